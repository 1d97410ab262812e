import type { NameIndex } from '../../registry/name-index.ts';
import { squeeze } from '../../text/widths.ts';
import { type ListPart, readBodyList } from './body-list.ts';
import { closingBracket, isBalanced } from './brackets.ts';
import { MARKS } from './lookups.ts';

/** A bullet of 主な取組, taken apart. Every text is a slice of the bullet. */
export interface BulletParts {
  /** Without the closing parenthesis of names and without closing remarks. */
  title: string;
  /** Bodies in the closing parenthesis, in order; `known`: the registry has the name. */
  named: { name: string; known: boolean }[];
  /** Closing parentheses that name nobody, with their brackets, and phrases for bodies without a name. */
  notes: string[];
  /** Text inside the list that says by way of whom: `ADBを通じた支援`. */
  asides: string[];
  /** Parts of a list of names that are neither name nor note. */
  unread: string[];
  balanced: boolean;
}

/**
 * Reads the last parenthesis that closes a bullet, if it holds names of bodies; an earlier one stays text.
 *
 *     連絡会(外)の開催(内、外)                → 内, 外
 *     構築事業(財(ADBを通じた支援)、厚)       → 財, 厚; by way of ADB
 *     研究会の設置(後掲)                      → nobody; a note
 *     G7(日本開催)                            → nobody; text
 */
export function readBullet(bullet: string, names: NameIndex): BulletParts {
  const parts: BulletParts = {
    title: bullet,
    named: [],
    notes: [],
    asides: [],
    unread: [],
    balanced: isBalanced(bullet),
  };
  takeRemarks(parts);
  const bracket = closingBracket(parts.title);
  const list = bracket === null ? [] : readBodyList(bracket.inner, names);
  if (bracket === null || !holdsNames(list, bracket.closed)) return parts;
  const title = parts.title.slice(0, bracket.start).trim();
  if (title === '') return parts;
  parts.title = title;
  for (const part of list) addPart(part, parts);
  takeRemarks(parts);
  return parts;
}

/** Takes （後掲） and the like off the end. */
function takeRemarks(parts: BulletParts): void {
  for (;;) {
    const bracket = closingBracket(parts.title);
    if (bracket === null || bracket.start === 0 || !MARKS.includes(squeeze(bracket.inner))) return;
    parts.notes.unshift(parts.title.slice(bracket.start, bracket.end));
    parts.title = parts.title.slice(0, bracket.start).trim();
  }
}

/** A list holds names when it holds a known one, or nothing but what has the form of a name. A torn one must hold a known one. */
function holdsNames(list: readonly ListPart[], closed: boolean): boolean {
  if (list.some((part) => part.kind === 'known' && !part.example)) return true;
  return (
    closed &&
    list.some((part) => part.kind === 'body' && !part.example) &&
    list.every((part) => ['body', 'known', 'nameless', 'way'].includes(part.kind))
  );
}

function addPart({ printed, kind, asides }: ListPart, parts: BulletParts): void {
  parts.asides.push(...asides);
  if (kind === 'known') parts.named.push({ name: printed, known: true });
  if (kind === 'body' || kind === 'open') parts.named.push({ name: printed, known: false });
  if (kind === 'nameless' || kind === 'word') parts.notes.push(printed);
  if (kind === 'phrase') parts.unread.push(printed);
}
