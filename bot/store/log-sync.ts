/** Brings SQLite's log to the disk while everything else goes on: one sync at a time, and whoever comes meanwhile shares the next one. */
import { type FileHandle, open } from 'node:fs/promises';
import { codes, StoreFileError } from './sqlite-errors.ts';

type Waiting = { readonly resolve: () => void; readonly reject: (error: unknown) => void };

export function logSync(file: string) {
  let handle: Promise<FileHandle> | undefined;
  let waiting: Waiting[] = [];
  let isRunning = false;

  async function once(): Promise<void> {
    try {
      handle ??= open(`${file}-wal`, 'r+');
      await (await handle).datasync();
    } catch (error) {
      leave();
      throw new StoreFileError(codes.io, `its log could not be brought to the disk: ${(error as Error).message}`);
    }
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      const those = waiting;
      waiting = [];
      try {
        await once();
        for (const { resolve } of those) resolve();
      } catch (error) {
        for (const { reject } of those) reject(error);
      }
    }
    isRunning = false;
  }

  function leave(): void {
    const old = handle;
    handle = undefined;
    old?.then((each) => each.close()).catch(() => {});
  }

  return {
    /** Resolves once what stands in the log now would survive a loss of power. @throws StoreFileError */
    sync: (): Promise<void> =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        if (!isRunning) void run();
      }),
    /** The file is another one from now on. */
    leave,
  };
}
