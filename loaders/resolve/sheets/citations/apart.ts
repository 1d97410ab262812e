import { citedKind } from './cited-kind.ts';
import type { CitedText } from './cited-texts.ts';
import type { KnownNames } from './known-names.ts';
import { LONGEST_NAME } from './split-cited.ts';

/**
 * What a cell joins and no sign in it tells apart, by what other cells cite alone: `国家防衛戦略・防衛力整備計画` is two, since each is cited by itself.
 * Nothing is cut where the second speaks of the first, or is called after it: `貿易保険法及び特別会計に関する法律の一部を改正する法律` is one act.
 */
export function apart(text: CitedText, known: KnownNames): CitedText[] {
  if (text.why === 'place' || text.why === 'notice' || text.name.length > LONGEST_NAME) return [text];
  // 世界最先端IT国家創造宣言・官民データ活用推進基本計画: one document in the registry, whoever cites its halves.
  if (known.isRegistered(text.name)) return [text];
  const agencys = ofOneBody(text.name, known);
  if (agencys !== null) return agencys.map((name) => partOf(text, name, known));
  for (const { before, joint, behind } of jointsOf(text.name)) {
    if (!isApart(before, joint, behind, known)) continue;
    return [partOf(text, before, known), ...apart(partOf(text, behind, known), known)];
  }
  return [text];
}

/** Whether a name looks as if it joined two, and nobody cites the second by itself, or only a part of it. */
export const isPerhapsTwo = (name: string) =>
  [...jointsOf(name)].some(
    ({ before, joint, behind }) =>
      joint !== '' &&
      TITLE.test(before) &&
      (TITLE.test(behind) || CALLED_AFTER.test(behind)) &&
      !SPEAKS_OF.test(behind),
  );

interface Halves {
  before: string;
  joint: string;
  behind: string;
}

/** Every place at which a name may be two: with a sign or a word there, or with nothing. */
function* jointsOf(name: string): Generator<Halves> {
  let depth = 0;
  for (let at = 1; at < name.length; at += 1) {
    const sign = name[at] ?? '';
    if (depth === 0) {
      const joint = JOINT.exec(name.slice(at, at + 3))?.[0] ?? '';
      yield { before: name.slice(0, at), joint, behind: name.slice(at + joint.length) };
    }
    if ('（「『'.includes(sign)) depth += 1;
    else if ('）」』'.includes(sign)) depth = Math.max(0, depth - 1);
  }
}

function isApart(before: string, joint: string, behind: string, known: KnownNames): boolean {
  if (before.length < SHORTEST || behind.length < SHORTEST) return false;
  if (CALLED_AFTER.test(behind) || SPEAKS_OF.test(behind)) return false;
  if (joint === '') {
    if (Math.min(before.length, behind.length) < SHORTEST_ALONE || !ENDS_OF_NAMES.test(before)) return false;
    return known.kindOf(behind) !== null && (OVER.test(before) || known.kindOf(before) !== null);
  }
  const [one, two] = [known.kindOf(before), known.kindOf(behind)];
  if (one !== null && two !== null) return true;
  // An act in front of what is no name: 国有財産法、…に関する法令・基準類.
  if (one === 'LAW' && /法(?:律)?$/u.test(before) && joint === '、' && !('policy' in citedKind(behind, behind)))
    return true;
  if (two === null || joint === '・' || joint === '/') return false;
  const kind = citedKind(before, before);
  return 'policy' in kind && kind.policy === two;
}

/** `…機構中長期目標、中長期計画`: the targets and the plan of one body, where its plan is cited by its whole name elsewhere. */
function ofOneBody(name: string, known: KnownNames): string[] | null {
  const [, body, first, others, edition = ''] = OF_A_BODY.exec(name) ?? [];
  if (body === undefined || first === undefined || others === undefined) return null;
  const further = others.split(JOINTS).filter((each) => each !== '');
  if (!further.every((each) => known.kindOf(`${body}${each}${edition}`) !== null)) return null;
  return [first, ...further].map((each) => `${body}${each}${edition}`);
}

function partOf(text: CitedText, name: string, known: KnownNames): CitedText {
  const kind = known.kindOf(name);
  if (kind !== null) return { ...text, name, kind, why: null };
  const read = citedKind(name, name);
  return 'policy' in read
    ? { ...text, name, kind: read.policy, why: null }
    : { ...text, name, printed: name, kind: null, why: read.none };
}

const JOINT = /^(?:及び|並びに|[・、/])/u;
const JOINTS = /及び|並びに|[・、]/u;
const SHORTEST = 3;
/** Between names with nothing between them a short one is too often a part of the other. */
const SHORTEST_ALONE = 6;
const ENDS_OF_NAMES = /[法律令則約定書章程画略綱針ンプ策標領）」』\d]$/u;
/** Behind the outline of a grant, or the year of an edition, a name is over. */
const OVER = /(?:交付要綱|実施要綱|実施要領|(?:計画|戦略|方針|大綱)20\d\d)$/u;
/** What a plan is called after the one before it, and no name: 成長戦略実行計画・フォローアップ. */
const CALLED_AFTER =
  /^(?:の|等の?|フォローアップ|工程表|施行|改[訂定正]|追補|(?:総合|実行|行動|実施|推進|基本|整備|総合整備|中期|中長期|年度|事業)(?:計画|戦略|目標|方針))/u;
/** A text on others: the act that amends both, its resolutions. */
const SPEAKS_OF = /を改正する|を廃止する|の施行|の整備|の変更|に対する|の規定|に基づ|の同意/u;
/** How laws, treaties and plans end, with an edition. */
const TITLE =
  /(?:法|法律|令|規則|条約|協定|議定書|憲章|規程|計画|戦略|大綱|方針|指針|ビジョン|プラン|対策|対応策|ロードマップ|パッケージ|目標)(?:（[^（）]{1,16}）|(?:19|20)\d\d(?:年?改訂版)?)?$/u;
const AGENCYS = '(?:業務方法書|(?:第\\d期)?(?:中期|中長期|年度)(?:目標|計画))';
const OF_A_BODY = new RegExp(`^(.{4,}?)(${AGENCYS})((?:(?:及び|並びに|[・、])${AGENCYS})+)(（[^（）]{1,16}）)?$`, 'u');
