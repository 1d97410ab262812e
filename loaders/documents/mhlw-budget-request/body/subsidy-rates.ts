import type { SubsidyRateFact } from '../facts.ts';
import { fold, type Line, plain } from '../lines.ts';

type Rate = Omit<SubsidyRateFact, 'evidence'> & { startLine: number; endLine: number };

/** 補助率 subsidy rate, 負担割合 shares, 交付率 grant rate, with the value behind it or on the next lines. */
const LABEL = /(?<kind>補助率|負担割合|交付率)(?:・単価)?\s*[】)]?\s*[:：]?\s*/gu;
/** Where a value ends: the next item of the line (◆ ● ○ ※ ① 【 （2） PMDA…), a closing bracket, a slash that is no fraction. */
const END =
  /(?<!\s)\s*(?:[◆●○※①-⑳【】]|\([0-9]\)|[/／](?=[^0-9０-９\s])|\s(?=[A-Z]{2}|実施主体|補助率|負担割合|補助先|委託先|\()|、(?:委託|実施主体|補助|令和|平成)|$)/u;
/** A rate has a fraction, a percentage or 定額 (fixed amount). */
const VALUE = /[0-9]\s*\/\s*[0-9]|[0-9.]+%|定額/u;

/** The rates printed in a sheet's body: `◆補助率：10/10 ◆対象経費：…`, `補助率50／100等`, `（補助率1/3）`, `【補助率】` with `・ 国10/10` below. */
export function readSubsidyRates(body: readonly Line[]): Rate[] {
  return body.flatMap((line, index) => {
    if (line.raw.includes('\t')) return [];
    const raw = plain(line.raw);
    return [...fold(raw).matchAll(LABEL)].flatMap((match): Rate[] => {
      const kind = match.groups?.['kind'] as Rate['kind'];
      const value = cut(raw.slice(match.index + match[0].length));
      if (VALUE.test(fold(value))) return [{ kind, text: value, startLine: line.number, endLine: line.number }];
      return value === '' ? below(kind, body, index) : [];
    });
  });
}

/** 【補助率】 alone: the lines below it as long as each is a rate. */
function below(kind: Rate['kind'], body: readonly Line[], index: number): Rate[] {
  const rates: Rate[] = [];
  for (const line of body.slice(index + 1, index + 4)) {
    if (!VALUE.test(line.text) || /^【/u.test(line.text)) break;
    const text = plain(line.raw).replace(/^(?:[-・\s]|[0-9０-９]+[.．]\s)+/u, '');
    rates.push({ kind, text, startLine: line.number, endLine: line.number });
  }
  return rates;
}

function cut(text: string): string {
  const folded = fold(text);
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
