/**
 * The text of a cell without HTML tags: a list item becomes a bullet unless it prints a sign of its own, any other tag a
 * blank. Tags may have attributes, lack their partner or even their `>`; what is no HTML element (`<RNA>`) is text.
 *
 *     <ul style="…"> ・支援(外) · <p>外務省</p> · <li>支援</li> · 支援<br/>協力
 */
export function stripTags(text: string): string {
  return text
    .replace(LIST_ITEM, ' ・')
    .replace(CLOSED_TAG, ' ')
    .replace(TORN_TAG, ' ')
    .replace(ENTITY, (entity) => ENTITIES[entity.toLowerCase()] ?? entity);
}

/** Whether a line holds tags and nothing else. */
export function isOnlyMarkup(text: string): boolean {
  return /<\/?[a-z]/iu.test(text) && stripTags(text).replace(/[\s・]/gu, '') === '';
}

const ELEMENTS =
  '(?:ul|ol|li|dl|dt|dd|p|br|hr|div|span|table|thead|tbody|tfoot|tr|td|th|b|i|u|s|em|strong|sup|sub|font|small|center|a|img|h[1-6])';
/** `<li …>` that no bullet sign follows, a few other tags between them aside. */
const LIST_ITEM = /<li(?![a-z0-9])[^<>\t]*>(?!\s*(?:<[^<>\t]*>\s*){0,8}(?:[・･•‣·]|$|\t|<\/li))/giu;
const CLOSED_TAG = new RegExp(`</?${ELEMENTS}(?![a-z0-9])[^<>\\t]*>`, 'giu');
const TORN_TAG = new RegExp(
  `</?${ELEMENTS}(?![a-z0-9])(?:\\s+[a-z-]+\\s*=\\s*(?:"[^"\\t]*"|'[^'\\t]*'))*\\s*/?`,
  'giu',
);

const ENTITY = /&(?:nbsp|amp|lt|gt|quot);/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
