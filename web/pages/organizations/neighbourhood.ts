import { pathOf } from '../../address/href.ts';
import type { Drawing } from '../../drawings/drawing.tsx';
import { drawFan, type FanEnd } from '../../drawings/fan.tsx';
import type { Language } from '../../page/language.ts';
import { languageOf, nameIn } from '../../parts/name.tsx';
import { familyOf } from '../../parts/organization.tsx';
import { documentsIn } from '../../parts/sources.ts';
import { organizationText } from '../../text/organization.ts';
import { itemsAnswered, type Organization } from './organization-answer.ts';

/** At most so many on a side; the table has all. */
const MOST = 14;

/** The items that an organisation answers under, and those it shares initiatives with; nothing where it shares none. */
export function drawNeighbourhood(organization: Organization, language: Language): Drawing | undefined {
  const { collaborators, initiatives } = organization;
  if (collaborators.edges.length === 0) return undefined;
  const text = organizationText[language];
  const itemEnds = itemsAnswered(organization).map((item): FanEnd => {
    const count = initiatives.edges.filter(({ node }) => node.item.number === item.number).length;
    const label = `${item.mark} ${nameIn(language, item)}`;
    return {
      key: item.id,
      label,
      lang: languageOf(language, item),
      count,
      told: text.told(count),
      path: pathOf(item.id),
    };
  });
  const partnerEnds = collaborators.edges.slice(0, MOST).map(
    ({ node, shared }): FanEnd => ({
      key: node.id,
      label: nameIn(language, node),
      lang: languageOf(language, node),
      count: shared,
      told: text.told(shared),
      path: pathOf(node.id),
      family: familyOf(node.kind),
    }),
  );
  const more = collaborators.edges.length - partnerEnds.length;
  const right = more > 0 ? `${text.partnersSide} (${text.rest(more)})` : text.partnersSide;
  return drawFan(
    {
      label: organization.abbreviation ?? nameIn(language, organization),
      lang: organization.abbreviation ? 'en' : languageOf(language, organization),
    },
    { head: text.itemsSide, ends: itemEnds },
    { head: right, ends: partnerEnds },
    text.drawing(nameIn(language, organization)),
    documentsIn(initiatives, language),
  );
}
