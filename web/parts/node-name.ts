import type { NodeNameFragment } from '../generated/graphql.ts';
import { itemText } from '../text/item.ts';
import type { Named } from './name.tsx';

/** What any node is called; its id where it has no name. */
export function namedNode(node: NodeNameFragment): Named & { id: string; mark?: string } {
  const nameEn = 'nameEn' in node ? node.nameEn : 'maybeEn' in node ? node.maybeEn : null;
  return { id: node.id, name: nameOf(node), nameEn, ...('mark' in node ? { mark: node.mark } : {}) };
}

function nameOf(node: NodeNameFragment): string {
  if (node.__typename === 'Measure') return rowOf(node);
  return 'name' in node ? node.name : 'title' in node ? node.title : 'text' in node ? node.text : node.id;
}

/** What a row is called in Japanese, where nothing is printed as its title: its item and its place there. */
export function rowOf({ position, item }: { position: number; item: { mark: string } }): string {
  return `${item.mark} ${itemText.ja.row(position)}`;
}
