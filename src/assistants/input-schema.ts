import {
  type GraphQLInputType,
  type GraphQLNamedInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { BOUNDS } from '../limits/bounds.ts';
import type { Question, QuestionVariable } from './question.ts';

/** A JSON Schema (2020-12) as far as we write it. */
export type JsonSchema = { [keyword: string]: unknown };

/** What a question's variables may be, for whoever calls it: an object with a property for each. */
export function inputSchemaOf({ variables }: Question): JsonSchema & { type: 'object' } {
  const required = variables.filter(isRequired).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(variables.map((each) => [each.name, schemaOfVariable(each)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** Whether a call must give it. */
export function isRequired({ type, defaultValue }: QuestionVariable): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

function schemaOfVariable({ type, defaultValue, description, givenTo }: QuestionVariable): JsonSchema {
  const schema = schemaOf(type, [...givenTo].some(isLookedFor));
  const told = [description.en, description.ja, schema['description']].filter((each) => each !== undefined);
  return { ...schema, description: told.join(' '), ...(defaultValue === undefined ? {} : { default: defaultValue }) };
}

/** Arguments, and fields of inputs, whose text is looked for: it may be shorter than others. */
const isLookedFor = (name: string): boolean => ['query', 'text', 'policy'].includes(name);

/** The JSON that a value of the type is given as; `isSearched`: a text in it is looked for. That a value may be `null` is not told: leave it out. */
function schemaOf(type: GraphQLInputType, isSearched: boolean): JsonSchema {
  if (isNonNullType(type)) return schemaOf(type.ofType, isSearched);
  if (isListType(type)) {
    const { description, ...items } = schemaOf(type.ofType, isSearched);
    return {
      type: 'array',
      items,
      maxItems: BOUNDS.variableValues,
      ...(description === undefined ? {} : { description }),
    };
  }
  return schemaOfNamed(type, isSearched);
}

function schemaOfNamed(type: GraphQLNamedInputType, isSearched: boolean): JsonSchema {
  if (isEnumType(type)) {
    const values = type.getValues();
    return {
      type: 'string',
      enum: values.map(({ name }) => name),
      description: values.map(({ name, description }) => `${name}: ${description ?? ''}`).join(' '),
    };
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return {
      type: 'object',
      properties: Object.fromEntries(
        fields.map((field) => [
          field.name,
          {
            ...schemaOf(field.type, isLookedFor(field.name)),
            ...(field.description ? { description: field.description } : {}),
          },
        ]),
      ),
      required: fields.filter(isRequiredInputField).map(({ name }) => name),
      additionalProperties: false,
    };
  }
  const schema = SCALARS[type.name];
  if (!schema) throw new Error(`the scalar ${type.name} has no JSON Schema`);
  return isSearched && 'maxLength' in schema ? { ...schema, maxLength: BOUNDS.searchLength } : schema;
}

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  String: { type: 'string', maxLength: BOUNDS.stringLength },
  ID: { type: 'string', maxLength: BOUNDS.stringLength },
  Yen: { type: 'integer' },
};
