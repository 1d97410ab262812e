/** A name found in running text. */
export interface NameMatch {
  /** As printed in the text. */
  printed: string;
  /** Offsets into the text that was given, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  /** Id of the registry entry: `org:who`, `policy:development-cooperation-charter`. */
  id: string;
  /** True when the match lies inside a longer name that is also a match (国連 in 国連総会). */
  nested: boolean;
}

/** The registry's names, made ready for lookup and for search in text. Width, case and spaces do not count. */
export interface NameIndex {
  /** The registry id of a whole printed name, or `null`. `where: 'list'` also knows one-character forms (外, 厚), and a single sign by those alone. */
  resolve(printed: string, where?: 'list' | 'text'): string | null;
  /** All organisations named in running text, longest first at a place, with the bodies inside longer names. */
  findOrganizations(text: string): NameMatch[];
  /** All policies (laws, plans, cabinet decisions) named in running text. */
  findPolicies(text: string): NameMatch[];
}
