import type { OrganizationNetwork } from './sources.ts';

/** The network in Graphviz' language, without direction. */
export function organizationsDot({ nodes, links }: OrganizationNetwork): string {
  return [
    'graph organizations {',
    ...nodes.map(
      ({ id, name, weight, community }) =>
        `  ${quoted(id)} [label=${quoted(name)}, weight=${weight}, group=${community}];`,
    ),
    ...links.map(
      ({ source, target, weight }) => `  ${quoted(source)} -- ${quoted(target)} [label="${weight}", weight=${weight}];`,
    ),
    '}',
    '',
  ].join('\n');
}

/** In a label a backslash begins an escape, so it is doubled; control characters have no place there. */
function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to replace
  const plain = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u001f\u007f]+/g, ' ');
  return `"${plain.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
