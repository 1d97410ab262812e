import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { BOUNDS, type Bound, type Excess } from './bounds.ts';

/** What a selection set asks for when its fragments are written out. */
interface Extent {
  /** Fields, and those of them that are renamed. */
  fields: number;
  aliases: number;
  /** Response fields on the longest way down. */
  depth: number;
  /** Fields at its own level. */
  width: number;
  /** `__schema` and `__type`, the longest way below them, and the most lists of the schema inside each other. */
  introspections: number;
  introspectionDepth: number;
  introspectionLists: number;
  lists: number;
}

const WHAT: Partial<Record<Bound, string>> = {
  depth: 'levels of fields',
  introspectionDepth: 'levels of fields below __schema or __type',
  introspectionLists: 'lists of the schema (fields, inputFields, interfaces, possibleTypes) inside each other',
  introspections: 'times __schema or __type',
  rootFields: 'fields at its root',
  aliases: 'aliases',
  directives: 'directives',
  fields: 'fields, fragments written out',
  operations: 'operations',
  fragments: 'fragments',
};

const SCHEMA_LISTS = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);
const NOTHING: Extent = {
  fields: 0,
  aliases: 0,
  depth: 0,
  width: 0,
  introspections: 0,
  introspectionDepth: 0,
  introspectionLists: 0,
  lists: 0,
};

/**
 * Which bound a parsed document exceeds, or `null`. It knows no schema and no variables, so that it can run before validation,
 * whose rules take time that grows with the square of a document. Its own time grows with the length of the document alone: a
 * fragment is measured once, however often it is spread.
 */
export function findExcess(document: DocumentNode): Excess | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const written = countWritten(document);
  const raw =
    exceeds('operations', operations.length) ??
    exceeds('fragments', document.definitions.length - operations.length) ??
    exceeds('directives', written.directives) ??
    tooLong(written.longestString);
  if (raw) return raw;
  const extentOf = extents(fragments);
  const definitions = [
    ...operations.map((each) => each.selectionSet),
    ...[...fragments.values()].map((each) => each.selectionSet),
  ];
  let fields = 0;
  for (const [index, selectionSet] of definitions.entries()) {
    const extent = extentOf(selectionSet);
    fields = Math.max(fields, extent.fields);
    const excess =
      exceeds('fields', extent.fields) ??
      exceeds('depth', extent.depth) ??
      exceeds('introspectionDepth', extent.introspectionDepth) ??
      exceeds('introspectionLists', extent.introspectionLists) ??
      exceeds('introspections', extent.introspections) ??
      exceeds('aliases', extent.aliases) ??
      (index < operations.length ? exceeds('rootFields', extent.width) : null);
    if (excess) return excess;
  }
  // Several operations and fragments that nobody spreads are validated, too.
  return exceeds('fields', written.fields);
}

function exceeds(bound: Bound, count: number): Excess | null {
  if (count <= BOUNDS[bound]) return null;
  const shown = Number.isFinite(count) && count < 1e6 ? String(count) : 'more than a million';
  return {
    bound,
    message: `The query has ${shown} ${WHAT[bound]}; at most ${BOUNDS[bound]} are answered. Ask for less at once.`,
  };
}

/** The excess of a string of this length, or `null`. */
export function tooLong(length: number): Excess | null {
  if (length <= BOUNDS.stringLength) return null;
  return {
    bound: 'stringLength',
    message: `A string of the query or its variables has ${length} characters; at most ${BOUNDS.stringLength} are read.`,
  };
}

function countWritten(document: DocumentNode) {
  const written = { fields: 0, directives: 0, longestString: 0 };
  visit(document, {
    Field: () => {
      written.fields += 1;
    },
    Directive: () => {
      written.directives += 1;
    },
    StringValue: ({ value }) => {
      written.longestString = Math.max(written.longestString, value.length);
    },
  });
  return written;
}

function extents(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (selectionSet: SelectionSetNode) => Extent {
  const known = new Map<string, Extent>();
  const extentOf = (selectionSet: SelectionSetNode): Extent => {
    const sum = { ...NOTHING };
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) add(sum, spread(selection.name.value));
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(sum, extentOf(selection.selectionSet));
      else {
        const name = selection.name.value;
        const below = selection.selectionSet ? extentOf(selection.selectionSet) : NOTHING;
        const aliased = selection.alias !== undefined && selection.alias.value !== name;
        const field = { ...below, fields: below.fields + 1, aliases: below.aliases + (aliased ? 1 : 0), width: 1 };
        if (name === '__schema' || name === '__type') {
          add(sum, {
            ...field,
            depth: 1,
            introspections: below.introspections + 1,
            introspectionDepth: below.depth + 1,
            introspectionLists: below.lists,
          });
        } else {
          add(sum, { ...field, depth: below.depth + 1, lists: below.lists + (SCHEMA_LISTS.has(name) ? 1 : 0) });
        }
      }
    }
    return sum;
  };
  const spread = (name: string): Extent => {
    const extent = known.get(name);
    if (extent) return extent;
    // A fragment that spreads itself finds this; validation refuses it with a better sentence. The same holds for unknown ones.
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    const counted = extentOf(fragment.selectionSet);
    known.set(name, counted);
    return counted;
  };
  return extentOf;
}

function add(sum: Extent, extent: Extent): void {
  sum.fields += extent.fields;
  sum.aliases += extent.aliases;
  sum.width += extent.width;
  sum.introspections += extent.introspections;
  sum.depth = Math.max(sum.depth, extent.depth);
  sum.introspectionDepth = Math.max(sum.introspectionDepth, extent.introspectionDepth);
  sum.introspectionLists = Math.max(sum.introspectionLists, extent.introspectionLists);
  sum.lists = Math.max(sum.lists, extent.lists);
}
