import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { inForm, KINDS_OF_PAGES } from './addresses.ts';
import { pagesIn } from './pages-in.ts';

const served = serving();
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What React writes is HTML all the same.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-case': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Search engines cut titles by themselves.
    'long-title': 'off',
    // Several boxes of one name are a choice of several.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
});

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${served.server.url}${path}`, {
    headers: { accept: 'text/html', ...headers },
    redirect: 'manual',
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe.each(['en', 'ja'] as const)('every kind of page, in %s', (language) => {
  it.each(pagesIn(language).map(({ path }) => path))('%s: valid HTML that says what it is', async (path) => {
    const { status, headers, text } = await get(`/${language}${path}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const report = await validator.validateString(text);
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(messages).toEqual([]);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(text).toMatch(/<meta name="description" content="[^"]{10,}"/);
    expect(text).not.toMatch(/undefined|\[object Object\]|>null</);
  });

  it.each(pagesIn(language).map(({ path }) => path))(
    '%s: its data as JSON, with the question that gives it',
    async (path) => {
      const { status, headers, text } = await get(inForm(`/${language}${path}`, 'json'));
      expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      const { query, variables, data } = JSON.parse(text);
      expect(await served.world.data(query, variables)).toEqual(data);
    },
  );

  it.each(pagesIn(language).flatMap(({ path, forms }) => (forms.includes('csv') ? [path] : [])))(
    '%s: its table as CSV',
    async (path) => {
      const { status, headers, text } = await get(inForm(`/${language}${path}`, 'csv'));
      expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
      const rows: string[][] = parse(text, { bom: true });
      expect(rows[0]?.length).toBeGreaterThan(2);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    },
  );

  it.each(pagesIn(language).flatMap(({ path, forms }) => (forms.includes('svg') ? [path] : [])))(
    '%s: its drawing as a file that stands alone, and for frames',
    async (path) => {
      const { status, headers, text } = await get(inForm(`/${language}${path}`, 'svg'));
      expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
      expect(XMLValidator.validate(text)).toBe(true);
      expect(text).toContain('<title>');
      expect(text).toContain(language === 'ja' ? '出典：' : 'Sources: ');
      expect(text).not.toMatch(/<a |class="[^"]*"[^>]*style=/);
      const png = await fetch(`${served.server.url}${inForm(`/${language}${path}`, 'png')}`);
      expect([png.status, png.headers.get('content-type')]).toEqual([200, 'image/png']);
      const picture = Buffer.from(await png.arrayBuffer());
      // Width and height stand behind the signature and the first chunk's head.
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
      const page = await get(`/${language}${path}`);
      expect(page.text).toContain(`<meta property="og:image" content="${served.server.url}/`);
      const embedded = await get(`/embed/${language}${path}`);
      expect(embedded.status).toBe(200);
      expect(embedded.headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect(embedded.headers.get('x-frame-options')).toBeNull();
    },
  );
});

describe('Japanese on English pages', () => {
  it.each(KINDS_OF_PAGES.map(({ path }) => path))('%s: is marked as such', async (path) => {
    const { text } = await get(`/en${path}`);
    const body = text
      .slice(text.indexOf('<body>'))
      .replaceAll(/<(\w+)[^>]* lang="ja"[^>]*>.*?<\/\1>/gs, '')
      .replaceAll(/<option[^>]*>[^<]*<\/option>/g, '')
      .replaceAll(/(?:placeholder|title|content|href|value)="[^"]*"/g, '');
    const words = body.replaceAll(/<[^>]*>/g, ' ').match(/[\u3040-\u30ff\u4e00-\u9fff]{2,}/g) ?? [];
    expect(words).toEqual([]);
  });
});
