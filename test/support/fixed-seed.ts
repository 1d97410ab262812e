import fc from 'fast-check';

/*
 * Before every file: properties are tried on the same made-up values in every run, so that no change is refused for what it did not do.
 * `SEED=7 npm test` tries others.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['SEED'] ?? 1) });
