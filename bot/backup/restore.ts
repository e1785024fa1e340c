/** Puts a backup in the place of the server's file, and keeps what was there. */
import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { codeOf, isPassing } from '../store/sqlite-errors.ts';
import { assureSound } from './sound.ts';

/** @returns where the former file lies now, if there was one. @throws Error before anything was changed. */
export function restore(from: string, to: string, now: Date): string | undefined {
  if (!existsSync(from)) throw new Error(`There is no ${from}.`);
  const part = `${to}.part`;
  mkdirSync(dirname(to), { recursive: true });
  try {
    copyFileSync(from, part);
    assureSound(part);
    assureNobodyHas(to);
    takeOver(part, existsSync(to) ? to : dirname(to));
    onDisk(part);
    const aside = setAside(to, now);
    renameSync(part, to);
    return aside;
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${end}`, { force: true });
  }
}

/** Whoever has it open holds a lock that leaving the log needs. @throws Error when a server runs on it. */
function assureNobodyHas(file: string): void {
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, { timeout: 500 });
  try {
    database.exec('pragma journal_mode = delete');
  } catch (error) {
    if (isPassing(error)) throw new Error(`A server is running on ${file}. Stop it first.`);
    // A damaged one, or none at all: that is why somebody restores a backup.
    if (codeOf(error) === undefined) throw error;
  } finally {
    database.close();
  }
}

/** So that the server may write it, whoever restores it. */
function takeOver(file: string, like: string): void {
  const { uid, gid, mode } = statSync(like);
  if (uid !== process.getuid?.()) chownSync(file, uid, gid);
  if (!statSync(like).isDirectory()) chmodSync(file, mode);
}

function onDisk(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/** With its log, which belongs to it and would spoil the other one. */
function setAside(file: string, now: Date): string | undefined {
  const aside = `${file}.${now.toISOString().replaceAll(':', '-').slice(0, 19)}`;
  const ends = ['', '-wal', '-shm'].filter((end) => existsSync(`${file}${end}`));
  for (const end of ends) renameSync(`${file}${end}`, `${aside}${end}`);
  return ends.length > 0 ? aside : undefined;
}
