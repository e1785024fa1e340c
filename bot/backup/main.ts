/** `npm run backup` and `npm run restore`: the SQLite file copied while the server runs, and put back. */
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const usage = `npm run backup -- FILE [--force]   copies DATA_FILE, also while the server runs; --force overwrites FILE
npm run restore -- FILE            puts FILE in the place of DATA_FILE, and keeps what was there; stop the server first`;

async function work(): Promise<string> {
  const { values, positionals } = parseArgs({ options: { force: { type: 'boolean', default: false } }, allowPositionals: true });
  const [what, file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(`Name one file.\n\n${usage}`);
  const { data } = readConfig(process.env);
  if (data.startsWith('postgres'))
    throw new Error(
      'DATABASE_URL names a PostgreSQL database, which has tools of its own: pg_dump -Fc "$DATABASE_URL" -f FILE copies it while the server runs, pg_restore --clean -d "$DATABASE_URL" FILE puts it back.',
    );
  if (what === 'backup') {
    await backup(data, file, values.force);
    return `${file} is a sound copy of ${data}.`;
  }
  const aside = restore(file, data, new Date());
  return `${data} is now as in ${file}.${aside === undefined ? '' : ` What was there is kept as ${aside}.`}`;
}

try {
  console.log(await work());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
