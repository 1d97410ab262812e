/** Text that an XML 1.0 document may hold: control characters and halves of surrogate pairs, which no escape lets in, are left out. */
export function xmlText(text: string): string {
  return (
    text
      // Half of a pair alone.
      .replace(/\p{Surrogate}/gu, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}
