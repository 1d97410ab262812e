/** What a name in the trie stands for. */
export interface NameEntry {
  /** Registry id with its prefix, or `null` for text that only looks like a name (`not-names.yaml`). */
  id: string | null;
  numbered: boolean;
  /** Positions in the folded name before which the name itself has a space (StopTB has none, Stop TB one). */
  spaces: Set<number>;
}

interface TrieNode {
  next: Map<string, TrieNode>;
  entry: NameEntry | undefined;
}

/** Folded names by their letters, so that a text is searched for all of them at once. */
export class NameTrie {
  readonly #root: TrieNode = { next: new Map(), entry: undefined };

  /** Two spellings of one name that differ in spaces alone are one; `readRegistry` has refused two owners of a name. */
  add(folded: string, entry: NameEntry): void {
    let node = this.#root;
    for (const unit of folded) {
      let child = node.next.get(unit);
      if (child === undefined) {
        child = { next: new Map(), entry: undefined };
        node.next.set(unit, child);
      }
      node = child;
    }
    if (node.entry === undefined) node.entry = entry;
    else for (const position of entry.spaces) node.entry.spaces.add(position);
  }

  /** The names that begin at `start`, shortest first, with the offset after each. */
  *at(text: string, start: number): Generator<{ end: number; entry: NameEntry }> {
    let node: TrieNode | undefined = this.#root;
    for (let offset = start; offset < text.length; ) {
      const unit = String.fromCodePoint(text.codePointAt(offset) ?? 0);
      node = node.next.get(unit);
      if (node === undefined) return;
      offset += unit.length;
      if (node.entry !== undefined) yield { end: offset, entry: node.entry };
    }
  }
}
