import { describe, expect, it } from 'vitest';
import type { NamedNode } from './named-node.ts';
import { OrganizationNames } from './organization-names.ts';

function organization(id: string, name: string, more: Partial<NamedNode> = {}): NamedNode {
  return {
    ...{ nameEn: null, abbreviation: null, aliases: null, lookupNames: null, summaryEn: null, text: null },
    ...{ kind: null, mark: null, number: null, order: null, partOf: [] },
    ...more,
    id: `org:${id}`,
    type: 'Organization',
    name,
  };
}

const names = new OrganizationNames([
  organization('mhlw', '厚生労働省', { nameEn: 'Ministry of Health, Labour and Welfare', aliases: ['厚労省'] }),
  organization('hpb', '医政局', { partOf: ['org:mhlw'] }),
  organization('hpb-general', '医政局総務課', { partOf: ['org:hpb'] }),
  organization('psb', '医薬局', { partOf: ['org:mhlw'] }),
  organization('psb-general', '医薬局総務課', { partOf: ['org:psb'] }),
  organization('psb-blood', '医薬局血液対策課', { partOf: ['org:psb'] }),
  organization('jica', '国際協力機構', { abbreviation: 'JICA' }),
  organization('amed', '日本医療研究開発機構', { abbreviation: 'AMED' }),
  organization('one', '第一の会議', { aliases: ['推進会議'] }),
  organization('two', '第二の会議', { aliases: ['推進会議'] }),
]);

describe('an id', () => {
  it.each(['org:jica', 'jica', 'hpb-general'])('%s is understood with its prefix and without', (id) => {
    expect(names.idFor(id, 'name')).toBe(`org:${id.replace('org:', '')}`);
  });

  it('without its prefix goes before names that several have', () => {
    const several = new OrganizationNames([
      organization('general-affairs-division', '総務課', { nameEn: 'Divisions' }),
      organization('a', '甲', { nameEn: 'General Affairs Division' }),
      organization('b', '乙', { nameEn: 'General Affairs Division' }),
    ]);
    expect(several.idFor('general-affairs-division', 'name')).toBe('org:general-affairs-division');
    expect(() => several.idFor('General Affairs Division', 'name')).toThrow('may be any of 2');
  });
});

describe('what is part of organisations', () => {
  it('is found on all levels, each once, and not they themselves', () => {
    expect(names.below(['org:mhlw', 'org:psb'])).toEqual([
      'org:hpb',
      'org:hpb-general',
      'org:psb',
      'org:psb-blood',
      'org:psb-general',
    ]);
    expect(names.below(['org:jica'])).toEqual([]);
  });

  it('has an end where parts turn in a circle', () => {
    const circle = [organization('a', '甲', { partOf: ['org:b'] }), organization('b', '乙', { partOf: ['org:a'] })];
    expect(new OrganizationNames(circle).below(['org:a'])).toEqual(['org:a', 'org:b']);
  });
});

describe('a name of an organisation', () => {
  it.each([
    ['org:jica', 'jica'],
    ['（独）国際協力機構', 'jica'],
    ['独立行政法人 国際協力機構（ＪＩＣＡ）', 'jica'],
    ['厚労省医政局総務課', 'hpb-general'],
    ['医政局 総務課', 'hpb-general'],
    ['厚生労働省血液対策課', 'psb-blood'],
    ['Ministry of Health, Labor & Welfare', 'mhlw'],
  ])('%s is %s', (name, id) => expect(names.idFor(name, 'name')).toBe(`org:${id}`));

  it.each([
    ['総務課', '医政局総務課 (org:hpb-general), 医薬局総務課 (org:psb-general)'],
    ['厚労省総務課', '医政局総務課 (org:hpb-general), 医薬局総務課 (org:psb-general)'],
    ['推進会議', '第一の会議 (org:one), 第二の会議 (org:two)'],
    ['国際協力機構（AMED）', '国際協力機構 (org:jica), 日本医療研究開発機構 (org:amed)'],
  ])('%s may be several: it is asked which', (name, several) => {
    expect(() => names.idFor(name, 'filter.parent')).toThrow(
      `"filter.parent": "${name}" may be any of 2 organisations: ${several}. Give the full name or the id of the one that is meant.`,
    );
  });

  it.each(['医政局血液対策課', '国際協力機構総務課', '厚労省国際協力機構', '課'])('%s is nobody', (name) => {
    expect(() => names.idFor(name, 'name')).toThrow(`"name": no organisation is known by "${name}".`);
  });
});
