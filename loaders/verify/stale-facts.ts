/** Differences that a report tells one by one. */
const SHOWN = 10;

/**
 * How the committed facts file differs from what extraction gives now: nothing when the bytes are equal, else sentences
 * with the path of each difference. `committed` is `null` when there is no file.
 */
export function staleFacts(committed: string | null, now: string): string[] {
  if (committed === now) return [];
  if (committed === null) return ['there is no committed facts file.'];
  let before: unknown;
  try {
    before = JSON.parse(committed);
  } catch {
    return ['the committed facts file is not JSON.'];
  }
  const differences: string[] = [];
  compare(before, JSON.parse(now), '', differences);
  if (differences.length === 0) return ['the committed facts file has the same content in another order or layout.'];
  const rest = differences.length - SHOWN;
  return rest > 0 ? [...differences.slice(0, SHOWN), `… and ${rest} more differences.`] : differences;
}

function compare(before: unknown, now: unknown, path: string, differences: string[]): void {
  if (isContainer(before) && isContainer(now) && Array.isArray(before) === Array.isArray(now)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
      compare(before[key], now[key], path === '' ? key : `${path}.${key}`, differences);
    }
  } else if (before !== now) {
    differences.push(`${path || 'the whole'}: committed ${show(before)}, now ${show(now)}.`);
  }
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
