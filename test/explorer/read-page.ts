import { parse } from 'csv-parse/sync';
import type { TestServer } from '../support/server.ts';

/** A page as somebody reads it. */
export interface ReadPage {
  status: number;
  html: string;
  /** What stands in its content, in one line. */
  text: string;
  /** What stands in the part under a heading, in one line; empty where there is no such part. */
  part(id: string): string;
  /** The addresses that its content leads to. */
  links: string[];
}

/** Opens a page. `server`: told when asked, since tests start it. */
export async function readPage({ url }: TestServer, path: string): Promise<ReadPage> {
  const response = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
  const html = await response.text();
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return {
    status: response.status,
    html,
    text: textOf(main),
    part: (id) => textOf(new RegExp(`<section id="${id}".*?</section>`, 's').exec(main)?.[0] ?? ''),
    links: [...main.matchAll(/href="([^"]*)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&')),
  };
}

/** The rows of a page's table as its file has them, by their heads. */
export async function readCsv({ url }: TestServer, path: string): Promise<Record<string, string>[]> {
  const response = await fetch(`${url}${path}`);
  return parse(await response.text(), { bom: true, columns: true });
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}
