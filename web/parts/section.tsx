import type { ReactNode } from 'react';
import { useVisit } from '../page/visit.tsx';
import { hasOtherName, Marked, type Named, OtherName, type Titled } from './name.tsx';

/** A part of a page under a heading that can be linked to. */
export function Section({ id, title, lead, children }: SectionProps): ReactNode {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        <Marked>{title}</Marked>
      </h2>
      {lead ? (
        <p className="lead">
          <Marked>{lead}</Marked>
        </p>
      ) : null}
      {children}
    </section>
  );
}

interface SectionProps {
  id: string;
  title: ReactNode;
  /** What the part says, in a sentence. */
  lead?: ReactNode;
  children: ReactNode;
}

/** What a page begins with: what sort of thing it is about, its name, and a sentence on it. */
export function Opening({ kind, title, of, other, long = false, children }: OpeningProps): ReactNode {
  const { language } = useVisit();
  const otherTitle = other ?? (of && hasOtherName(language, of) ? <OtherName of={of} /> : null);
  return (
    <header className="opening">
      {kind ? <p className="kind">{kind}</p> : null}
      <h1 className={long ? 'long' : undefined}>
        <Marked>{title}</Marked>
      </h1>
      {otherTitle ? <p className="other-title">{otherTitle}</p> : null}
      {children ? <div className="summary">{children}</div> : null}
    </header>
  );
}

interface OpeningProps {
  kind?: ReactNode;
  title: ReactNode;
  /** What the page is about, where its title in the other language stands below; nothing does where it has none. */
  of?: Named | Titled;
  /** What else stands there in its place. */
  other?: ReactNode;
  /** Whether the title is a sentence rather than a name. */
  long?: boolean;
  children?: ReactNode;
}

/** A number with what it counts. */
export interface Figure {
  label: ReactNode;
  value: ReactNode;
  note?: ReactNode;
  /** Address of what it counts. */
  to?: string | undefined;
}

/** A few numbers with what they count. */
export function Figures({ of }: { of: readonly Figure[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <dl className="figures">
      {of.map(({ label, value, note, to }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: figures stay where they are
        <div key={index}>
          <dt>{label}</dt>
          <dd>
            <span className="figure">{to === undefined ? value : <a href={to}>{value}</a>}</span>
            {note ? <span className="note">{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
