import {
  type DocumentNode,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The response field of what is asked for to know its lines alone, and not shown. */
export const LINES_ALONE = 'linesAlone';

/**
 * The query of a question, asking also for what an answer needs to be checked: every piece of evidence with its document and
 * lines; that of the outermost things that can have some, where the question asks for none of theirs; and where a page ends, of
 * lists that go on after a variable. What the question asks for stays as it is. The things that a list of the answer is about show
 * their evidence; those that something else is told by, as a pair by its two or a sum by its programmes, give their lines alone.
 */
export function askForLines(document: DocumentNode, schema: GraphQLSchema): string {
  const types = new TypeInfo(schema);
  /** Of the selection sets around the place, the innermost last. */
  const around: VisitedSelection[] = [];
  const completed = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        enter(set) {
          const type = types.getParentType();
          const { isAnswered, isOfList } = around.at(-1) ?? { isAnswered: false, isOfList: true };
          const added = isWithFields(type) && !isAnswered ? missingLines(type, set, isOfList) : null;
          around.push({
            isAnswered: isAnswered || added !== null || (isWithFields(type) && hasEvidence(type)),
            isOfList: isOfList && /^Query$|Connection$|Edge$/.test(type?.name ?? ''),
          });
          if (type?.name === 'Evidence') return withSelections(set, DOCUMENT_AND_LINES);
          return added === null ? undefined : withSelections(set, added);
        },
        leave() {
          around.pop();
        },
      },
      FragmentDefinition: {
        // What spreads it asks for the lines.
        enter: () => void around.push({ isAnswered: true, isOfList: false }),
        leave: () => void around.pop(),
      },
      Field(node) {
        const goesOn = node.arguments?.some(
          ({ name, value }) => name.value === 'after' && value.kind === Kind.VARIABLE,
        );
        return goesOn && node.selectionSet
          ? { ...node, selectionSet: withSelections(node.selectionSet, PAGE) }
          : undefined;
      },
    }),
  );
  return print(completed);
}

/** Where the visit of a query has come to. */
interface VisitedSelection {
  /** Whether lines are asked for further out. */
  isAnswered: boolean;
  /** Whether what stands here is what a list at the root is about. */
  isOfList: boolean;
}

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

function isWithFields(type: unknown): type is WithFields {
  return isObjectType(type) || isInterfaceType(type);
}

const selections = (text: string): readonly SelectionNode[] => {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a selection is expected');
  return operation.selectionSet.selections;
};
const DOCUMENT_AND_LINES = selections('document { id titleEn } startLine endLine');
const PAGE = selections('pageInfo { hasNextPage endCursor }');
const EVIDENCE = 'evidence { document { id titleEn } startLine endLine }';
const SHOWN = selections(EVIDENCE);
const ALONE = selections(`${LINES_ALONE}: ${EVIDENCE}`);
const ALONE_OF_PROGRAMS = selections(`${LINES_ALONE}: programs { ${EVIDENCE} }`);

/** What to ask an object for so that its lines are known; `null` where they are, or where it has none of its own. */
function missingLines(
  type: WithFields,
  { selections: asked }: SelectionSetNode,
  isOfList: boolean,
): readonly SelectionNode[] | null {
  if (!hasEvidence(type)) return sumsUpPrograms(type) ? ALONE_OF_PROGRAMS : null;
  if (asked.some((each) => givesEvidence(type, each))) return null;
  return isOfList ? SHOWN : ALONE;
}

function hasEvidence(type: WithFields): boolean {
  return isEvidence(type.getFields()['evidence']?.type);
}

function isEvidence(type: GraphQLOutputType | undefined): boolean {
  return type !== undefined && getNamedType(type).name === 'Evidence';
}

function givesEvidence(type: WithFields, selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && isEvidence(type.getFields()[selection.name.value]?.type);
}

/** A sum names the programmes that are counted in it as a plain list, no page. */
function sumsUpPrograms(type: WithFields): boolean {
  const field = type.getFields()['programs'];
  if (!field || field.args.some(isRequiredArgument)) return false;
  const named = getNamedType(field.type);
  return isListType(getNullableType(field.type)) && isObjectType(named) && hasEvidence(named);
}

/** The set with those of `added` that it does not have. */
function withSelections(set: SelectionSetNode, added: readonly SelectionNode[]): SelectionSetNode {
  const names = new Map(
    set.selections.flatMap((each) => (each.kind === Kind.FIELD ? [[each.alias?.value ?? each.name.value, each]] : [])),
  );
  const merged = set.selections.map((each) => {
    const other = added.find((field): field is FieldNode => isSameField(each, field));
    if (each.kind !== Kind.FIELD || !each.selectionSet || !other?.selectionSet) return each;
    return { ...each, selectionSet: withSelections(each.selectionSet, other.selectionSet.selections) };
  });
  const missing = added.filter(
    (field) => field.kind === Kind.FIELD && !names.has(field.alias?.value ?? field.name.value),
  );
  return { ...set, selections: [...merged, ...missing] };
}

function isSameField(one: SelectionNode, other: SelectionNode): boolean {
  return (
    one.kind === Kind.FIELD &&
    other.kind === Kind.FIELD &&
    one.name.value === other.name.value &&
    one.alias?.value === other.alias?.value
  );
}
