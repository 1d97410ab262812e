import type { Placed } from './read-entries.ts';
import type { OrganizationEntry } from './schema.ts';

type Kind = OrganizationEntry['kind'];

/** What the end of a Japanese name says of the body's kind. The first ending that fits counts. */
const ENDINGS: readonly { ending: RegExp; kinds: readonly Kind[]; what: string }[] = [
  // 会議 conference, 審議会 council, 部会 subcommittee, 検討会 study group …; associations and the European Commission are called so too.
  // 等委員会: a commission that is an organ of state (電力・ガス取引監視等委員会)
  { ending: /等委員会$/u, kinds: ['AGENCY', 'FORUM'], what: 'a commission' },
  {
    ending:
      /(?:会合|会議|サミット|協議会|連絡会|審議会|部会|小?委員会|検討会|懇談会|WG|ワーキンググループ|タスクフォース)$/u,
    kinds: ['FORUM', 'PRIVATE', 'INTERNATIONAL_ORGANIZATION'],
    what: 'a meeting, council or committee',
  },
  // 共同研究プログラム: joint research programme
  { ending: /プログラム$/u, kinds: ['COOPERATION_PROGRAM'], what: 'a programme of cooperation' },
  // 庁: agency
  { ending: /庁$/u, kinds: ['AGENCY'], what: 'an agency' },
  // 省: ministry; one of another state is OTHER.
  { ending: /省$/u, kinds: ['MINISTRY', 'OTHER'], what: 'a ministry' },
  // 課 division, 室 office
  { ending: /[課室]$/u, kinds: ['DIVISION'], what: 'a division or office' },
  // 大臣官房 secretariat of a minister, 局 bureau, 部 department; an office of another state is OTHER. Not 事務局, 薬局 and 本部.
  { ending: /(?:官房|(?<![務薬])局|(?<!本)部)$/u, kinds: ['BUREAU', 'CABINET', 'OTHER'], what: 'a bureau' },
];

/** What a local government's name ends with: 都道府県 prefectures, 市町村 municipalities, 区 wards, 連合 unions of them. */
const LOCAL = /(?:都|道|府|県|市|町|村|区|自治体|連合)(?:（総称）)?$/u;

/**
 * Faults in what kind organisations are said to be and whom they stand below, as far as names tell: a council is a FORUM, a
 * hospital no local government, a fund of the United Nations a part of them, a meeting of the G7 a part of the G7.
 */
export function checkKinds(placed: readonly Placed<OrganizationEntry>[]): string[] {
  const byId = new Map(placed.map(({ entry }) => [entry.id, entry]));
  const forums = placed.flatMap(({ entry }) => (entry.kind === 'FORUM' ? [entry] : []));
  return placed.flatMap(({ file, entry }) => {
    const { id, name, kind } = entry;
    const faults: string[] = [];
    const fault = (text: string) => faults.push(`${file}, entry ${id}: ${text}`);
    const known = ENDINGS.find(({ ending }) => ending.test(name));
    if (known && !known.kinds.includes(kind)) {
      fault(`"${name}" is ${known.what} by its name, and its kind is ${kind}. Make it ${known.kinds.join(' or ')}.`);
    }
    if (kind === 'LOCAL_GOVERNMENT' && !LOCAL.test(name)) {
      fault(`"${name}" is no local government by its name. Give it another kind.`);
    }
    const above = ancestors(entry, byId);
    if (kind === 'INTERNATIONAL_ORGANIZATION' && /^国連|^国際連合./u.test(name) && !above.has('un')) {
      fault(`"${name}" is of the United Nations by its name. Give it the parent un, or one below it.`);
    }
    if (kind === 'FORUM') {
      for (const whole of forums.filter((forum) => forum.id !== id && beginsWith(name, forum))) {
        if (!above.has(whole.id))
          fault(`"${name}" begins with ${whole.name}. Give it the parent ${whole.id}, or one below it.`);
      }
    }
    return faults;
  });
}

/** G7長崎保健大臣会合 begins with G7; a name that only goes on with letters of the same word (G70) does not. */
function beginsWith(name: string, { name: own, abbreviation }: OrganizationEntry): boolean {
  return [own, ...(abbreviation === undefined ? [] : [abbreviation])].some(
    (form) => name.length > form.length && name.startsWith(form) && !/^[A-Za-z0-9+]/u.test(name.slice(form.length)),
  );
}

function ancestors(entry: OrganizationEntry, byId: ReadonlyMap<string, OrganizationEntry>): Set<string> {
  const above = new Set<string>();
  for (let id = entry.parent; id !== undefined && !above.has(id); id = byId.get(id)?.parent) above.add(id);
  return above;
}
