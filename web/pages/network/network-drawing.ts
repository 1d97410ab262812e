import { pathOf } from '../../address/href.ts';
import type { Drawing } from '../../drawings/drawing.tsx';
import { drawNetwork, type NetworkPoint } from '../../drawings/network.tsx';
import type { NetworkPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { languageOf, nameIn } from '../../parts/name.tsx';
import { documentsIn } from '../../parts/sources.ts';
import { networkText } from '../../text/network.ts';

/** The network, drawn; nothing where nobody is in it. English labels are short forms where there are any. */
export function drawOrganizations(answer: NetworkPageQuery, language: Language): Drawing | undefined {
  const { nodes, links } = answer.organizationNetwork;
  if (nodes.length === 0) return undefined;
  const text = networkText[language];
  const points = nodes.map((node): NetworkPoint => {
    const short = language === 'en' ? node.organization.abbreviation : null;
    return {
      key: node.key,
      label: short ?? nameIn(language, node),
      lang: short ? 'en' : languageOf(language, node),
      kind: node.kind,
      size: node.initiativeCount,
      community: node.community,
      path: pathOf(node.organization.id),
      told: text.told(nameIn(language, node), node.initiativeCount, node.degree),
    };
  });
  // Read out with the most linked first.
  points.sort((a, b) => b.size - a.size);
  return drawNetwork(points, links, text.drawing, documentsIn(answer.strategyItems, language));
}
