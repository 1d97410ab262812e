import type { ReactNode } from 'react';
import { pathOf } from '../../address/href.ts';
import type { LeftOutPageQuery } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { YenCell } from '../../parts/amount.tsx';
import { Japanese } from '../../parts/name.tsx';
import { anchorOf } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { moneyText } from '../../text/money.ts';
import { isNotPositive } from './sums.ts';

type MoneyFlow = LeftOutPageQuery['moneyFlow'];
export type LeftOutProgram = MoneyFlow['leftOut'][number]['programs'][number];
type Line = LeftOutProgram['budget'][number];

/** A line that is left out, and the programme or part that it is printed for. */
export interface LeftOutLine extends Line {
  /** What is left out of it, in yen: all that is printed, or all but what totals add of it. */
  left: number | null;
  program: string;
  isOfPart: boolean;
}

/** The lines of a programme and its parts that stand behind a reason, of the year and stage of the flow; a part that is told by itself has its own. */
export function linesBehind(
  program: LeftOutProgram,
  { reason, programs }: Pick<MoneyFlow['leftOut'][number], 'reason' | 'programs'>,
  { fiscalYear, stage }: Pick<MoneyFlow, 'fiscalYear' | 'stage'>,
): LeftOutLine[] {
  const told = new Set(programs.map(({ id }) => id));
  const parts = program.components
    .filter(({ id }) => !told.has(id))
    .flatMap((part) => [part, ...part.components.filter(({ id }) => !told.has(id))]);
  return [program, ...parts].flatMap(({ id, budget }) =>
    budget
      .filter((line) => line.fiscalYear === fiscalYear && line.stage === stage)
      .filter((line) =>
        isNotPositive({ reason })
          ? line.additive && line.amount !== null && line.amount <= 0
          : line.notAdditiveReason === reason,
      )
      .map((line) => ({ ...line, left: leftOf(line), program: id, isOfPart: id !== program.id })),
  );
}

function leftOf({ amount, additive, countedAmount }: Line): number | null {
  return amount === null || additive ? amount : amount - (countedAmount ?? 0);
}

/** What is printed in the lines that are left out of a programme, each leading to its line. */
export function AmountsLeftOut({ of }: { of: readonly LeftOutLine[] }): ReactNode {
  const text = useText(moneyText);
  return of.map(({ id, program, left, text: printed, isOfPart }, index) => (
    <span key={id} className="left-out-amount">
      {index > 0 ? ' · ' : ' '}
      <To path={pathOf(program) ?? '/programs'} hash={anchorOf(id)} className="to-lines">
        {left === null ? printed === null ? text.unknownAmount : <Japanese>{printed}</Japanese> : <YenCell of={left} />}
      </To>
      {isOfPart ? text.ofPart : null}
    </span>
  ));
}
