import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';

/*
 * Imported before a program: what would last a second or more by its timers lasts sixty times as long, or as many times as the variable
 * TIMES_AS_PATIENT says, so that no time limit decides what becomes of it on a busy machine.
 */
const times = Number(process.env.TIMES_AS_PATIENT ?? 60);
const patient = (ms) => (ms >= 1_000 ? ms * times : ms);
const { setTimeout: later } = timers;
const { setTimeout: pause } = promises;
const withPatience = Object.assign((run, ms, ...rest) => later(run, patient(ms), ...rest), later);
for (const key of Object.getOwnPropertySymbols(later))
  Object.defineProperty(withPatience, key, Object.getOwnPropertyDescriptor(later, key));
globalThis.setTimeout = withPatience;
timers.setTimeout = withPatience;
promises.setTimeout = (ms, ...rest) => pause(patient(ms), ...rest);
syncBuiltinESMExports();
