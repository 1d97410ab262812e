import { type GraphQLSchema, isSpecifiedDirective, print } from 'graphql';

/** The SDL as it is written, with the directives on its fields, which graphql's own `printSchema` leaves out. */
export function printSdl(schema: GraphQLSchema): string {
  const definitions = [
    ...schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive)),
    ...Object.values(schema.getTypeMap()),
  ].flatMap(({ astNode, ...type }) => [
    ...(astNode ? [print(astNode)] : []),
    ...('extensionASTNodes' in type ? type.extensionASTNodes.map(print) : []),
  ]);
  return `${definitions.join('\n\n')}\n`;
}
