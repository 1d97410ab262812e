import type { ProgramsPageQuery } from '../../generated/graphql.ts';
import type { Seen } from '../../page/page.ts';
import { choicesMade, type MadeChoice } from '../../parts/choices-made.tsx';
import { markedTitleIn } from '../../parts/name.tsx';
import { fiscalYear, yenInWords } from '../../text/numbers.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';
import { MILLION, type ProgramsAddress } from './programs-address.ts';

/** The choices that an address of the list of programmes makes, in words. */
export function programChoices({ strategyItems }: ProgramsPageQuery, seen: Seen<ProgramsAddress>): MadeChoice[] {
  const { language } = seen;
  const text = programText[language];
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    stage: terms[language].stages,
    outcome: terms[language].outcomes,
    tag: terms[language].tags,
    strategy: text.inStrategyValues,
    counted: text.inSumsValues,
    level: text.levels,
  };
  const told = (name: string, value: string): string | undefined => {
    if (name === 'year') return fiscalYear(language, Number(value));
    if (name === 'min' || name === 'max') return yenInWords(language, Number(value) * MILLION);
    if (name !== 'item') return words[name]?.[value];
    const item = strategyItems.find(({ number }) => String(number) === value);
    return item && markedTitleIn(language, item);
  };
  return choicesMade(seen, told, {
    text: text.text,
    year: text.year,
    stage: text.stage,
    ministry: text.ministry,
    division: text.bureau,
    item: text.item,
    outcome: text.became,
    tag: text.tag,
    recipient: text.recipient,
    implementer: text.implementer,
    mentions: text.named,
    policy: text.cites,
    sheet: text.sheetNumber,
    document: text.document,
    min: text.atLeast,
    max: text.atMost,
    strategy: text.inStrategy,
    counted: text.inSums,
    level: text.level,
  });
}
