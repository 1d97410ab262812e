import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';
import { responseRowKey } from '../planner/field-plans.ts';
import { type SelectedField, selectedFields } from '../planner/selection.ts';

type Path = GraphQLResolveInfo['path'];

/** A place of the answer where programmes are asked for, and what is asked of them. */
interface Asked {
  path: string;
  nodes: readonly FieldNode[];
}

/** Where a field stands in the answer, places in lists left out. */
export function pathOf(path: Path): string {
  const own = typeof path.key === 'string' ? [path.key] : [];
  return [...(path.prev ? [pathOf(path.prev)] : []), ...own].join('.');
}

/** All places below a root field where programmes are asked for. */
export function askedOfPrograms(info: GraphQLResolveInfo): Asked[] {
  const context = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const below = (type: GraphQLObjectType, nodes: readonly FieldNode[], path: string): Asked[] =>
    selectedFields(context, type, nodes).flatMap(({ responseKey, field, nodes: own }: SelectedField): Asked[] => {
      const to = getNamedType(field.type);
      const place = `${path}.${responseKey}`;
      if (to.name === 'BudgetProgram') return [{ path: place, nodes: own }];
      return isObjectType(to) ? below(to, own, place) : [];
    });
  const root = getNamedType(info.returnType);
  return isObjectType(root) ? below(root, info.fieldNodes, pathOf(info.path)) : [];
}

/** No client can give such a name to a field: a GraphQL name does not begin with a digit. */
const alias = (place: number): string => `0programs${place}`;

/** The root field as it is sent to the store: the field that brings the flat rows, and `programs` once for each place. */
export function rowsField(info: GraphQLResolveInfo, rows: string, asked: readonly Asked[]): FieldNode {
  const [root] = info.fieldNodes;
  if (!root) throw new Error('a field that is resolved has at least one node');
  const programs = asked.map(
    ({ nodes }, place): FieldNode => ({
      kind: Kind.FIELD,
      alias: { kind: Kind.NAME, value: alias(place) },
      name: { kind: Kind.NAME, value: 'programs' },
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [
          named('id'),
          ...nodes.flatMap((node): readonly SelectionNode[] => node.selectionSet?.selections ?? []),
        ],
      },
    }),
  );
  return { ...root, selectionSet: { kind: Kind.SELECTION_SET, selections: [named(rows), ...programs] } };
}

const named = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } });

/** The programmes that the store brought for each place. */
export function programsUnder(type: string, row: Record<string, unknown>, asked: readonly Asked[]) {
  return asked.map(({ path }, place) => ({
    path,
    rows: row[responseRowKey(type, alias(place))] as Record<string, unknown>[],
  }));
}
