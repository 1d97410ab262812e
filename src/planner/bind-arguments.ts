import { type FieldNode, getArgumentValues } from 'graphql';
import type { ArgumentReferences, PrepareContext, Scope, Traversal } from './field-plans.ts';
import { readPage } from './page.ts';
import type { SelectedField } from './selection.ts';

/** Writes one field's arguments into a request's parameters; throws a typed error where a value makes no sense. */
export type ArgumentBinder = (
  variables: Readonly<Record<string, unknown>>,
  prepare: PrepareContext,
  into: Record<string, unknown>,
) => void;

/** A field's arguments as the compiler needs them: which are given, and under which parameter. */
export interface BoundArguments extends ArgumentReferences {
  conditions(scope: Scope): string[];
  having(scope: Scope): string[];
  /** Parameters of the page of a connection. */
  offset: string;
  limit: string;
}

/**
 * Gives each argument that the client set a parameter, and adds the binder that fills it. Which arguments are set is a part of
 * the plan's key, their values are not.
 */
export function bindArguments(
  selected: SelectedField,
  plan: Traversal,
  variables: Readonly<Record<string, unknown>>,
  binders: ArgumentBinder[],
): BoundArguments {
  const node = selected.nodes[0];
  if (!node) throw new Error('a selected field has at least one node');
  const prefix = `p${binders.length}`;
  const given = valuesOf(selected, node, variables);
  const parameters = new Map<string, string>();
  const clauses = plan.arguments ?? {};
  for (const path of [...Object.keys(clauses), ...(plan.limitArgument ? [plan.limitArgument] : [])]) {
    if (valueAt(given, path) != null) parameters.set(path, `${prefix}_${path.replaceAll('.', '_')}`);
  }
  binders.push((requestVariables, prepare, into) => {
    const values = requestVariables === variables ? given : valuesOf(selected, node, requestVariables);
    plan.check?.(values);
    for (const [path, name] of parameters) {
      const value = valueAt(values, path);
      into[name] = clauses[path]?.prepare ? clauses[path].prepare(value, prepare, values) : value;
    }
    if (plan.kind === 'connection') {
      const page = readPage(values);
      into[`${prefix}_offset`] = page.offset;
      // One more than asked for tells whether there is a next page.
      into[`${prefix}_limit`] = page.first + 1;
    }
  });
  const references: ArgumentReferences = {
    parameter: (path) => (parameters.has(path) ? `$${parameters.get(path)}` : null),
  };
  return {
    ...references,
    offset: `$${prefix}_offset`,
    limit: `$${prefix}_limit`,
    conditions: (scope) =>
      [...parameters].flatMap(([path, name]) => clauses[path]?.where?.(scope, `$${name}`, references) ?? []),
    having: (scope) =>
      [...parameters].flatMap(([path, name]) => clauses[path]?.having?.(scope, `$${name}`, references) ?? []),
  };
}

/** The coerced arguments; an explicit `null` says as little as leaving the argument out. */
function valuesOf({ field }: SelectedField, node: FieldNode, variables: Readonly<Record<string, unknown>>) {
  const values = getArgumentValues(field, node, variables);
  for (const { name, defaultValue } of field.args) {
    if (values[name] === null && defaultValue !== undefined) values[name] = defaultValue;
  }
  return values;
}

function valueAt(values: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown = values;
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
