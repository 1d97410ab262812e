import { Command, InvalidArgumentError } from 'commander';
import { pythonWith } from '../support/python.ts';
import { buildService, startService } from '../support/service-process.ts';
import { runSchemathesis } from './run-schemathesis.ts';

/** About a minute. */
const EXAMPLES = 150;
const SEED = 1;
const LOG_SHOWN = 4_000;

const options = new Command('fuzz')
  .description(
    'Sends the service, on the embedded store, queries that schemathesis makes up from its schema, fitting and not, and looks at every answer.',
  )
  .option('--max-examples <n>', 'queries for each field of Query', whole(1), EXAMPLES)
  .option('--seed <n>', 'the same seed makes up the same queries', whole(0), SEED)
  .option('--field <name>', 'this field of Query alone, as search')
  .showHelpAfterError('(--help tells the options)')
  .parse()
  .opts<{ maxExamples: number; seed: number; field?: string }>();

const { command, missing } = pythonWith('schemathesis');
if (command === null) {
  console.error(`The fuzz cannot run: ${missing}.`);
  process.exit(1);
}
buildService();
const service = await startService();
try {
  const code = await runSchemathesis(command, `${service.url}/graphql`, options);
  const alive = await fetch(`${service.url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (code === 0 && alive) console.log('The fuzz found nothing.');
  else tellFailure(alive);
} finally {
  await service.kill();
}

function tellFailure(alive: boolean): void {
  const only = options.field === undefined ? '' : ` --field ${options.field}`;
  const logged = service.said().slice(-LOG_SHOWN);
  console.error(`${alive ? '' : 'The service is gone. '}What it wrote last:\n${logged}`);
  console.error(`To see it again: npm run fuzz -- --seed ${options.seed} --max-examples ${options.maxExamples}${only}`);
  console.error(`A curl line above, on its own: PORT=${new URL(service.url).port} npm start, then the line.`);
  process.exitCode = 1;
}

function whole(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < least || text.trim() === '')
      throw new InvalidArgumentError(`"${text}" is no whole number from ${least}.`);
    return number;
  };
}
