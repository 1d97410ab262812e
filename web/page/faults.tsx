import type { ReactNode } from 'react';
import { nameIn } from '../parts/name.tsx';
import { To, ToNode } from '../parts/to.tsx';
import { faultText } from '../text/faults.ts';
import type { Assets } from './assets.ts';
import type { Close } from './closest.ts';
import { renderHtml } from './html.tsx';
import type { Language } from './language.ts';
import { Layout, SearchForm } from './layout.tsx';
import type { Visit } from './visit.tsx';

/** What is sent for a page, before any header of HTTP. */
export interface Reply {
  status: number;
  type: string;
  body: string;
  /** Of a fault: what is said of it to programs that asked for a form of the page which is not one to read. */
  fault?: Fault;
}

/** Why there is no page, in its language, and what may have been meant. */
export interface Fault {
  message: string;
  closest?: readonly { id: string; name: string }[];
}

/** How soon a page that the store kept from being made asks again. */
export const RETRY_SECONDS = 10;

/** The page for an address with nothing behind it. */
export function renderMissing(visit: Visit, assets: Assets, closest: readonly Close[]): Reply {
  const text = faultText[visit.language];
  const { language } = visit;
  const reply = fault(visit, assets, 404, text.missing, text.missingWhy, <Closest of={closest} language={language} />);
  const told = closest.map((close) => ({ id: close.id, name: nameIn(language, close) }));
  return { ...reply, fault: { message: text.missingWhy, ...(told.length > 0 ? { closest: told } : {}) } };
}

/** The page for an address whose parameters the API refuses; `why` is its sentence. */
export function renderRefused(visit: Visit, assets: Assets, why: string): Reply {
  return fault(visit, assets, 400, faultText[visit.language].bad, why);
}

/** The page for a fault of ours. */
function renderOurFault(visit: Visit, assets: Assets): Reply {
  const text = faultText[visit.language];
  return fault(visit, assets, 500, text.ours, text.oursWhy);
}

/** The page while the store is away; it asks again by itself. */
export function renderAway(visit: Visit, assets: Assets): Reply {
  const text = faultText[visit.language];
  return fault(visit, assets, 503, text.away, text.awayWhy(RETRY_SECONDS), null, RETRY_SECONDS);
}

/** The page for any other fault that is known by its status. `after`: seconds until it is worth asking again, where that is known. */
export function renderFault(visit: Visit, assets: Assets, status: number, after = RETRY_SECONDS): Reply {
  const text = faultText[visit.language];
  if (status === 404) return renderMissing(visit, assets, []);
  if (status === 429) return fault(visit, assets, status, text.many, text.manyWhy(after), null, after);
  if (status === 503) return renderAway(visit, assets);
  if (status >= 500) return renderOurFault(visit, assets);
  return fault(visit, assets, status, text.bad, text.badWhy, <Closest of={[]} language={visit.language} />);
}

/** A visit of whom nothing is known but the language. */
export function visitWithoutData(language: Language, origin: string, path = '/'): Visit {
  return { language, path, query: {}, version: { hash: '', loadedAt: '' }, origin, statements: [], alone: false };
}

function fault(
  visit: Visit,
  assets: Assets,
  status: number,
  title: string,
  why: string,
  more?: ReactNode,
  refresh?: number,
): Reply {
  const body = (
    <Layout>
      <header className="opening">
        <p className="kind">{status}</p>
        <h1>{title}</h1>
        <p className="summary">{why}</p>
      </header>
      {more}
    </Layout>
  );
  const head = { title, description: why || title, hidden: true, ...(refresh === undefined ? {} : { refresh }) };
  const html = renderHtml({ ...visit, alone: false }, head, assets, body);
  return { status, type: 'text/html; charset=utf-8', body: html, fault: { message: why } };
}

function Closest({ of, language }: { of: readonly Close[]; language: Language }): ReactNode {
  const text = faultText[language];
  return (
    <>
      {of.length > 0 ? (
        <section aria-labelledby="closest">
          <h2 id="closest">{text.closest}</h2>
          <ul className="closest">
            {of.map((close) => (
              <li key={close.id}>
                {close.mark ? <span className="mark">{close.mark}</span> : null}
                <ToNode node={close} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p>{of.length > 0 ? text.orSearch : text.search}</p>
      <SearchForm id="search-again" large />
      <p className="after-search">
        <To path="/">{text.start}</To>
      </p>
    </>
  );
}
