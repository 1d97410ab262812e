import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { fileFault } from '../src/graph/file-fault.ts';
import { comparedResults } from './compared-results.ts';

/*
 * Tells of two results files what became slower or faster by more than noise. Never fails for what it finds: times of two runs are
 * those of two moments of a machine, and a person has to look.
 */
const command = new Command('compare')
  .description('Compares two results files of the bench.')
  .argument('<before>', 'results of the run before')
  .argument('<after>', 'results of the run after')
  .option('--noise <ratio>', 'how many times as long may be noise', ratio, 1.5)
  .parse();
const [before = '', after = ''] = command.args;
const { noise } = command.opts<{ noise: number }>();

console.log(comparedResults(textOf(before), textOf(after), noise).join('\n'));

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return command.error(
      `${file}: cannot be read, since ${fileFault(error)}. A results file of the bench was expected, as \`npm run bench -- --out FILE\` writes it.`,
    );
  }
}

function ratio(text: string): number {
  const number = Number(text);
  if (!(number > 1)) throw new InvalidArgumentError(`"${text}" is no ratio above 1.`);
  return number;
}
