import { rule } from '../../text/rule.ts';

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
  return TAG_START.test(text) && stripTags(text).replace(/[\s・]/gu, '') === '';
}

const ELEMENTS =
  '(?:ul|ol|li|dl|dt|dd|p|br|hr|div|span|table|thead|tbody|tfoot|tr|td|th|b|i|u|s|em|strong|sup|sub|font|small|center|a|img|h[1-6])';
/** `<li …>` that no bullet sign follows, a few other tags between them aside. */
const LIST_ITEM = rule(
  /<li(?![a-z0-9])[^<>\t]*>(?!\s*(?:<[^<>\t]*>\s*){0,8}(?:[・･•‣·]|$|\t|<\/li))/giu,
  ['<li>見本', '<li class="x">見本'],
  ['<li>・見本', '<li></li>', '<link>'],
);
const CLOSED_TAG = rule(
  new RegExp(`</?${ELEMENTS}(?![a-z0-9])[^<>\\t]*>`, 'giu'),
  ['<p>', '</table>', '<br/>', '<td colspan="2">'],
  ['<RNA>', '見本 <p'],
);
const TORN_TAG = rule(
  new RegExp(`</?${ELEMENTS}(?![a-z0-9])(?:\\s+[a-z-]+\\s*=\\s*(?:"[^"\\t]*"|'[^'\\t]*'))*\\s*/?`, 'giu'),
  ['<ul style="x"', '<p'],
  ['<RNA', '<pre'],
);

const ENTITY = rule(/&(?:nbsp|amp|lt|gt|quot);/giu, ['&nbsp;', '&amp;'], ['&', '&copy;']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** A tag begins. */
const TAG_START = rule(/<\/?[a-z]/iu, ['<ul style="x">', '</td'], ['< 3', '見本>']);
