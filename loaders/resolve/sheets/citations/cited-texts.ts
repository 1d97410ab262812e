import type { POLICY_KINDS } from '../../../registry/schema.ts';
import { citedKind } from './cited-kind.ts';
import { citedName } from './cited-name.ts';
import { leftOver } from './left-over.ts';
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
  /** What is printed around the name of a policy and is explained by no rule; `''` mostly. */
  leftOver: string;
}

/** The texts that a cell in the fields for laws and plans cites. The same cell stands on hundreds of sheets: it is read once. */
export function citedTexts(cell: string): readonly CitedText[] {
  const known = READ.get(cell);
  if (known !== undefined) return known;
  const texts = cell.length > LONGEST ? [sentence(cell)] : inFull(splitCited(cell).map(citedText));
  if (READ.size >= READ_MAX) READ.clear();
  READ.set(cell, texts);
  return texts;
}

/** 同法施行令 (the order for the enforcement of the same act) in full: the act is the one named before it. */
function inFull(texts: readonly CitedText[]): CitedText[] {
  let law = '';
  return texts.map((text) => {
    const name = law === '' ? text.name : text.name.replace(/^同法?(?=施行)/u, law);
    if (text.kind === 'LAW' && !/施行(?:令|規則|細則)$/u.test(name)) law = name;
    return { ...text, name };
  });
}

/** A longer cell is a quotation or an explanation. */
const LONGEST = 2000;
const READ = new Map<string, readonly CitedText[]>();
const READ_MAX = 10_000;

const sentence = (printed: string): CitedText => ({ printed, name: printed, kind: null, why: 'no-plan', leftOver: '' });

function citedText(printed: string): CitedText {
  const name = citedName(printed);
  if (name === '') return { printed, name, kind: null, why: 'place', leftOver: '' };
  const kind = citedKind(name, printed);
  return 'policy' in kind
    ? { printed, name, kind: kind.policy, why: null, leftOver: leftOver(printed, name) }
    : { printed, name, kind: null, why: kind.none, leftOver: '' };
}
