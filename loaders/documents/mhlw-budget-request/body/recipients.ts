import { type Line, withoutEmphasis as plain } from '../../../text/lines.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth as fold } from '../../../text/widths.ts';
import type { RecipientFact } from '../facts.ts';
import { bareName, readBodyNames } from './body-names.ts';

export type Recipient = Omit<RecipientFact, 'evidence'> & { startLine: number; endLine: number };

/** 拠出先: the body that Japan contributes to. */
const STATED = rule(
  /拠出先\s*[:：]\s*(?<value>[^◆●○※【]+)/u,
  ['拠出先：見本基金', '拠出先: WHO'],
  ['拠出金', '拠出先'],
);
/** …（CEPI）拠出金: contribution to …; 投出金 is a slip of recognition. The inner bracket form: (世界保健機関（WHO）拠出金). */
const NAMED = rule(
  /^(?:.*\()?(?<name>[^()]+(?:\([^()]+\))?)\s*(?:拠出金|投出金)\)?$/u,
  ['見本連合(CEPI)拠出金', '国際機関(世界保健機関(WHO)拠出金)', '見本機関投出金'],
  ['見本拠出事業', '拠出金の見本'],
);
/** …支援事業 (GHIT): a body's acronym closes the name of a programme of support. */
const ACRONYM = rule(
  /支援(?:等)?(?:事業)?\s*\((?<name>[A-Z][A-Za-z-]{2,11})\)$/u,
  ['見本開発支援事業 (GHIT)', '見本支援(Gavi)'],
  ['見本事業(GHIT)', '見本支援事業(見本)'],
);

/** Recipients of contributions: 拠出先 in the body, else what the sheet's name says. `purpose`: the subject of an inferred name. */
export function readRecipients(
  body: readonly Line[],
  name: { text: string; startLine: number; endLine: number },
  purpose: { subject: string; line: number } | null,
): Recipient[] {
  const found: Recipient[] = [];
  const add = (recipient: Recipient) => {
    if (!found.some((known) => known.name === recipient.name)) found.push(recipient);
  };
  const titled = NAMED.exec(fold(name.text)) ?? ACRONYM.exec(fold(name.text));
  if (titled) {
    const text = titled.groups?.['name'] ?? '';
    const start = fold(name.text).indexOf(text);
    const printed = name.text.slice(start, start + text.length).trim();
    add({ name: bareName(printed), printed, basis: 'name', startLine: name.startLine, endLine: name.endLine });
  }
  if (purpose)
    add({
      name: purpose.subject,
      printed: purpose.subject,
      basis: 'purpose',
      startLine: purpose.line,
      endLine: purpose.line,
    });
  const stated = body.flatMap((line) => {
    const value = STATED.exec(plain(line.raw))?.groups?.['value'] ?? '';
    return readBodyNames(value).map(
      (one): Recipient => ({
        name: one.name,
        printed: one.printed,
        basis: 'stated',
        startLine: line.number,
        endLine: line.number,
      }),
    );
  });
  // What is printed as 拠出先 stands for the same body in the name or the purpose.
  const same = (one: Recipient) =>
    stated.some((other) => other.name.includes(one.name) || one.name.includes(other.name));
  return [...stated, ...found.filter((one) => !same(one))];
}
