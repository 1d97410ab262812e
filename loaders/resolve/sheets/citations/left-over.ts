/**
 * What a text prints around the name that was read in it, where no rule explains all of that: as signs of a list, dates, articles and chapters, brackets, subtitles, or words
 * such as 等 (and others). It is told, so that nothing which a cell cites is lost without a word. `''` when all is explained, or where the name is made of parts of the text.
 */
export function leftOver(printed: string, name: string): string {
  const text = plain(printed.replace(/https?:\/\/\S+/gu, ''));
  const at = text.indexOf(plain(name));
  if (at < 0) return '';
  const behind = text.slice(at + plain(name).length);
  // 気象業務法気象業務法（第2条第4項）: the name is printed twice.
  const around = [
    text.slice(0, at).replace(IN_FRONT, ''),
    behind.startsWith(plain(name)) ? behind.slice(plain(name).length) : behind,
  ];
  const isExplained = EXPLAINED.reduce((rest, each) => rest.replaceAll(each, ''), around.join('')) === '';
  return isExplained ? '' : around.filter((each) => each !== '').join(' … ');
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[_\s]+/gu, '')
    .replaceAll('および', '及び');

/** Whom an entry is of, signs and numbers of lists, when a text was decided or under which number, 及び (and). */
const IN_FRONT =
  /^(?:【[^【】]*】)?[・○〇●■□◆◇◎※*•–\-\d.()「『<]*(?:(?:平成|令和|昭和)[\d元一二三四五六七八九十]+年(?:度補正分|度|改正前の)?[月日\d]*(?:[:：]|法律第.+号\(?|閣議決定|告示|公表)?|[^「」]{2,20}決定(?=「)|[^「」]{1,6}省告示第\d+号|及び|並びに|、|改正[前後]の)*[「『<]*/u;
const EXPLAINED = [
  // Brackets, three deep, also such as are cut off
  /[([](?:[^()]|\((?:[^()]|\([^()]*\))*\))*(?:[)\]]|$)/gu,
  /【[^【】]*】?/gu,
  // Subtitles, also those of two parts behind a year
  /^[^~〜]{4,20}[~〜][^~〜]+[~〜]|[~〜][^~〜]{4,}[~〜]?|[-―—].{6,}[-―—]/gu,
  // The amending act's own provisions, and “other laws on the programme”
  /(?:平成|令和|昭和)[\d元]+年改正法?附則/gu,
  /その他、当該[^、]*法律等?$/gu,
  // Remarks, dates with who decided, what chapters and annexes are called
  /[※←].*$/gu,
  /(?:(?:令和|平成|昭和)[\d元]+|20\d\d)年(?:\d+月)?(?:\d+日)?(?:[^「」]{0,20}?(?:決定|策定|認定|改定))?|閣議決定/gu,
  /(?:第?[\d一二三四五六七八九十]+[部章編]|[:：]|施策番号|重点項目|重要項目|P\d|\d\.|付属書).*$/gu,
  // Articles and their parts; 口 (mouth) is a slip for ロ, their second letter
  /(?<=[条項号])口/gu,
  /前文|前段|後段|柱書|[附付]則|附属書|別表|規定|から|まで|パラ\d+|同法|及び例年の同決議|及びその改[訂定]/gu,
  /[\d一二三四五六七八九十百第条項号節款編規則同の、,・.~〜及びおよ並に。イロハニホヘトア-オa-zA-Z]/gu,
  /抜粋|抄|等|ほか|など|他|[」』】>)(\]/-]/gu,
];
