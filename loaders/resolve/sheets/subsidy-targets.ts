import type { SubsidiesSheet } from '../../documents/rs-system/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { rule } from '../../text/rule.ts';
import { organizationId } from '../ids.ts';

/** A body of the registry in the targets of a subsidy (補助対象). */
export interface TargetBody {
  id: string;
  printed: string;
  evidence: FactEvidence;
  /** Whether the subsidy goes there; otherwise the target only speaks of the body. */
  paid: boolean;
}

/** Kinds of bodies that no subsidy of the state goes to as such: its own ministries, and local governments, which the targets name by their kind (都道府県). */
const NOT_PAID: ReadonlySet<string> = new Set(['CABINET', 'MINISTRY', 'BUREAU', 'DIVISION', 'LOCAL_GOVERNMENT']);

/** What stands before an item: nothing, a mark of lists or brackets, the number of a measure, a conjunction, the place of associations that each prefecture has. */
export const ITEM_BEGINS = rule(
  /(?:^|[\s、，,・･／/；;：:。．.（(「『【［[）)」』】］\]○●◯〇■□◆◇※→①-⑳➀-➉❶-❿⓪]|及び|および|並びに|ならびに|又は|または|と|や|その他の?|国から|都道府県)$/u,
  ['', '民間団体、', '事業①', '（１）', '対象者：', '国から', '各都道府県', '市町村及び'],
  ['独立行法人', '旧', '市町村が行う', '企業が'],
);
/** The label of those to whom the one who is paid passes the money on. */
const PASSED_ON_TO = rule(
  /間接補助[^：:（(、]*[：:][^：:]*$/u,
  ['都道府県（間接補助先：'],
  ['補助対象：', '（対象者：'],
);

/** A short form, or what the money is for, in brackets behind a name; what is left out (を除く) says something else of it. */
const BRACKET = rule(
  /^\s*[（(](?![^（）()]*を除く)[^（）()]*[）)]/u,
  ['（AMED）', '（47連合会）について'],
  ['（本部を除く）', '、民間団体（公募）'],
);
const OPENS = rule(/[（(]$/u, ['支援事業（'], ['支援事業']);
const CLOSES = rule(/^[）)]/u, ['）について'], ['、港湾協会）']);
/** The next body, by its legal form, without a mark between. */
const NEXT_BODY = rule(
  /^(?:独立行政|国立研究開発|国立大学|公益社団|公益財団|一般社団|一般財団|社会福祉|学校|医療)法人/u,
  ['国立研究開発法人港湾機構'],
  ['を港湾に置く', 'が認める学校法人'],
);
const AND_OTHERS = rule(/^(?:等|など|ほか|他)/u, ['等', 'など、民間団体'], ['平等な', '、等']);
/** What stands behind an item of a list. */
const ITEM_ENDS = rule(
  /^(?:$|[\s、，,・･／/；;。（(）)」』】］\]○●◯〇■□◆◇※→①-⑳➀-➉❶-❿]|[0-9０-９]{1,2}[．.)）]|及び|および|並びに|ならびに|又は|または|と(?![の連共協契認し]|合同)|や)/u,
  ['', '、民間団体', '②民間団体', '３．市町村', '及び県', 'と県'],
  ['東病院', 'と連携する企業', 'と共同で', '20', '法'],
);
/** That the body does the work which is paid for, that it is for its own work, or is given to it. */
const WORK_OF_IT = rule(
  /^(?:が(?!行)[^、。]{0,60}?実施|が[^、。]{0,60}?行[うな]|(?:の|における)(?![^。]*を受け)[^。]{1,60}に(?:要する|必要な)(?:経費|費用)|に対し|に対する(?:補助|拠出|交付|負担)|において[^。]*行う|に設置された[^、。]*基金)/u,
  [
    'が実施する事業',
    'が県民に対して行う事業',
    'の施設の整備のために要する経費',
    'に対して定額補助',
    'に設置された港基金に',
  ],
  ['が認める団体', 'の認定を受けるために要する経費', 'を通した補助', 'から採択された企業', 'に設置された施設'],
);
/** Words for the payment, or for what it is for, that close the name of a budget: 機構施設整備費補助金, 銀行拠出. */
const PAYMENT = rule(
  /^(?:への)?(?:拠出|分担金|負担金|出資|補助金|交付金|運営費|施設整備|設備整備)/u,
  ['拠出、', 'への出資', '施設整備費補助金'],
  ['補助事業者', '交付決定', '施設'],
);
/** That those are paid who take part in what the body does, or whom it chooses. */
const OTHERS_IN_IT = rule(
  /^[^。]*?(?:に参加|に採択|に選定|に応募|を受け(?:た|る|て)|を利用)/u,
  ['が実施する事業に参加する企業', 'が行う審査を受けた施設'],
  ['が実施する事業について、当該経費を補助', 'が行う審査'],
);

/** That what the body does only says which ones are paid: those that the words end with, or that are its object. */
const OTHERS_AT_END = rule(
  /^[^。、]*(?:病院|診療所|施設|機関|企業|会社|団体|法人|組合|協会|学校|大学|市町村|都道府県|自治体|保険者|者)(?:等|など)?(?:$|[。、])|対象(?:と(?:なる|する)|である|の)[^。、]{0,20}(?:病院|診療所|施設|機関|企業|会社|団体|法人|組合|学校|大学|市町村|都道府県|者)/u,
  ['が行う審査の対象となる病院', 'が実施する研修に講師を出す大学等', 'が行う審査の対象となる施設に対する補助'],
  [
    'が実施する各事業',
    'における私立の大学に係る事務処理体制の整備に必要な経費',
    'が行う事業の対象となる経費',
    'が実施する本事業について、当該経費の補助を行うもの',
  ],
);

/**
 * The bodies that a target names. Paid is who is the whole target or an item of its list, alone, with a legal form, a number or a label before it, or
 * with the work behind it that is its own (…が実施する事業, …に要する経費). A part of it (東病院), who only chooses (…が認める団体) or whom the money passes
 * through is not.
 */
export function bodiesOfTarget(
  { target, evidence }: SubsidiesSheet['subsidies'][number],
  mentions: NonNullable<SubsidiesSheet['mentions']>,
  names: NameIndex,
  kinds: ReadonlyMap<string, string>,
): TargetBody[] {
  if (target === undefined) return [];
  const spots = spotsIn(target, mentions, evidence, names);
  const whole = spots.filter(
    (one) =>
      !spots.some((other) => other.start <= one.start && one.end <= other.end && lengthOf(other) > lengthOf(one)),
  );
  return whole.map(({ id, printed, start, end }) => ({
    id,
    printed,
    evidence,
    paid: !NOT_PAID.has(kinds.get(id) ?? '') && isPaid(target.slice(0, start), target.slice(end)),
  }));
}

interface Spot {
  id: string;
  printed: string;
  start: number;
  end: number;
}
const lengthOf = ({ start, end }: Spot) => end - start;

/** Names of the registry, and spellings of the scope rules that are no names in text elsewhere. */
function spotsIn(
  target: string,
  mentions: NonNullable<SubsidiesSheet['mentions']>,
  evidence: FactEvidence,
  names: NameIndex,
): Spot[] {
  const spelt = mentions
    .filter((mention) => mention.evidence.startLine === evidence.startLine && target.includes(mention.printed))
    .map(({ body, printed }): Spot => {
      const start = target.indexOf(printed);
      return { id: organizationId(body), printed, start, end: start + printed.length };
    });
  const named: Spot[] = [];
  for (const { id, printed, start, end, nested } of names.findOrganizations(target)) {
    if (nested) continue;
    // 港湾機構（KKK）: what is in the brackets is the name again.
    const last = named.at(-1);
    const between = last?.id === id ? target.slice(last.end, start) : '';
    if (last !== undefined && OPENS.test(between) && between.length === 1 && CLOSES.test(target.slice(end)))
      last.end = end + 1;
    else named.push({ id, printed, start, end });
  }
  return [...named, ...spelt.filter(({ id }) => !named.some((one) => one.id === id))];
}

/** Whether what stands between these two is an item of a target, or whose work the target is. */
export function isPaid(before: string, behind: string): boolean {
  if (!ITEM_BEGINS.test(before) || PASSED_ON_TO.test(before)) return false;
  // In brackets alone it stands for what is in front of them: 支援事業（港湾機構）.
  const alone = OPENS.test(before) && CLOSES.test(behind);
  const rest = (alone ? behind.replace(CLOSES, '') : behind).replace(BRACKET, '').replace(AND_OTHERS, '');
  if (ITEM_ENDS.test(rest) || PAYMENT.test(rest) || NEXT_BODY.test(rest)) return true;
  return WORK_OF_IT.test(rest) && !OTHERS_IN_IT.test(rest) && !OTHERS_AT_END.test(rest);
}
