import type { ReactNode } from 'react';
import { shortId } from '../../address/href.ts';
import type { OrganizationNameFragment, ProgramsPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import type { Seen } from '../../page/page.ts';
import { useText } from '../../page/visit.tsx';
import { Filters, labelled, One, type Option, Several, Words } from '../../parts/filters.tsx';
import { markedTitleIn, nameIn } from '../../parts/name.tsx';
import { STAGES } from '../../parts/stages.ts';
import { yearOptions, yearsOf } from '../../parts/years.ts';
import { listText } from '../../text/lists.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';
import { COUNTED, IN_STRATEGY, ORDERS, OUTCOMES, type ProgramsAddress, TAGS } from './programs-address.ts';

/** The choices of the list of programmes: the common ones, and the others folded, open where one of them is made. */
export function ProgramsFilters({
  answer,
  seen,
}: {
  answer: ProgramsPageQuery;
  seen: Seen<ProgramsAddress>;
}): ReactNode {
  const text = useText(programText);
  const { all } = useText(listText);
  const { stages, outcomes, tags } = useText(terms);
  const { values: address, language } = seen;
  const items = answer.strategyItems.map((item) => ({ value: item.number, label: markedTitleIn(language, item) }));
  const documents = answer.documents.map((each) => ({ value: shortId(each.id), label: nameIn(language, each) }));
  const years = yearsOf(answer).map(({ year }) => year);
  const { division, recipient, implementer, document, tag, sheet } = address;
  const { ministry, min, max, strategy, counted } = address;
  const rare = [
    ...tag,
    strategy ?? [],
    counted ?? [],
    ...implementer,
    ...sheet,
    ...document,
    min ?? [],
    max ?? [],
  ].flat();
  // A field shows the first of several; the others stay until their own link takes them back.
  const others = { item: address.item, division, recipient, implementer, tag, sheet, document };
  const behind = Object.fromEntries(
    Object.entries(others).map(([name, values]) => [name, values.slice(1).map(String)]),
  );
  return (
    <Filters keep={{ policy: address.policy, mentions: address.mentions, level: address.level, ...behind }}>
      <Words name="text" label={text.text} value={address.text} />
      <One name="item" label={text.item} options={items} chosen={address.item[0]} none={all} />
      <One
        name="ministry"
        label={text.ministry}
        options={ministries(answer, language)}
        chosen={ministry}
        chosenName={nameOf(seen, 'ministry', ministry)}
        none={all}
      />
      <Body
        name="division"
        label={text.bureau}
        of={{ nodes: unitsOf(answer), totalCount: answer.bureaus.totalCount + (answer.units?.totalCount ?? 0) }}
        chosen={division[0]}
        seen={seen}
      />
      <Body name="recipient" label={text.recipient} of={answer.recipients} chosen={recipient[0]} seen={seen} />
      <One name="year" label={text.year} options={yearOptions(years, language)} chosen={address.year} none={all} />
      <One name="stage" label={text.stage} options={labelled(STAGES, stages)} chosen={address.stage} none={all} />
      <One
        name="order"
        label={text.order}
        options={labelled(ORDERS, text.orders)}
        chosen={address.order ?? 'AMOUNT_DESC'}
      />
      <details className="more-filters" open={rare.length + address.outcome.length > 0}>
        <summary>{text.moreFilters}</summary>
        <div className="filters-row">
          <Body
            name="implementer"
            label={text.implementer}
            of={answer.implementers}
            chosen={implementer[0]}
            seen={seen}
          />
          <One name="tag" label={text.tag} options={labelled(TAGS, tags)} chosen={tag[0]} none={all} />
          <One
            name="strategy"
            label={text.inStrategy}
            options={labelled(IN_STRATEGY, text.inStrategyValues)}
            chosen={strategy}
            none={all}
          />
          <One
            name="counted"
            label={text.inSums}
            options={labelled(COUNTED, text.inSumsValues)}
            chosen={counted}
            none={all}
          />
          <Words name="min" label={text.min} value={min} numeric />
          <Words name="max" label={text.max} value={max} numeric />
          <Words name="sheet" label={text.sheetNumber} value={sheet[0]} numeric />
          <One name="document" label={text.document} options={documents} chosen={document[0]} none={all} />
          <Several
            name="outcome"
            legend={text.became}
            options={labelled(OUTCOMES, outcomes)}
            chosen={address.outcome}
          />
        </div>
      </details>
    </Filters>
  );
}

/** The bureaus and divisions to choose from: those of the ministry that is chosen, else the bureaus of all. */
export function unitsOf({ bureaus, units }: ProgramsPageQuery): OrganizationNameFragment[] {
  return [...bureaus.nodes, ...(units?.nodes ?? [])];
}

/** An organisation to choose; where there are more than a page has, any of their names can be written. */
function Body({ name, label, of, chosen, seen }: BodyProps): ReactNode {
  const { all } = useText(listText);
  const chosenName = nameOf(seen, name, chosen);
  if (of.totalCount > of.nodes.length) return <Words name={name} label={label} value={chosenName} />;
  const options = bodies(of.nodes, seen.language);
  return <One name={name} label={label} options={options} chosen={chosen} chosenName={chosenName} none={all} />;
}

interface BodyProps {
  name: string;
  label: string;
  of: { nodes: readonly OrganizationNameFragment[]; totalCount: number };
  chosen: string | undefined;
  seen: Seen<ProgramsAddress>;
}

/** What the organisation is called that is chosen; nothing where none is. */
function nameOf(
  { named, language }: Seen<ProgramsAddress>,
  name: string,
  chosen: string | undefined,
): string | undefined {
  const node = chosen === undefined ? undefined : named(name, chosen);
  return node ? nameIn(language, node) : chosen;
}

/** Organisations to choose from, each once, in the order of their names. */
function bodies(of: readonly OrganizationNameFragment[], language: Language): Option[] {
  return [...new Map(of.map((body) => [body.id, body])).values()]
    .map((body) => ({ value: shortId(body.id), label: nameIn(language, body) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** The ministries that have money, the one with most first; what has none cannot be chosen. */
function ministries({ ministries: { groups } }: ProgramsPageQuery, language: Language): Option[] {
  return groups
    .filter(({ key }) => key.startsWith('org:'))
    .map(({ key, label, labelEn }) => ({
      value: shortId(key),
      label: nameIn(language, { name: label, nameEn: labelEn }),
    }));
}
