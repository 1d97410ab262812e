/** The package has no types: lists of words, one for each language. */
declare module 'stopword' {
  export const eng: readonly string[];
  export const jpn: readonly string[];
}
