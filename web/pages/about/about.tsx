import type { ReactNode } from 'react';
import { AboutPageDocument, type AboutPageQuery } from '../../generated/graphql.ts';
import { definePage } from '../../page/page.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { BASES, BasisMark, Confidence } from '../../parts/evidence.tsx';
import { English } from '../../parts/name.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { ToNode } from '../../parts/to.tsx';
import { aboutText } from '../../text/about.ts';
import { evidenceText } from '../../text/evidence.ts';
import { feedText } from '../../text/feeds.ts';
import { dayOf } from '../../text/numbers.ts';
import { siteText } from '../../text/site.ts';

export const aboutPage = definePage({
  path: '/about',
  parameters: {},
  document: AboutPageDocument,
  variables: () => ({}),
  view(answer, { language }) {
    const text = aboutText[language];
    return {
      title: text.title,
      description: text.lead,
      body: (
        <>
          <Opening title={text.title}>
            <p>{text.lead}</p>
          </Opening>
          <Contents />
          {text.parts.map(({ id, title, paragraphs, links = [] }) => (
            <Section key={id} id={id} title={title}>
              {paragraphs.map((paragraph) => (
                <p key={paragraph} className="prose">
                  {paragraph}
                </p>
              ))}
              {links.length > 0 ? (
                <ul className="plain">
                  {links.map((link) => (
                    <li key={link.address}>
                      <a href={link.address}>{link.title}</a>
                    </li>
                  ))}
                </ul>
              ) : null}
            </Section>
          ))}
          <Marks />
          <Cite answer={answer} />
          <Sources of={answer.documents} />
          <Feeds />
        </>
      ),
    };
  },
});

function Contents(): ReactNode {
  const text = useText(aboutText);
  const feeds = useText(feedText);
  const others = [
    { id: 'marks', title: text.legend },
    { id: 'cite', title: text.cite },
    { id: 'sources', title: text.sources },
    { id: 'feeds', title: feeds.title },
  ];
  return (
    <nav aria-label={text.contents}>
      <ul className="contents">
        {[...text.parts, ...others].map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Marks(): ReactNode {
  const text = useText(aboutText);
  const words = useText(evidenceText);
  return (
    <Section id="marks" title={text.legend} lead={text.legendLead}>
      <ul className="plain">
        {BASES.map((basis) => (
          <li key={basis}>
            <BasisMark basis={basis} /> {words.basis[basis]}
          </li>
        ))}
        <li>
          <Confidence value={0.8} /> {text.confidence}
        </li>
      </ul>
    </Section>
  );
}

function Feeds(): ReactNode {
  const { title, lead, feeds } = useText(feedText);
  return (
    <Section id="feeds" title={title} lead={lead}>
      <ul className="plain">
        {feeds.map(({ name, text }) => (
          <li key={name}>
            <a href={`/feeds/${name}`}>
              <code>{name}</code>
            </a>{' '}
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Cite({ answer }: { answer: AboutPageQuery }): ReactNode {
  const text = useText(aboutText);
  const { name } = useText(siteText);
  const { language, origin } = useVisit();
  const { hash, loadedAt } = answer.dataVersion;
  return (
    <Section id="cite" title={text.cite}>
      <p className="prose">{text.version}</p>
      <p className="prose">
        <code>
          {name}, {origin}/{language}, {dayOf(language, loadedAt)}, {hash.slice(0, 12)}
        </code>
      </p>
    </Section>
  );
}

function Sources({ of }: { of: AboutPageQuery['documents'] }): ReactNode {
  const text = useText(aboutText);
  return (
    <Section id="sources" title={text.sources}>
      <ul className="claims">
        {of.map((document) => (
          <li key={document.id}>
            <ToNode node={document} />
            <span className="other-name">
              <English text={document.attribution} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
