/** What SQLite's result codes mean for a store that should come back by itself. */

const codes = { busy: 5, locked: 6, readOnly: 8, io: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;

/** The primary code, without the details that SQLite packs into the higher bits. */
export function codeOf(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** Somebody else writes: it will pass. */
export const isPassing = (error: unknown): boolean => [codes.busy, codes.locked].includes(codeOf(error) as 5);

/** The connection may not be good any more, even when the file is. */
export const needsReopening = (error: unknown): boolean => {
  const code = codeOf(error);
  return code !== undefined && ![codes.busy, codes.locked, codes.full].includes(code as 5);
};

const advice: Readonly<Record<number, string>> = {
  [codes.busy]: 'Another program holds a lock on it. Close what else has it open; turns go on by themselves then.',
  [codes.locked]: 'Another program holds a lock on it. Close what else has it open; turns go on by themselves then.',
  [codes.readOnly]:
    'It may not be written. Give the server’s user the right to write the file and its folder; turns go on by themselves then.',
  [codes.io]: 'The disk reports an error. Check the disk and that it is still mounted; turns go on by themselves then.',
  [codes.full]: 'The disk is full. Free some space; turns go on by themselves then.',
  [codes.cannotOpen]:
    'It cannot be opened: the folder is gone or closed to the server’s user. Bring it back; turns go on by themselves then.',
  [codes.corrupt]: 'It is damaged. Stop the server and restore a backup: npm run restore -- FILE.',
  [codes.notADatabase]: 'It is no SQLite database. Name another file with DATA_FILE, or restore a backup: npm run restore -- FILE.',
};

/** For the operator: which file, what is wrong, what to do. Undefined for what is no error of SQLite's. */
export function sqliteTrouble(file: string, error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  return `The store ${file} fails. ${advice[code] ?? 'See the error below.'} Nothing saved before is lost.`;
}
