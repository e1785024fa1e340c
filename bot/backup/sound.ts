/** Whether a file is a database of the assistant from which it can go on. */
import { DatabaseSync } from 'node:sqlite';
import { newestStep } from '../store/migrations.ts';
import { assureDatabase, assureOurs } from '../store/sqlite-connection.ts';

/** Checks all of it, which takes a moment for a large one. @throws Error with what is wrong. */
export function assureSound(file: string): void {
  assureDatabase(file);
  const database = new DatabaseSync(file);
  try {
    assureOurs(database);
    const [problem] = database.prepare('pragma integrity_check(1)').all();
    if (problem?.['integrity_check'] !== 'ok') throw new Error(`it is damaged: ${problem?.['integrity_check']}`);
    const newest = database.prepare('select max(name) as name from kysely_migration').get()?.['name'];
    if (typeof newest === 'string' && newest > newestStep)
      throw new Error(`it is from a newer version of the assistant (${newest}); update first`);
  } finally {
    database.close();
  }
}
