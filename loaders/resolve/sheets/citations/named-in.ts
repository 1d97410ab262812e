import type { NameIndex, NameMatch } from '../../../registry/name-index.ts';

/**
 * Policies of the registry that the name of a plan names, where nothing but an edition, a number, a date or a bracket stands around them:
 * 統合イノベーション戦略2024 and 第6期科学技術・イノベーション基本計画 are of them, 成長戦略実行計画 is another document than 成長戦略.
 */
export function policiesNamedIn(name: string, names: NameIndex): string[] {
  const found = names.findPolicies(name).filter(({ nested }) => !nested);
  return piecesOf(marked(name, found))
    .filter((piece) => piece.split(/及び|並びに/u).every((part) => EDITION_ALONE.test(part)))
    .flatMap((piece) => [...piece].flatMap((sign) => found[sign.charCodeAt(0) - FIRST_MARK]?.id ?? []));
}

/** No text has these signs: they stand for the names found, in their order. */
const FIRST_MARK = 0xe000;

function marked(name: string, found: readonly NameMatch[]): string {
  let text = '';
  let from = 0;
  for (const [index, { start, end }] of found.entries()) {
    text += name.slice(from, start) + String.fromCharCode(FIRST_MARK + index);
    from = end;
  }
  return text + name.slice(from);
}

/** What is listed: `医療計画、予防計画` is two, as is `「健康日本21」及び「がん対策推進基本計画」`. A bracket and a quoted subtitle say nothing but the names in them. */
function piecesOf(text: string): string[] {
  const marksOf = (bracket: string) => bracket.replace(/[^\uE000-\uF8FF]/gu, '');
  return text
    .replace(/[（(][^（()）]*[）)]/gu, marksOf)
    .replace(/[「『][^「『』」]*[」』]/gu, marksOf)
    .split('、');
}

/** The names found with years, numbers of editions and words for them: 2023改訂版, 第6期, 令和5年版, の改定, 追補版, 2014について, Ver.4. */
const EDITION_ALONE =
  /^(?:[\uE000-\uF8FF\d\s.~〜‐-]|[第期次回版年月日]|[一二三四五六七八九十元]|年度|令和|平成|昭和|の?改[訂定]|追補版?|について|[Vv]er\.?)*$/u;
