import { type Line, withoutEmphasis } from '../../../text/lines.ts';
import { halfWidth } from '../../../text/widths.ts';
import type { SubsidyRateFact } from '../facts.ts';
import { RATE, readRatio, SHARE } from './rate-value.ts';

/** A rate with its lines. */
export type Rate = Omit<SubsidyRateFact, 'evidence'> & { startLine: number; endLine: number };

/** One way in which a sheet prints a rate. `read` looks at the body's line `at`; `examples` are texts (⏎ between lines) that it reads. */
export interface RateRule {
  readonly name: string;
  readonly examples: readonly { text: string; rates: readonly string[] }[];
  read(body: readonly Line[], at: number): Rate[];
}

/** 補助率 subsidy rate, 負担割合 shares, 交付率 grant rate, with the value behind it or on the next lines. */
const LABEL = /(?<kind>補助率|負担割合|交付率)(?:・単価)?\s*[】)]?\s*[:：]?\s*/gu;
/** Where a value ends: the next item of the line (◆ ● ○ ※ ① 【 （2） PMDA…), a closing bracket, a slash that is no fraction. */
const END =
  /(?<!\s)\s*(?:[◆●○※①-⑳【】]|\([0-9]\)|[/／](?=[^0-9０-９\s])|\s(?=[A-Z]{2}|実施主体|補助率|負担割合|補助先|委託先|\()|、(?:委託|実施主体|補助|令和|平成)|$)/u;

/** A label with its value, or with values on the lines below. */
const labelled: RateRule = {
  name: 'rate-labelled',
  examples: [
    { text: '◆補助率：10/10 ◆対象経費：…', rates: ['10/10'] },
    { text: '補助率50／100等', rates: ['50／100等'] },
    { text: '（補助率1/3）', rates: ['1/3'] },
    { text: '補助率：２分の１', rates: ['２分の１'] },
    { text: '負担割合：国：都道府県＝2：1', rates: ['国：都道府県＝2：1'] },
    { text: '【補助率】⏎・ 国10/10', rates: ['国10/10'] },
    { text: '負担割合：国1/3、地財措置1/3⏎保険料1/3', rates: ['国1/3、地財措置1/3', '保険料1/3'] },
  ],
  read(body, at) {
    const line = body[at];
    if (!line || line.raw.includes('\t')) return [];
    const raw = withoutEmphasis(line.raw);
    return [...halfWidth(raw).matchAll(LABEL)].flatMap((match): Rate[] => {
      const kind = match.groups?.['kind'] as Rate['kind'];
      const rest = raw.slice(match.index + match[0].length);
      const value = readRatio(rest) ?? cut(rest);
      if (RATE.test(halfWidth(value)) || readRatio(value) !== null)
        return [{ kind, text: value, startLine: line.number, endLine: line.number }, ...further(kind, body, at)];
      return value === '' ? below(kind, body, at) : [];
    });
  },
};

/** （国：PMDA＝1：1で負担）: payers and their parts, without a label. */
const ratio: RateRule = {
  name: 'rate-ratio',
  examples: [
    { text: '- (国： PMDA = 1 : 1 で負担)', rates: ['国： PMDA = 1 : 1'] },
    { text: '（国：企業拠出 ＝ 1：1）', rates: ['国：企業拠出 ＝ 1：1'] },
  ],
  read(body, at) {
    const line = body[at];
    const raw = withoutEmphasis(line?.raw ?? '').replace(/^[-・\s]+/u, '');
    const text = readRatio(raw);
    if (!line || text === null || new RegExp(LABEL, 'u').test(halfWidth(raw))) return [];
    return [{ kind: '負担割合', text, startLine: line.number, endLine: line.number }];
  },
};

/** （国1/2、事業者1/2）: the shares alone in a bracket. */
const shares: RateRule = {
  name: 'rate-shares',
  examples: [{ text: '（国1/2、事業者1/2）', rates: ['国1/2、事業者1/2'] }],
  read(body, at) {
    const line = body[at];
    const inside = /^[-・\s]*[（(](?<inside>国[^（()）。]+)[）)]$/u.exec(withoutEmphasis(line?.raw ?? ''))?.groups?.[
      'inside'
    ];
    const parts = halfWidth(inside ?? '').split(/[、,・]/u);
    if (!line || inside === undefined || parts.length < 2 || !parts.every((part) => SHARE.test(part))) return [];
    return [{ kind: '負担割合', text: inside, startLine: line.number, endLine: line.number }];
  },
};

/** 定額補助 on an arrow of a drawing; …を補助（1/2）する in a sentence. */
const paid: RateRule = {
  name: 'rate-paid',
  examples: [
    { text: '定額補助', rates: ['定額'] },
    { text: '増産に必要な費用を補助（1/2）する。', rates: ['1/2'] },
  ],
  read(body, at) {
    const line = body[at];
    if (!line) return [];
    const raw = withoutEmphasis(line.raw);
    const text =
      /^(?<rate>定額|定率|全額)補助\s*[↓→]?$/u.exec(raw)?.groups?.['rate'] ??
      /を補助\s*[（(]\s*(?<rate>[0-9０-９]+\s*[/／]\s*[0-9０-９]+)\s*[）)]/u.exec(raw)?.groups?.['rate'];
    return text === undefined ? [] : [{ kind: '補助率', text, startLine: line.number, endLine: line.number }];
  },
};

/** A column 補助率 of a table: its cells, each rate once a table. */
const column: RateRule = {
  name: 'rate-column',
  examples: [
    {
      text: '施設種別\t補助率\t上限額⏎見本施設\t国 1/2 自治体 1/4\t500万円⏎見本の家\t定額補助\tなし⏎見本の宿\t定額補助\tなし',
      rates: ['国 1/2 自治体 1/4', '定額補助'],
    },
  ],
  read(body, at) {
    const head = body[at]?.text.split('\t').map((cell) => cell.trim()) ?? [];
    const column = head.indexOf('補助率');
    if (head.length < 2 || column < 0) return [];
    const rates: Rate[] = [];
    for (const line of body.slice(at + 1)) {
      const cells = line.raw.split('\t').map((cell) => cell.trim());
      if (cells.length < 2) break;
      const text = cells[column] ?? '';
      if (!RATE.test(halfWidth(text)) || rates.some((rate) => rate.text === text)) continue;
      rates.push({ kind: '補助率', text, startLine: line.number, endLine: line.number });
    }
    return rates;
  },
};

export const RATE_RULES: readonly RateRule[] = [labelled, ratio, shares, paid, column];

/** The rates printed in a sheet's body, in order; of several rules the first that reads a line. */
export function readSubsidyRates(body: readonly Line[]): Rate[] {
  return body.flatMap((_, at) => {
    for (const rule of RATE_RULES) {
      const rates = rule.read(body, at);
      if (rates.length > 0) return rates;
    }
    return [];
  });
}

/** Shares that go on below a label with shares: 保険料1/3 alone on its line. */
function further(kind: Rate['kind'], body: readonly Line[], at: number): Rate[] {
  const next = body[at + 1];
  if (kind !== '負担割合' || !next || next.number > (body[at]?.number ?? 0) + 1) return [];
  if (!new RegExp(`^${SHARE.source}$`, 'u').test(next.text)) return [];
  return [{ kind, text: withoutEmphasis(next.raw), startLine: next.number, endLine: next.number }];
}

/** 【補助率】 alone: the lines below it as long as each is a rate. */
function below(kind: Rate['kind'], body: readonly Line[], index: number): Rate[] {
  const rates: Rate[] = [];
  for (const line of body.slice(index + 1, index + 4)) {
    if (!RATE.test(line.text) || /^【/u.test(line.text)) break;
    const text = withoutEmphasis(line.raw).replace(/^(?:[-・\s]|[0-9０-９]+[.．]\s)+/u, '');
    rates.push({ kind, text, startLine: line.number, endLine: line.number });
  }
  return rates;
}

function cut(text: string): string {
  const folded = halfWidth(text);
  const end = END.exec(folded)?.index ?? text.length;
  const closed = unmatchedClose(folded);
  return text.slice(0, Math.min(end === 0 && folded !== '' ? 0 : end, closed)).trim();
}

function unmatchedClose(folded: string): number {
  let depth = 0;
  for (let index = 0; index < folded.length; index += 1) {
    if (folded[index] === '(') depth += 1;
    if (folded[index] === ')') depth -= 1;
    if (depth < 0) return index;
  }
  return folded.length;
}
