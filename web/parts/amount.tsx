import type { ReactNode } from 'react';
import { useVisit } from '../page/visit.tsx';
import { exactYen, shortYen, yenChange } from '../text/numbers.ts';

/** Yen in a column whose head says that it is yen; a dash where there is none. */
export function YenCell({ of, signed = false }: { of: number | null; signed?: boolean }): ReactNode {
  const { language } = useVisit();
  if (of === null) return <Nothing />;
  return (
    <data className="yen" value={of} title={exactYen(language, of)}>
      {signed ? yenChange(language, of) : shortYen(language, of)}
    </data>
  );
}

/** What stands in a cell that holds nothing. */
export function Nothing(): ReactNode {
  return <span className="nothing">–</span>;
}
