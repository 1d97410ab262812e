import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';

/** Values that mean something, by the name of the argument or input field; JSON and GraphQL write them alike. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  first: 2,
  last: 2,
  number: 11,
  id: 'item:11',
  name: 'JICA',
  organization: ['JICA'],
  organizations: ['JICA', 'MOFA'],
  mentions: ['CEPI'],
  division: ['国際課'],
  recipient: ['Gavi'],
  parent: 'MHLW',
  policy: ['アクションプラン'],
  implementer: ['国立感染症研究所'],
  from: 'AMED',
  to: 'METI',
  // With a slip, which is corrected.
  query: 'antimicrobal AMR',
  text: '感染症',
  item: [11],
  items: [3, 11],
  minConfidence: 0.5,
  minShared: 2,
  maxLength: 4,
  limit: 3,
  offset: 2,
  fiscalYear: 2025,
  minAmount: 1_000_000,
  maxAmount: 3_000_000_000_000,
  organizationsAtLeast: 3,
  organizationsAtMost: 2,
  isNew: true,
  inStrategy: true,
  counted: true,
  outermost: true,
  printsTotal: true,
  whole: false,
  document: ['hospital-budget-draft-2025'],
  funded: false,
  reviewSheet: [7287],
};

/** The same where a field means another thing by it. */
const BY_FIELD: Readonly<Record<string, unknown>> = {
  'Query.organization.id': 'org:jica',
  'Query.strategyChanges.from': 'strategy-follow-up',
  'Query.strategyChanges.to': 'strategy-follow-up',
  'InitiativeFilter.document': ['strategy-follow-up'],
};

/** What an argument means, other than the field of a filter with its name: an edition of the strategy table. */
const BY_ARGUMENT: Readonly<Record<string, unknown>> = { document: 'strategy-follow-up' };

/** Where one of the alternatives must be given. */
const ALWAYS: Readonly<Record<string, string>> = { 'Query.organization': 'name: "JICA"' };

/** Arguments that a field cannot do without, in GraphQL's words: `(number: 11)`. */
export function requiredArguments(typeName: string, field: GraphQLField<unknown, unknown>): string[] {
  const always = ALWAYS[`${typeName}.${field.name}`];
  if (always) return [always];
  return field.args
    .filter(isRequiredArgument)
    .map((argument) => `${argument.name}: ${sampleOf(argument, `${typeName}.${field.name}`)}`);
}

/** Each argument given once, an enum with each of its values, an input object with each of its fields. Cursors are tried apart. */
export function eachArgument(typeName: string, field: GraphQLField<unknown, unknown>): string[][] {
  const required = requiredArguments(typeName, field);
  return field.args
    .filter(({ name }) => name !== 'after' && name !== 'before')
    .flatMap((argument) =>
      samplesOf(argument.name, argument.type, `${typeName}.${field.name}`).map((value) => {
        if (ALWAYS[`${typeName}.${field.name}`]) return [`${argument.name}: ${value}`];
        const others = required.filter((each) => !each.startsWith(`${argument.name}:`));
        return [...others, `${argument.name}: ${value}`];
      }),
    );
}

function sampleOf(argument: GraphQLArgument, field: string): string {
  const [sample] = samplesOf(argument.name, argument.type, field);
  if (sample === undefined) throw new Error(`no sample for ${argument.name}`);
  return sample;
}

function samplesOf(name: string, type: GraphQLInputType, field = ''): string[] {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name);
    return isList(type) ? [...values.map((value) => `[${value}]`), `[${values.join(', ')}]`] : values;
  }
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap((each) =>
      samplesOf(each.name, each.type, named.name).map((value) => `{ ${each.name}: ${value} }`),
    );
  }
  const sample = BY_FIELD[`${field}.${name}`] ?? (field.includes('.') ? BY_ARGUMENT[name] : undefined) ?? BY_NAME[name];
  if (sample === undefined) throw new Error(`say in test/graphql/sweep/samples.ts what "${name}" (${type}) may be`);
  return [JSON.stringify(isList(type) ? [sample].flat() : [sample].flat()[0])];
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
