import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { startPostgres } from '../postgres.ts';
import { faultRun } from './run.ts';

const some = { turns: 150, kills: 7, seed: 1 };
const nothing = { lost: 0, double: 0, statesOff: 0, troubles: [] };

it('a server on SQLite that is killed in the middle of turns loses nothing and does nothing twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mct-faults-'));
  try {
    const report = await faultRun({ ...some, data: join(folder, 'state.sqlite'), servers: 1 });
    expect(report).toMatchObject({ ...nothing, kills: some.kills });
    expect(report.turns).toBeGreaterThanOrEqual(some.turns);
    expect([report.duplicates, report.faults].every((many) => many > 10)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000);

it('nor do two servers on PostgreSQL, one of which is killed again and again', async () => {
  const postgres = await startPostgres();
  try {
    expect(await faultRun({ ...some, data: postgres.url, servers: 2 })).toMatchObject({ ...nothing, kills: some.kills });
  } finally {
    await postgres.stop();
  }
}, 180_000);
