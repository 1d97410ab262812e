import type { FactEvidence } from '../../facts/common.ts';
import { foldWithOffsets } from '../../registry/fold.ts';
import { legalFormsIn } from '../../registry/legal-forms.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { findNameLikes } from '../../registry/name-like.ts';
import { rule } from '../../text/rule.ts';
import { bodiesOfSheet } from './recipients.ts';
import type { Sheet } from './sheet.ts';
import { isPaid } from './subsidy-targets.ts';

/** What is needed to know a name. */
export interface KnownNames {
  names: NameIndex;
  kinds: ReadonlyMap<string, string>;
  /** Words that are shaped like names and are none. */
  refused: (printed: string) => boolean;
}

const LETTER = '[\\p{Script=Han}\\p{Script=Katakana}ー々〇A-Za-zＡ-Ｚａ-ｚ0-9０-９・／/]';
/** A name behind a legal form: as far as its letters go, or to where its work is told. */
const BEHIND_FORM = new RegExp(`^\\s*(${LETTER}{3,})`, 'u');
/** 独立行政法人等: the kind alone. 施設整備に必要な経費: what the money is for. */
const NO_NAME = rule(/^[\s]*(?:等|など|又|施設|設備|その他)/u, ['等の研究'], ['日本港湾協会']);
const FOR_WHAT = rule(
  /(?:等$|(?:施設|設備)整備|機能強化|運営費|出資金|交付金|補助金).*$/u,
  ['港湾協会施設整備費'],
  ['港湾協会'],
);

/** An abbreviation that is the whole of an item: CATO, UNIDO拠出. In brackets behind a name it says that name again. */
const ABBREVIATION = /(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])[A-ZＡ-Ｚ]{3,}(?![A-Za-zＡ-Ｚａ-ｚ0-9０-９])/gu;

/**
 * What a sheet is called after: a body by its last word, in front of a paying word, brackets and other bodies may stand between. The names of
 * organisations abroad end in more ways than those in Japan do.
 */
const CALLED_AFTER =
  /([\p{Script=Han}\p{Script=Katakana}ー々A-Za-zＡ-Ｚａ-ｚ・]{2,}?(?:機関|機構|銀行|計画|基金|連合|連盟|共同体|グループ|事業団|公社|研究所|センター|協会|財団|学会|会議所|委員会|事務局|ファシリティ|パートナーシップ|イニシアティブ|ネットワーク|アライアンス))(?=(?:\s*[（(][^（）()]*[）)])*(?:事務局|連携事業|事業)?(?:への|に対する)?[／\s]*(?:(?:[・、]|及び).*?)?(?:拠出|分担金|出資|運営費|交付金|負担金))/gu;

/** A name that looks like who is paid and that the registry lacks. */
export interface UnknownRecipient {
  name: string;
  where: 'a target' | 'the name';
  sheet: Sheet;
  evidence: FactEvidence;
}

/** Each name once: in the targets of subsidies where an item stands, and in front of the paying word of a sheet's name. */
export function unknownRecipients(sheets: readonly Sheet[], known: KnownNames): UnknownRecipient[] {
  const found = new Map<string, UnknownRecipient>();
  for (const sheet of sheets) {
    const named: UnknownRecipient[] = (sheet.subsidies?.subsidies ?? []).flatMap(({ target = '', evidence }) =>
      unknownTargets(target, known).map((name) => ({ name, where: 'a target', sheet, evidence })),
    );
    const evidence = sheet.outlines?.evidence ?? sheet.organizations?.evidence;
    if (evidence !== undefined)
      named.push(...unknownInName(sheet, known).map((name) => ({ name, where: 'the name' as const, sheet, evidence })));
    for (const one of named) if (!found.has(one.name)) found.set(one.name, one);
  }
  return [...found.values()];
}

/** Names in a target, where an item of it begins and ends. */
export function unknownTargets(target: string, { names, refused }: KnownNames): string[] {
  const known = names.findOrganizations(target);
  const isKnown = (start: number, end: number) => known.some((one) => one.start < end && start < one.end);
  const found = new Map<number, string>();
  const take = (start: number, name: string) => {
    const end = start + name.length;
    if (refused(name) || isKnown(start, end) || [...found].some(([at, one]) => at < end && start < at + one.length))
      return;
    found.set(start, name);
  };
  const folded = foldWithOffsets(target);
  for (const formEnd of legalFormsIn(folded.text)) {
    const start = folded.starts[formEnd] ?? target.length;
    const rest = target.slice(start);
    const name = NO_NAME.test(rest) ? '' : (BEHIND_FORM.exec(rest)?.[1] ?? '').replace(FOR_WHAT, '');
    if (name.length > 2) take(start, name);
  }
  for (const { printed, what } of findNameLikes([target], names, refused)) {
    const name = printed.replace(/^[・／/]+/u, '');
    for (let at = target.indexOf(name); at >= 0; at = target.indexOf(name, at + name.length))
      if (WHAT_IS_PAID.has(what) && isPaid(target.slice(0, at), target.slice(at + name.length))) take(at, name);
  }
  for (const { 0: name, index } of target.matchAll(ABBREVIATION)) {
    const [before, behind] = [target.slice(0, index), target.slice(index + name.length)];
    const repeats = /[（(]$/u.test(before) && /^[）)]/u.test(behind);
    if (!repeats && isPaid(before, behind)) take(index, name);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, name]) => name);
}

const WHAT_IS_PAID: ReadonlySet<string> = new Set(['body', 'company']);

/** Names that a sheet is called after, where no body that is paid stands in them, in front of them as whose fund they are, or in brackets behind them. */
export function unknownInName(sheet: Sheet, { names, kinds, refused }: KnownNames): string[] {
  const { name } = sheet;
  const paid = bodiesOfSheet(sheet, names, kinds).filter((body) => body.paid === 'name');
  return [...name.matchAll(CALLED_AFTER)].flatMap(({ 0: printed, index }) => {
    const body = printed.replace(/^・/u, '');
    const start = index + printed.length - body.length;
    const [before, behind] = [name.slice(0, start), name.slice(start + body.length)];
    const around = [body, before.split(JOINS).at(-1) ?? '', BRACKETS.exec(behind)?.[0] ?? ''];
    const isOfPaid = paid.some(
      (one) => around.some((text) => text.includes(one.printed)) || one.printed.includes(body),
    );
    return isOfPaid || names.resolve(body) !== null || refused(body) ? [] : [body];
  });
}

/** What parts two bodies of a name. */
const JOINS = /[・、（）()]|及び/u;
const BRACKETS = /^(?:\s*[（(][^（）()]*[）)])+/u;
