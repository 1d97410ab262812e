import { createContext, type ReactNode, useContext } from 'react';
import { href, type Query } from '../address/href.ts';
import type { InBoth } from '../text/in-both.ts';
import type { GraphVersion } from './graph.ts';
import type { Language } from './language.ts';

/** What all parts of a page know of the visit that it is made for. */
export interface Visit {
  language: Language;
  /** Path of the page without its language: `/items/11`. */
  path: string;
  /** What stands behind the `?`, as it was understood. */
  query: Query;
  version: GraphVersion;
  /** Scheme and host that the page was asked for at, for the few addresses that must be whole. */
  origin: string;
  /** The media types in which statements about what the page is about can be had where the page is, in no language; empty: there are none. */
  statements: readonly string[];
  /** Whether what is drawn leaves the site as a file: links would lead nowhere. */
  alone: boolean;
  /** What leads to something, where nothing fits what the address chooses. */
  waysOut?: readonly WayOut[];
  /** And what finds something in its place, of what the page proposes itself. */
  instead?: readonly Query[];
  /** Whether it is painted by a program that knows less of SVG than browsers do. */
  painted?: boolean;
}

/** A page that finds something, without what keeps another one from finding anything. */
export interface WayOut {
  /** The parameter that is left out; `null`: all that leave something out. */
  without: string | null;
  query: Query;
  /** What it finds, in words. */
  told: string;
}

const VisitContext = createContext<Visit | null>(null);

export function VisitProvider({ visit, children }: { visit: Visit; children: ReactNode }): ReactNode {
  return <VisitContext value={visit}>{children}</VisitContext>;
}

export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error('a part of a page is drawn outside of a visit');
  return visit;
}

/** The words of a subject in the visitor's language. */
export function useText<Words>(words: InBoth<Words>): Words {
  return words[useVisit().language];
}

/** Writes addresses of pages in the visitor's language. */
export function useHref(): (path: string, query?: Query) => string {
  const { language } = useVisit();
  return (path, query) => href(language, path, query);
}
