/** The server as `npm run serve` runs it, but for one thing: told to, it kills itself at a marked point of a turn, as a power cut would. */
import { readConfig } from '../../bot/config.ts';
import { run } from '../../bot/run.ts';

export type KillOrder = { readonly point: string /** So many times the point is passed first. */; readonly after: number };

let order: KillOrder | undefined;
let passed = 0;
process.on('message', (message: KillOrder) => {
  order = message;
  passed = 0;
});

function mark(point: string): void {
  if (point !== order?.point) return;
  passed += 1;
  if (passed > order.after) process.kill(process.pid, 'SIGKILL');
}

await run(readConfig(process.env), mark);
process.send?.('ready');
