import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CompiledQuery } from 'kysely';
import { openStore, StoreError } from '../../../bot/store/index.ts';
import { sqliteEngine } from '../../../bot/store/sqlite.ts';
import { codeOf } from '../../../bot/store/sqlite-errors.ts';
import { wordsIn } from '../../../cards/render.ts';
import { type Connector, connector } from '../../faults/connector.ts';
import { command, freePort, serverProcess, until } from '../server-process.ts';
import { serverHere } from './in-process.ts';
import { person, ready } from './people.ts';

const { notSaved } = wordsIn.en;
const profile = /Renew your MCT membership/;
const top = mkdtempSync(join(tmpdir(), 'mct-edges-'));
let channel: Connector;
beforeAll(async () => {
  channel = await connector();
});
afterAll(async () => {
  await channel.stop();
  rmSync(top, { recursive: true, force: true });
});

let count = 0;
let folder: string;
let file: string;
let server: Awaited<ReturnType<typeof serverHere>>;

async function start(within = top) {
  count += 1;
  folder = join(within, `server-${count}`);
  file = join(folder, 'data.sqlite');
  server = await serverHere(channel, { data: file });
}
const somebody = (name: string) => server.person(`${name}-${count}`);
/** The answer to /ready is kept for a second. */
const turnsReady = (status: number) => until(async () => (await ready(server.base)).status === status, 5_000);

/** What has to hold for every kind of trouble: brought about by `begin`, and over after `end`. */
async function passesWell(begin: () => unknown, end: () => unknown, cause: RegExp) {
  const [kim, lee, jo] = [somebody('kim'), somebody('lee'), somebody('jo')];
  expect(await kim.says('can I renew?')).toMatch(profile);
  expect(await turnsReady(200)).toBe(true);
  await server.idle();

  await begin();
  expect(await Promise.all([kim.says('freelancer, developer'), lee.says('can I renew?'), jo.says('help')])).toEqual([
    notSaved,
    notSaved,
    notSaved,
  ]);
  expect(await kim.says('freelancer, developer')).toBe(notSaved);
  expect(await turnsReady(503)).toBe(true);
  const { body } = await ready(server.base);
  expect(body).toEqual({ ready: false, because: 'The store cannot be written; see the log.' });
  expect(server.told).toEqual([expect.stringMatching(cause)]);
  expect(server.told[0]).toContain(`The store ${file} fails: `);

  await end();
  expect(await kim.says('freelancer, developer')).toMatch(/2 |Requirements/);
  expect(await lee.says('can I renew?')).toMatch(profile);
  expect(await turnsReady(200)).toBe(true);
  expect(server.told.slice(1)).toEqual(['The store works again.']);
}

describe('a file that', () => {
  beforeEach(() => start());
  afterEach(() => server.stop());

  it('is moved away: what was told is there when it is back', async () => {
    const away = join(top, 'away.sqlite');
    await passesWell(
      () => renameSync(file, away),
      () => renameSync(away, file),
      /It is gone.*Bring it back/,
    );
  });

  it('is in a folder that is moved away', async () => {
    const away = join(top, 'away');
    await passesWell(
      () => renameSync(folder, away),
      () => renameSync(away, folder),
      /It is gone/,
    );
  });

  it.each<[string, () => void]>([
    ['a folder', () => mkdirSync(file)],
    ['garbage', () => writeFileSync(file, 'no database '.repeat(500))],
    ['an empty file', () => writeFileSync(file, '')],
    ['the database of something else', () => otherDatabase(file)],
  ])('is replaced by %s', async (_, put) => {
    const away = join(top, `away-${count}.sqlite`);
    await passesWell(
      () => {
        renameSync(file, away);
        put();
      },
      () => {
        rmSync(file, { recursive: true });
        renameSync(away, file);
      },
      /It is gone|is no database of the assistant/,
    );
  });

  it('is replaced by another one of ours is that one from then on, without what the log of the first one held', async () => {
    const [kim, lee] = [somebody('kim'), somebody('lee')];
    const backup = join(top, `backup-${count}.sqlite`);
    await kim.says('can I renew?');
    await server.idle();
    copied(file, backup);
    await lee.says('can I renew?');
    await server.idle();
    rmSync(file);
    copyFileSync(backup, file);
    expect(await kim.says('freelancer, developer')).toMatch(/2 |Requirements/);
    expect(await lee.says('freelancer, developer')).not.toMatch(/2 Requirements/);
    expect(server.told).toEqual([]);
  });
});

const copied = (path: string, to: string) =>
  execFileSync(process.execPath, ['-e', `new (require('node:sqlite').DatabaseSync)('${path}').exec("vacuum into '${to}'")`]);
const otherDatabase = (path: string) =>
  execFileSync(process.execPath, ['-e', `new (require('node:sqlite').DatabaseSync)('${path}').exec('create table letters (text)')`]);

it('a lock of somebody else: turns wait for it, nothing else does, and after a while they are told', async () => {
  await start();
  try {
    const kim = somebody('kim');
    const lock = await locked(file);
    const begun = Date.now();
    let longest = 0;
    let last = begun;
    const beat = setInterval(() => {
      longest = Math.max(longest, Date.now() - last);
      last = Date.now();
    }, 5);
    const waiting = kim.says('can I renew?');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    clearInterval(beat);
    expect(longest).toBeLessThan(400);
    await lock.free();
    expect(await waiting).toMatch(profile);
    expect(server.told).toEqual([]);

    await server.idle();
    let again: Awaited<ReturnType<typeof locked>> | undefined;
    await passesWell(
      async () => {
        again = await locked(file);
      },
      () => again?.free(),
      /database is locked. Another program holds a lock on it/,
    );
  } finally {
    await server.stop();
  }
}, 30_000);

/** Another process that writes and does not come to an end. */
async function locked(path: string) {
  const script = `const d = new (require('node:sqlite').DatabaseSync)('${path}', { timeout: 2000 }); d.exec('begin exclusive'); console.log('locked'); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '-e', script]);
  await once(child.stdout, 'data');
  return {
    async free() {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

/** A disk of two megabytes, until `leave`. @throws Error where this user may not mount one. */
function smallDisk() {
  const place = mkdtempSync(join(tmpdir(), 'mct-disk-'));
  const leave = () => rmSync(place, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place], { stdio: 'ignore' });
  } catch (error) {
    leave();
    throw error;
  }
  return {
    place,
    leave() {
      execFileSync('umount', [place]);
      leave();
    },
  };
}

function mayMount(): boolean {
  try {
    smallDisk().leave();
    return true;
  } catch {
    return false;
  }
}

describe('a disk that is full', () => {
  const really = mayMount();
  (really ? it : it.skip)(`for real (${really ? 'on a small one' : 'skipped: only root may mount a small one'})`, async () => {
    const disk = smallDisk();
    try {
      await start(disk.place);
      const filler = join(disk.place, 'filler');
      await passesWell(
        () => {
          const { bavail, bsize } = statfsSync(disk.place);
          writeFileSync(filler, Buffer.alloc(bavail * bsize));
        },
        () => rmSync(filler),
        /The disk is full. Free some space/,
      );
    } finally {
      await server.stop();
      disk.leave();
    }
  });

  it('is told by SQLite itself, and takes writes again as soon as there is room', async () => {
    const engine = sqliteEngine(join(top, 'full.sqlite'));
    const ask = (text: string) => engine.write((db) => db.run(CompiledQuery.raw(text)));
    await ask('create table kept (text text)');
    await engine.db.executeQuery(CompiledQuery.raw('pragma max_page_count = 10'));
    const fill = () => ask('insert into kept values (hex(randomblob(20000)))');
    const error = await fill()
      .then(fill)
      .then(fill, (thrown) => thrown);
    expect(codeOf(error)).toBe(13);
    await engine.db.executeQuery(CompiledQuery.raw('pragma max_page_count = 1000'));
    await expect(fill()).resolves.toBeDefined();
    await engine.close();
  });
});

/** Rights mean nothing to root, so root has the server run as somebody else. */
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? 65_534 : undefined;
function open(path: string) {
  mkdirSync(path, { recursive: true });
  chmodSync(top, 0o755);
  if (nobody !== undefined) chownSync(path, nobody, nobody);
}

it('a file that may only be read: the same, and it is over when it may be written', async () => {
  const place = join(top, 'rights');
  open(place);
  const data = join(place, 'data.sqlite');
  const running = await serverProcess({ DATA_FILE: data }, nobody);
  try {
    const kim = person('kim-reads', running.address, channel);
    expect(await kim.says('can I renew?')).toMatch(profile);
    // As when somebody has put a copy in its place, and forgot whose it was.
    copied(data, `${data}.copy`);
    chmodSync(`${data}.copy`, 0o444);
    if (nobody !== undefined) chownSync(`${data}.copy`, 0, 0);
    renameSync(`${data}.copy`, data);
    expect([await kim.says('help'), await kim.says('help')]).toEqual([notSaved, notSaved]);
    expect(await until(async () => (await ready(running.base)).status === 503)).toBe(true);
    chmodSync(data, 0o666);
    expect(await until(async () => (await ready(running.base)).status === 200)).toBe(true);
    expect(await kim.says('help')).not.toBe(notSaved);
    const told = running
      .said()
      .split('\n')
      .filter((line) => line.startsWith('[store]'));
    expect(told).toEqual([expect.stringMatching(/may not be written|may not open/), '[store] The store works again.']);
  } finally {
    await running.kill();
  }
}, 30_000);

describe('a store that cannot be opened: one clear sentence, and no start', () => {
  const garbage = join(top, 'garbage.sqlite');
  const closed = join(top, 'closed');
  beforeAll(() => {
    writeFileSync(garbage, 'no database '.repeat(500));
    open(closed);
    chmodSync(closed, 0o555);
  });
  it.each([
    ['garbage', garbage, `DATA_FILE: The store ${garbage} fails: file is not a database. It is no database of the assistant.`],
    ['a folder', top, `DATA_FILE: The store ${top} fails: `],
    ['below a file', join(garbage, 'data.sqlite'), `DATA_FILE: The folder of ${join(garbage, 'data.sqlite')} cannot be made: `],
  ])('%s', async (_, data, sentence) => {
    const error = await openStore(data, { now: Date.now }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as Error).message).toContain(sentence);
  });
  it('in a closed folder, as it is printed', async () => {
    const data = join(closed, 'data.sqlite');
    const { gone, said } = command(['bot/main.ts'], { DATA_FILE: data, PORT: String(await freePort()) }, nobody);
    expect(await gone).toBe(1);
    expect(said()).toContain(`DATA_FILE: The store ${data} fails: unable to open database file. It is gone`);
    expect(said()).not.toMatch(/\n\s+at |Error:/);
  }, 40_000);
});
