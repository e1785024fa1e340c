/** What SQLite's result codes mean for a store that should come back by itself. */

export const codes = {
  permission: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;
type Code = (typeof codes)[keyof typeof codes];

/** Something about the file that SQLite would not notice, or only too late; with the code that it has for such things. */
export class StoreFileError extends Error {
  readonly errcode: Code;
  constructor(errcode: Code, message: string) {
    super(message);
    this.errcode = errcode;
  }
}

/** The primary code, without the details that SQLite packs into the higher bits. */
export function codeOf(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

const isOneOf = (error: unknown, ...some: readonly Code[]): boolean => some.includes(codeOf(error) as Code);

/** Somebody else writes: it will pass. */
export const isPassing = (error: unknown): boolean => isOneOf(error, codes.busy, codes.locked);

/** The connection may not be good any more, even when the file is. */
export const needsReopening = (error: unknown): boolean =>
  isOneOf(error, codes.permission, codes.readOnly, codes.io, codes.corrupt, codes.cannotOpen, codes.notADatabase);

const advice: Readonly<Record<Code, string>> = {
  [codes.busy]: 'Another program holds a lock on it. Close what else has it open.',
  [codes.locked]: 'Another program holds a lock on it. Close what else has it open.',
  [codes.permission]: 'It may not be opened. Give the server’s user the right to read and write the file and its folder.',
  [codes.readOnly]: 'It may not be written. Give the server’s user the right to write the file and its folder.',
  [codes.io]: 'The disk reports an error. Check the disk and that it is still mounted.',
  [codes.full]: 'The disk is full. Free some space.',
  [codes.cannotOpen]:
    'It is gone, or its folder is, or the server’s user may not open it. Bring it back, or restore a backup: npm run restore -- FILE.',
  [codes.corrupt]: 'It is damaged. Stop the server and restore a backup: npm run restore -- FILE.',
  [codes.notADatabase]: 'It is no database of the assistant. Bring that one back, or restore a backup: npm run restore -- FILE.',
};

/** For the operator: which file, what is wrong, what to do. Undefined for what is not the store's fault. */
export function sqliteTrouble(file: string, error: unknown): string | undefined {
  const cure = advice[codeOf(error) as Code] as string | undefined;
  return cure && `The store ${file} fails: ${(error as Error).message}. ${cure}`;
}
