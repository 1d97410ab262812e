import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { href, search } from '../address/href.ts';
import { siteText } from '../text/site.ts';
import type { Assets } from './assets.ts';
import { ICON_PATH, ICON_TYPE } from './icon.ts';
import { LANGUAGES, LOCALES } from './language.ts';
import { type Visit, VisitProvider } from './visit.tsx';

/** What the head of a page says of it. */
export interface Head {
  title: string;
  description: string;
  /** Whether there is a drawing to show where the page is linked from. */
  drawn?: boolean;
  /** Whether search engines may show the page. */
  hidden?: boolean;
  /** Seconds after which a browser is to ask again. */
  refresh?: number;
}

/** A whole page as HTML. */
export function renderHtml(visit: Visit, head: Head, assets: Assets, body: ReactNode): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <VisitProvider visit={visit}>
      <html lang={visit.language}>
        <HeadOf visit={visit} head={head} assets={assets} />
        <body>{body}</body>
      </html>
    </VisitProvider>,
  )}`;
}

function HeadOf({ visit, head, assets }: { visit: Visit; head: Head; assets: Assets }): ReactNode {
  const { language, path, query, origin, statements } = visit;
  const { name } = siteText[language];
  // A fault has no path of its own when nothing is known of the address; its page says what is wrong all the same.
  const isStart = path === '/' && !head.hidden;
  const whole = (each: Visit['language']) => `${origin}${href(each, path, query)}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{isStart ? name : `${head.title} · ${name}`}</title>
      <meta name="description" content={head.description} />
      <meta name="color-scheme" content="light dark" />
      {head.hidden ? <meta name="robots" content="noindex" /> : null}
      {head.refresh === undefined ? null : <meta httpEquiv="refresh" content={String(head.refresh)} />}
      <link rel="stylesheet" href={assets.style} />
      <link rel="icon" href={ICON_PATH} type={ICON_TYPE} />
      {head.hidden ? null : (
        <>
          <link rel="canonical" href={whole(language)} />
          {LANGUAGES.map((each) => (
            <link key={each} rel="alternate" hrefLang={each} href={whole(each)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={`${origin}${path}${search(query)}`} />
          {statements.map((type) => (
            <link key={type} rel="alternate" type={type} href={`${origin}${path}`} />
          ))}
        </>
      )}
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:site_name" content={name} />
      <meta property="og:type" content="website" />
      {head.drawn ? (
        <>
          <meta property="og:image" content={`${origin}${href(language, path)}.png${search(query)}`} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={head.title} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      ) : null}
      <meta property="og:url" content={whole(language)} />
      <meta property="og:locale" content={LOCALES[language].replace('-', '_')} />
      <script type="module" src={assets.script} />
    </head>
  );
}
