import type { POLICY_KINDS } from '../../../registry/schema.ts';
import { citedKind } from './cited-kind.ts';
import { citedName } from './cited-name.ts';
import { splitCited } from './split-cited.ts';

/** One law, plan or other text that a cell cites. */
export interface CitedText {
  /** As printed: the cell, or its part of it. */
  printed: string;
  /** Normal form; `''` when the cell only has a date or a place of what the cell before it cites. */
  name: string;
  /** Kind of policy, or why it is none. `place`: it belongs to the cell before. */
  kind: (typeof POLICY_KINDS)[number] | null;
  why: 'notice' | 'no-plan' | 'place' | null;
}

/** The texts that a cell in the fields for laws and plans cites. The same cell stands on hundreds of sheets: it is read once. */
export function citedTexts(cell: string): readonly CitedText[] {
  const known = READ.get(cell);
  if (known !== undefined) return known;
  const texts = cell.length > LONGEST ? [sentence(cell)] : splitCited(cell).map(citedText);
  if (READ.size >= READ_MAX) READ.clear();
  READ.set(cell, texts);
  return texts;
}

/** A longer cell is a quotation or an explanation. */
const LONGEST = 400;
const READ = new Map<string, readonly CitedText[]>();
const READ_MAX = 10_000;

const sentence = (printed: string): CitedText => ({ printed, name: printed, kind: null, why: 'no-plan' });

function citedText(printed: string): CitedText {
  const name = citedName(printed);
  if (name === '') return { printed, name, kind: null, why: 'place' };
  const kind = citedKind(name, printed);
  return 'policy' in kind
    ? { printed, name, kind: kind.policy, why: null }
    : { printed, name, kind: null, why: kind.none };
}
