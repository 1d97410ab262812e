import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openWorld, root, type World } from '../support/world.ts';

const QUERY = encodeURIComponent('{ strategyItem(number: 11) { mark } }');

let world: World;
let browser: Browser;
let page: Page;
let foreign: Server;
/** The page's own address: another site than 127.0.0.1. */
let origin: string;
const answers: { status: number; type: string }[] = [];
/** Nobody may read its answers; `open` lets the page. */
let closed: string;
let open: string;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  world = await openWorld();
  foreign = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>elsewhere</title>');
  });
  await new Promise<void>((resolve) => {
    foreign.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://localhost:${(foreign.address() as AddressInfo).port}`;
  closed = await start([]);
  open = await start([origin]);
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  for (const close of closing) await close();
  foreign?.close();
  await world?.close();
});
beforeEach(() => {
  world.calls.length = 0;
});

async function start(corsOrigins: string[]): Promise<string> {
  const app = await createApp({
    schema: world.schema,
    services: world.services,
    pages: `${root}dist/web`,
    logLevel: 'silent',
    network: { rateLimit: 0, trustProxy: false, corsOrigins, trustedDocuments: undefined },
  });
  app.addHook('onResponse', async (request, reply) => {
    if (request.url.startsWith('/graphql')) {
      answers.push({ status: reply.statusCode, type: String(reply.getHeader('content-type')) });
    }
  });
  closing.push(() => app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** Does something in the page, and gives what the server answered to it. */
async function answerTo(script: string) {
  await page.goto(origin);
  answers.length = 0;
  await page.evaluate(script);
  await expect.poll(() => answers.length).toBe(1);
  return answers[0];
}

/** Sends a form into a frame, so that the page stays where it is. */
const form = (attributes: object) => `
  document.body.append(Object.assign(document.createElement('iframe'), { name: 'there' }));
  const it = Object.assign(document.createElement('form'), ${JSON.stringify({ method: 'post', target: 'there', ...attributes })});
  it.action = 'URL';
  document.body.append(it);
  it.submit()`;

describe('a page of another site in a real browser', () => {
  it.each([
    ['<img>', "const it = new Image(); it.src = 'URL'; document.body.append(it)"],
    ['<script>', "const it = document.createElement('script'); it.src = 'URL'; document.body.append(it)"],
    [
      '<link>',
      "const it = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'URL' }); document.head.append(it)",
    ],
    ['fetch without cors', "fetch('URL', { mode: 'no-cors' }).catch(() => 0)"],
    ['<form method=post>', form({})],
    ['<form method=post enctype=text/plain>', form({ enctype: 'text/plain' })],
  ])('cannot make a query run by %s, even where it may ask', async (_what, script) => {
    for (const server of [closed, open]) {
      const answer = await answerTo(script.replace('URL', `${server}/graphql?query=${QUERY}`));
      expect(answer).toEqual({ status: 403, type: 'application/json; charset=utf-8' });
    }
    expect(world.calls).toEqual([]);
  });

  it.each([
    ['a frame', "const it = document.createElement('iframe'); it.src = 'URL'; document.body.append(it)"],
    ['a tab', "window.open('URL')"],
  ])('gets the playground into %s at most, and no query is run', async (_what, script) => {
    const answer = await answerTo(script.replace('URL', `${closed}/graphql?query=${QUERY}`));
    expect(answer).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    expect(world.calls).toEqual([]);
  });

  it('may ask by fetch where CORS_ORIGIN names it, and read nothing elsewhere', async () => {
    await page.goto(origin);
    const ask = (server: string, how: string) =>
      page.evaluate(`fetch('${server}/graphql${how}).then((answer) => answer.text(), (error) => error.name)`);
    const byGet = `?query=${QUERY}'`;
    const byPost = `', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: decodeURIComponent('${QUERY}') }) }`;
    for (const how of [byGet, byPost]) {
      expect(await ask(open, how)).toContain('"mark":"⑪"');
      expect(await ask(closed, how)).toBe('TypeError');
    }
  });
});
