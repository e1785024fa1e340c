/** Ctrl-C and SIGTERM: the first leaves in good order, a second one at once. Either way nothing that was taken is lost. */

const numbers = { SIGINT: 2, SIGTERM: 15 } as const;
/** npm passes a Ctrl-C on, which then arrives twice. */
const sameKeyMs = 500;

/** Ends the process: with 0 once `stop` is done. */
export function leaveOnSignal(stop: () => Promise<void>): void {
  let since: number | undefined;
  for (const [signal, number] of Object.entries(numbers))
    process.on(signal, () => {
      if (since !== undefined && Date.now() - since > sameKeyMs) process.exit(128 + number);
      if (since !== undefined) return;
      since = Date.now();
      console.log('Finishing what is under way, then leaving. Once more leaves at once.');
      stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
}
