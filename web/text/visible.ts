/** A text of an address with what cannot be seen (a zero byte, signs of format and direction) as addresses write it: `%00`. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => (LONE.test(sign) ? '\uFFFD' : encodeURIComponent(sign)));
}

/** Half of a character, which no address can have. */
const LONE = /^[\uD800-\uDFFF]$/;
