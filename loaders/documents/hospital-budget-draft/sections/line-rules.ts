import { foldWidth } from '../../../text/widths.ts';
import { readLabels } from '../labels.ts';
import { closeLine } from './close-line.ts';
import type { LineTokenType, Rule } from './token.ts';

/** A number and a name with amounts: the number may stand on a line of its own. Without amounts it is no heading. */
export const heading = lineRule('heading', {
  mark: /^[ \t\u3000]*(?<mark>[0-9０-９]{1,2})(?:[ \t\u3000]+|$)/u,
  needsAmount: true,
  examples: [
    '２ 巡回診療支援事業 ４２百万円（４０百万円）',
    '１⏎巡回診療支援事業⏎４２百万円 （４０百万円）',
    '10 巡回診療の推進 ７百万円 （－）',
    '３⏎巡回診療の推進（再掲・８ページ） ４２百万円 （４０百万円）',
    '１⏎巡回診療基金 公費 ９０百万円⏎国 ６０百万円、地方 ３０百万円',
  ],
});

/** ① below a heading. Without amounts it is prose that counts. */
export const circled = lineRule('circled', {
  mark: /^[ \t\u3000]*(?<mark>[①-⑳])[ \t\u3000]*/u,
  needsAmount: true,
  examples: ['① 相談窓口事業    １６１百万円'],
});

/** ○ in a block of the supplementary budget. */
export const bullet = lineRule('bullet', {
  mark: /^[ \t\u3000]*(?<mark>[○〇◯●])[ \t\u3000]*/u,
  needsAmount: false,
  examples: [
    '〇診療船整備事業 ５４百万円',
    '〇長い名前の診療船整備調査・⏎実証事業 ５４百万円',
    '○診療船整備事業⏎５４百万円',
    '○診療船の支援 （再掲）',
    '○船とG-MISの連携事業 ○デ  ４９百万円',
  ],
});

/** ・ in a breakdown, or below another bullet. */
export const dot = lineRule('dot', {
  mark: /^[ \t\u3000]*(?<mark>[・･])[ \t\u3000]*/u,
  needsAmount: false,
  examples: ['・診療船整備事業 54百万円', '・診療船基金※', '・診療船システムの利用 ○デ  340百万円'],
});

/** 事業区分: a category of the fund, with its name and the shares of state and prefectures. */
export const fundCategory = lineRule('fund-category', {
  mark: /^[ \t\u3000]*(?<mark>事業区分[ \t\u3000]*[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX0-9０-９]+(?:[-－‐―ー][0-9０-９]+)?)[ \t\u3000]*/u,
  needsAmount: true,
  examples: [
    '事業区分Ⅰ-１⏎船の整備に関する事業⏎公費２０百万円（国１３百万円、地方７百万円）',
    '事業区分Ⅱ⏎船の医療に関する事業⏎公費２０百万円（国１３百万円、地方７百万円）の内数',
  ],
});

function lineRule(
  name: LineTokenType,
  { mark, needsAmount, examples }: { mark: RegExp; needsAmount: boolean; examples: string[] },
): Rule {
  return {
    name,
    examples,
    read(rows, at) {
      const match = mark.exec(rows[at]?.raw ?? '');
      if (!match) return null;
      const closed = closeLine(rows, at, match.input.slice(match[0].length));
      if (!closed || (needsAmount && closed.figures === null)) return null;
      const labelled = readLabels(closed.name);
      if (labelled.name === '') return null;
      const printed = foldWidth(match.groups?.['mark'] ?? '').replace(/^[〇◯]$/u, '○');
      return { token: { type: name, mark: printed, labelled, figures: closed.figures }, used: closed.used };
    },
  };
}
