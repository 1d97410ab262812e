import { expect, test } from 'vitest';
import { isOnlyMarkup, stripTags } from './markup.ts';

const words = (text: string) => stripTags(text).replace(/\s+/gu, ' ').trim();

test.each([
  ['<ul style="list-style-type: none"> ・支援(外) ', '・支援(外)'],
  ['<p>⑥市民社会</p>', '⑥市民社会'],
  ['<UL class=x><LI>支援<li data-a="1">協力</ul>', '・支援 ・協力'],
  ['<ul><li>・支援</li><li> ・協力</li></ul>', '・支援 ・協力'],
  ['<li><p>・支援</p></li><li><b>協力</b></li>', '・支援 ・ 協力'],
  ['支援<br/>協力<BR>連携', '支援 協力 連携'],
  ['・<b>支援</b>', '・ 支援'],
  ['<ul style="list-style-type: none" ・支援', '・支援'],
  ["<p class='a' 外務省", '外務省'],
  ['<ul><li></li></ul>', ''],
  ['A &amp; B&nbsp;C &lt;1&gt;', 'A & B C <1>'],
  ['mRNA <RNA> 1 < 2', 'mRNA <RNA> 1 < 2'],
])('%s is %s', (text, stripped) => {
  expect(words(text)).toBe(stripped);
});

test('lines of tags alone', () => {
  expect(isOnlyMarkup('</ul></td>')).toBe(true);
  expect(isOnlyMarkup('<p>外</p>')).toBe(false);
  expect(isOnlyMarkup('')).toBe(false);
});
