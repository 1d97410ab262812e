import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, launchBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openWorld, root, type World } from '../support/world.ts';

const example = pathToFileURL(`${root}examples/d3/index.html`).href;
const d3 = pathToFileURL(`${root}node_modules/d3/dist/d3.min.js`).href;

let world: World;
let server: TestServer;
let browser: Browser;
let page: Page;
let feed: string;
/** Every address that the page asks for, whatever the scheme. */
const asked: string[] = [];
let faults: string[];
beforeAll(async () => {
  world = await openWorld();
  server = await startServer(world);
  feed = `${server.url}/feeds/organizations.d3.json`;
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
  faults = faultsOf(page);
});
afterAll(async () => {
  await browser?.close();
  await server?.app.close();
  await world?.close();
});

describe('examples/d3', () => {
  it('draws a circle for every node of the feed and a line for every link', async () => {
    await page.goto(`${example}?api=${server.url}`);
    await page.locator('g[transform]').first().waitFor();

    const response = await fetch(feed);
    const { nodes, links } = (await response.json()) as { nodes: { name: string }[]; links: unknown[] };
    expect(nodes.length).toBeGreaterThan(0);
    expect(links.length).toBeGreaterThan(0);
    expect(await page.locator('circle').count()).toBe(nodes.length);
    expect(await page.locator('line').count()).toBe(links.length);
    const names = nodes.map(({ name }) => name);
    expect(await page.locator('svg text').allTextContents()).toEqual(names);
    const ends = await page
      .locator('line')
      .evaluateAll((lines: { getAttribute(name: string): string | null }[]) =>
        lines.flatMap((line) => ['x1', 'y1', 'x2', 'y2'].map((end) => line.getAttribute(end))),
      );
    expect(ends.filter((end) => end === null || !Number.isFinite(Number(end)))).toEqual([]);
    // A page opened as a file has no origin of its own, and the packaged Chromium does not enforce what that means.
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('asks for itself, D3 from node_modules and the feed, and for nothing else', () => {
    expect(asked.toSorted()).toEqual([`${example}?api=${server.url}`, d3, feed].sort());
    expect(faults).toEqual([]);
  });

  it('says so when there is no feed', async () => {
    await page.goto(`${example}?api=${server.url}/nowhere`);
    const alert = page.locator('[role=alert]');
    await alert.waitFor({ state: 'visible' });
    expect(await alert.textContent()).toContain(`No feed from ${server.url}/nowhere`);
    expect(await page.locator('circle').count()).toBe(0);
  });
});
