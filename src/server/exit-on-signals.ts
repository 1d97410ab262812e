const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Ends the process with 0 on SIGTERM or SIGINT, until the function that it gives is called. For the time before there is anything
 * to close: process number 1 of a container takes no notice of a signal that it does not listen to.
 */
export function exitOnSignals(): () => void {
  const exit = () => process.exit(0);
  for (const signal of SIGNALS) process.on(signal, exit);
  return () => {
    for (const signal of SIGNALS) process.off(signal, exit);
  };
}
