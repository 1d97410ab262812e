import type { Query } from '../address/href.ts';
import { inBoth } from './in-both.ts';
import { fiscalYear, plural } from './numbers.ts';

/** Where the questions of the start page are answered, in their order. */
const ANSWERS: readonly { path: string; query?: Query; hash?: string }[] = [
  { path: '/organizations/jica', hash: 'shared' },
  { path: '/items/11', hash: 'money' },
  { path: '/organizations/gavi', hash: 'programs' },
  { path: '/paths', query: { from: 'AMED', to: 'METI' } },
  { path: '/initiatives', query: { program: 'no' } },
];

function asked(...questions: string[]) {
  return ANSWERS.map((answer, index) => ({ ...answer, question: questions[index] ?? '' }));
}

/** Words of the start page. */
export const startText = inBoth({
  en: {
    title: 'What Japan promises for global health, who answers for it, and what it costs',
    description:
      'Japan’s Global Health Strategy, read from the government’s own documents: initiatives, responsible bodies and budget programmes, each with its lines.',
    summary: 'Read from the government’s own documents. Every answer names the lines that it comes from.',
    questions: 'Questions to begin with',
    asked: asked(
      'Who shares most with JICA?',
      'What does work against antimicrobial resistance cost?',
      'Who pays Gavi?',
      'How are AMED and METI connected?',
      'Which initiatives have no programme?',
    ),
    ways: 'Four ways in',
    items: (initiatives: number) => `items with ${plural(initiatives, 'initiative')}`,
    itemsNote: (without: number) => `${without} have no programme behind them that is known`,
    organizations: 'organisations',
    organizationsNote: (one: string, other: string, shared: number) =>
      `${one} and ${other} share most: ${plural(shared, 'initiative')}`,
    money: (year: number) => `yen asked for ${fiscalYear('en', year)} by what carries the strategy`,
    moneyNote: (carrying: number, all: number) => `${carrying} of ${plural(all, 'programme')} carry an item of it`,
    pairs: 'pairs of bodies share initiatives',
    pairsNote: 'the network of the strategy',
    table: 'The fourteen items',
    tableLead: (year: number) =>
      `Who answers for each, and what programmes that carry it asked for ${fiscalYear('en', year)}.`,
    documents: 'What this is read from',
    documentsLead: 'The newest first.',
    caption: 'Request in yen, rounded. Each yen is counted once within an item; a programme may carry several items.',
    request: (year: number) => `Request ${fiscalYear('en', year)}`,
    inRequest: 'with an amount',
  },
  ja: {
    title: '日本のグローバルヘルス戦略は何を約束し、誰が担い、いくらかかるのか',
    description:
      '日本のグローバルヘルス戦略を政府の公表文書から読み取り、取組、担当機関、予算事業を文書の行とともに示します。',
    summary: '政府の公表文書から読み取りました。すべての答えから、文書の該当行をたどれます。',
    questions: 'たとえばこんな問いに',
    asked: asked(
      'JICAと最も多くの取組を担うのは',
      '薬剤耐性（AMR）対策の予算は',
      'Gaviに拠出しているのは',
      'AMEDと経済産業省のつながりは',
      '対応する事業のない取組は',
    ),
    ways: '四つの入口',
    items: (initiatives: number) => `項目と${initiatives}件の取組`,
    itemsNote: (without: number) => `うち${without}件は対応する事業が見つかっていません`,
    organizations: '組織',
    organizationsNote: (one: string, other: string, shared: number) =>
      `最も多くの取組を共有するのは${one}と${other}（${shared}件）`,
    money: (year: number) => `戦略に対応する事業の${fiscalYear('ja', year)}要求額`,
    moneyNote: (carrying: number, all: number) => `${all}事業のうち${carrying}事業が項目に対応`,
    pairs: '組の機関が取組を共有',
    pairsNote: '戦略のネットワーク',
    table: '14の項目',
    tableLead: (year: number) => `各項目の担当機関と、対応する事業の${fiscalYear('ja', year)}要求額。`,
    documents: '出典文書',
    documentsLead: '新しい順。',
    caption: '要求額は概数。項目内の重複計上はありません。一つの事業が複数の項目に対応することがあります。',
    request: (year: number) => `${fiscalYear('ja', year)}要求額`,
    inRequest: '金額あり',
  },
});
