/** The same words where there are no links to click. */

/** `[title](address)` becomes `title (address)`, and `title` where they are the same. */
export const asPlainText = (markdown: string): string =>
  markdown.replace(/\[([^\]]+)\]\((?:mailto:)?([^)\s]+)\)/g, (_, title, address) => (title === address ? title : `${title} (${address})`));
