/** Numbers, given to the field that their unit speaks of. */
import { type Field, kindOf, readField } from '../../../rules/applicant.ts';
import { numberAt } from '../numbers.ts';
import { Phrases } from '../phrases.ts';
import { isBoundary, isFree, keep, note, type Option, partEnd, partStart, type Sheet, wanted, wordAt } from '../sheet.ts';
import { gapText } from '../text.ts';
import { monthNumber } from '../words/calendar.ts';
import { comparisons, comparisonsBehind, comparisonsInChinese, converted, units } from '../words/numbers.ts';
import { fillers, negators } from '../words/small.ts';

const unitWords = new Phrases<readonly Field[]>();
for (const [words, fields] of units) unitWords.add(words, fields);

export const written = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A number with its unit. At most two words may describe what is counted: "12 corporate trainees". */
export function readCounts(sheet: Sheet): void {
  const { text } = sheet;
  for (let at = 0; at < text.tokens.length; at += 1) {
    if (sheet.state[at] !== 'free' || sheet.pieceAt[at]) continue;
    const half = /^(?:half|半)$/.test(wordAt(sheet, at))
      ? { value: 0.5, to: at + (/^an?$/.test(wordAt(sheet, at + 1)) ? 2 : 1) }
      : undefined;
    const number = half ?? numberAt(text, at);
    if (!number) continue;
    if (isCompared(sheet, at, number.to)) {
      keep(sheet, at, number.to);
      at = number.to - 1;
      continue;
    }
    const factor = converted[wordAt(sheet, number.to)];
    if (factor && sheet.asked.shown.includes(factor.field)) {
      note(sheet, at, number.to + 1, [{ field: factor.field, raw: written(number.value * factor.factor) }]);
      continue;
    }
    const unit = unitAfter(sheet, number.to);
    const field = unit && wanted(sheet, unit.fields)[0];
    if (unit && field && isFree(sheet, at, unit.to)) note(sheet, at, unit.to, [{ field, raw: written(number.value) }]);
    at = number.to - 1;
  }
  readMonthOfYear(sheet);
}

const describesNothing =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|percent|times?|and|or|to|in|on|at|from|for|with|by|per|each|euros?|dollars?|天|周|月|年|小|时|日|号|点)$/;

function unitAfter(sheet: Sheet, from: number): { fields: readonly Field[]; to: number } | undefined {
  const { tokens } = sheet.text;
  for (let at = from; at < Math.min(from + 3, tokens.length); at += 1) {
    if (at > from && (isBoundary(sheet, at) || sheet.pieceAt[at])) return undefined;
    if (at === from && (tokens[at]?.gap === 'stop' || tokens[at]?.gap === 'comma')) return undefined;
    const unit = unitWords.longest(tokens, at);
    if (unit) return { fields: unit.meanings.flat(), to: unit.to };
    if (describesNothing.test(wordAt(sheet, at)) || /\d|\p{Script=Han}/u.test(wordAt(sheet, at))) return undefined;
  }
  return undefined;
}

/** "More than 12" and "10 to 12" do not say how many. */
function isCompared(sheet: Sheet, from: number, to: number): boolean {
  const before = wordAt(sheet, from - 1);
  if (comparisons.has(before) && gapText(sheet.text, from).length < 2) return true;
  const { plain, tokens } = sheet.text;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  if (
    comparisonsInChinese.test(plain.slice(Math.max(0, start - 4), start).trimEnd()) ||
    comparisonsBehind.test(plain.slice(end, end + 6).trimStart())
  )
    return true;
  const range = (at: number) => /^\s?[-~]\s?$/.test(gapText(sheet.text, at)) || /^(?:to|or|到|至|或)$/.test(wordAt(sheet, at));
  if (range(to) && (numberAt(sheet.text, to) || numberAt(sheet.text, to + 1))) return true;
  if (/^\s?[-~]\s?$/.test(gapText(sheet.text, from)) && /\d/.test(before)) return true;
  return (
    /^(?:to|or|到|至|或)$/.test(before) &&
    from > 1 &&
    sheet.state[from - 2] !== 'read' &&
    !sheet.pieceAt[from - 2] &&
    numberAt(sheet.text, from - 2) !== undefined
  );
}

/** Which month of which year a figure is of. */
function readMonthOfYear(sheet: Sheet): void {
  for (let at = 0; at < sheet.text.tokens.length; at += 1) {
    if (!isFree(sheet, at, at + 1) || sheet.pieceAt[at]) continue;
    const named = monthNumber(wordAt(sheet, at));
    const number = numberAt(sheet.text, at);
    const mark = number && wordAt(sheet, number.to);
    if (sheet.asked.shown.includes('kpiMonth') && (named > 0 || mark === '月'))
      note(sheet, at, named > 0 ? at + 1 : (number?.to ?? at) + 1, [{ field: 'kpiMonth', raw: String(named || number?.value) }]);
    else if (
      sheet.asked.shown.includes('kpiYear') &&
      number &&
      number.value >= 1900 &&
      number.value <= 2100 &&
      /^\d{4}$/.test(wordAt(sheet, at))
    )
      note(sheet, at, mark === '年' ? number.to + 1 : number.to, [{ field: 'kpiYear', raw: String(number.value) }]);
  }
}

/** A number that stands alone in its part of the sentence. */
export function readBareNumbers(sheet: Sheet): void {
  for (let at = 0; at < sheet.text.tokens.length; at += 1) {
    if (sheet.state[at] !== 'free' || sheet.pieceAt[at]) continue;
    const number = numberAt(sheet.text, at);
    if (!number) continue;
    let isAlone = true;
    for (let other = partStart(sheet, at); other < partEnd(sheet, number.to); other += 1)
      isAlone &&= (other >= at && other < number.to) || isSmall(sheet, other);
    if (isAlone && !isCompared(sheet, at, number.to)) note(sheet, at, number.to, couldBe(sheet, written(number.value)));
    at = number.to - 1;
  }
}

const isSmall = (sheet: Sheet, at: number): boolean =>
  sheet.state[at] === 'read' || (fillers.has(wordAt(sheet, at)) && !negators.has(wordAt(sheet, at)));

/** Where only one field waits for a number, its own problem says what is wrong with this one. */
function couldBe(sheet: Sheet, raw: string): Option[] {
  const told = new Set(sheet.found.flatMap(({ options }) => options.map(({ field }) => field)));
  const fields = wanted(
    sheet,
    sheet.asked.shown.filter((field) => kindOf(field) === 'number' && !told.has(field)),
  );
  const fitting = fields.filter((field) => 'value' in readField(field, raw, sheet.on));
  return (fitting.length > 0 ? fitting : fields.slice(0, 1)).slice(0, 4).map((field) => ({ field, raw }));
}
