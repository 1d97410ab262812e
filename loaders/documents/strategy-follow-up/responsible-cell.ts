import type { NameIndex } from '../../registry/name-index.ts';
import { splitBullets } from '../../text/bullets.ts';
import { readBodyList } from './body-list.ts';

/** The cell of the bodies in charge of a row, taken apart. Every text is a slice of the cell. */
export interface ResponsibleParts {
  named: { name: string; known: boolean }[];
  /** その他関係省庁 and the like. */
  notes: string[];
  /** Text in brackets behind a body, and phrases that are neither name nor note. */
  asides: string[];
  unread: string[];
}

/**
 * Reads the bodies of a 担当 cell. Unlike in a bullet, whatever is no phrase is a body, known or not.
 *
 *     外務省、厚労省、その他関係省庁           → two bodies and a note
 *     経産省、JICA 他に必要に応じ関連する省庁等 → two bodies and a note
 */
export function readResponsible(cell: string, names: NameIndex): ResponsibleParts {
  const { before, bullets } = splitBullets(cell);
  const lists = [before, ...bullets.map((bullet) => bullet.text)].filter((list) => list !== '');
  const parts: ResponsibleParts = { named: [], notes: [], asides: [], unread: [] };
  for (const { printed, kind, asides } of lists.flatMap((list) => readBodyList(list, names))) {
    parts.asides.push(...asides);
    if (kind === 'known') parts.named.push({ name: printed, known: true });
    if (kind === 'body' || kind === 'open') parts.named.push({ name: printed, known: false });
    if (kind === 'nameless' || kind === 'word') parts.notes.push(printed);
    if (kind === 'phrase' || (kind === 'way' && printed !== '')) parts.unread.push(printed);
  }
  return parts;
}
