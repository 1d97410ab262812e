import { describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/graph/graph-store.ts';
import { createApp } from '../../src/server/app.ts';
import { serving } from '../support/server.ts';
import { root } from '../support/world.ts';

const served = serving();

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${served.server.url}${path}`, {
    headers: { accept: 'text/html', ...headers },
    redirect: 'manual',
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('addresses without a language', () => {
  it.each([
    ['/', 'ja-JP,ja;q=0.9,en;q=0.8', '/ja'],
    ['/', 'en-GB', '/en'],
    ['/', 'fr', '/en'],
    ['/items/11', 'ja', '/ja/items/11'],
    ['/programs?item=11', 'ja', '/ja/programs?item=11'],
    ['/programs.csv?item=11', 'ja', '/ja/programs.csv?item=11'],
    ['/items.json', 'en', '/en/items.json'],
    ['/network.svg', 'ja', '/ja/network.svg'],
    ['/money.png?year=2024', 'en', '/en/money.png?year=2024'],
    ['/items/11.svg', 'en', '/en/items/11.svg'],
    ['/embed/network?item=11', 'ja', '/embed/ja/network?item=11'],
    ['/embed/organizations/jica', 'en', '/embed/en/organizations/jica'],
  ])('%s for %s: %s', async (path, language, to) => {
    const { status, headers } = await get(path, { 'accept-language': language });
    expect([status, headers.get('location')]).toEqual([302, to]);
    expect(headers.get('vary')).toContain('accept-language');
  });
});

describe('a file that a page does not have', () => {
  it.each([
    '/en/documents/mhlw-budget-request-2025.csv',
    '/ja/documents/mhlw-budget-request-2025.svg',
    '/en/policies/amr-action-plan.png',
    '/en/about.csv',
  ])('%s: is told to programs as faults of the API are, to readers as a page', async (path) => {
    for (const accept of ['*/*', 'text/csv', 'image/png']) {
      const { status, headers, text } = await get(path, { accept });
      expect([accept, status, headers.get('content-type')]).toEqual([accept, 404, 'application/json; charset=utf-8']);
      expect(JSON.parse(text).errors[0].extensions.code).toBe('NOT_FOUND');
    }
    const { status, headers } = await get(path);
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('is looked for in the language of the visitor, whatever is accepted', async () => {
    const { status, headers } = await get('/organizations/gavi.csv', { accept: 'text/csv', 'accept-language': 'ja' });
    expect([status, headers.get('location')]).toEqual([302, '/ja/organizations/gavi.csv']);
  });
});

describe('an address with a slash at its end', () => {
  it.each([
    ['/ja/', '/ja'],
    ['/en/items/11/?from=mail', '/en/items/11?from=mail'],
    ['/en/network/', '/en/network'],
    ['/en/items/', '/en/items'],
    ['/ja/programs/?item=11', '/ja/programs?item=11'],
    ['/en/organizations/', '/en/organizations'],
    ['/en/organizations/jica/partners/', '/en/organizations/jica/partners'],
    ['/ja/initiatives/', '/ja/initiatives'],
    ['/en/policies/', '/en/policies'],
    ['/en/documents/', '/en/documents'],
    ['/embed/en/organizations/jica/', '/embed/en/organizations/jica'],
  ])('%s leads to %s', async (path, to) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('location')]).toEqual([308, to]);
  });

  it.each(['//example.org/', '/en//example.org/', '/en/nosuch/', '/en/items/11//', '/en/items//', '/embed/en/items/'])(
    '%s leads nowhere',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe('a page that a browser has already', () => {
  it('is not sent again while the data is the same, and is another in the other language', async () => {
    const first = await get('/en/items/11');
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await get('/en/items/11', { 'if-none-match': tag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await get('/ja/items/11', { 'if-none-match': tag })).status).toBe(200);
    expect((await get('/en/items/11.json', { 'if-none-match': tag })).status).toBe(200);
  });
});

describe('what a page may load and be loaded into', () => {
  it('is from here alone, and it stands in no frame', async () => {
    const { headers, text } = await get('/en/network');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(text).not.toMatch(/<script(?![^>]* src="\/web\/)[^>]*>|<style| style="| on\w+="/);
  });
});

describe('an address that makes little sense', () => {
  it('has what is unknown told and ignored', async () => {
    const { status, text } = await get('/en/programs?item=11&stage=BAD&foo=1&division=nosuch&after=odd');
    expect(status).toBe(200);
    for (const told of ['“BAD”', '“foo”', '“nosuch”', '“odd”']) expect(text).toContain(told);
    expect(text).toContain('GARDP');
    const { text: ja } = await get('/ja/programs?stage=BAD');
    expect(ja).toContain('段階に「BAD」は指定できない');
  });

  it('is told in the words of its form, with what is expected', async () => {
    const { text } = await get('/ja/programs?year=abc&min=-5&item=%EF%BC%91%EF%BC%91&max=%EF%BC%91,000');
    expect(text).toContain('年度に「abc」は指定できないため、無視しました。2021から2025までの整数で指定してください。');
    expect(text).toContain('下限に「-5」');
    // Digits as they are typed in Japanese, and commas between thousands, are digits.
    expect(text).not.toMatch(/(上限|項目番号)に/);
    const { text: limits } = await get('/en/programs?min=100&max=1');
    expect(limits).toContain('“1” cannot be the upper limit; it was ignored. Give a whole number from 100 to');
    expect(limits).toContain('<tbody>');
  });

  it.each([
    ['/en/organizations/jika', 'Japan International Cooperation Agency'],
    ['/ja/organizations/jica-x', '国際協力機構'],
    ['/en/policies/amr', 'National Action Plan on Antimicrobial Resistance'],
    ['/en/items/99', '/en/items/14'],
    ['/en/items/011', '/en/items/11'],
    ['/ja/items/x', '/ja/items/1"'],
    ['/en/programs/zzz', '/en/programs/'],
    ['/en/policies/zzz', '/en/policies/'],
    ['/en/initiatives/nosuch', '/en/initiatives/'],
    ['/en/documents/nosuch', '/en/documents/'],
  ])('%s: a page that says so, with the closest ones', async (path, close) => {
    const { status, headers, text } = await get(path);
    expect(status).toBe(404);
    expect(headers.get('cache-control')).toBe('no-store');
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
    expect(main).toContain(close);
    expect(text).toMatch(/<title>(There is no such page|ページが見つかりません) · /);
  });

  it.each(['/en/nosuch', '/ja/nosuch'])('%s: its title says so, too', async (path) => {
    expect((await get(path)).text).toMatch(/<title>(There is no such page|ページが見つかりません) · /);
  });

  it.each([
    ['/en/network?item=99', '“99” cannot be the number of an item'],
    ['/en/programs?year=2099', '“2099” cannot be the fiscal year'],
    ['/ja/changes?year=2099', '年度に「2099」'],
    ['/en/money?year=2099', '“2099” cannot be the fiscal year'],
  ])('%s: tells and ignores what the data does not have', async (path, told) => {
    const { status, text } = await get(path);
    expect(status).toBe(200);
    expect(text).toContain(told);
  });

  it('has all years that programmes have amounts of, also those of later stages only', async () => {
    const { text } = await get('/en/programs?year=2023&stage=EXECUTED');
    expect(text).not.toContain('was ignored');
  });

  it.each([
    ['/en/paths?from=jica&to=jica', '“From” and “To” name the same organisation'],
    ['/ja/paths?from=jica&to=jica', '起点と終点が同じ組織です'],
    ['/en/paths?from=jica&to=国際協力機構', '“From” and “To” name the same organisation'],
  ])('%s: says what is wrong with it, on the page that was asked for', async (path, told) => {
    const page = await get(encodeURI(path));
    expect(page.status).toBe(200);
    expect(page.text.replaceAll('&quot;', '"')).toContain(told);
    const json = await get(encodeURI(path.replace('?', '.json?')));
    expect([json.status, json.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  });

  it.each([
    ['/en/organizations/org:jica', '/en/organizations/jica'],
    ['/ja/organizations/jica/partners/org%3Amofa?page=2', '/ja/organizations/jica/partners/mofa?page=2'],
    ['/en/items/item:11.csv', '/en/items/11.csv'],
    ['/embed/en/programs/program:18205be6', '/embed/en/programs/18205be6'],
    ['/en/policies/policy:amr-action-plan', '/en/policies/amr-action-plan'],
    ['/ja/initiatives/initiative:11-a09934da', '/ja/initiatives/11-a09934da'],
    ['/en/documents/document:strategy-follow-up', '/en/documents/strategy-follow-up'],
  ])('%s leads to the page of the id that the API has for it', async (path, to) => {
    const answer = await fetch(`${served.server.url}${path}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([308, to]);
    expect((await get(to)).status).toBe(200);
  });

  it.each(['/en/organizations/program:18205be6', '/en/items/org:11', '/en/organizations/org:'])(
    '%s is of no page',
    async (path) => {
      expect((await fetch(`${served.server.url}${path}`, { redirect: 'manual' })).status).toBe(404);
    },
  );

  it('tells what there is nothing to ask for in files for programs, too', async () => {
    const path = encodeURI('/en/paths.json?from=jica&to=国際協力機構');
    expect(JSON.parse((await get(path)).text).refused).toContain('name the same organisation');
    expect((await get(path.replace('.json', '.csv'))).status).toBe(400);
  });

  it.each([
    '/en/items/99',
    '/en/items/x',
    '/en/initiatives/nosuch',
    '/en/programs/nosuch',
    '/en/documents/nosuch',
    '/en/nosuch',
    '/nosuch',
    '/feeds/nosuch',
  ])('%s: a page that says so to a browser, and JSON to a program', async (path) => {
    const page = await get(path, { 'accept-language': 'ja' });
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.text).toContain(path.startsWith('/en/') ? 'There is no such page' : 'ページが見つかりません');
  });

  it('is JSON to a program, as everywhere', async () => {
    const response = await fetch(`${served.server.url}/nosuch`);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });
});

describe('while the store is away', () => {
  it('a page says so in its language, and asks again by itself', async () => {
    const { services, schema } = served.world;
    const { StoreUnavailableError } = await import('../../src/graph/graph-store.ts');
    const away = () => Promise.reject(new StoreUnavailableError('The store does not answer.'));
    const directories = { ...services.directories, get: away, known: undefined };
    const app = await createApp({
      schema,
      services: { ...services, directories: directories as never },
      pages: `${root}dist/web`,
      logLevel: 'silent',
    });
    for (const [path, words] of [
      ['/en/items/11', 'The data is not there at the moment'],
      ['/ja', '現在データを参照できません'],
    ] as const) {
      const answer = await app.inject({ url: path, headers: { accept: 'text/html' } });
      expect(answer.statusCode).toBe(503);
      expect(answer.headers['retry-after']).toBe('10');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toContain(words);
      expect(answer.body).toContain('<meta http-equiv="refresh" content="10"/>');
    }
    const file = await app.inject({ url: '/ja/items/11.json', headers: { accept: 'application/json' } });
    expect([file.statusCode, file.headers['retry-after']]).toEqual([503, '10']);
    expect(file.json().errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
    await app.close();
  });
});

describe('a page that was answered before', () => {
  it('is not shown while the store is away, and is again when it is back', async () => {
    const { services, schema } = served.world;
    let isAway = false;
    const directories = {
      get: () =>
        isAway ? Promise.reject(new StoreUnavailableError('closed for the test')) : services.directories.get(),
      get known() {
        return services.directories.known;
      },
    };
    const app = await createApp({
      schema,
      services: { ...services, directories: directories as never },
      pages: `${root}dist/web`,
      logLevel: 'silent',
    });
    const ask = () => app.inject({ url: '/ja/documents', headers: { accept: 'text/html' } });
    const before = await ask();
    expect(before.statusCode).toBe(200);
    isAway = true;
    const away = await ask();
    expect([away.statusCode, away.headers['retry-after'], away.headers.etag]).toEqual([503, '10', undefined]);
    expect(away.body).toContain('現在データを参照できません');
    const known = await app.inject({
      url: '/ja/documents',
      headers: { accept: 'text/html', 'if-none-match': String(before.headers.etag) },
    });
    expect(known.statusCode).toBe(503);
    isAway = false;
    const again = await ask();
    expect([again.statusCode, again.body]).toEqual([200, before.body]);
    await app.close();
  });
});

describe('an address that asks for more than one may', () => {
  it('is answered with a page in the language of the browser', async () => {
    const network = { rateLimit: 1, trustProxy: false as const, corsOrigins: [], trustedDocuments: undefined };
    const { services, schema } = served.world;
    const app = await createApp({ schema, services, pages: `${root}dist/web`, logLevel: 'silent', network });
    const ask = () => app.inject({ url: '/ja/about', headers: { accept: 'text/html' } });
    expect((await ask()).statusCode).toBe(200);
    const refused = await ask();
    expect(refused.statusCode).toBe(429);
    const seconds = refused.headers['retry-after'];
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(refused.body).toContain('短時間のアクセスが多すぎます');
    expect(refused.body).toContain(`${seconds}秒後に自動で再読込します`);
    expect(refused.body).toContain(`<meta http-equiv="refresh" content="${seconds}"/>`);
    // What it looks like is not bounded: without its style it could not be read.
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(refused.body)?.[1] ?? '';
    expect((await app.inject({ url: style })).statusCode).toBe(200);
    const file = await app.inject({ url: '/ja/money.csv', headers: { accept: '*/*' } });
    expect([file.statusCode, file.json().errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    await app.close();
  });
});

describe('a file that is not there', () => {
  it.each(['json', 'csv', 'svg'])('is told to a program as the API tells faults: .%s', async (ending) => {
    const answer = await fetch(`${served.server.url}/en/items/99.${ending}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
    const [error] = ((await answer.json()) as any).errors;
    expect(error.message).toContain('Nothing is known under this address');
    expect(error.extensions.code).toBe('NOT_FOUND');
    expect(error.extensions.closest).toContainEqual({ id: 'item:14', name: expect.any(String) });
    // A person who follows a link to it gets a page.
    const { status, headers } = await get(`/en/items/99.${ending}`);
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('says what there is nothing to ask for', async () => {
    const answer = await fetch(`${served.server.url}${encodeURI('/ja/paths.csv?from=jica&to=国際協力機構')}`);
    const [error] = ((await answer.json()) as any).errors;
    expect([answer.status, error.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(error.message).toContain('起点と終点が同じ組織です');
  });
});

describe('an address that cannot be read', () => {
  const bad = ['/en/items/%E0%A4%A', '/ja/items/%ff', '/%ff', '/nodes/%E0%A4%A', '/embed/en/items/%'];
  it.each(bad)('%s: a page in the language of the visitor that loads nothing from elsewhere', async (path) => {
    const { status, headers, text } = await get(path, { 'accept-language': 'ja' });
    expect([status, headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect([headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(['nosniff', 'no-store']);
    expect(text).toContain(`<html lang="${/^\/(embed\/)?en/.test(path) ? 'en' : 'ja'}"`);
    expect(text).toMatch(/アドレスの書き方に誤りがあります|The address is not written as/);
  });

  it('is JSON with a policy to a program', async () => {
    const answer = await fetch(`${served.server.url}/en/items/%E0%A4%A`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(((await answer.json()) as any).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('is answered even where the page of the fault cannot be made', async () => {
    const { services, schema } = served.world;
    const app = await createApp({ schema, services, pages: `${root}dist/web`, logLevel: 'silent' });
    app.pageOfFault = () => {
      throw new Error('for the test');
    };
    const answer = await app.inject({ url: '/en/items/%ff', headers: { accept: 'text/html' } });
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    await app.close();
  });

  it.each([101, 3_000])('a name of %i letters is one that nothing has, with the closest ones', async (length) => {
    for (const path of ['items', 'organizations', 'programs', 'documents']) {
      const { status, text } = await get(`/en/${path}/${'jica-'.repeat(length).slice(0, length)}`);
      expect([path, status]).toEqual([path, 404]);
      expect(text).toContain('There is no such page');
      expect(text).not.toContain('UTF-8');
    }
    expect((await get(`/nodes/${'a'.repeat(length)}`)).status).toBe(404);
  });
});

describe('a condition on a page', () => {
  it('is weak, has several tags, and any where there is a page; caches know what the answer depends on', async () => {
    const first = await get('/en/items/11');
    const tag = first.headers.get('etag') ?? '';
    for (const known of [tag, tag.replace('W/', ''), `"x", ${tag}`, `"x" , ${tag.replace('W/', '')}`, '*']) {
      const again = await get('/en/items/11', { 'if-none-match': known });
      expect([known, again.status]).toEqual([known, 304]);
      expect(again.headers.get('vary')).toContain('accept-encoding');
    }
    expect((await get('/en/items/11', { 'if-none-match': '"x"' })).status).toBe(200);
    expect((await get('/en/items/99', { 'if-none-match': '*' })).status).toBe(404);
    expect((await get('/en/items/11', { 'accept-encoding': 'identity' })).headers.get('vary')).toContain(
      'accept-encoding',
    );
  });
});
