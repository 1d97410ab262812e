import { expect, it } from 'vitest';
import { isNear } from './near.ts';

it.each([
  ['jicca', ['国際協力機構', 'Japan International Cooperation Agency', 'JICA']],
  ['ＪＩＣＡ', ['国際協力機構', null, 'jica']],
  ['厚生', ['厚生労働省']],
  ['国際協力機関', ['国際協力機構']],
  ['厚労省の医政局', ['医政局']],
  ['Ministry of Helth', ['厚生労働省', 'Ministry of Health, Labour and Welfare']],
  ['amr', ['amr-action-plan']],
  ['18205be7', ['18205be6']],
])('%s is near %j', (written, names) => {
  expect(isNear(written, names)).toBe(true);
});

it.each([
  ['xylophone', ['ウェルカム・トラスト', 'Wellcome Trust', 'wellcome-trust']],
  ['qqq', ['医療の質・安全学会', 'jsqsh']],
  ['Ministry of Magic', ['厚生労働省', 'Ministry of Health, Labour and Welfare']],
  ['日本テスト機構', ['日本専門医機構']],
  ['zzz', ['rs-2024-1-1', '基本情報（組織情報）']],
  ['x', ['xylophone']],
  ['', ['医政局', '']],
])('%s is near none of %j', (written, names) => {
  expect(isNear(written, names)).toBe(false);
});
