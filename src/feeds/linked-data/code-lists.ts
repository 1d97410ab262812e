import { type GraphQLSchema, isEnumType } from 'graphql';

/** The closed lists of the schema whose codes stand in the graph, by the name that their concepts begin with. */
const ENUMS = {
  basis: 'Basis',
  kind: 'OrganizationKind',
  policy: 'PolicyKind',
  responsibility: 'ResponsibilityBasis',
  link: 'CarryLink',
  stage: 'AppropriationStage',
  level: 'ProgramLevel',
  tag: 'ProgramTag',
  digitalAgency: 'DigitalAgencyShare',
  outcome: 'Outcome',
  notAdditive: 'NotAddedReason',
  execution: 'ExecutionKind',
} as const;

/** A closed list: what it is of, and what each code means, in the words of the schema. */
export interface CodeList {
  /** Of which its concepts' names begin: `stage`. */
  name: keyof typeof ENUMS;
  meaning: string;
  codes: readonly { code: string; meaning: string }[];
}

/** The lists as the schema has them. Throws when it lacks one: the names above are then out of date. */
export function codeListsOf(schema: GraphQLSchema): CodeList[] {
  return Object.entries(ENUMS).map(([name, type]) => {
    const list = schema.getType(type);
    if (!isEnumType(list)) throw new Error(`the schema has no closed list ${type}`);
    return {
      name: name as CodeList['name'],
      meaning: list.description ?? type,
      codes: list.getValues().map((each) => ({ code: each.name, meaning: each.description ?? each.name })),
    };
  });
}
