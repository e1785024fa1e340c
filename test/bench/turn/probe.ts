/** Loaded into each bot of the bench before its own code: says, when asked, what the process has used so far. */
export type Usage = {
  /** Processor time, in microseconds. */
  readonly cpuUs: number;
  /** Memory that the process holds, and that part of it which is in use, in bytes. */
  readonly rss: number;
  readonly heap: number;
};

process.on('message', (question) => {
  if (question === 'usage after collecting') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ cpuUs: user + system, rss, heap: heapUsed } satisfies Usage);
});
process.channel?.unref();
