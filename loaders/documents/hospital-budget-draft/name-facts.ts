import type { PrintedName } from '../../facts/common.ts';
import type { FoundingFact } from '../../passages/facts.ts';
import { readFoundings } from '../../passages/foundings.ts';
import type { NameIndex, NameMatch } from '../../registry/name-index.ts';
import { rule } from '../../text/rule.ts';
import { placeOf, type Row } from './rows.ts';

/** Names that the rows of one line or section hold; each name once, at its first place. */
export interface NameFacts {
  mentions: PrintedName[];
  policies: PrintedName[];
  implementers: PrintedName[];
  /** Absent when there are none. */
  foundings?: FoundingFact[];
}

// 実施主体 body that carries out, 委託先 contractor, 補助先 recipient of the subsidy: behind the name, or in front with a colon.
const BEHIND = rule(
  /^[^、。：:\n]{0,15}?(?:が|を|は|（)[^、。]{0,6}?(?:実施主体|委託先|補助先)/u,
  ['が実施主体となる', '（補助先）'],
  ['、実施主体は県', 'の実施主体'],
);
const AHEAD = rule(
  /(?:実施主体|委託先|補助先)(?:[：:]|は、?)[^。：:]{0,30}$/u,
  ['実施主体：', '補助先は、'],
  ['実施主体。'],
);

/** Searches the rows as running text, so that a name may reach over a line end. */
export function nameFacts(rows: readonly Row[], names: NameIndex, document: string, section: string | null): NameFacts {
  const text = rows.map((row) => row.raw.trim()).join('');
  const place = (match: NameMatch): PrintedName => ({
    name: match.printed,
    evidence: placeOf(document, rowsBetween(rows, match.start, match.end), section),
  });
  const organizations = names.findOrganizations(text);
  const carrying = organizations.filter(
    ({ start, end, nested }) => !nested && (BEHIND.test(text.slice(end)) || AHEAD.test(text.slice(0, start))),
  );
  const foundings = FOUNDED.test(text) ? foundingsIn(rows, names, document, section) : [];
  return {
    ...(foundings.length > 0 ? { foundings } : {}),
    mentions: once(organizations, ({ printed }) => printed).map(place),
    policies: once(names.findPolicies(text), ({ printed }) => printed).map(place),
    implementers: once(carrying, ({ id }) => id).map(place),
  };
}

/** 設立, 創設, 発足, 開設: founded, begun, opened. */
const FOUNDED = rule(/設立|創設|発足|開設/u, ['財団を設立する'], ['施設の運営']);

function foundingsIn(rows: readonly Row[], names: NameIndex, document: string, section: string | null): FoundingFact[] {
  let start = 0;
  const lines = rows.map((row) => {
    const line = { number: row.number, start };
    start += row.raw.trim().length;
    return line;
  });
  return readFoundings({ text: rows.map((row) => row.raw.trim()).join(''), lines }, names, document, section);
}

function once(matches: readonly NameMatch[], key: (match: NameMatch) => string): NameMatch[] {
  const seen = new Set<string>();
  return matches.filter((match) => !seen.has(key(match)) && seen.add(key(match)));
}

function rowsBetween(rows: readonly Row[], start: number, end: number): Row[] {
  const own: Row[] = [];
  let at = 0;
  for (const row of rows) {
    const next = at + row.raw.trim().length;
    if (at < end && next > start) own.push(row);
    at = next;
  }
  return own;
}
