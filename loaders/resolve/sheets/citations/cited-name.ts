/**
 * The name of a law or plan as the sheets cite it, without what stands around it: bullets, quotes, dates, numbers, who decided it, articles and
 * pages, subtitles. `・「未来投資戦略２０１８」（平成３０年６月１５日閣議決定）` and `未来投資戦略2018（平成30年6月15日 閣議決定）` are one name. `''` when
 * nothing else is there: `（令和6年1月30日）`, `第14条、第16条`.
 */
export function citedName(printed: string): string {
  if (/^\s*https?:\S+\s*$/u.test(printed)) return printed.trim();
  // ① is a sign of a list as printed, and the number 1 in the form that all is compared in.
  let name = printed
    .replace(LIST_SIGN, '')
    .normalize('NFKC')
    .replace(/https?:\/\/\S+/gu, '')
    .replace(/[_\s]+/gu, ' ')
    .replaceAll('および', '及び')
    .trim();
  name = name.replace(DATED_OTHERWISE, (whole, inside: string) => (DATED.test(inside) ? `(${inside})` : whole));
  const inBracket = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/u.exec(name)?.[1];
  if (inBracket !== undefined) {
    if (DATED.test(inBracket) && !OF_A_LAW.test(inBracket)) return '';
    name = inBracket;
  }
  name = name
    .replace(/←.*$/u, '')
    .replace(LABEL, '')
    .replace(BULLET, '')
    .replace(DATE_IN_FRONT, '')
    .replace(YEAR_OF_ANSWER, '')
    .replace(AMENDED_IN_FRONT, '')
    .replace(REMARK, '')
    .replace(CHAIR, '')
    .replace(SUBTITLE_WITHIN, '');
  name = name.replace(RESOLUTION_IN_BRACKET, '$2$1$3');
  const numbered = NUMBER_IN_FRONT.exec(name);
  name = DECIDED_IN_FRONT.exec(name)?.[1] ?? numbered?.[1] ?? numbered?.[2] ?? name;
  const answer = ANSWER.exec(name);
  if (answer !== null) name = `${answer[1]}${answer[2]}`;
  name = withoutArticles(name);
  for (let before = '', round = 0; before !== name && round < ROUNDS_MAX; round += 1) {
    before = name;
    name = name
      .trim()
      .replace(BULLET, '')
      .replace(JOINING, '')
      .replace(/[、。,・]$/u, '')
      .replace(TRAILING_WORD, '')
      .replace(AND_MORE, '')
      .replace(BODY_BEHIND, '')
      .replace(PARAGRAPH, '');
    name = unquoted(withoutDate(unquoted(name)))
      .replace(DATED_WITHIN, (whole, inside: string) => (DATED.test(inside) ? '' : whole))
      .replace(DATE_BEHIND, '')
      .replace(BEHIND_QUOTE, '')
      .replace(SUBTITLE, '');
  }
  if (ONLY_ARTICLES.test(name)) return '';
  return closeUp(name.replace(TWICE, '$1')).replaceAll('(', '（').replaceAll(')', '）');
}

/** What stands around a name is off after three rounds; a cell of signs alone would take one for each of them. */
const ROUNDS_MAX = 10;
/** `(産業教育振興法施行令別表(第2条関係))`: a law in a bracket of its own, and not when another was decided. */
const OF_A_LAW = /^[^年月日、]{3,}(?:法|令|規則)(?:別表|$)/u;
/** A number in a circle in front of an entry of a list. */
const LIST_SIGN = /^\s*[①-⑳]/u;
/** Signs in front of an entry of a list, and its number. */
const BULLET = /^(?:○(?!○)|〇(?!〇)|[・●■□◆◇◎※*•–]|\(\d{1,2}\)(?=\D)|\d{1,2}\.(?=\D)|-(?=\s))\s*/u;
/** Whom an entry is of: `【フリーランス取引適正化室】・「…」`. */
const LABEL = /^【[^【】]*】\s*(?=[・○〇●■])/u;
/** `並びに外務組織令` behind another law. */
const JOINING = /^[、,]?(?:及び|並びに|又は)[、,]?\s*/u;
/** `…に関する決議（衆参） ※衆議院における決議`. */
const REMARK = /(?<=.)\s?※.*$/u;
/** Who is in the chair of a body that a text is of. */
const CHAIR = /\((?:部会長|座長|委員長|会長):[^()]*\)/gu;
/** `平成21年4月:`, `令和4年5月20日 ` in front of what was published then, `令和5年度補正分:` of what was decided for a budget. */
const DATE_IN_FRONT =
  /^(?:平成|令和|昭和)(?:\d+|元)年(?:(?:度[^:：「」、]{0,6}|(?:\d+月)?(?:\d+日)?)[:：]|\d+月(?:\d+日)?(?:閣議決定)?\s)\s*/u;
/** `平成14年度中央教育審議会答申「…」`: the title tells which, as it does behind a date in a bracket. */
const YEAR_OF_ANSWER = /^(?:平成|令和|昭和)(?:\d+|元)年(?:度|(?:\d+月)?(?:\d+日)?)\s?(?=[^「」()]{2,30}答申「.+」$)/u;
/** `大綱【令和元年6月18日】`, `方針[令和6年3月19日閣議決定]`: a date in a bracket of another form. */
const DATED_OTHERWISE = /(?<=.)[【[]([^【】[\]]*)[】\]]/gu;
/** `令和3年6月1日閣議決定「死因究明等推進計画」`, `中央防災会議幹事会決定「…に関する計画」`; not behind the number of a circular (発…号). */
const DECIDED_IN_FRONT =
  /^(?:(?:平成|令和|昭和)(?:\d+|元)年[^「」発号]{0,24}|[^「」発号]{2,20}(?:会議|幹事会|本部|閣議)決定)「([^「」]+)」$/u;
/** `平成23年8月10日法律第95号「歯科口腔保健の推進に関する法律」`, `昭和二十二年法律第五十四号(…に関する法律)`: the number of a law in front of its name. */
const NUMBER_IN_FRONT =
  /^(?:(?:平成|令和|昭和)[^「」()]{0,20}(?:法律|政令|勅令|省令)|[^「」()]{1,6}省告示)第[\d一二三四五六七八九十百]+号(?:「([^「」]+)」|\(([^()]+)\))/u;
/** `国連総会決議(第46回、46/152(1991年))`: a session's resolution by its number, as `第46回国連総会決議46/152`. */
const RESOLUTION_IN_BRACKET = /^([^()「」]{2,20}決議)\((第\d+回)[、,\s]?(\d+\/\d+)(?:\(\d{4}年\))?\)$/u;
/** `中央教育審議会答申(平成20年1月17日)「…について」`: a council gives many answers to ministers; its title tells which. */
const ANSWER = /^([^「」()]{2,30}答申)\([^()]*\)(「.+」)$/u;
/** `部会「中間答申」`: what has no title of its own is told by its date alone. */
const UNTITLED = /「(?:中間)?(?:答申|報告|報告書|とりまとめ|取りまとめ)」$/u;
/** `平成13年改正前の自動車損害賠償保障法`: as it stood before an amendment. */
const AMENDED_IN_FRONT = /^(?:(?:平成|令和|昭和)(?:\d+|元)年)?改正[前後]の/u;
/** `…ガイドライン(案) 令和3年11月`, `…計画:令和3年5月28日閣議決定`; not where a title stands behind: `調査:令和5年10月17日課長通知「…について」`. */
const DATE_BEHIND =
  /(?<=[^(、・「]{4}|\([^()]{1,9}\))[:\s]?(?:(?:平成|令和|昭和)(?:\d+|元)|(?:19|20)\d\d)年\d+月(?!(?:\d+日)?[のに以])[^「]*$/u;
/** `「…計画(令和5年3月28日閣議決定)」(第IV期計画)`. */
const DATED_WITHIN = /\((?<=^「[^「」()]+\()([^()]*)\)(?=」\([^()]*\)$)/u;
/** A remark in 【】, and the number of a part behind a quote: `「…」 II`; a bracket that holds another: `「…パッケージ」(内閣官房(…)等)`. */
const BEHIND_QUOTE = /【[^【】]*】$|(?<=[」』])\s?[IVX]{1,4}$|(?<=^「[^「」]+」)\([^()]*\([^()]*\)[^()]*\)$/u;
/** 等, ほか, 他: and others; 抜粋, 抄 behind a law: excerpt. */
const TRAILING_WORD = /(?<=[^同])\s?(?:等|ほか|(?<!その)他|抜粋|(?<=[法令則律]\s?)抄)$/u;
/** `…実行計画~人・技術・スタートアップへの投資の実現~フォローアップ`: the subtitle of a plan in front of what its follow-up is called. */
const SUBTITLE_WITHIN = /(?<=.{4})\s?[~〜][^~〜]{4,}[~〜]\s?(?=フォローアップ)/u;
/** `及び例年の同決議`, `及びその改訂`, `その他、当該事業に関する法律`: and the same resolution of every year, and its revision, and other laws on the programme. */
const AND_MORE = /及び(?<=決議[^、]*及び)例年の同決議$|及びその改[訂定]$|(?<=法)その他、当該.*$/u;
/** `…に関する計画(中央防災会議幹事会)`: the council that decided a plan, in a bracket without a date. */
const BODY_BEHIND = /(?<=計画|戦略|方針|大綱|指針|プラン)\([^()]{2,30}(?:会議|幹事会|本部|検討会)\)$/u;
/** `…ASP/1/Res.6パラ2(a)`: the paragraph of a resolution. */
const PARAGRAPH = /パラ(?<=決議[A-Z][A-Za-z0-9./-]+パラ)\d.*$/u;
/** `~全ての世代の現在・将来の賃金・所得を増やす~`, `-Society 5.0 の実現に向けた改革-`, and such as are cut off; not what stands behind one: `~美ら島沖縄~花と樹木の沿道景観計画`. One of two parts
 * stands behind a year: `2023 加速する新しい資本主義~未来への投資の拡大…~`. */
const SUBTITLE =
  /(?<!^[~〜][^~〜]{1,20})(?:(?<=(?:19|20)\d\d) [^\s~〜()「」]{4,})?\s?(?:[~〜][^~〜]{4,}[~〜]?|[-―—][^-―—]{6,}[-―—])(?=[」』]?$)/u;

/** What a bracket says of when, by whom and under which number a text was decided, or of a place in it. */
const DATED =
  /年|閣議|決定|策定|改[訂正定](?!版)|公表|制定|締結|署名|発効|告示|抜粋|申し?合わ?せ|[A-Z][a-z]+ \d|第?[\d一二三四五六七八九十]+(?:号|条|章|項|部)|附属書\d|\d+回\s?\d+\/\d|(?:[RHS平昭令]|平成|昭和|令和)\d+[.．]\d|(?:19|20)\d\d[./]\d|発\d+第|^P\d|[省庁]、/u;

/** A dated bracket at the end, or one with a place in the text behind it, and all that follows. */
function withoutDate(name: string): string {
  const [front, bracket, rest] = lastOuterBracket(name);
  if (bracket === null) return name;
  if (UNTITLED.test(front)) return `${front}(${bracket.replace(POINTED, inWords)})${rest}`;
  if (DATED.test(bracket) && !EDITION.test(bracket) && !/(?:法|令|計画|戦略)[、・]/u.test(rest)) return front;
  return name;
}

/** `R3.8.4`. */
const POINTED = /^([RHS])(\d+)\.(\d+)\.(\d+)/u;
const ERAS: Readonly<Record<string, string>> = { R: '令和', H: '平成', S: '昭和' };
const inWords = (_: string, era: string, year: string, month: string, day: string) =>
  `${ERAS[era]}${year}年${month}月${day}日`;

/** （第5次）, （2023改訂版） belong to the name. */
const EDITION = /^(?:第[^（()）]{1,4}[次期回]|(?:19|20)?\d\d(?:年)?改[訂定]版|令和\d+年版)$/u;

/** What follows a bracket in the middle of the title of a notice: `事業費補助金(2027年…)交付要綱`, `…計画(令和5年6月16日閣議決定)の策定について`. */
const GOES_ON = /^(?![・、,及並○〇])[^()、「」]*(?:要綱|要領|について)(?=\(|\s?等?$)/u;
/** `令和5年度(令和4年度からの繰越分)`: a year is no name. */
const YEAR_ALONE = /^(?:平成|令和|昭和)(?:\d+|元)年度?$/u;

/** The first bracket that stands at no other's inside, has a date in it and the name in front of it: what is in front, inside and behind. */
function lastOuterBracket(name: string): [front: string, bracket: string | null, rest: string] {
  let depth = 0;
  let start = -1;
  for (let at = 0; at < name.length; at += 1) {
    const sign = name[at];
    if (sign === '「' || sign === '『' || sign === '(' || sign === '【') {
      if (depth === 0) start = at;
      depth += 1;
    } else if ((sign === '」' || sign === '』' || sign === ')' || sign === '】') && depth > 0) {
      depth -= 1;
      const inside = name.slice(start + 1, at);
      const isDated = depth === 0 && name[start] === '(' && start > 0 && DATED.test(inside) && !EDITION.test(inside);
      const [front, rest] = [name.slice(0, start), name.slice(at + 1)];
      if (isDated && !GOES_ON.test(rest) && !YEAR_ALONE.test(front)) return [front, inside, rest];
    }
  }
  // A bracket that is never closed: the cell was cut.
  if (depth > 0 && start > 0 && name[start] === '(') return [name.slice(0, start), name.slice(start + 1), ''];
  return [name, null, ''];
}

/** Takes off one pair of quotes around the whole, and a quote that stands alone at either end. */
function unquoted(name: string): string {
  if (isQuoted(name)) return name.slice(1, -1);
  const opens = (name.match(/[「『]/gu) ?? []).length;
  const closes = (name.match(/[」』]/gu) ?? []).length;
  if (opens > closes && /^[「『]/u.test(name)) return name.slice(1);
  if (closes > opens && /[」』]$/u.test(name)) return name.slice(0, -1);
  return name;
}

/** Whether one pair of quotes stands around the whole: not 「…」の…「…」. */
function isQuoted(name: string): boolean {
  if (!/^(?:「.+」|『.+』|<.+>)$/u.test(name)) return false;
  let depth = 0;
  const closes = [...name].findIndex((sign) => {
    if ('「『<'.includes(sign)) depth += 1;
    else if ('」』>'.includes(sign)) depth -= 1;
    return depth === 0;
  });
  return closes === [...name].length - 1;
}

const NUMBER = '[\\d一二三四五六七八九十百ニ]+(?:[・.~-]\\d+)?(?:[、,]\\s?\\d+)*';
const UNIT = '(?:条|章|款|部|項|号|節|編|規則)';
/** What laws, treaties and plans are called at their end, before a place in them. */
const HEAD =
  '(?:法|法律|令|規則|条約|協定|憲章|規約|規程|基準|指針|議定書[IVX]*|定款|付託条項|(?:計画|戦略|方針)(?:20\\d\\d(?:-(?:20)?\\d\\d)?)?|プラン|プログラム|フォローアップ|工程表|決議第?\\d+(?!\\d)号?(?:/\\d+)?|[」』)])';
/** What may stand behind the name of a law, treaty or plan: its supplementary provisions, annexes, articles, chapters, pages. */
const ARTICLES = new RegExp(
  `^(.*?${HEAD})\\s?(?:の(?=第))?(?:附則|附属書|抄|規定)?\\s?(?:\\(?第?${NUMBER}\\s?${UNIT}|第$|前文|(?:第\\d+)?[附付]属書|別表|附則$|P\\d|施策番号|重点項目|第[\\d一二三四五六七八九十]+の[\\d一二三四五六七八九十]|[IVX]{1,4}\\s?\\d|[:：]\\s?\\d|(?<=規則)\\d+\\.\\d|第\\d+[.\\s]\\d).*$`,
  'u',
);
/** Articles at the very end: `…協定第2条1項、第24条2項`, `…法第15条第1項第2号及び第9号`. */
const ARTICLES_AT_END = new RegExp(
  `^(.*${HEAD})\\s?(?:第?${NUMBER}\\s?${UNIT}(?:の\\d+)?|[、,]|及び|並びに|\\s|[イロハニホ])+$`,
  'u',
);
const ONLY_ARTICLES = new RegExp(
  `^(?:\\(.*\\)|施策番号.*|(?:附則)?第?${NUMBER}${UNIT}.*|附則|パラグラフ\\d.*|第|他|等|)$`,
  'u',
);
/** What is based on an article has a name of its own: 第29条第1項に基づく中期目標, 第6章の2の規定による課徴金に関する内閣府令. */
const ON_AN_ARTICLE =
  /基づ(?!き.{0,4}$)|に規定(?:する|され)|について(?:$|\()|の.{4,}(?:政令|省令|府令|法律|規則|条約|協定|計画)$/u;

/**
 * Not where the text is what is based on the article (第29条第1項に基づく中期目標), but where another article stands behind that.
 * `外務省設置法第4条第1項ハ` → `外務省設置法`; `…協定(1981年5月25日締結)」第10条` → `…協定(1981年5月25日締結)」`.
 */
function withoutArticles(name: string): string {
  // An article in a bracket is the bracket's: 海岸保全基本計画(海岸法第2条).
  const length = ARTICLES.exec(name.replace(/\((?:[^()]|\([^()]*\))*\)/gu, masked))?.[1]?.length;
  if (length === undefined) return name;
  const front = name.slice(0, length);
  if (ON_AN_ARTICLE.test(name.slice(front.length))) {
    const whole = ARTICLES_AT_END.exec(name)?.[1];
    return whole !== undefined && whole.length > front.length ? whole : name;
  }
  // The heading of an article in front of its number: 医療法施行規則(面接指導実施医師の要件)第65条.
  return front.replace(/(?<=法|法律|令|規則)\([^()]+\)$/u, '');
}

const masked = (bracket: string) => `(${'_'.repeat(bracket.length - 2)})`;

/** `気象業務法気象業務法`. */
const TWICE = /^(.{4,})\1$/u;

/** Without the blanks between Japanese signs, and between these and others. */
function closeUp(name: string): string {
  return name.replace(/(?<=[\u3000-\u30ff\u3400-\u9fff]) | (?=[\u3000-\u30ff\u3400-\u9fff])/gu, '').trim();
}
