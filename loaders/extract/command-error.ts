/** The command could not do its work, or what it read is not in order. Each of `reasons` is a sentence for the one who called it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly reasons: readonly string[];

  constructor(...reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.reasons = reasons;
  }
}
