import { inBoth } from './in-both.ts';
import { plural } from './numbers.ts';

/** Words about laws, plans and strategies. */
export const policyText = inBoth({
  en: {
    list: 'Laws, plans and strategies',
    listLead: 'What the documents cite, those that most programmes cite first.',
    policy: 'Law or plan',
    kind: 'Kind',
    name: 'Name contains',
    programs: 'Programmes that cite it',
    initiatives: 'Initiatives that name it',
    organizations: 'Bodies named with it',
    also: 'Also',
    cited: (programs: number, initiatives: number) =>
      `${plural(programs, 'budget programme cites', 'budget programmes cite')} it; ${plural(initiatives, 'initiative names', 'initiatives name')} it.`,
    found: (number: number) => plural(number, 'law or plan', 'laws and plans'),
    how: 'How it is cited',
  },
  ja: {
    list: '法律・計画・戦略',
    listLead: '文書が引用するもの（引用する事業の多い順）。',
    policy: '法律・計画',
    kind: '種類',
    name: '名称に含む語',
    programs: '引用する事業',
    initiatives: '言及する取組',
    organizations: '関係する組織',
    also: '別名',
    cited: (programs: number, initiatives: number) =>
      `${programs}件の予算事業が引用し、${initiatives}件の取組が言及しています。`,
    found: (number: number) => `${number}件`,
    how: '引用箇所',
  },
});
