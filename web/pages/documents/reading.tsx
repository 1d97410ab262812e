import type { ReactNode } from 'react';
import type { DocumentReadFragment } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Written } from '../../parts/name.tsx';
import { Figures, Section } from '../../parts/section.tsx';
import { Table, tableOf } from '../../parts/table.tsx';
import { documentText } from '../../text/document.ts';
import { count } from '../../text/numbers.ts';
import { isIgnoringRule, ruleText } from '../../text/rules.ts';

type DocumentReading = NonNullable<DocumentReadFragment['reading']>;
type Ignored = DocumentReading['ignored'][number];

/** The report on a document: what of it was read, ignored by which rule, and not understood. */
export function Reading({ of: reading }: { of: DocumentReading }): ReactNode {
  const text = useText(documentText);
  const { language } = useVisit();
  const words = text.units[reading.unit];
  const ignored = ignoredOf(reading);
  const view = tableOf<Ignored>(
    [
      { key: 'rule', head: text.rule, cell: ({ rule }) => <Rule of={rule} /> },
      { key: 'count', head: words.many, numeric: true, cell: (line) => count(language, line.count) },
    ],
    reading.ignored,
  );
  return (
    <Section id="reading" title={text.reading} lead={words.lead}>
      <Figures
        of={[
          { label: text.read, value: count(language, reading.read), note: words.read },
          { label: text.ignored, value: count(language, ignored), note: text.ignoredNote },
          {
            label: text.notUnderstood,
            value: count(language, reading.notUnderstood),
            note: reading.notUnderstood === 0 ? text.allUnderstood : text.reported,
          },
        ]}
      />
      {reading.ignored.length > 0 ? (
        <details className="folded">
          <summary>{text.rules(reading.ignored.length)}</summary>
          <Table view={view} caption={text.rulesCaption} rowKey={({ rule }: Ignored) => `rule-${rule}`} />
        </details>
      ) : null}
    </Section>
  );
}

/** What a rule takes a line or row for, and its id, by which the code and the facts call it. */
function Rule({ of: rule }: { of: string }): ReactNode {
  const words = useText(ruleText);
  const id = <code lang="en">{rule}</code>;
  if (!isIgnoringRule(rule)) return id;
  return (
    <>
      <Written text={words[rule]} /> {id}
    </>
  );
}

/** How many lines or rows rules ignore. */
export function ignoredOf({ ignored }: DocumentReading): number {
  return ignored.reduce((sum, line) => sum + line.count, 0);
}
