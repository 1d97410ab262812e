import type { ReactNode } from 'react';
import type { ListDifferenceFragment, ProgramNameFragment } from '../generated/graphql.ts';
import { useText } from '../page/visit.tsx';
import { changeText } from '../text/change.ts';
import { listText } from '../text/lists.ts';
import { Name } from './name.tsx';
import { anchorOf } from './table.tsx';
import { ToNode } from './to.tsx';

/** In what the programmes of a sum and the list that their number leads to differ. */
type Difference = Pick<ListDifferenceFragment, 'byPartsAlone' | 'inOtherGroups'>;

/** Whether some number of a sum leads to a list with other programmes. */
export function isUnlikeLists(groups: readonly Difference[]): boolean {
  return groups.some(({ byPartsAlone, inOtherGroups }) => byPartsAlone.length + inOtherGroups.length > 0);
}

/** Below a number: that its list has fewer or more, leading to which programmes those are. */
export function UnlikeList({ of }: { of: Difference & { key: string } }): ReactNode {
  const text = useText(changeText);
  const told = [
    ...(of.byPartsAlone.length > 0 ? [text.fewerInList(of.byPartsAlone.length)] : []),
    ...(of.inOtherGroups.length > 0 ? [text.moreInList(of.inOtherGroups.length)] : []),
  ];
  if (told.length === 0) return null;
  return (
    <span className="under">
      <a href={`#${idOf(of)}`}>{told.join(text.and)}</a>
    </span>
  );
}

/** The programmes in which numbers of a table and the lists that they lead to differ, a group each; nothing where none do. `label`: what a group is called. */
export function ListDifferences({ groups, programs, label }: ListDifferencesProps): ReactNode {
  const text = useText(changeText);
  const unlike = groups.filter((group) => isUnlikeLists([group]));
  if (unlike.length === 0) return null;
  const byId = new Map(programs.map((program) => [program.id, program]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      <h3>{text.unlikeLists}</h3>
      <ul className="plain unlike-lists">
        {unlike.map((group) => (
          <li key={group.key} id={idOf(group)}>
            <strong>{label?.(group) ?? <Name of={{ name: group.label, nameEn: group.labelEn }} />}</strong>
            <Programs told={text.byPartsAlone} of={named(group.byPartsAlone)} />
            <Programs told={text.inOtherGroups} of={named(group.inOtherGroups)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ListDifferencesProps {
  groups: readonly ListDifferenceFragment[];
  /** The programmes of the sum, by name. */
  programs: readonly ProgramNameFragment[];
  label?(group: ListDifferenceFragment): ReactNode;
}

/** So many are shown; the others are unfolded. */
const SHOWN = 5;

function Programs({ told, of }: { told: string; of: readonly ProgramNameFragment[] }): ReactNode {
  const { more } = useText(listText);
  if (of.length === 0) return null;
  const line = (program: ProgramNameFragment) => (
    <li key={program.id}>
      <ToNode node={program} />
    </li>
  );
  // To unfold one alone is more trouble than to read it.
  const shown = of.length > SHOWN + 1 ? of.slice(0, SHOWN) : of;
  const rest = of.slice(shown.length);
  return (
    <>
      <p className="quiet">{told}</p>
      <ul>{shown.map(line)}</ul>
      {rest.length > 0 ? (
        <details className="folded">
          <summary>{more(rest.length)}</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      ) : null}
    </>
  );
}

function idOf({ key }: { key: string }): string {
  return `unlike-${anchorOf(key)}`;
}
