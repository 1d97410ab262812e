import { fold } from './fold.ts';
import type { NameIndex } from './name-index.ts';
import type { Registry } from './schema.ts';

/** Text that is shaped like the name of a law, a plan, a council, a company or another body. */
export interface NameLike {
  printed: string;
  /** Every line that it begins on, 1-based. */
  lines: number[];
  what: 'law' | 'plan' | 'agreement' | 'council' | 'company' | 'body';
}

/** Letters of a name: kanji, katakana, Latin letters and figures, with ・ and the words that join them inside a name. */
const LETTER = '[\\p{Script=Han}\\p{Script=Katakana}ー々〇A-Za-zＡ-Ｚａ-ｚ0-9０-９・／/]';
/** What may follow a name in the same run of letters: 第11条 article 11, 等 and others, 意見書 written opinion, 改正 amendment … */
const BEHIND = '第[0-9０-９]|等|報告書|意見書|中間|とりまとめ|取りまとめ|改正|施行|に基づ|職員|案|所管|主導|主催';
const run = (endings: string) => new RegExp(`${LETTER}+?(?:${endings})(?=${BEHIND}|(?!${LETTER}))`, 'gu');

/** What such a name ends with, in a run of letters to its end. */
const SHAPES: readonly { what: NameLike['what']; pattern: RegExp }[] = [
  // 法 act, 法律 act, 法令 laws and ordinances, 規則 rules, 省令 ordinance
  { what: 'law', pattern: run('法|法律|法令|規則|省令|政令|条例') },
  // 計画 plan, プラン plan, 戦略 strategy, 大綱 outline, 方針 policy, 構想 concept, ビジョン, 工程表 roadmap, 指針 and ガイドライン guidelines …
  {
    what: 'plan',
    pattern: run(
      '計画|プラン|戦略|大綱|方針|構想|ビジョン|工程表|ロードマップ|指針|ガイドライン|マニュアル|基本的事項|加速化対策',
    ),
  },
  // 協定 agreement, 条約 treaty, 覚書 memorandum, 宣言 declaration, コミュニケ communiqué
  { what: 'agreement', pattern: run('協定|条約|覚書|宣言|コミュニケ|憲章|EPA|FTA') },
  // 審議会 council, 部会 subcommittee, 会議 conference, 検討会 study group …
  {
    what: 'council',
    pattern: run(
      '審議会|部会|会議|会合|サミット|協議会|懇談会|連絡会|委員会|検討会|ワーキンググループ|WG|タスクフォース',
    ),
  },
  // 製薬 drug maker, 株式会社 stock company; a name before or behind the legal form
  {
    what: 'company',
    pattern: new RegExp(`${LETTER}+(?:製薬|薬品工業|株式会社)(?!企業|業界|メーカー|会社)|株式会社${LETTER}+`, 'gu'),
  },
  // 機構 organisation, 研究所 institute, センター centre, 財団 foundation, 協会 association, 基金 fund …
  {
    what: 'body',
    pattern: run(
      '機構|研究所|センター|事務局|財団|協会|学会|医師会|基金|連合会|連盟|中央会|本部|銀行|大学|事務所|検疫所|療養所|[都道府県市]庁|バンク',
    ),
  },
];
/** 「…計画」: quoted text of any letters that ends like a law, plan or agreement. */
const QUOTED =
  /[「『](?<name>[^「」『』]{3,80}?(?:法|法律|計画|プラン|戦略|大綱|方針|構想|工程表|ロードマップ|指針|ガイドライン|協定|条約|覚書|基本的事項|検討会|会議))(?=[」』（(])/gu;

/**
 * What looks like a name in the lines of a document and is neither in the registry nor refused there, each printed form once, in
 * the order of its lines. A name may reach over a line end; `refused` tells what is refused (common nouns and the like).
 */
export function findNameLikes(
  lines: readonly string[],
  names: NameIndex,
  refused: (printed: string) => boolean,
): NameLike[] {
  const found = new Map<string, NameLike>();
  const filled = lines
    .map((text, index) => ({ text: text.replaceAll('**', '').trim(), line: index + 1 }))
    .filter(({ text }) => text !== '');
  filled.forEach(({ text, line }, at) => {
    const before = filled[at - 1]?.text ?? '';
    const window = `${before}${text}${filled[at + 1]?.text ?? ''}`;
    const own = [...names.findOrganizations(text), ...names.findPolicies(text)];
    const known = [
      // Alone as well, since letters of the line before may make another word of the first name.
      ...own.map((match) => ({ start: match.start + before.length, end: match.end + before.length })),
      ...names.findOrganizations(window),
      ...names.findPolicies(window),
    ];
    for (const { printed, start, end, what } of shapesIn(text)) {
      const from = start + before.length;
      const to = end + before.length;
      // A name that the registry has, or has the end of (第8次 + 医療計画), or that goes on over the line end.
      if (known.some((match) => match.start < to && from < match.end && match.end >= to)) continue;
      const earlier = found.get(printed);
      if (earlier !== undefined) earlier.lines.push(line);
      else if (!refused(printed)) found.set(printed, { printed, lines: [line], what });
    }
  });
  return [...found.values()];
}

/** What the registry refuses: words that are no names (`not-names.yaml`), and common nouns (`common-nouns.yaml`). */
export function refusedBy({ notNames, commonNouns = [] }: Pick<Registry, 'notNames' | 'commonNouns'>) {
  const whole = new Set(notNames.map(({ printed }) => fold(printed)));
  const ends: string[] = [];
  for (const entry of commonNouns) {
    if ('ends' in entry) ends.push(fold(entry.ends));
    else whole.add(fold(entry.whole));
  }
  return (printed: string): boolean => {
    // ・ and 〇 before it are bullets, 8 in 8大学 (eight universities) a number.
    const name = fold(printed).replace(/^[・/〇]+|^[0-9]+(?![0-9年])/u, '');
    return whole.has(name) || ends.some((end) => name.endsWith(end));
  };
}

function shapesIn(text: string): { printed: string; start: number; end: number; what: NameLike['what'] }[] {
  const shaped = SHAPES.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      printed: match[0],
      start: match.index,
      end: match.index + match[0].length,
      what,
    })),
  );
  const quoted = [...text.matchAll(QUOTED)].map((match) => {
    const printed = match.groups?.['name'] ?? '';
    return { printed, start: match.index + 1, end: match.index + 1 + printed.length, what: 'plan' as const };
  });
  return [...quoted, ...shaped.filter((one) => !quoted.some(({ start, end }) => start <= one.start && one.end <= end))];
}
