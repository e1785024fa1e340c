/** A copy of the SQLite file as it is at one moment, while the server goes on. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup as copy, DatabaseSync } from 'node:sqlite';
import { assureDatabase } from '../store/sqlite-connection.ts';
import { assureSound } from './sound.ts';

/** In one go: with several, each turn that is taken meanwhile would make it begin again. */
const allPages = 2 ** 31 - 1;

/** A failed attempt leaves nothing behind, and an older copy as it was. @throws Error where it cannot be made. */
export async function backup(from: string, to: string, isForced: boolean): Promise<void> {
  if (!isForced && existsSync(to)) throw new Error(`There is a ${to} already. Name another file, or overwrite it with --force.`);
  if (!existsSync(from)) throw new Error(`There is no ${from} to copy. Set DATA_FILE to the file of the server.`);
  assureDatabase(from);
  mkdirSync(dirname(to), { recursive: true });
  const part = `${to}.part`;
  try {
    const source = new DatabaseSync(from, { timeout: 4_000 });
    try {
      await copy(source, part, { rate: allPages });
    } finally {
      source.close();
    }
    inOneFile(part);
    assureSound(part);
    renameSync(part, to);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${end}`, { force: true });
  }
}

/** Without a log beside it, it can be carried elsewhere. */
function inOneFile(file: string): void {
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = delete');
  database.close();
}
