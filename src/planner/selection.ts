import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLDirective,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { clientsCoercion } from './coercion.ts';

/** One field of a selection set after fragments, `@skip` and `@include`; nodes that answer under one key are merged. */
export interface SelectedField {
  responseKey: string;
  field: GraphQLField<unknown, unknown>;
  nodes: readonly FieldNode[];
}

/** What is needed to read a selection set: the request's schema, fragments and coerced variables. */
export interface SelectionContext {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
}

/** The fields that a parent of exactly this object type is asked for, in the order of the answer; `__typename` left out. */
export function selectedFields(
  context: SelectionContext,
  parent: GraphQLObjectType,
  parents: readonly FieldNode[],
): SelectedField[] {
  const found = new Map<string, { field: GraphQLField<unknown, unknown>; nodes: FieldNode[] }>();
  const visited = new Set<string>();
  for (const node of parents) {
    if (node.selectionSet) collect(context, parent, node.selectionSet, found, visited);
  }
  return [...found].map(([responseKey, { field, nodes }]) => ({ responseKey, field, nodes }));
}

function collect(
  context: SelectionContext,
  parent: GraphQLObjectType,
  selectionSet: SelectionSetNode,
  found: Map<string, { field: GraphQLField<unknown, unknown>; nodes: FieldNode[] }>,
  visited: Set<string>,
): void {
  for (const selection of selectionSet.selections) {
    if (condition(context, GraphQLSkipDirective, selection) === true) continue;
    if (condition(context, GraphQLIncludeDirective, selection) === false) continue;
    if (selection.kind === 'Field') {
      const field = parent.getFields()[selection.name.value];
      if (!field) continue; // __typename and other meta fields cost no Cypher
      const responseKey = selection.alias?.value ?? selection.name.value;
      const entry = found.get(responseKey);
      if (entry) entry.nodes.push(selection);
      else found.set(responseKey, { field, nodes: [selection] });
      continue;
    }
    if (selection.kind === 'FragmentSpread') {
      if (visited.has(selection.name.value)) continue;
      visited.add(selection.name.value);
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : context.fragments[selection.name.value];
    if (fragment && applies(context.schema, parent, fragment.typeCondition?.name.value)) {
      collect(context, parent, fragment.selectionSet, found, visited);
    }
  }
}

/** The argument `if`; a variable with a default may still bring it `null`, which is the client's error. */
function condition(context: SelectionContext, directive: GraphQLDirective, selection: SelectionNode): unknown {
  return clientsCoercion(() => getDirectiveValues(directive, selection, context.variables))?.['if'];
}

function applies(schema: GraphQLSchema, parent: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === parent.name) return true;
  const type = schema.getType(condition);
  return isAbstractType(type) && schema.isSubType(type, parent);
}
