import type { POLICY_KINDS } from '../../../registry/schema.ts';

type PolicyKind = (typeof POLICY_KINDS)[number];

/** What a cited text is: a kind of policy, or why it is none. */
export type CitedKind = { policy: PolicyKind } | { none: 'notice' | 'no-plan' };

/**
 * The kind of a text by its normal form (`name`) and by what is printed around it: 森林・林業基本計画 is a plan, 地域支援事業交付金交付要綱 the notice of a
 * single programme, “UHC2030事務局からの要請” (a request) neither.
 */
export function citedKind(name: string, printed: string): CitedKind {
  const around = printed.normalize('NFKC');
  // The resolution of a council has a number, and is no circular, whatever it is on; nor is its answer to a minister.
  if (RESOLUTION.test(name) || ANSWER.test(name)) return { policy: 'OTHER' };
  if ((REPORT.test(name) || REPORTED_BEHIND.test(around)) && !NOTICE_NUMBER.test(around))
    return { policy: kindByEnd(name) ?? 'OTHER' };
  // “…について” (on …) is how notices are called, and how the cabinet and its headquarters call decisions.
  if (NOTICE.test(name) || NOTICE_NUMBER.test(around))
    return isDecided(name, around) && name.endsWith('について') ? { policy: 'CABINET_DECISION' } : { none: 'notice' };
  const kind = kindByEnd(name);
  if (kind !== null) return { policy: kind };
  if (!DECIDED_BEHIND.test(around)) return { none: 'no-plan' };
  return { policy: CABINET.test(around) ? 'CABINET_DECISION' : 'OTHER' };
}

/** Whether a circular's number, or who sent it, stands with a text: no decision, though one has the same title. */
export const isCircular = (printed: string) => {
  const around = printed.normalize('NFKC');
  return NOTICE_NUMBER.test(around) || /(?:通知|通達|事務連絡)[）)][」』]?\s?等?$/u.test(around);
};

/** A decision on which the text is only a notice stands in its name: 基本計画（令和5年6月16日閣議決定）の策定について. */
const isDecided = (name: string, around: string) =>
  DECIDED.test(around) && (!DECIDED.test(name) || DECIDED_BEHIND.test(around));

function kindByEnd(name: string): PolicyKind | null {
  const bare = name
    .replace(/[」』]$/u, '')
    .replace(EDITION, '')
    .replace(/[」』]$/u, '')
    .replace(EDITION, '');
  if (ANYBODYS.test(bare)) return null;
  return ENDS.find(([, ends]) => ends.test(bare))?.[0] ?? null;
}

/** Names that say of which kind a plan is, and not which one: medium-term plan, inspection plan, the resolutions of every year, the plan for the same targets, targets of the fifth period, “other laws on this programme”, “the operating rules of dam X”, the number of a law alone. */
const ANYBODYS =
  /^(?:その(?:他|ほか)、.*|例年の.*|同(?:目標|計画).*|[○〇]{2}.*|(?:平成|昭和|令和)[^（）「」]{1,12}(?:法律|勅令|政令)|.{2,7}省(?:訓令|告示)|(?:国の|第[\d一二三四五六七八九十]+期)?(?:中期|中長期|年度|基本|実施|行動|検査|事業|推進|総合|開発|整備)(?:計画|目標|方針|戦略|指針|構想)|.{1,3}(?:目標|計画|報告))$/u;

/** 決議1540号 (resolution 1540), 決議A/HRC/RES/34/24. */
const RESOLUTION = /決議(?:第?\d+号|[A-Z]+[A-Z-]*\/[A-Za-z0-9./-]*\d$)/u;
/** 中央教育審議会答申「…について」. */
const ANSWER = /^[^「」（）]{2,30}答申「/u;
/** `…について（第四次答申）`: a title with what it is behind it, an answer, proposal, report or conclusions of a council. */
const REPORT = /（[^（）]{0,24}(?:答申|建議|提言|意見具申|報告書?|(?<!引き|差し)(?:と|取り)?まとめ)）[」』]?$/u;
/** The same with its date: `…について」（平成26年12月22日中央教育審議会答申）`. */
const REPORTED_BEHIND = /[（(][^（()）]*(?:答申|建議|意見書)[）)][」』]?\s?等?$/u;
/** 閣議決定 (cabinet decision), 閣議了解, 閣議口頭了解 (what the cabinet agreed to). */
const CABINET = /閣議(?:決定|(?:口頭)?了解)/u;
/** Decided by the cabinet, or by a council, headquarters or meeting of ministers; a headquarters that only stands behind a date may be a ministry's, which sends circulars. */
const DECIDED = /閣議(?:決定|(?:口頭)?了解)|(?:本部|会議|本部会合|閣僚会議)(?:幹事会)?決定|日[^（()）]*閣僚会議[）)]$/u;

/** The same in a bracket at the end, as behind a name: not in a sentence; a date and a headquarters are enough. */
const DECIDED_BEHIND =
  /[（(][^（()）]*(?:(?:閣議|本部|会議|会合)(?:幹事会)?\s?決定|閣議(?:口頭)?了解)[^（()）]*[）)]\s?等?$|[（(][^（()）]*日[^（()）]*(?:本部|閣僚会議)[）)]$/u;

/** Circulars, outlines of grants and of their implementation: the programme's own papers. */
const NOTICE =
  /(?:通知|通達|事務連絡|要綱|(?<!学習指導|教育)要領|要綱等|について|についての一部改正|国庫補助|国庫負担)[」』]?(?:[（(][^（()）]*[）)])?[」』]?$/u;
/** A number under which an office sent a circular: 医政発0416第20号, 厚生労働省発保0326第5号, 府子本第476号. */
const NOTICE_NUMBER =
  /[^\d第開]発[^、。]{0,9}第\s?\d+号|\d号[^、。]{0,20}(?:局長|部長|課長|次官)通知|通知[）)]?$|府子本|こ成事/u;

/** What tells an edition or a short form, and is no part of the word that a name ends with: 2024, 2023‐2027, Ver4.0, 2.0, 第6版, 追補版 (with addenda), （第5次）, （2023改訂版）, （全国計画）. */
const EDITION =
  /(?:\s?(?:改[訂定])?(?:19|20)\d\d(?:[-‐–](?:19|20)?\d\d)?(?:年版|年度版|年?改訂版|年?改定版|年)?|改[訂定]版|追補版?|(?:[Vv]er\.?\s?)?\d+\.\d+|[Vv]er\.?\s?\d+|[（(][^（()）]{1,24}[）)]|第[\d一二三四五六七八九十]+[次期版])+$/u;

/** Words that names end with. The first that fits counts. */
const ENDS: readonly (readonly [PolicyKind, RegExp])[] = [
  // 条約 treaty, 協定 agreement, 憲章 charter, 議定書 protocol, 覚書 memorandum, 規約 statutes, 付託条項 terms of reference, 交換公文 exchange of notes, 定款 articles, 取極 arrangement
  ['AGREEMENT', /(?:条約|協定|協定書|憲章|議定書[IVX]*|覚書|規約|付託条項|交換公文|定款|合意書|取極|取決め)$/u],
  // 法 act (not 方法 method, 療法 therapy; 医療法 is one), 令 order (not 指令 directive), 規則, 細則 rules, 条例 ordinance, 規程 regulations, 特例 special provisions
  ['LAW', /(?:(?<![方手用製技作工寸]|(?<!医)療)法|法律|(?<![指命号司])令|規則|細則|条例|規程|特例)$/u],
  // 指針, ガイドライン guideline, 方針 policy, 基準 standard, 学習指導要領 courses of study
  ['GUIDELINE', /(?:指針|ガイドライン|方針|基準|学習指導要領|教育要領|手引き?|マニュアル|基本的事項)$/u],
  // 戦略 strategy, 大綱 outline of policy, 構想 concept, ビジョン vision
  ['STRATEGY', /(?:戦略|大綱|構想|ビジョン)$/u],
  // 計画, プラン plan, 工程表, ロードマップ roadmap, 対策 measures, パッケージ package, 目標 targets
  [
    'PLAN',
    /(?:計画|プラン|プログラム|ロードマップ|ロードマップ等|工程表|対策|パッケージ|イニシアティブ|イニシアチブ|アジェンダ|フォローアップ|目標|重点分野|対応策|パートナーシップ)$/u,
  ],
  // 宣言 declaration, コミュニケ communiqué, 声明 statement, 決議 resolution, 報告書 report, まとめ conclusions, 答申, 提言, 勧告 advice, 意見書 opinion (of a council), 公約 pledges
  [
    'OTHER',
    /(?:宣言|コミュニケ|コムニケ|communiqu[eé]|声明|ステートメント|決議(?:第?\d+号?(?:\/\d+)?(?:[、・]|及び)?)*|報告書?|まとめ|答申|(?<=[会議])(?:建議|提言|意見)書|建議|提言|勧告|公約|骨子|整理|考え方|全体像|グランドデザイン|原則|枠組み?|NDC)$/iu,
  ],
];
