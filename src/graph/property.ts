/** A property that is a list of texts; none where it is none. */
export function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value : [];
}

/** A property that is text; `null` where it is none. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
