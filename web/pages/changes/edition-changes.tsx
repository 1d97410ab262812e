import type { ReactNode } from 'react';
import { shortId } from '../../address/href.ts';
import type { ChangesPageQuery, EditionChangeFragment, EditionFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Filters, labelled, One, Several } from '../../parts/filters.tsx';
import { nameIn } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { Pages } from '../../parts/pages.tsx';
import { rangeOf } from '../../parts/place-in-list.ts';
import { Section } from '../../parts/section.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { changeText } from '../../text/change.ts';
import { listText } from '../../text/lists.ts';
import { punctuation } from '../../text/punctuation.ts';
import { terms } from '../../text/terms.ts';
import { CHANGES, type ChangesAddress, EDITION_CHANGES, TOLD } from './changes-address.ts';

/** Which two editions are compared: the two that the address names, else the latest and the one before; `null` where there is one only. */
export function comparedEditions(
  editions: readonly EditionFragment[],
  { from, to }: ChangesAddress,
): { from: string; to: string } | null {
  const known = editions.map(({ id }) => id);
  const chosen = (short: string | undefined) => known.find((id) => id === `document:${short}`);
  const later = chosen(to) ?? known.find((id) => id !== chosen(from));
  const earlier = chosen(from) ?? known[known.indexOf(later ?? '') + 1] ?? known.find((id) => id !== later);
  return later && earlier && later !== earlier ? { from: earlier, to: later } : null;
}

/** What became of the initiatives from one edition of the strategy table to another; where there is one edition, says so. */
export function EditionChanges({ editions, changes, address }: EditionChangesProps): ReactNode {
  const text = useText(changeText);
  const list = useText(listText);
  const { nothing } = list;
  const { gap } = useText(punctuation);
  const { editionChanges } = useText(terms);
  const { language } = useVisit();
  const compared = comparedEditions(editions, address);
  if (!compared || !changes) {
    return (
      <Section id="editions" title={text.editions}>
        <p className="none-said">
          {text.oneEdition}
          {gap}
          {editions.map((edition) => (
            <ToNode key={edition.id} node={edition} />
          ))}
        </p>
      </Section>
    );
  }
  const shown = changes.nodes.length;
  const range = rangeOf(changes.pageInfo, address, EDITION_CHANGES, shown, changes.totalCount);
  const options = editions.map((edition) => ({
    value: shortId(edition.id),
    label: [nameIn(language, edition), edition.edition].filter(Boolean).join(' · '),
  }));
  return (
    <Section id="editions" title={text.editions} lead={text.editionsLead}>
      <Filters hash="editions">
        <One name="from" label={text.fromEdition} options={options} chosen={shortId(compared.from)} />
        <One name="to" label={text.toEdition} options={options} chosen={shortId(compared.to)} />
        <Several
          name="kind"
          legend={text.whatBecame}
          options={labelled(CHANGES, editionChanges)}
          chosen={address.kind.length > 0 ? address.kind : TOLD}
        />
      </Filters>
      {changes.nodes.length === 0 ? (
        <p className="none-said">{nothing}</p>
      ) : (
        <Table
          view={editionChangesTable(changes.nodes, language)}
          caption={`${text.changesFound(changes.totalCount)}${range && range.to - range.from + 1 < changes.totalCount ? list.range(range.from, range.to, changes.totalCount) : ''}`}
          rowKey={({ initiative }: EditionChangeFragment) => initiative.id}
        />
      )}
      <Pages end={changes.pageInfo} range={range} />
    </Section>
  );
}

interface EditionChangesProps {
  editions: readonly EditionFragment[];
  changes: ChangesPageQuery['strategyChanges'] | undefined;
  address: ChangesAddress;
}

function editionChangesTable(changes: readonly EditionChangeFragment[], language: Language): TableView {
  const text = changeText[language];
  const { editionChanges, responsibility } = terms[language];
  return tableOf<EditionChangeFragment>(
    [
      {
        key: 'initiative',
        head: text.initiative,
        cell: ({ initiative }) => (
          <>
            <To path={`/items/${initiative.item.number}`} className="mark">
              {initiative.item.mark}
            </To>
            <ToNode node={initiative} />
          </>
        ),
      },
      { key: 'kind', head: text.whatBecame, cell: ({ kind }) => editionChanges[kind] },
      {
        key: 'who',
        head: text.whoAnswers,
        cell: ({ responsibilities }) => (
          <ul className="plain">
            {responsibilities.map(({ organization, from, to }) => (
              <li key={organization.id}>
                <OrganizationLink of={organization} />{' '}
                <span className="under">
                  {from === to && from
                    ? responsibility[from]
                    : `${from ? responsibility[from] : text.notBefore} → ${to ? responsibility[to] : text.noMore}`}
                </span>
              </li>
            ))}
          </ul>
        ),
      },
      {
        key: 'lines',
        head: text.lines,
        cell: ({ fromEvidence, toEvidence }) => (
          <Evidence claim={{ basis: 'STATED', evidence: [...fromEvidence, ...toEvidence] }} />
        ),
      },
    ],
    changes,
  );
}
