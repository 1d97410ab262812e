import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  parse,
  type TypeNode,
  typeFromAST,
  type ValueNode,
  validate,
  valueFromAST,
  visit,
} from 'graphql';

/** A text in the two languages of the project. */
export interface BothLanguages {
  en: string;
  ja: string;
}

/** A variable of a question, as its operation declares it. */
export interface QuestionVariable {
  name: string;
  type: GraphQLInputType;
  /** As JSON; absent where the operation has none. */
  defaultValue?: unknown;
  /** What it is given to: names of arguments and of fields of inputs. */
  givenTo: ReadonlySet<string>;
  description: BothLanguages;
}

/** A question with its query: an example question of the repository, or one of ours. */
export interface Question {
  /** Name of its tool: what `# tool:` tells, else the operation's name in lower case, words joined by `_`. */
  tool: string;
  text: BothLanguages;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: QuestionVariable[];
}

/** The questions of a folder of `.graphql` files, in the order of their names. Throws a sentence when one cannot be a tool. */
export function readQuestions(folder: string, schema: GraphQLSchema): Question[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => parseQuestion(readFileSync(join(folder, name), 'utf8'), schema, join(folder, name)));
}

/**
 * A question from its text: `# en: …` and `# ja: …`, perhaps `# tool: …`, `# $name en: …` and `# $name ja: …` for each variable,
 * and one query. Throws a sentence that names `place` when something is missing or does not fit the schema.
 */
export function parseQuestion(text: string, schema: GraphQLSchema, place: string): Question {
  const line = (key: string): string => {
    const found = text.split('\n').find((each) => each.startsWith(`# ${key}: `));
    if (found === undefined) throw new Error(`${place}: a line "# ${key}: …" is missing.`);
    return found.slice(key.length + 4).trim();
  };
  const document = parse(text, { noLocation: true });
  const [fault] = validate(schema, document);
  if (fault) throw new Error(`${place}: ${fault.message}`);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || !operation?.name) throw new Error(`${place}: one query with a name is expected.`);
  const tool = /^# tool: (\w+)$/m.exec(text)?.[1] ?? inLowerCase(operation.name.value);
  const given = argumentsByVariable(document);
  const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }): QuestionVariable => {
    const name = variable.name.value;
    const inputType = inputTypeOf(schema, type);
    return {
      name,
      type: inputType,
      givenTo: given.get(name) ?? new Set(),
      ...(defaultValue ? { defaultValue: valueFromAST(defaultValue, inputType) } : {}),
      description: { en: line(`$${name} en`), ja: line(`$${name} ja`) },
    };
  });
  return { tool, text: { en: line('en'), ja: line('ja') }, document, operation, variables };
}

/** What each variable of a document is given to: names of arguments and of fields of inputs. */
function argumentsByVariable(document: DocumentNode): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = ({ name, value }: { name: NameNode; value: ValueNode }): void => {
    const values = value.kind === Kind.LIST ? value.values : [value];
    for (const each of values) {
      if (each.kind !== Kind.VARIABLE) continue;
      found.set(each.name.value, (found.get(each.name.value) ?? new Set()).add(name.value));
    }
  };
  visit(document, { Argument: note, ObjectField: note });
  return found;
}

/** `FundsAndWhereTheyAreNamed` → `funds_and_where_they_are_named`. */
function inLowerCase(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
}

function inputTypeOf(schema: GraphQLSchema, type: TypeNode): GraphQLInputType {
  const found = typeFromAST(schema, type as never);
  if (!isInputType(found)) throw new Error('a variable is not of an input type');
  return found;
}
