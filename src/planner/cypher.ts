/**
 * A piece of Cypher that knows which variables it uses, so that nobody has to look for them in the text. Built by the tag `cypher`
 * only: what is put into it is another piece, or a plain text of ours (a label, a property). Values of clients are parameters.
 */
export interface Fragment {
  readonly text: string;
  readonly uses: ReadonlySet<string>;
  /** A clause that Neo4j takes no condition behind; see `unwind`. */
  readonly takesNoCondition?: true;
  /** Of a node that is sure to be what documents say now: ways from it need not look at what they said formerly. */
  readonly isCurrent?: true;
}

/** A template with pieces and plain texts in it; a piece made of pieces uses what they use. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly (Fragment | string | number)[]): Fragment {
  let text = strings[0] ?? '';
  const uses = new Set<string>();
  for (const [index, part] of parts.entries()) {
    text += (typeof part === 'object' ? part.text : String(part)) + (strings[index + 1] ?? '');
    if (typeof part === 'object') for (const variable of part.uses) uses.add(variable);
  }
  return { text, uses };
}

/** A variable of the statement. */
export function variable(name: string): Fragment {
  return { text: name, uses: new Set([name]) };
}

/** A parameter of the statement, by its name without `$`. */
export function parameter(name: string): Fragment {
  return { text: `$${name}`, uses: NONE };
}

/** `UNWIND list AS name`, the end of reading clauses; the planner writes what a condition behind it needs. */
export function unwind(list: Fragment, name: Fragment): Fragment {
  return { ...cypher`UNWIND ${list} AS ${name}`, takesNoCondition: true };
}

/** Pieces one after another, with a plain text between them. */
export function join(pieces: readonly Fragment[], separator: string): Fragment {
  return { text: pieces.map(({ text }) => text).join(separator), uses: usedBy(pieces) };
}

/** All that any of the pieces uses. */
export function usedBy(pieces: readonly Fragment[]): ReadonlySet<string> {
  return new Set(pieces.flatMap(({ uses }) => [...uses]));
}

const NONE: ReadonlySet<string> = new Set();
