/** The same words where there are no links to click. */

/** `[title](address)` becomes `title (address)`. */
export const asPlainText = (markdown: string): string => markdown.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)');
