import type { ProgramsPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { choicesMade, type MadeChoice } from '../../parts/choices-made.tsx';
import { type Named, nameIn, type Titled } from '../../parts/name.tsx';
import { namedNode } from '../../parts/node-name.ts';
import { fiscalYear, yenInWords } from '../../text/numbers.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';
import { MILLION, type ProgramsAddress } from './programs-address.ts';

/** The choices that an address of the list of programmes makes, in words; a name or id that the answer does not have is told as it stands. */
export function programChoices(answer: ProgramsPageQuery, address: ProgramsAddress, language: Language): MadeChoice[] {
  const text = programText[language];
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    stage: terms[language].stages,
    outcome: terms[language].outcomes,
    tag: terms[language].tags,
    strategy: text.inStrategyValues,
    counted: text.inSumsValues,
    level: text.levels,
  };
  const names = namesIn(answer, language);
  const told = (name: string, value: string): string | undefined => {
    if (name === 'year') return fiscalYear(language, Number(value));
    if (name === 'min' || name === 'max') return yenInWords(language, Number(value) * MILLION);
    return words[name]?.[value] ?? names.get(`${PREFIXES[name]}:${value.replace(/^(?:org|policy|document):/, '')}`);
  };
  return choicesMade(address, language, told, {
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

/** Of which type the node is that a choice names. */
const PREFIXES: Readonly<Record<string, string>> = {
  ministry: 'org',
  division: 'org',
  recipient: 'org',
  implementer: 'org',
  mentions: 'org',
  policy: 'policy',
  document: 'document',
  item: 'item',
};

/** What the nodes are called that the answer has, by id. */
function namesIn(answer: ProgramsPageQuery, language: Language): ReadonlyMap<string, string> {
  const named: readonly { id: string; of: Named | Titled }[] = [
    ...[
      ...answer.bureaus.nodes,
      ...(answer.units?.nodes ?? []),
      ...answer.recipients.nodes,
      ...answer.implementers.nodes,
      ...answer.documents,
    ].map((each) => ({ id: each.id, of: each })),
    ...answer.ministries.groups.map(({ key, label, labelEn }) => ({ id: key, of: { name: label, nameEn: labelEn } })),
    ...[answer.chosenDivision, answer.chosenMentioned, answer.chosenPolicy].flatMap((node) =>
      node ? { id: node.id, of: namedNode(node) } : [],
    ),
  ];
  const items = answer.strategyItems.map(
    (item) => [`item:${item.number}`, `${item.mark} ${nameIn(language, item)}`] as const,
  );
  return new Map([...named.map(({ id, of }) => [id, nameIn(language, of)] as const), ...items]);
}
