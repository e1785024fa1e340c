/** Reads the operator's fee table from a CSV or YAML file, or says in one message everything that has to be mended in it. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { columnProblems, columns, type RawRow } from '../rules/fees/row.ts';
import { type FeeTable, readFeeTable } from '../rules/fees/table.ts';
import { ConfigError } from './config.ts';
import { type Fault, faultOf, gapText } from './fees-words.ts';

/** The rows that could be made out, and what kept others from being. `headed`: their columns are named once, above them. */
type Raw = { readonly rows: readonly RawRow[]; readonly faults: readonly Fault[]; readonly headed?: true };

const readers: Readonly<Record<string, (text: string) => Raw>> = { '.csv': readCsv, '.yaml': readYaml, '.yml': readYaml };

/** @throws ConfigError that names, one to a line, the file, the line, what is wrong and how to mend it. */
export function readFeesFile(path: string): { table: FeeTable; warnings: readonly string[] } {
  const failure = (faults: readonly Fault[]) =>
    new ConfigError(faults.map(({ line, text }) => `${path}${line ? `, line ${line}` : ''}: ${text}`).join('\n'));
  const reader = readers[extname(path).toLowerCase()];
  if (!reader) throw failure([{ text: 'a fee table is a CSV or a YAML file. Let its name end in .csv, .yaml or .yml.' }]);
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw failure([{ text: `cannot be read: ${(error as Error).message}. Correct the path, or let the server read the file.` }]);
  }
  const raw = reader(text);
  const read = readFeeTable(raw.rows);
  const problems = 'problems' in read ? read.problems.filter(({ code }) => !raw.headed || !code.endsWith('-column')) : [];
  const faults = [...raw.faults, ...problems.map(faultOf)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if ('problems' in read || faults.length > 0) throw failure(faults);
  if (read.table.length === 0) throw failure([{ text: `no fee in it. Add at least one, with ${columns.join(', ')}.` }]);
  return { table: read.table, warnings: read.warnings.map((gap) => `${path}, line ${gap.line}: ${gapText(gap)}`) };
}

type CsvRecord = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

function readCsv(text: string): Raw {
  try {
    const [header, ...body] = parse(text, {
      comment: '#',
      comment_no_infix: true, // a link may hold a #
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as CsvRecord[]; // its types do not know `info`
    return header ? csvRows(header, body) : { rows: [], faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const cure = 'Put a cell that holds a comma or a quote between double quotes, and write each quote in it twice.';
    return { rows: [], faults: [{ line: Number(error['lines']), text: `${error.message}. ${cure}` }] };
  }
}

function csvRows({ record: names, info }: CsvRecord, body: readonly CsvRecord[]): Raw {
  const whole = body.filter(({ record }) => record.length === names.length);
  const uneven = body.filter(({ record }) => record.length !== names.length);
  return {
    headed: true,
    rows: whole.map(({ record, info: { lines: line } }) => ({
      line,
      cells: Object.fromEntries(names.map((name, index) => [name, record[index]])),
    })),
    faults: [
      ...columnProblems(info.lines, names).map(faultOf),
      ...uneven.map(({ record, info: { lines: line } }) => ({
        line,
        text: `${record.length} cells under ${names.length} columns. Give each column its cell, and put a cell that holds a comma between double quotes.`,
      })),
    ],
  };
}

function readYaml(text: string): Raw {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  if (document.errors.length > 0)
    return {
      rows: [],
      faults: document.errors.map(({ message, pos }) => ({ line: lineAt(pos[0]), text: `${message}. Correct the YAML here.` })),
    };
  const list = document.contents;
  if (list === null) return { rows: [], faults: [] };
  if (!isSeq(list)) return { rows: [], faults: [{ line: lineAt(list.range?.[0]), text: 'not a list. Begin each fee with “- ”.' }] };

  /** As it was written: the number 100.0 would come out as a 100 that nobody meant. */
  const written = (node: unknown): unknown => {
    const real = isAlias(node) ? node.resolve(document) : node;
    if (!isScalar(real)) return real;
    return real.value === null ? '' : (real.source ?? real.value);
  };
  const rows: RawRow[] = [];
  const faults: Fault[] = [];
  for (const item of list.items) {
    const line = lineAt(item.range?.[0]);
    if (isMap(item)) rows.push({ line, cells: Object.fromEntries(item.items.map(({ key, value }) => [String(key), written(value)])) });
    else faults.push({ line, text: `not a fee. Write ${columns.join(', ')}, each with its value.` });
  }
  return { rows, faults };
}
