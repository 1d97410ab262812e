import type { RelationshipRow } from '../../../src/graph/model.ts';
import type { FactEvidence } from '../../facts/common.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { organizationId } from '../ids.ts';
import { places, stated } from '../part.ts';
import type { Sheet } from './sheet.ts';
import { bodiesOfTarget, ITEM_BEGINS, type TargetBody } from './subsidy-targets.ts';

/** A body that a sheet names. */
export interface NamedBody {
  id: string;
  printed: string;
  evidence: FactEvidence;
  /** How the money goes there; `null` when the sheet only speaks of the body. */
  paid: keyof typeof PAID | null;
}

/** How it is known that a body receives the money. */
const PAID = {
  name: { rule: 'recipient-in-sheet-name', confidence: 0.95 },
  target: { rule: 'recipient-of-subsidy', confidence: 0.9 },
  prose: { rule: 'recipient-in-prose', confidence: 0.8 },
} as const;

/** Words of a name that say that the programme pays: contribution, share of expenses, investment, subsidy, grant, running costs. */
const PAYS = /拠出|分担金|負担金|出資|補助|交付金|運営経?費|一般管理費|施設整備|設備整備/u;

/** What may stand behind a whole name: 国際連合 in 国際連合人口基金 is no name of its own. 審査等勘定 is an account of the body. */
const ENDS =
  /^(?:$|[^\p{Script=Han}]|等|拠出|分担|負担|出資|補助|交付|運営|事務費|一般管理費|施設|設備|連携|事業|有償|[\p{Script=Han}・]{1,8}勘定)/u;

/** A name in Latin letters goes on behind a blank or a hyphen: UN Women, UN-HABITAT. Any does with others added: ASEAN+3. */
const LATIN_END = /[A-Za-zＡ-Ｚａ-ｚ]$/u;
const GOES_ON = /^[\s－‐-]?[A-Za-zＡ-Ｚａ-ｚ]/u;
const WITH_OTHERS = /^(?:プラス|[+＋])/u;

/** 国際連合 with a word behind it that makes a body of its own: 国際連合人間居住財団, 国連AIハイレベル諮問委員会, 国際連合アフガニスタン支援ミッション. */
const UNITED_NATIONS = /^(?:国際連合|国連|UN|ＵＮ)$/u;
const OWN_BODY = /^[^（(、]{2,30}?(?:機関|計画|財団|基金|ミッション|委員会|センター|機構)/u;

/** What stands behind another body's name and makes a body of its own, beside its committees, funds and secretariat: ASEAN貿易投資観光促進センター, 経済協力開発機構国際エネルギー機関. */
const BESIDE_IT = /^[^（(、・]{2,30}?(?:機関|センター|作業部会)/u;

/** Kinds of bodies that are paid as such; a name of a ministry or region in a programme's name is not a recipient. */
const PAYABLE: ReadonlySet<string> = new Set([
  'INTERNATIONAL_ORGANIZATION',
  'FUND',
  'AGENCY',
  'NATIONAL_CENTER',
  'OTHER',
  'FORUM',
]);

/**
 * A council is paid where the paying word stands behind its name, or the short form of it in brackets, at once, and so is an association, whose name must
 * begin there as well: 中央福祉人材センター is no 福祉人材センター.
 */
const PAYS_AT_ONCE = /^(?:\s*[（(][A-Za-zＡ-Ｚａ-ｚ]{2,}[）)])?等?(?:拠出|分担金|負担金|出資|補助|交付金|運営費)/u;
const ONLY_AT_ONCE: ReadonlySet<string> = new Set(['FORUM', 'PRIVATE']);

/** 経済協力開発機構拠出金事業（世界抗結核薬基金（GDF））: what is in the bracket behind a paying word is paid, under a heading of the budget called after another. */
const PAID_IN_BRACKET = /(?:拠出金|分担金)(?:事業)?[（(](?=[^（(）)]{3,}.*[）)]$)/u;

/**
 * The bodies of a sheet, each once, those that it pays first. `wholes`: body → the one that it is a part of. Where a sheet is called after a centre and its
 * subsidy goes to the body that the centre is a part of, there is one payment: to the latter (2076).
 */
export function bodiesOfSheet(
  sheet: Sheet,
  names: NameIndex,
  kinds: ReadonlyMap<string, string>,
  wholes: ReadonlyMap<string, string> = new Map(),
): NamedBody[] {
  const bodies: NamedBody[] = [];
  const pays = PAYS.test(sheet.name);
  const own = sheet.outlines?.evidence ?? sheet.organizations?.evidence;
  const named = own === undefined ? [] : names.findOrganizations(sheet.name);
  const kindOf = (id: string) => kinds.get(id) ?? '';
  const payable = named.filter(({ id, nested }) => !nested && PAYABLE.has(kindOf(id)) && !ONLY_AT_ONCE.has(kindOf(id)));
  const heading = headingBefore(sheet.name, payable);
  for (const { id, printed, nested, start, end } of named) {
    const rest = sheet.name.slice(end);
    const isAssociation = kindOf(id) === 'PRIVATE' && ITEM_BEGINS.test(sheet.name.slice(0, start));
    if (own === undefined || nested || !(PAYABLE.has(kindOf(id)) || isAssociation)) continue;
    if (isOfAnother(printed, rest) || !ENDS.test(rest)) continue;
    const isPaid = pays && end > heading && (!ONLY_AT_ONCE.has(kindOf(id)) || PAYS_AT_ONCE.test(rest));
    if (isPaid || !isAssociation) bodies.push({ id, printed, evidence: own, paid: isPaid ? 'name' : null });
  }
  for (const { body, printed, column, cue, evidence } of sheet.outlines?.mentions ?? []) {
    if (column === 'name' && !standsIn(sheet.name, printed)) continue;
    const isPaidByName = pays && sheet.name.indexOf(printed) + printed.length > heading;
    const paid = column === 'name' ? (isPaidByName ? 'name' : null) : cue === undefined ? null : 'prose';
    bodies.push({ id: organizationId(body), printed, evidence, paid });
  }
  for (const { id, printed, evidence, paid } of targetsOf(sheet, names, kinds))
    if (paid) bodies.push({ id, printed, evidence, paid: 'target' });
  const inTargets = new Set(bodies.filter(({ paid }) => paid === 'target').map(({ id }) => id));
  for (const body of bodies) if (body.paid === 'name' && inTargets.has(wholes.get(body.id) ?? '')) body.paid = null;
  const rank = ({ paid }: NamedBody) => (paid === null ? 3 : ['name', 'target', 'prose'].indexOf(paid));
  bodies.sort((a, b) => rank(a) - rank(b));
  return bodies.filter((body, at) => bodies.findIndex(({ id }) => id === body.id) === at);
}

/** The bodies that the targets of a sheet's subsidies name, as often as they do. */
export function targetsOf({ subsidies }: Sheet, names: NameIndex, kinds: ReadonlyMap<string, string>): TargetBody[] {
  const mentions = subsidies?.mentions ?? [];
  return (subsidies?.subsidies ?? []).flatMap((subsidy) => bodiesOfTarget(subsidy, mentions, names, kinds));
}

/** Whether a name is only the beginning of another body's: `rest` stands behind it. */
function isOfAnother(printed: string, rest: string): boolean {
  if (WITH_OTHERS.test(rest) || (LATIN_END.test(printed) && GOES_ON.test(rest))) return true;
  return (UNITED_NATIONS.test(printed) ? OWN_BODY : BESIDE_IT).test(rest);
}

/** Whether a sheet's name has a body's name anywhere that is not the beginning of another's. */
function standsIn(name: string, printed: string): boolean {
  for (let at = name.indexOf(printed); at >= 0; at = name.indexOf(printed, at + 1))
    if (!isOfAnother(printed, name.slice(at + printed.length))) return true;
  return false;
}

/** Up to where the name of a sheet is the heading of a budget alone, whose bracket names who is paid; 0 where it is not. */
function headingBefore(name: string, named: readonly { end: number }[]): number {
  const found = PAID_IN_BRACKET.exec(name);
  if (found === null) return 0;
  const end = found.index + found[0].length;
  return named.some((body) => body.end > end) ? end : 0;
}

/** CONTRIBUTION_TO for who is paid, MENTIONED_IN for who is only named. */
export function bodyRows(program: string, bodies: readonly NamedBody[]): RelationshipRow[] {
  return bodies.map(({ id, printed, evidence, paid }) => {
    if (paid === null) return stated('MENTIONED_IN', id, program, places(evidence), { printed });
    const row = stated('CONTRIBUTION_TO', program, id, places(evidence), { printed });
    return { ...row, properties: { ...row.properties, basis: 'DERIVED', ...PAID[paid] } };
  });
}
