import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { z } from 'zod';
import { fileFault } from '../../src/graph/file-fault.ts';

/** A validated entry with the file that it stands in, for messages. */
export interface Placed<Entry> {
  file: string;
  entry: Entry;
}

/**
 * Reads one YAML file that holds a list of entries. What does not fit goes to `faults`, a sentence each, and the
 * other entries are returned all the same, so that one run shows every fault.
 */
export function readEntries<Entry>(
  directory: string,
  file: string,
  schema: z.ZodType<Entry>,
  faults: string[],
): Placed<Entry>[] {
  const list = readList(directory, file, faults);
  const placed: Placed<Entry>[] = [];
  for (const [index, raw] of list.entries()) {
    const result = schema.safeParse(raw);
    if (result.success) {
      placed.push({ file, entry: result.data });
      continue;
    }
    for (const issue of result.error.issues.flatMap(nearest)) {
      const field = issue.path.length > 0 ? `, field "${issue.path.join('.')}"` : '';
      faults.push(`${file}, entry ${index + 1} (${describe(raw)})${field}: ${sentence(issue)}`);
    }
  }
  return placed;
}

/** Of an entry that may have one of several forms, what it lacks of the form that it is nearest to. */
function nearest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [least = [issue]] = issue.errors.toSorted((a, b) => a.length - b.length);
  return least;
}

function readList(directory: string, file: string, faults: string[]): unknown[] {
  let text: string;
  try {
    text = readFileSync(join(directory, file), 'utf8');
  } catch (error) {
    faults.push(`${file}: cannot be read, since ${fileFault(error)}. Restore it.`);
    return [];
  }
  let content: unknown;
  try {
    content = load(text);
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    faults.push(`${file}: is not YAML: ${reason.replace(/:$/u, '.')} Correct it there.`);
    return [];
  }
  if (content === null || content === undefined) return [];
  if (!Array.isArray(content)) {
    faults.push(`${file}: must be a list of entries, each beginning with "- ", but holds one ${typeof content}.`);
    return [];
  }
  return content;
}

/** What to call an entry that may lack anything, such as a draft: its id, its printed form, its name; else the first field that is filled in. */
function describe(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null) return JSON.stringify(raw);
  const { id, printed, name, ...others } = raw as Record<string, unknown>;
  const known = [id, printed, name].find(isFilledIn);
  if (known !== undefined) return String(known);
  const [field] = Object.entries(others).filter(([, value]) => isFilledIn(value));
  return field === undefined ? 'all of it blank' : `${field[0]} "${field[1]}"`;
}

const isFilledIn = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_small') return 'must not be empty. Fill it in.';
  if (issue.code === 'unrecognized_keys') return `does not know ${issue.keys.join(', ')}. Remove or rename it.`;
  if (issue.code === 'invalid_format') {
    return 'must be lower-case letters, digits and single hyphens, such as "world-bank".';
  }
  if (issue.code === 'invalid_type') return `must be a ${issue.expected}, and is missing or something else.`;
  return `${issue.message}.`;
}
