import type { BudgetRequestFacts } from '../../documents/mhlw-budget-request/facts.ts';
import type { Finding } from '../../layout.ts';
import { finding } from '../../text/finding.ts';
import { parentsOf } from '../parents.ts';
import type { ResolveContext } from '../part.ts';
import { upTo } from './upward.ts';

/** The health ministry, whose request has sheets of this layout and names no ministry on any. */
const HEALTH_MINISTRY = '厚生労働省';
/** The minister's secretariat: every ministry has one. */
const SECRETARIAT = '大臣官房';

const NAMES_SHOWN = 3;

/** An error where most bureaus on the sheets of a request are not known as the health ministry's: the sheets of another may look the same. */
export function otherMinistry(
  { document, sheets }: BudgetRequestFacts,
  { registry, names }: Pick<ResolveContext, 'registry' | 'names'>,
): Finding[] {
  const ministry = names.resolve(HEALTH_MINISTRY);
  if (ministry === null) return [];
  const parents = parentsOf(registry.organizations);
  const isOurs = (bureau: string): boolean => {
    const id = names.resolve(bureau);
    return id !== null && upTo(id, parents, (at) => at === ministry).at(-1) === ministry;
  };
  const printed = sheets.flatMap(({ divisions }) =>
    divisions.flatMap(({ bureau, evidence }) =>
      bureau === null || bureau === SECRETARIAT ? [] : [{ bureau, evidence }],
    ),
  );
  const others = printed.filter(({ bureau }) => !isOurs(bureau));
  const [first] = others;
  if (first === undefined || others.length * 2 <= printed.length) return [];
  const shown = [...new Set(others.map(({ bureau }) => bureau))].slice(0, NAMES_SHOWN).join(', ');
  const message = `${document.id}: ${others.length} of the ${printed.length} bureaus on its sheets (${shown} …) are not known as the health ministry's, while its layout is that of the health ministry's request, and its programmes are told as that ministry's. Take its facts away if it is another ministry's; add the bureaus to the registry if they are new.`;
  return [finding('error', 'other-ministry', first.evidence, message)];
}
