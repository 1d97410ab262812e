import { expect, test } from 'vitest';
import { readBodyList } from './body-list.ts';
import { stubNames } from './fixtures/stub-names.ts';

const parts = (text: string) => readBodyList(text, stubNames).map(({ printed, kind }) => `${kind} ${printed}`.trim());

test.each([
  ['外、厚', ['known 外', 'known 厚']],
  ['外・厚', ['known 外', 'known 厚']],
  ['財(ADBを通じた支援)、厚', ['known 財', 'known 厚']],
  ['財、(ADBを通じた支援)、厚', ['known 財', 'way', 'known 厚']],
  ['ＪＩＣＡ、ABC機構等', ['known ＪＩＣＡ', 'body ABC機構']],
  ['財務・保健当局', ['nameless 財務・保健当局']],
  ['外/厚', ['known 外', 'known 厚']],
  ['GII/IDI懇談会', ['known GII/IDI懇談会']],
  ['JICA 他に必要に応じ関連する省庁等', ['known JICA', 'nameless 他に必要に応じ関連する省庁等']],
  ['日本開催', ['phrase 日本開催']],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});
