import { expect, test } from 'vitest';
import { organizationEntrySchema } from '../../../registry/schema.ts';
import { BodyFinder } from './find-bodies.ts';

const organizations = [
  {
    id: 'harbour-bank',
    name: '港湾銀行',
    nameEn: 'Harbour Bank',
    kind: 'INTERNATIONAL_ORGANIZATION',
    aliases: ['HBK'],
  },
  { id: 'lights', name: '灯台基金', nameEn: 'Lights Fund', kind: 'FUND' },
  { id: 'pilots', name: '水先機構', nameEn: 'Pilots', kind: 'AGENCY' },
].map((entry) => organizationEntrySchema.parse(entry));
const finder = new BodyFinder(
  { organizations, policies: [], titles: {}, corrections: [], notNames: [], documents: [] },
  [],
);
const paid = (text: string) => finder.findPaid(text).map(({ body, cue }) => `${body} ${cue}`);

test.each([
  ['１．ＨＢＫへの拠出／各国の灯台', ['harbour-bank 拠出']],
  ['港湾銀行（HBK）に拠出金を拠出し', ['harbour-bank 拠出']],
  ['【港湾銀行分担金】／灯台基金への資金拠出', ['harbour-bank 分担金', 'lights 拠出']],
  ['灯台基金に対して出資を行う', ['lights 出資']],
  ['港湾銀行（HBK） への拠出を通じて', ['harbour-bank 拠出']],
])('a body that a paying word stands behind at once is paid: %s', (text, bodies) => expect(paid(text)).toEqual(bodies));

test.each([
  '港湾銀行の信託基金に資金拠出を行い',
  '港湾銀行等と連携し、各国が拠出する',
  '港湾銀行が出資する灯台',
  '灯台基金分担金率に準じて決められ、港湾銀行分担金の分担率と同じである',
  '港湾銀行拠出国会合で、港湾銀行への出資比率と灯台基金への拠出金の割合を示す',
  '港湾銀行への拠出は行わず、灯台基金への出資を取りやめ、港湾銀行に拠出していない',
  '二つの灯台のみを対象とする点で、他の港湾銀行拠出金と異なり、各国の灯台基金への拠出より小さい',
  // What an agency gets is told by names and targets.
  '水先機構への出資',
])('nobody is paid: %s', (text) => expect(paid(text)).toEqual([]));
