/** The package has types for its converters, not for its tables: pairs `國 国`, with bars between. */
declare module 'opencc-js/dict/JPShinjitaiCharactersRev' {
  const table: string;
  export default table;
}
