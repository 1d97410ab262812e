import { withoutEmphasis } from '../../../text/lines.ts';
import { halfWidth } from '../../../text/widths.ts';
import { readAmount } from '../../../text/yen.ts';
import { standingAmounts } from '../amounts/amount-groups.ts';
import { findAmountLabel } from '../amounts/amount-label.ts';
import type { Page } from '../anchors.ts';
import { componentName, depthOf, nameAbove } from './name.ts';
import { readTableRow } from './table.ts';
import { type FoundComponent, isBudgetUnit, readValue } from './value.ts';

/** Where a rule looks: `at` is the line, `floor` the first line of the sheet's body. */
export interface LineOfPage {
  page: Page;
  at: number;
  floor: number;
}

/** One way in which a component is printed. */
export interface ComponentRule {
  readonly name: string;
  /** Texts whose line `at` it reads (⏎ between lines, the last unless told), with the names and amounts that it finds. */
  readonly examples: readonly { text: string; at?: number; found: readonly (readonly [string | null, string])[] }[];
  read(place: LineOfPage): FoundComponent[];
}

/** 難病医療費等負担金／令和7年度概算要求額: 1,291億円／…; ①…事業 （令和7年度概算要求額）1.3億円; the label alone, its amount on the next line. */
const labelled: ComponentRule = {
  name: 'component-labelled',
  examples: [
    {
      text: '見本医療費負担金／令和7年度概算要求額: 1,291億円／実施主体: 県',
      found: [['見本医療費負担金', '1,291億円']],
    },
    { text: '①見本の事業 （令和7年度概算要求額）1.3億円', found: [['①見本の事業', '1.3億円']] },
    { text: '見本の研修費⏎・令和7年度概算要求額：2.0億円', found: [['見本の研修費', '2.0億円']] },
  ],
  read({ page, at, floor }) {
    const line = page.lines[at];
    const label = line && findAmountLabel(line.text);
    if (!line || !label) return [];
    const behind = line.text.slice(label.end).replace(/^\s*[)\s:|]+/u, '');
    const next = page.lines[at + 1];
    const below = behind.replace(/[|\s]/gu, '') === '';
    const value = readValue(below ? (next?.raw ?? '') : (behind.split('/')[0] ?? ''));
    if (!value) return [];
    const before = withoutEmphasis(line.raw).slice(
      0,
      halfWidth(withoutEmphasis(line.raw)).indexOf(line.text.slice(label.start, label.end)),
    );
    const bulleted = /^[|\s]*・/u.test(halfWidth(before)) || componentName(before) === null;
    const above = bulleted ? nameAbove(page, at, floor, 12) : null;
    const name = bulleted ? above && componentName(above.raw) : componentName(before);
    const lines = [...(above ? [above.number] : []), line.number, ...(below && next ? [next.number] : [])];
    return [{ ...value, name, kind: 'part', depth: 1, lines }];
  },
};

/** ① … 主な予算【77百万円の内数(73百万円の内数)：事業、事業】: the main budget of a field. */
const mainBudget: ComponentRule = {
  name: 'component-main-budget',
  examples: [
    {
      text: '① 見本の理解の増進 主な予算【77百万円の内数(73百万円の内数)：見本事業】',
      found: [['① 見本の理解の増進', '77百万円の内数']],
    },
    { text: '⑤ 見本の体制⏎主な予算【2億円（1億円）：見本事業】', found: [['⑤ 見本の体制', '2億円']] },
  ],
  read({ page, at, floor }) {
    const line = page.lines[at];
    const match = line && /主な予算\s*【(?<inside>[^】]*)/u.exec(line.raw);
    const value = match && readValue(match.groups?.['inside'] ?? '');
    if (!line || !match || !value) return [];
    const before = componentName(line.raw.slice(0, match.index));
    // 主な予算 on a line of its own: the heading ⑤ stands above.
    const heading = before === null ? page.lines[at - 1] : undefined;
    const name = before ?? (heading && at > floor ? componentName(heading.raw) : null);
    return [{ ...value, name, kind: 'part', depth: 1, lines: [...(heading ? [heading.number] : []), line.number] }];
  },
};

/** ①高齢者…交付金（200億円）<平成29年度から開始>; ③…検証 0.8億円（—）新. */
const numbered: ComponentRule = {
  name: 'component-numbered',
  examples: [
    { text: '①見本調整交付金（200億円）<平成29年度から開始>', found: [['①見本調整交付金', '200億円']] },
    { text: '③見本の検証 0.8億円（—）新', found: [['③見本の検証', '0.8億円']] },
    { text: '- (2) 見本の負担の軽減（600億円）', found: [['(2) 見本の負担の軽減', '600億円']] },
  ],
  read({ page, at }) {
    const line = page.lines[at];
    if (!line) return [];
    const raw = withoutEmphasis(line.raw).replace(/^[0-9０-９][^*]*等(?=[①-⑳])/u, '');
    const text = halfWidth(raw);
    if (!/^(?:[①-⑳]|-\s*\([0-9]+\)|\([0-9]+\)|<)/u.test(text) || /。/u.test(text)) return [];
    const trailing = text.replace(/(?<!\s)\s*(?:増|減|新|<[^<>]*>)\s*$/u, '').trimEnd();
    const amounts = standingAmounts(raw.slice(0, trailing.length));
    const last = amounts.at(-1);
    if (!last || trailing.slice(last.end).replace(/\)/gu, '').trim() !== '') return [];
    const name = componentName(raw.slice(0, amounts[0]?.start));
    if (name === null || /^[①-⑳]$/u.test(name) || /基準額|標準額|上限|実績/u.test(name)) return [];
    const open = readValue(raw.slice(0, trailing.length));
    const value = open ?? { request: last.amount, previousInitial: null, others: [] };
    if (!isBudgetUnit(value.request)) return [];
    return [{ ...value, name, kind: 'part', depth: depthOf({ ...line, raw }), lines: [line.number] }];
  },
};

/** 介護保険事業費補助金：195,114千円（105,742千円）; ② 委託金額：2,989万円, whose name is the heading (1) above. */
const named: ComponentRule = {
  name: 'component-named',
  examples: [
    { text: '見本保険事業費補助金：195,114千円（105,742千円）', found: [['見本保険事業費補助金', '195,114千円']] },
    { text: '(1) 見本の海外調査⏎② 委託金額：2,989万円', found: [['(1) 見本の海外調査', '2,989万円']] },
    {
      text: '（目）見本通信技術⏎・効率化委託費：553,081千円',
      found: [['（目）見本通信技術・効率化委託費', '553,081千円']],
    },
  ],
  read({ page, at, floor }) {
    const line = page.lines[at];
    if (!line) return [];
    const raw = withoutEmphasis(line.raw);
    const match = /^(?<name>[^:：。]*[費金額業])[:：]\s*(?<value>.+)$/u.exec(raw);
    const name = match?.groups?.['name'] ?? '';
    const text = match?.groups?.['value'] ?? '';
    const amounts = standingAmounts(text);
    if (!match || amounts.length === 0 || /基準額|標準額|上限|実績|交付決定|補正/u.test(name)) return [];
    if ((amounts.at(-1)?.end ?? 0) < text.replace(/(?<![）)\s])[）)\s]+$/u, '').length || amounts[0]?.start !== 0)
      return [];
    if (/^[①-⑳]?\s*(?:委託|補助)金額$/u.test(name)) {
      const above = headingAbove(page, at, floor);
      const request = readAmount(text);
      if (!above || !request) return [];
      return [
        {
          name: componentName(above.raw),
          kind: 'part',
          depth: 1,
          request,
          previousInitial: null,
          others: [],
          lines: [above.number, line.number],
        },
      ];
    }
    const value = readValue(text);
    const previous = page.lines[at - 1];
    // （目）情報通信…適正 / ・効率化推進委託費: a torn name of an item of expenditure (目).
    const torn = previous && /^\(目\)/u.test(previous.text) && !/:/u.test(previous.text) && at > floor;
    if (!value || unbalanced(name)) return [];
    const full = torn ? `${withoutEmphasis(previous.raw)}${name}` : name;
    return [
      {
        ...value,
        name: componentName(full),
        kind: 'part',
        depth: 1,
        lines: [...(torn ? [previous.number] : []), line.number],
      },
    ];
  },
};

/** An amount alone on its line, named by the line above: 基本分 / 80億円; （推進枠） may stand behind it. */
const alone: ComponentRule = {
  name: 'component-alone',
  examples: [
    { text: '見本の基本分⏎80億円', found: [['見本の基本分', '80億円']] },
    { text: '見本の加算分⏎20億円（推進枠）', found: [['見本の加算分', '20億円']] },
  ],
  read({ page, at, floor }) {
    const line = page.lines[at];
    const amount = line && readAmount(line.raw.replace(/(?<!\s)\s*[（(]推進枠[)）]$/u, ''));
    if (!line || !amount || amount.kind !== 'amount' || !isBudgetUnit(amount) || /^[(（]/u.test(line.raw)) return [];
    const above = nameAbove(page, at, floor, 2);
    const depth = above && page.kinds[page.lines.lastIndexOf(above, at)] === 'circle' ? 2 : 1;
    const lines = [...(above ? [above.number] : []), line.number];
    return [
      {
        name: above && componentName(above.raw),
        kind: 'part',
        depth,
        request: amount,
        previousInitial: null,
        others: [],
        lines,
      },
    ];
  },
};

const table: ComponentRule = {
  name: 'component-table',
  examples: [
    {
      text: '見本プロジェクト\t187.5億円\t小計 525.9億円',
      found: [
        ['見本プロジェクト', '187.5億円'],
        ['小計', '525.9億円'],
      ],
    },
    { text: '| 見本健診 | 32.5億円 | （30.0億円） |', found: [['見本健診', '32.5億円']] },
  ],
  read({ page, at, floor }) {
    const line = page.lines[at];
    if (!line || page.kinds[at] !== 'table') return [];
    const breakdown = page.lines.slice(Math.max(floor, at - 4), at).some((above) => /^【内訳】$/u.test(above.text));
    return readTableRow(line).map((found) => ({ ...found, depth: breakdown ? 2 : found.depth }));
  },
};

/** In the order in which they are tried; the first that finds something reads the line. */
export const COMPONENT_RULES: readonly ComponentRule[] = [labelled, mainBudget, table, numbered, named, alone];

function headingAbove(page: Page, at: number, floor: number) {
  for (let index = at - 1; index >= Math.max(floor, at - 4); index -= 1) {
    const line = page.lines[index];
    if (line && /^-?\s*\([0-9]+\)/u.test(line.text)) return line;
  }
  return null;
}

function unbalanced(text: string): boolean {
  return (text.match(/[(（]/gu) ?? []).length !== (text.match(/[)）]/gu) ?? []).length;
}
