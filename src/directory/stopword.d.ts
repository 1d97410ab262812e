/** The package has no types: lists of words, one file for each of its many languages. */
declare module 'stopword/src/stopwords_eng.js' {
  export const eng: readonly string[];
}
declare module 'stopword/src/stopwords_jpn.js' {
  export const jpn: readonly string[];
}
