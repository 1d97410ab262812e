import { stringify } from 'csv-stringify/sync';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { href, search, shortId } from '../address/href.ts';
import { type Drawing, DrawingOnPage } from '../drawings/drawing.tsx';
import { DrawingCard } from '../drawings/drawing-card.tsx';
import { DrawingFile } from '../drawings/drawing-file.tsx';
import { emptyDrawing } from '../drawings/empty-drawing.tsx';
import { MarksExplained } from '../parts/evidence.tsx';
import { English, nameIn } from '../parts/name.tsx';
import { attributionText } from '../text/attribution.ts';
import { listText } from '../text/lists.ts';
import { siteText } from '../text/site.ts';
import { withAllRows } from './all-rows.ts';
import type { Assets } from './assets.ts';
import { closestTo } from './closest.ts';
import { type Reply, renderMissing, renderRefused } from './faults.tsx';
import type { Graph } from './graph.ts';
import { renderHtml } from './html.tsx';
import type { Language } from './language.ts';
import { Layout } from './layout.tsx';
import type { Asked, Page, View } from './page.ts';
import { Tools } from './tools.tsx';
import { type Visit, VisitProvider } from './visit.tsx';
import { waysOutOf } from './ways-out.ts';

/** The forms that a page can be had in. `card`: its drawing as SVG to be painted, the picture of a link to it. */
export type Form = 'html' | 'json' | 'csv' | 'svg' | 'embed' | 'card';

/** What somebody wants to see. */
export interface Wish {
  language: Language;
  form: Form;
  /** Below the language, without the ending of the form: `/items/11`. */
  path: string;
  /** The parts of the path that vary. */
  parts: Readonly<Record<string, string>>;
  search: URLSearchParams;
  origin: string;
  /** The media types in which there are statements about what the page is about. */
  statements: readonly string[];
}

/** Answers a page in one of its forms. Rejects with GraphAway. */
export async function answerPage(page: Page, graph: Graph, wish: Wish, assets: Assets): Promise<Reply> {
  const [version, asked] = await Promise.all([graph.version(), page.ask(graph, wish.parts, wish.search)]);
  const visit: Visit = { ...wish, query: asked?.query ?? {}, version, ...DRAWN_AS[wish.form] };
  const view = asked?.view(wish.language) ?? null;
  if (view?.refused !== undefined && wish.form !== 'html' && wish.form !== 'json')
    return renderRefused(visit, assets, view.refused);
  if (view && asked) {
    const place = { ...wish, query: asked.query };
    const whole = wish.form === 'csv' ? await withAllRows(view, page, graph, place) : view;
    const waysOut = wish.form === 'html' ? await waysOutOf(view, page, graph, place) : {};
    return FORMS[wish.form]({ page, visit: { ...visit, ...waysOut }, view: whole, asked, assets });
  }
  const refusal = asked?.errors.find(({ code }) => code === 'BAD_USER_INPUT');
  const bare = refusal && wish.search.size > 0 ? await page.ask(graph, wish.parts, new URLSearchParams()) : null;
  const bareView = bare?.view(wish.language) ?? null;
  if (refusal && bare && bareView) {
    if (wish.form !== 'html' && wish.form !== 'json') return renderRefused(visit, assets, refusal.message);
    const ready = { page, visit: { ...visit, query: bare.query }, view: bareView, asked: bare, assets };
    return FORMS[wish.form]({ ...ready, refused: refusal.message });
  }
  const fault = asked?.errors.find(({ code }) => !CLIENT_FAULTS.has(code));
  if (fault) throw new Error(`the question of ${page.path} was not answered: ${fault.message}`);
  return renderMissing(visit, assets, await closestTo(graph, wish.parts, page.kinds, asked?.errors ?? []));
}

const DRAWN_AS: Record<Form, Pick<Visit, 'alone' | 'painted'>> = {
  html: { alone: false },
  json: { alone: false },
  csv: { alone: false },
  embed: { alone: false },
  svg: { alone: true },
  card: { alone: true, painted: true },
};

/** What an odd address makes the API say; anything else that it says of a question of ours is a fault of ours. */
const CLIENT_FAULTS = new Set(['UNKNOWN_ORGANIZATION', 'UNKNOWN_DOCUMENT', 'BAD_USER_INPUT']);

interface Ready {
  page: Page;
  visit: Visit;
  view: View;
  asked: Asked;
  assets: Assets;
  /** Why the API answers nothing for the parameters of the address; the page is then the one without them. */
  refused?: string;
}

const FORMS: Record<Form, (ready: Ready) => Reply> = {
  html({ page, visit, view, asked, assets, refused }) {
    // A file without rows says nothing that the page does not.
    const forms = page.forms.filter((form) => (form === 'csv' ? view.table?.rows.length : view.drawing));
    const tools = (
      <>
        <MarksExplained />
        <Tools forms={forms} files={view.files ?? []} text={asked.text} variables={asked.variables} />
      </>
    );
    const body = (
      <Layout odd={asked.odd} wordOf={(name, value) => page.wordOf(visit.language, name, value)} tools={tools}>
        {refused === undefined ? null : (
          <aside className="notice" aria-label={siteText[visit.language].notice}>
            <p>
              <English text={refused} />
            </p>
          </aside>
        )}
        {view.body}
      </Layout>
    );
    const head = { ...view, drawn: view.drawing !== undefined };
    return { status: 200, type: 'text/html; charset=utf-8', body: renderHtml(visit, head, assets, body) };
  },

  json({ visit, view, asked, refused = view.refused }) {
    const { language, origin, path, query, version } = visit;
    const body = {
      page: `${origin}${href(language, path, query)}`,
      title: view.title,
      query: asked.text,
      variables: asked.variables,
      ignored: asked.odd.map(({ closest, among, ...each }) => ({
        ...each,
        ...(among ? { among: among.map((value) => (typeof value === 'string' ? value : shortId(value.id))) } : {}),
        ...(closest ? { closest: closest.map((close) => ({ id: close.id, name: nameIn(language, close) })) } : {}),
      })),
      ...(refused === undefined ? {} : { refused }),
      dataVersion: version,
      attribution: attributionText[language].processed,
      data: asked.data,
    };
    return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
  },

  csv({ visit, view, assets }) {
    if (!view.table) return renderMissing(visit, assets, []);
    const columns = view.table.columns.filter((column) => column.value !== undefined);
    const rows = view.table.rows.map((row) => columns.map((column) => column.value?.(row) ?? null));
    // Spreadsheets take a cell that begins with = for a formula, and text without a mark of order for another coding.
    const body = stringify([columns.map((column) => column.key), ...rows], {
      bom: true,
      escape_formulas: true,
      // Numbers are none, of whatever sign and however many.
      cast: { object: (numbers) => ({ value: [numbers].flat().join('; '), escape_formulas: false }) },
      record_delimiter: 'windows',
    });
    return { status: 200, type: 'text/csv; charset=utf-8', body };
  },

  svg({ visit, view }) {
    const body = renderToStaticMarkup(
      <VisitProvider visit={visit}>
        <DrawingFile of={drawingOf(view, visit.language)} />
      </VisitProvider>,
    );
    return { status: 200, type: 'image/svg+xml; charset=utf-8', body };
  },

  card({ visit, view }) {
    const body = renderToStaticMarkup(
      <VisitProvider visit={visit}>
        <DrawingCard of={drawingOf(view, visit.language)} />
      </VisitProvider>,
    );
    return { status: 200, type: 'image/svg+xml; charset=utf-8', body };
  },

  embed({ visit, view, assets }) {
    const body = (
      <Embedded visit={visit} title={view.title}>
        <DrawingOnPage of={drawingOf(view, visit.language)} />
      </Embedded>
    );
    return {
      status: 200,
      type: 'text/html; charset=utf-8',
      body: renderHtml(visit, { ...view, hidden: true }, assets, body),
    };
  },
};

/** What is drawn of a page; where there is nothing to draw, that it is so. */
function drawingOf({ drawing, title, found }: View, language: Language): Drawing {
  if (drawing) return drawing;
  const text = siteText[language];
  return emptyDrawing(title, found?.number === 0 ? listText[language].nothing : text.nothingDrawn);
}

/** A drawing alone, for a frame; its links leave the frame. */
function Embedded({ visit, title, children }: { visit: Visit; title: string; children: ReactNode }): ReactNode {
  return (
    <main className="embedded">
      {children}
      <p>
        <a href={`${visit.origin}${href(visit.language, visit.path)}${search(visit.query)}`} target="_top">
          {title} · {siteText[visit.language].name}
        </a>
        {' · '}
        {attributionText[visit.language].processed}
      </p>
    </main>
  );
}
