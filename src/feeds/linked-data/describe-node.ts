import type { NodeType } from '../../graph/model.ts';
import { hasPage } from '../addresses.ts';
import { listed } from '../property-values.ts';
import type { Properties } from '../whole-graph.ts';
import type { Mapping } from './mappings.ts';
import type { Name } from './names.ts';
import { NODE_MAPPINGS } from './node-mappings.ts';
import { type Setting, Statements } from './statements.ts';

/** All that is known of a node by itself. */
export function describeNode(node: Properties, setting: Setting): Statements {
  const statements = nameNode(node, setting);
  const id = String(node['id']);
  const type = node['type'] as NodeType;
  statements.text('dcterms:identifier', id);
  if (hasPage(id)) for (const page of setting.addresses.pages(id)) statements.link('foaf:page', page);
  const mappings: Readonly<Record<string, Mapping>> = NODE_MAPPINGS[type].properties;
  for (const [name, value] of listed(node)) mappings[name]?.(statements, value, node);
  return statements.evidence(node['evidence']);
}

/** What a node is, and what it is called: all that is told of those that another node leads to. */
export function nameNode(node: Properties, setting: Setting): Statements {
  const type = node['type'] as NodeType;
  const own: Name = `ghs:${type}`;
  return new Statements(setting, setting.addresses.node(String(node['id'])))
    .type(own, ...NODE_MAPPINGS[type].classes)
    .text('rdfs:label', node['name'] ?? node['title'] ?? (type === 'Direction' ? node['text'] : null), 'ja')
    .text('rdfs:label', node['nameEn'] ?? node['titleEn'] ?? node['textEn'], 'en');
}
