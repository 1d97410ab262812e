import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACTS_KINDS } from '../../documents/layouts.ts';
import { readFacts } from '../../facts/read-facts.ts';
import type { EnglishText } from './english-entries.ts';
import { englishWords, hasPhrase } from './english-words.ts';
import { findTerms } from './find-terms.ts';
import { type EnglishException, type GlossaryEntry, glossaryEntrySchema } from './glossary-schema.ts';
import { lint, lintEnglish } from './lint-english.ts';
import { sheetTexts } from './sheet-texts.ts';

const DATA = join(import.meta.dirname, '../../../data');

it('the English of the registry agrees with its glossary, is British and says no more than the facts', () => {
  expect(lintEnglish(join(DATA, 'registry'), sheetTexts(readFacts(join(DATA, 'facts'), FACTS_KINDS)))).toEqual([]);
});

const entry = (term: string, en: string, more: Partial<GlossaryEntry> = {}) =>
  glossaryEntrySchema.parse({ term, en, source: 'DECIDED', why: 'Ours.', ...more });
const title = (printed: string, text: string, file = 'titles/budget-draft.yaml'): EnglishText => {
  return { file, entry: printed, field: 'en', text, printed };
};
const summary = (printed: string, text: string): EnglishText => {
  return { file: 'titles/budget-request.yaml', entry: printed, field: 'summaryEn', text, printed: null };
};

const PREVENTION = entry('介護予防', 'prevention of the need for long-term care', {
  variants: [{ en: 'preventing the need for long-term care', when: 'as an activity' }],
  refused: ['preventive care'],
});
const HOME = entry('在宅医療', 'home medical care');
const OLD_AGE = entry('後期高齢者', 'aged 75 and over');

describe('a term of the glossary', () => {
  it.each([
    ['介護予防の推進', 'Preventing the Need for Long-Term Care', []],
    ['介護予防の推進', 'Care Prevention', ['lacks "prevention of the need for long-term care"']],
    ['在宅医療の推進', 'Promotion of Home Medical Care', []],
    ['在宅医療の推進', 'Promotion of Home Care', ['lacks "home medical care"']],
  ])('%s called "%s"', (printed, english, faults) => {
    const told = lint([title(printed, english)], [PREVENTION, HOME], []);
    expect(told).toHaveLength(faults.length);
    for (const [index, fault] of faults.entries()) expect(told[index]).toContain(fault);
  });

  it('is told with file, entry and remedy', () => {
    expect(lint([title('在宅医療の推進', 'Promotion of Home Care')], [HOME], [])).toEqual([
      'titles/budget-draft.yaml, "在宅医療の推進": the English "Promotion of Home Care" lacks "home medical care", which stands ' +
        'for 在宅医療 (Ours.) Use it, or add a variant and its reason to glossary.yaml, or an exception to english-exceptions.yaml.',
    ]);
  });

  it('may be left out where an exception says why, and an exception that nothing needs is told', () => {
    const allowed: EnglishException[] = [
      { rule: 'TERM', printed: '在宅医療の推進', term: '在宅医療', reason: 'Short.' },
    ];
    expect(lint([title('在宅医療の推進', 'Promotion')], [HOME], allowed)).toEqual([]);
    expect(lint([], [HOME], allowed)).toEqual([expect.stringContaining('nothing needs this exception')]);
  });

  it('has English that is refused, in summaries too, but not in official names', () => {
    const antibacterial = entry('抗菌薬', 'antibacterial', { refused: ['antibiotic'] });
    const official = entry('GARDP', 'Global Antibiotic Research and Development Partnership', { source: 'OFFICIAL' });
    const texts = [
      summary('甲', 'Stocks antibiotics.'),
      summary('乙', 'Pays the Global Antibiotic Research and Development Partnership.'),
    ];
    expect(lint(texts, [antibacterial, official], [])).toEqual([
      expect.stringContaining('titles/budget-request.yaml, "甲", summaryEn: says "antibiotic"'),
    ]);
  });

  it('stands once in the glossary, whatever its width', () => {
    expect(lint([], [entry('ICT', 'ICT'), entry('ＩＣＴ', 'ICT')], [])).toEqual([
      expect.stringContaining('stands there twice'),
    ]);
  });

  it('goes before the shorter ones inside it', () => {
    const grants = entry('厚生労働科学研究費補助金', 'grants');
    expect(
      findTerms('厚生労働科学研究費補助金と厚生労働科学研究', [entry('厚生労働科学研究', 'research'), grants]),
    ).toEqual([grants, entry('厚生労働科学研究', 'research')]);
    expect(findTerms('OSCEの在り方', [entry('SCE', 'x')])).toEqual([]);
  });
});

describe('names', () => {
  it('one name with two Englishes is told, across files', () => {
    const texts = [
      title('ドクターヘリ', 'Doctor Helicopters'),
      title('ドクターへリ', 'Air Ambulances', 'titles/budget-request.yaml'),
    ];
    expect(lint(texts, [], [])).toEqual([
      'titles/budget-request.yaml, "ドクターへリ": is called "Air Ambulances" here and "Doctor Helicopters" in ' +
        'titles/budget-draft.yaml. One name has one English: make them one.',
    ]);
  });

  it('two names with one English are told, unless they are one thing', () => {
    const texts = [title('連携', 'Links'), title('協力', 'links')];
    expect(lint(texts, [], [])).toEqual([expect.stringContaining('shares the English "links" with "連携"')]);
    expect(lint(texts, [], [{ rule: 'SHARED_ENGLISH', en: 'Links', reason: 'One programme.' }])).toEqual([]);
  });

  it('rows of the strategy have names in our own words', () => {
    const texts = [title('連携', 'Links'), title('連携', 'Working together', 'titles/strategy-measures.yaml')];
    expect(lint(texts, [], [])).toEqual([]);
  });
});

describe('spelling', () => {
  it.each([
    ['Center', 'centre'],
    ['programs', 'programmes'],
    ['labor', 'labour'],
    ['pediatric', 'paediatric'],
    ['organization', 'organisation'],
    ['Digitalization', 'digitalisation'],
    ['revitalizing', 'revitalising'],
    ['prioritized', 'prioritised'],
    ['analyzes', 'analyses'],
  ])('%s is %s', (american, british) => {
    expect(lint([title('名', `A ${american} here`)], [], [])).toEqual([expect.stringContaining(`Write "${british}"`)]);
  });

  it.each(['A prize of this size', 'Seizing it', 'Licence and practised', 'Resized'])('%s is British', (text) => {
    expect(lint([title('名', text)], [], [])).toEqual([]);
  });

  it('leaves official names as they are', () => {
    const allowed: EnglishException[] = [{ rule: 'SPELLING', en: 'National Cancer Center', reason: 'Its own name.' }];
    expect(lint([title('名', 'At the National Cancer Center')], [], allowed)).toEqual([]);
    expect(lint([title('名', 'A Center, and the National Cancer Center')], [], allowed)).toHaveLength(1);
  });
});

describe('figures of a summary', () => {
  const facts = new Map([['事業', '全国8か所、１，２００人、後期高齢者']]);
  it.each([
    ['In 8 places for 1,200 people aged 75 and over.', []],
    ['In eight places.', []],
    ['In 47 places.', ['47']],
    ['In three places.', ['3']],
    ['At one-stop desks.', []],
  ])('"%s"', (text, figures) => {
    const told = lint([summary('事業', text)], [OLD_AGE], [], facts);
    expect(told).toEqual(figures.map((figure) => expect.stringContaining(`says ${figure}, and the fact does not`)));
  });

  it('may be printed where facts do not reach, with the reason', () => {
    const allowed: EnglishException[] = [{ rule: 'FIGURE', printed: '事業', figure: '47', reason: 'Line 12.' }];
    expect(lint([summary('事業', 'In 47 places.')], [], allowed, facts)).toEqual([]);
  });
});

it('number, case, hyphens and possessives do not count', () => {
  expect(hasPhrase(englishWords('Women’s Health Centres and Policies'), englishWords("women's health centre"))).toBe(
    true,
  );
  expect(hasPhrase(englishWords('long term care policies'), englishWords('Long-Term Care Policy'))).toBe(true);
  expect(hasPhrase(englishWords('home care'), englishWords('home medical care'))).toBe(false);
});
