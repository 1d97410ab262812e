import type { ReactNode } from 'react';
import { shortId } from '../../address/href.ts';
import type { ProgramsPageQuery } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Filters, One, type Option, Several, Words } from '../../parts/filters.tsx';
import { nameIn } from '../../parts/name.tsx';
import { listText } from '../../text/lists.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';
import { ORDERS, OUTCOMES, type ProgramsAddress, STAGES, TAGS } from './programs-address.ts';

/** The choices of the list of programmes. */
export function ProgramsFilters({
  answer,
  address,
}: {
  answer: ProgramsPageQuery;
  address: ProgramsAddress;
}): ReactNode {
  const text = useText(programText);
  const { all } = useText(listText);
  const { stages, outcomes, tags } = useText(terms);
  const { language } = useVisit();
  const items = answer.strategyItems.map((item) => ({
    value: item.number,
    label: `${item.mark} ${nameIn(language, item)}`,
  }));
  return (
    <Filters keep={{ strategy: address.strategy }}>
      <Words name="text" label={text.text} value={address.text} />
      <One name="item" label={text.item} options={items} chosen={address.item[0]} none={all} />
      <One
        name="division"
        label={text.bureau}
        options={useGroups(answer.bureaus.groups)}
        chosen={address.division[0]}
        none={all}
      />
      <One
        name="recipient"
        label={text.recipient}
        options={useGroups(answer.recipients.groups)}
        chosen={address.recipient[0]}
        none={all}
      />
      <One name="stage" label={text.stage} options={labelled(STAGES, stages)} chosen={address.stage} none={all} />
      <One name="tag" label={text.tag} options={labelled(TAGS, tags)} chosen={address.tag[0]} none={all} />
      <Words name="min" label={text.min} value={address.min} numeric />
      <Words name="max" label={text.max} value={address.max} numeric />
      <One
        name="order"
        label={text.order}
        options={labelled(ORDERS, text.orders)}
        chosen={address.order ?? 'AMOUNT_DESC'}
      />
      <Several name="outcome" legend={text.became} options={labelled(OUTCOMES, outcomes)} chosen={address.outcome} />
    </Filters>
  );
}

function labelled<Value extends string>(values: readonly Value[], labels: Record<Value, string>): Option[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** Groups that stand for a body; what has none cannot be chosen. */
function useGroups(groups: readonly { key: string; label: string; labelEn: string | null }[]): Option[] {
  const { language } = useVisit();
  return groups
    .filter(({ key }) => key.startsWith('org:'))
    .map(({ key, label, labelEn }) => ({
      value: shortId(key),
      label: nameIn(language, { name: label, nameEn: labelEn }),
    }));
}
