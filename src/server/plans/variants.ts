import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql';

/**
 * What people make of a question that they are shown: each document leaves one field out, with what is below it. The questions take turns, for
 * the variants of one are alike. Nothing is validated: variables or fragments may be left that nothing uses.
 */
export function* variants(documents: readonly DocumentNode[]): Generator<DocumentNode> {
  const fields = documents.map(fieldsBesideOthers);
  const most = Math.max(0, ...fields.map(({ length }) => length));
  for (let turn = 0; turn < most; turn += 1) {
    for (const [place, document] of documents.entries()) {
      const field = fields[place]?.[turn];
      if (field) yield visit(document, { Field: (node) => (node === field ? null : undefined) });
    }
  }
}

/** A selection would be empty without its only field. */
function fieldsBesideOthers(document: DocumentNode): FieldNode[] {
  const fields: FieldNode[] = [];
  visit(document, {
    SelectionSet: ({ selections }) => {
      if (selections.length > 1) fields.push(...selections.filter((each) => each.kind === Kind.FIELD));
    },
  });
  return fields;
}
