import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openWorld, root, type World } from '../support/world.ts';

const example = pathToFileURL(`${root}examples/d3/index.html`).href;
const d3 = pathToFileURL(`${root}node_modules/d3/dist/d3.min.js`).href;

let world: World;
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  world = await openWorld();
  server = await startServer(world);
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.app.close();
  await world?.close();
});

describe('examples/d3', () => {
  it('draws a circle for every node of the feed and a line for every link, and asks for nothing else', async () => {
    const { page, asked, faults } = await watchedPage();
    const feed = `${server.url}/feeds/organizations.d3.json`;
    await page.goto(`${example}?api=${server.url}`);
    await page.locator('g[transform]').first().waitFor({ timeout: 30_000 });

    const { nodes, links } = await (await fetch(feed)).json();
    expect(nodes.length).toBeGreaterThan(0);
    expect(links.length).toBeGreaterThan(0);
    expect(await page.locator('circle').count()).toBe(nodes.length);
    expect(await page.locator('line').count()).toBe(links.length);
    const names: string[] = nodes.map(({ name }: { name: string }) => name);
    expect(await page.locator('svg text').allTextContents()).toEqual(names);
    const ends = await page
      .locator('line')
      .evaluateAll((lines) => lines.flatMap((line) => ['x1', 'y1', 'x2', 'y2'].map((end) => line.getAttribute(end))));
    expect(ends.filter((end) => end === null || !Number.isFinite(Number(end)))).toEqual([]);

    expect(asked.sort()).toEqual([`${example}?api=${server.url}`, d3, feed].sort());
    expect(faults).toEqual([]);
    await page.close();
  }, 60_000);

  it('says so when there is no feed', async () => {
    const { page } = await watchedPage();
    await page.goto(`${example}?api=${server.url}/nowhere`);
    const alert = page.locator('[role=alert]');
    await alert.waitFor({ state: 'visible', timeout: 30_000 });
    expect(await alert.textContent()).toContain(`No feed from ${server.url}/nowhere`);
    expect(await page.locator('circle').count()).toBe(0);
    await page.close();
  }, 60_000);
});

/** A page with a record of every address that it asks for, whatever the scheme, and of every error. */
async function watchedPage(): Promise<{ page: Page; asked: string[]; faults: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return { page, asked, faults };
}
