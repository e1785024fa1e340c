/** Values that are known by their form: the ending of a file, and a Microsoft account with its domain. */
import { isFree, note, type Sheet, wordAt } from '../sheet.ts';
import { gapText } from '../text.ts';

const endings =
  /^(?:pdf|docx?|rtf|odt|txt|xlsx?|ods|csv|pptx?|odp|jpe?g|png|gif|bmp|tiff?|heic|webp|svg|html?|xps|zip|rar|7z|msg|eml|mp4)$/;

export function readSmallForms(sheet: Sheet): void {
  const { tokens } = sheet.text;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isFree(sheet, at, at + 1)) continue;
    if (sheet.asked.shown.includes('fileFormat') && endings.test(wordAt(sheet, at)))
      note(sheet, at, at + 1, [{ field: 'fileFormat', raw: wordAt(sheet, at) }]);
  }
  // DOMAIN\alias
  const account =
    sheet.asked.shown.includes('domain') && sheet.asked.shown.includes('alias')
      ? tokens.findIndex((_, at) => gapText(sheet.text, at) === '\\')
      : -1;
  if (account > 0) {
    const raw = (at: number) => sheet.text.original.slice(tokens[at]?.start, tokens[at]?.end);
    let to = account + 1;
    while (to < tokens.length && /^[._-]?$/.test(gapText(sheet.text, to))) to += 1;
    const alias = sheet.text.original.slice(tokens[account]?.start, tokens[to - 1]?.end);
    note(sheet, account - 1, account, [{ field: 'domain', raw: raw(account - 1) }]);
    note(sheet, account, to, [{ field: 'alias', raw: alias }]);
  }
}
