import { expect, test } from 'vitest';
import { checkKinds } from './check-kinds.ts';
import { organizationEntrySchema } from './schema.ts';

const entries = [
  { id: 'un', name: '国際連合', nameEn: 'United Nations', kind: 'INTERNATIONAL_ORGANIZATION' },
  { id: 'g7', name: 'G7', nameEn: 'G7', kind: 'FORUM' },
];
const faults = (entry: object) =>
  checkKinds([...entries, entry].map((each) => ({ file: 'a.yaml', entry: organizationEntrySchema.parse(each) })));
const of = (name: string, kind: string, more: object = {}) => ({ id: 'one', name, nameEn: 'One', kind, ...more });

test.each([
  ['架空審議会', 'OTHER', /meeting, council or committee.*FORUM/u],
  ['架空委員会', 'CABINET', /FORUM/u],
  ['架空庁', 'CABINET', /AGENCY/u],
  ['架空共同研究プログラム', 'OTHER', /COOPERATION_PROGRAM/u],
  ['架空局総務課', 'BUREAU', /DIVISION/u],
  ['架空災害医療センター', 'LOCAL_GOVERNMENT', /no local government/u],
  ['国連架空基金', 'INTERNATIONAL_ORGANIZATION', /parent un/u],
  ['G7架空保健大臣会合', 'FORUM', /parent g7/u],
])('%s as %s is a fault', (name, kind, message) => {
  expect(faults(of(name, kind))).toEqual([expect.stringMatching(message)]);
});

test.each([
  of('架空審議会', 'FORUM'),
  of('全国架空協議会', 'PRIVATE'),
  of('架空県', 'LOCAL_GOVERNMENT'),
  of('架空事務局', 'OTHER'),
  of('架空推進本部', 'CABINET'),
  of('国連架空基金', 'INTERNATIONAL_ORGANIZATION', { parent: 'un' }),
  of('G7架空保健大臣会合', 'FORUM', { parent: 'g7' }),
  of('G77架空会合', 'FORUM'),
])('$name as $kind is none', (entry) => {
  expect(faults(entry)).toEqual([]);
});
