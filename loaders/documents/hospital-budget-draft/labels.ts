import { rule } from '../../text/rule.ts';
import { foldWidth, squeeze } from '../../text/widths.ts';

/** A name freed of the labels around it. */
export interface Labelled {
  name: string;
  /** Labels as printed, half width, brackets taken off: 新規, ○デ. */
  tags: string[];
  repeat: { extent: 'WHOLE' | 'PARTIAL'; text: string } | null;
  /** ○デ: booked at the Digital Agency. */
  digital: string | null;
}

// 再掲 repeated (with the page), 一部再掲 partly repeated.
const REPEAT = rule(
  /^[（(【]\s*(?:一部)?\s*再掲[^（）()【】]*[）)】]$/u,
  ['（再掲）', '【一部再掲・8ページ】'],
  ['再掲', '（新規）'],
);
// 新規 new, 拡充 expanded, 推進枠 priority frame, 継続 continued, 注 note.
const WORD = '(?:一部)?(?:新規|拡充|推進枠|継続)';
const TAG = rule(
  new RegExp(
    `^(?:[（(【［[][ \\u3000]*(?:${WORD}(?:[・、／/]${WORD})*|新|拡|注[ \\u3000]*[0-9０-９]*)[ \\u3000]*[）)】］\\]]|[○〇◯][ \\u3000]*[新拡推補デ]|※)$`,
    'u',
  ),
  ['（新規）', '［拡充・推進枠］', '○デ', '※'],
  ['（再掲）', '新規'],
);
const LAST = rule(
  /[ \t\u3000\n]*(?<label>[（(【［[][^（）()【】［］[\]]*[）)】］\]]|[○〇◯][ \t\u3000]*[新拡推補デ]|※)[ \t\u3000\n]*$/u,
  ['見本事業（再掲）', '見本事業 ○デ', '見本事業※'],
  ['（見本）事業'],
);
// A circled sign in front is a label only before a blank: `○新 …事業`, but `○新興感染症…` is a bullet.
const FIRST = rule(
  /^[ \t\u3000\n]*(?<label>[（(【［[][^（）()【】［］[\]]*[）)】］\]](?=[ \t\u3000\n]*\S)|[○〇◯][新拡推補デ](?=[ \t\u3000]))[ \t\u3000\n]*/u,
  ['（新規）見本事業', '○新 見本事業'],
  ['○新興感染症の対策', '見本事業（新規）'],
);

/** Takes labels off both ends of a name: `病院歯科整備事業 （再掲）` is the name 病院歯科整備事業, repeated. */
export function readLabels(printed: string): Labelled {
  const found: Labelled = { name: printed.trim(), tags: [], repeat: null, digital: null };
  for (const side of [LAST, FIRST]) {
    for (let match = side.exec(found.name); match; match = side.exec(found.name)) {
      const label = match.groups?.['label'] ?? '';
      if (!take(found, label)) break;
      const rest = found.name.slice(0, match.index) + found.name.slice(match.index + match[0].length);
      found.name = rest.trim();
    }
  }
  return found;
}

/** True when a text ends with a label of repetition: its name is complete. */
export function endsRepeated(text: string): boolean {
  const label = LAST.exec(text)?.groups?.['label'];
  return label !== undefined && REPEAT.test(label.trim());
}

/** Reads a text that is nothing but a label of repetition: `（再掲・１６ページ）`. */
export function isRepeatLabel(text: string): boolean {
  return REPEAT.test(text.trim());
}

function take(found: Labelled, printed: string): boolean {
  const label = printed.trim();
  if (REPEAT.test(label)) {
    const text = foldWidth(label).replace(/^[(【]|[)】]$/gu, '');
    found.repeat ??= { extent: text.includes('一部') ? 'PARTIAL' : 'WHOLE', text };
    return true;
  }
  if (!TAG.test(label)) return false;
  const tag = squeeze(label)
    .replace(/^[([【]|[)\]】]$/gu, '')
    .replace(/^[〇◯]/u, '○');
  if (tag === '○デ') found.digital = label;
  if (tag !== '※' && !found.tags.includes(tag)) found.tags.unshift(tag);
  return true;
}
