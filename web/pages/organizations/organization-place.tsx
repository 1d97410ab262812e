import type { ReactNode } from 'react';
import { pathOf, shortId } from '../../address/href.ts';
import type { OrganizationNameFragment } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { More } from '../../parts/more.tsx';
import { Name } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { Section } from '../../parts/section.tsx';
import { ToNode } from '../../parts/to.tsx';
import { organizationText } from '../../text/organization.ts';
import type { Organization } from './organization-answer.ts';
import { Relation } from './relation.tsx';

/** Where an organisation stands among others: the tree, successions, and what the documents say besides. */
export function OrganizationPlace({ of }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  const { relations, children, predecessors, successors, topics, policies } = of;
  const inTree = of.parent !== null || children.totalCount > 0;
  const others = [relations.edges, predecessors, successors, topics, policies];
  if (!inTree && others.every(({ length }) => length === 0)) return null;
  return (
    <Section id="place" title={text.place}>
      {inTree ? <Tree of={of} /> : null}
      <Bodies title={text.predecessors} of={predecessors} />
      <Bodies title={text.successors} of={successors} />
      <Relations of={of} />
      <Listed title={text.policies} of={policies} className="plain">
        {(policy) => <ToNode node={policy} />}
      </Listed>
      <Listed title={text.topics} of={topics} className="bodies">
        {(topic) => <Name of={topic} />}
      </Listed>
    </Section>
  );
}

/** What documents say of it and others; nothing where they say nothing. */
function Relations({ of: { id, relations } }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  if (relations.edges.length === 0) return null;
  return (
    <>
      <h3>{text.relations}</h3>
      <ul className="claims">
        {relations.edges.map((relation) => (
          <li key={`${relation.type} ${relation.outgoing} ${relation.node.id}`}>
            <Relation of={relation} />
          </li>
        ))}
      </ul>
      <More
        of="relation"
        shown={relations.edges.length}
        total={relations.totalCount}
        path={`${pathOf(id)}/relations`}
      />
    </>
  );
}

/** Nodes below a heading; nothing where there are none. */
function Listed<Node extends { id: string }>({ title, of, className, children }: ListedProps<Node>): ReactNode {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={className}>
        {of.map((node) => (
          <li key={node.id}>{children(node)}</li>
        ))}
      </ul>
    </>
  );
}

interface ListedProps<Node> {
  title: string;
  of: readonly Node[];
  className: string;
  children: (node: Node) => ReactNode;
}

/** What it is a part of, itself, and its parts, each below the one above. */
function Tree({ of }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  const parts = (
    <>
      <strong>
        <Name of={of} />
      </strong>
      {of.children.nodes.length > 0 ? (
        <ul>
          {of.children.nodes.map((part) => (
            <li key={part.id}>
              <OrganizationLink of={part} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
  const tree = above(of).reduce<ReactNode>(
    (below, body) => (
      <>
        <OrganizationLink of={body} />
        <ul>
          <li>{below}</li>
        </ul>
      </>
    ),
    parts,
  );
  return (
    <>
      <h3>{text.tree}</h3>
      <ul className="tree">
        <li>{tree}</li>
      </ul>
      <More
        of="organisation"
        about={text.tree}
        shown={of.children.nodes.length}
        total={of.children.totalCount}
        path="/organizations"
        query={{ parent: shortId(of.id) }}
      />
    </>
  );
}

/** What it is a part of, the closest first. */
function above({ parent }: Organization): OrganizationNameFragment[] {
  const bodies = [parent, parent?.parent, parent?.parent?.parent];
  return bodies.flatMap((body) => body ?? []);
}

function Bodies({ title, of }: { title: string; of: readonly OrganizationNameFragment[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="bodies">
        {of.map((body) => (
          <li key={body.id}>
            <OrganizationLink of={body} />
          </li>
        ))}
      </ul>
    </>
  );
}
