import type { GraphRows, NodeRow, RelationshipRow } from '../src/graph/model.ts';

/** The same graph `times` over: copy 0 is the original, the others have `~k` behind their ids and names. */
export function copies(rows: GraphRows, times: number): GraphRows {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for (let copy = 0; copy < times; copy += 1) {
    const mark = copy === 0 ? '' : `~${copy}`;
    for (const node of rows.nodes) {
      const properties = { ...node.properties };
      if (copy > 0 && typeof properties['name'] === 'string') properties['name'] = `${properties['name']}${mark}`;
      if (copy > 0) {
        delete properties['aliases'];
        delete properties['lookupNames'];
        delete properties['abbreviation'];
        // An item of a copy is not item 11: the questions ask the original, whatever the size.
        for (const number of ['number', 'itemNumber'])
          if (typeof properties[number] === 'number') properties[number] += copy * 1_000;
        // Behind all of the copies before: no two of a type may have one place.
        if (typeof properties['order'] === 'number') properties['order'] += copy * 1_000_000;
        for (const bodies of ['organizations', 'namedOrganizations', 'inheritedOrganizations'])
          if (Array.isArray(properties[bodies])) properties[bodies] = properties[bodies].map((id) => `${id}${mark}`);
      }
      nodes.push({ ...node, id: `${node.id}${mark}`, properties });
    }
    for (const row of rows.relationships) {
      relationships.push({ ...row, from: `${row.from}${mark}`, to: `${row.to}${mark}` });
    }
  }
  return { nodes, relationships };
}
