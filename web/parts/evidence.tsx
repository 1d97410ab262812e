import type { ReactNode } from 'react';
import { pathOf } from '../address/href.ts';
import type { Basis, PlaceFragment } from '../generated/graphql.ts';
import { useText } from '../page/visit.tsx';
import { evidenceText } from '../text/evidence.ts';
import { punctuation } from '../text/punctuation.ts';
import { grouped } from './grouped.ts';
import { Labelled } from './labelled.tsx';
import { Japanese, Name } from './name.tsx';
import { To } from './to.tsx';

/** How a claim is known, beside where it stands. */
export interface Claim {
  basis: Basis;
  evidence: readonly PlaceFragment[];
  /** 0 to 1; not told where it is 1. */
  confidence?: number;
  /** The name as the document prints it. */
  printed?: string | null;
  /** A sentence on how the claim came about. */
  reason?: ReactNode;
}

/** A mark of the basis with the first lines; unfolds to document, lines, basis in words, confidence and quote. */
export function Evidence({ claim }: { claim: Claim }): ReactNode {
  const text = useText(evidenceText);
  const { colon, stop, gap } = useText(punctuation);
  const [first] = claim.evidence;
  return (
    <details className="evidence">
      <summary>
        <BasisMark basis={claim.basis} />
        <span className="visually-hidden">
          {text.source}
          {colon}
        </span>
        {first ? text.shortLines(first.startLine, first.endLine) : null}
        {claim.confidence !== undefined && claim.confidence < 1 ? <Confidence value={claim.confidence} /> : null}
      </summary>
      <div className="unfolded">
        <p>
          {text.basis[claim.basis]}
          {gap}
          {claim.confidence !== undefined && claim.confidence < 1
            ? `${text.confidence(claim.confidence)}${stop}`
            : null}
          {claim.printed ? (
            <>
              {text.printedAs} <q lang="ja">{claim.printed}</q>
            </>
          ) : null}
        </p>
        {claim.reason ? (
          <p>
            <Labelled by={<strong>{text.reason}</strong>}>{claim.reason}</Labelled>
          </p>
        ) : null}
        <ul>
          {grouped(claim.evidence, ({ document }) => document?.id).map(([id, places]) => (
            <DocumentPlaces key={id ?? ''} places={places} />
          ))}
        </ul>
      </div>
    </details>
  );
}

/** Places as they stand in a file: the document's id and the first line of each. */
export function linesInFile(places: readonly PlaceFragment[]): string {
  return places.map(({ document, startLine }) => `${document?.id} ${startLine}`).join('; ');
}

/** The places of a document: its title once, each heading once, and the quotes where they are at hand. */
function DocumentPlaces({ places }: { places: readonly PlaceFragment[] }): ReactNode {
  const text = useText(evidenceText);
  const document = places[0]?.document;
  const sections = grouped(places, ({ section }) => section);
  return (
    <li>
      {document ? (
        <To path={pathOf(document.id) ?? '/documents'}>
          <Name of={document} />
        </To>
      ) : null}
      {sections.map(([section, lines]) => (
        <span key={section ?? ''}>
          {text.comma}
          {lines.map(({ startLine, endLine }) => text.lines(startLine, endLine)).join(text.comma)}
          {section ? <Under section={section} /> : null}
        </span>
      ))}
      {places.map(({ quote, startLine, endLine }) =>
        quote ? (
          <blockquote key={`${startLine} ${endLine}`} lang="ja">
            {numbered(quote, startLine)}
          </blockquote>
        ) : null,
      )}
    </li>
  );
}

function Under({ section }: { section: string }): ReactNode {
  const text = useText(evidenceText);
  const [before, after] = text.under;
  return (
    <>
      {before}
      <Japanese>{section}</Japanese>
      {after}
    </>
  );
}

function numbered(quote: string, startLine: number): ReactNode {
  return quote.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a quote stay where they are
    <span className="quoted-line" key={index}>
      <span className="line-number">{startLine + index}</span>
      {line.replaceAll(MARKUP, ' ')}
    </span>
  ));
}

/** Tags that the file has around the document's words: `<ul style="list-style-type: none">`. */
const MARKUP = /<\/?[a-z]+(?:\s[^<>]*)?>/g;

/** What each mark of a basis means; on pages where none stands it is not shown. */
export function MarksExplained(): ReactNode {
  const text = useText(evidenceText);
  return (
    <div className="marks">
      <ul>
        {BASES.map((basis) => (
          <li key={basis}>
            <BasisMark basis={basis} /> {text.basis[basis]}
          </li>
        ))}
      </ul>
      <To path="/about" hash="marks">
        {text.moreOnMarks}
      </To>
    </div>
  );
}

export const BASES: readonly Basis[] = ['STATED', 'DERIVED', 'CURATED'];

/** The letter of a basis, in a frame of its own: full, hatched or double. */
export function BasisMark({ basis }: { basis: Basis }): ReactNode {
  const text = useText(evidenceText);
  return (
    <abbr className={`basis ${basis.toLowerCase()}`} title={text.basis[basis]}>
      {text.letters[basis]}
    </abbr>
  );
}

/** Five bars, as many of them full as the confidence says. */
export function Confidence({ value }: { value: number }): ReactNode {
  const text = useText(evidenceText);
  return (
    <span className="confidence">
      <svg viewBox="0 0 22 10" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((bar) => (
          <rect
            key={bar}
            x={bar * 4.5 + 0.5}
            y={8 - bar * 2}
            width={3}
            height={2 + bar * 2}
            className={value * 5 > bar + 0.25 ? 'full' : 'empty'}
          />
        ))}
      </svg>
      <span className="visually-hidden">{text.confidence(value)}</span>
      <span aria-hidden="true">{value.toFixed(2)}</span>
    </span>
  );
}
