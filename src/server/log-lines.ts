/** Levels of `LOG_LEVEL` that a program without a server tells, the quietest last. */
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Where a program that is no server tells what happens: one JSON object a line, as the server's log is. */
export interface LineLog {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
  error(fields: { err: unknown }, message: string): void;
}

/** A log of lines for `write`, from the level on. */
export function logLines(level: string, write: (line: string) => void): LineLog {
  const tell = (of: string, message: string, fields: object = {}) => {
    if (LEVELS.indexOf(of) < LEVELS.indexOf(level)) return;
    write(`${JSON.stringify({ level: of, time: new Date().toISOString(), ...fields, msg: message })}\n`);
  };
  return {
    debug: (message) => tell('debug', message),
    info: (message) => tell('info', message),
    warn: (message) => tell('warn', message),
    error(first: string | { err: unknown }, message?: string) {
      if (typeof first === 'string') return tell('error', first);
      const { err } = first;
      return tell('error', message ?? '', { err: err instanceof Error ? (err.stack ?? err.message) : String(err) });
    },
  };
}
