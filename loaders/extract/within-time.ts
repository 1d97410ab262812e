import { runInNewContext } from 'node:vm';

/** The work did not end in time and was stopped. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * Runs synchronous work and stops it when it takes longer than `milliseconds`, regular expressions included: rules that are
 * slow over an odd text must not hang the command. Throws a `TimeLimitError` then, and whatever the work throws.
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  try {
    // The watchdog of a script covers the functions of this realm that the script calls.
    return runInNewContext('work()', { work }, { timeout: milliseconds }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new TimeLimitError(`took longer than ${milliseconds / 1000} s and was stopped`);
  }
}
