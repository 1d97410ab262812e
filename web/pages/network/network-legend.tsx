import type { ReactNode } from 'react';
import { useText } from '../../page/visit.tsx';
import { FAMILY_SHAPES, type Family } from '../../parts/organization.tsx';
import { networkText } from '../../text/network.ts';

const FAMILIES: readonly Family[] = ['government', 'agency', 'international', 'forum', 'other'];

/** What the shapes mean. */
export function NetworkLegend(): ReactNode {
  const { families } = useText(networkText);
  return (
    <span className="legend">
      {FAMILIES.map((family) => (
        <span key={family}>
          <svg className={`shape ${family}`} viewBox="0 0 16 16" aria-hidden="true">
            <path d={FAMILY_SHAPES[family]} />
          </svg>
          {families[family]}
        </span>
      ))}
    </span>
  );
}
