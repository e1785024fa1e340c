/** What many conversations leave behind: memory, and what a turn costs when few, and when many, have been there before. */
import type { Measured, Size } from './main.ts';
import { type Bot, bots, notesOf, startBots, titles } from './turn/bots.ts';
import { onceEach, type Slice } from './turn/load.ts';
import { type People, people } from './turn/people.ts';
import type { Usage } from './turn/probe.ts';

const usualCount = 100_000;
const parts = 10;
const atOnce = 16;
const warmUpTurns = 3000;
const settleMs = 2000;

type Memory = Pick<Usage, 'rss' | 'heap'>;
type Course = { readonly bot: Bot; readonly people: People; before: Memory; readonly slices: Slice[] };

/** Everyone says one thing, in a chat of their own. The bots take turns part by part, so that a slow moment of the machine hits all of them alike. */
export async function bench({ count = usualCount }: Size): Promise<Measured> {
  const { running, leftOut, stop } = await startBots(bots);
  const courses: Course[] = [];
  try {
    for (const bot of running) {
      const some = await people('once', ['can I renew?']);
      const course: Course = { bot, people: some, before: { rss: 0, heap: 0 }, slices: [] };
      courses.push(course);
      await onceEach(bot, some, Math.min(warmUpTurns, count), atOnce);
      course.before = await settled(bot);
    }
    for (let part = 0; part < parts; part += 1) {
      for (const course of courses) course.slices.push(await onceEach(course.bot, course.people, Math.ceil(count / parts), atOnce));
    }
    const rows = [];
    for (const course of courses) rows.push(row(course, await settled(course.bot), Math.ceil(count / parts) * parts));
    return {
      json: { bench: 'conversations', count, bots: Object.fromEntries(rows.map(({ name, ...rest }) => [name, rest])), leftOut },
      table: rows.map(({ name, rssMb, grownMb, bytesEach, first, last }) => [
        titles[name],
        rssMb,
        'MB',
        `held, ${grownMb} more than before; ${bytesEach} bytes in use for a conversation; p50 ${first.p50} ms first, ${last.p50} ms last; processor time a turn ${first.cpuUs} µs first, ${last.cpuUs} µs last`,
      ]),
      notes: notesOf(leftOut),
    };
  } finally {
    for (const course of courses) await course.people.stop();
    await stop();
  }
}

/** Once it no longer moves: collected, after a pause, twice. */
async function settled(bot: Bot): Promise<Memory> {
  await bot.usage('collected');
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  return bot.usage('collected');
}

const rounded = (figure: number): number => Number(figure.toPrecision(3));
const mb = (bytes: number): number => Math.round(bytes / 1_000_000);

function row({ bot, before, slices }: Course, after: Memory, count: number) {
  const of = (slice: Slice | undefined) => ({
    perSecond: rounded(slice?.perSecond ?? 0),
    p50: rounded(slice?.p50 ?? 0),
    p99: rounded(slice?.p99 ?? 0),
    cpuUs: rounded(slice?.cpuUs ?? 0),
  });
  return {
    name: bot.name,
    rssMb: mb(after.rss),
    grownMb: mb(after.rss - before.rss),
    /** Of the memory in use. */
    bytesEach: Math.round((after.heap - before.heap) / count),
    first: of(slices[0]),
    last: of(slices.at(-1)),
  };
}
