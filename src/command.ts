import type { Command } from 'commander';
import { linesOf } from './env.ts';

/** By which option a command is told its graph. */
export const GRAPH_OPTION = [
  '--graph <file>',
  'a resolved graph, from npm run resolve (default: GRAPH_FILE, else dist/graph.json)',
] as const;

/** Runs a command with the arguments of the process. Where it fails, sentences go to standard error, and the process ends with 1. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.showHelpAfterError('(--help tells the options)').parseAsync();
  } catch (error) {
    for (const line of linesOf(error)) console.error(line);
    process.exit(1);
  }
}
