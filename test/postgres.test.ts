import { expect, it } from '@jest/globals';
import pg from 'pg';
import { startPostgres } from './postgres.ts';

it('a PostgreSQL starts for a test, with databases that know nothing of each other', async () => {
  const postgres = await startPostgres({ durable: false });
  try {
    const [one, two] = [new pg.Client(postgres.url), new pg.Client(await postgres.database('other'))];
    await Promise.all([one.connect(), two.connect()]);
    await one.query('create table kept (text text)');
    await one.query("insert into kept values ('续期')");
    expect((await one.query('select text from kept')).rows).toEqual([{ text: '续期' }]);
    await expect(two.query('select text from kept')).rejects.toThrow('does not exist');
    expect((await two.query('show fsync')).rows).toEqual([{ fsync: 'off' }]);
    await Promise.all([one.end(), two.end()]);
  } finally {
    await postgres.stop();
  }
}, 30_000);
