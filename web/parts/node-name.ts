import type { NodeNameFragment } from '../generated/graphql.ts';
import type { Named } from './name.tsx';

/** What any node is called; its id where it has no name. */
export function namedNode(node: NodeNameFragment): Named & { id: string } {
  const name = 'name' in node ? node.name : 'title' in node ? node.title : 'text' in node ? node.text : node.id;
  const nameEn = 'nameEn' in node ? node.nameEn : 'maybeEn' in node ? node.maybeEn : null;
  return { id: node.id, name, nameEn };
}
