import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, launchBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openWorld, root, type World } from '../support/world.ts';

let world: World;
let server: TestServer;
let browser: Browser;
let page: Page;
const foreign: string[] = [];
let faults: string[];

beforeAll(async () => {
  world = await openWorld();
  server = await startServer(world);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(server.url).host) foreign.push(request.url());
  });
  faults = faultsOf(page);
});

afterAll(async () => {
  await browser?.close();
  await server?.app.close();
  await world?.close();
});

describe('the playground in a real browser', () => {
  it('lists the example questions in both languages', async () => {
    await page.goto(`${server.url}/graphql`);
    const buttons = page.locator('button[data-question]');
    await buttons.first().waitFor();
    expect(await buttons.count()).toBeGreaterThanOrEqual(12);
    await expect(buttons.first().locator('[lang=ja]').textContent()).resolves.toMatch(/取組/);
  });

  it('answers a question that is clicked, in Japanese', async () => {
    await page.locator('button[data-question="04-antimicrobial-resistance"]').click();
    const response = page.locator('.graphiql-response');
    await response.getByText('⑪').first().waitFor();
    // The editor renders the lines in view only; the answer's beginning is there. Where it breaks a line depends on the room that it has.
    await expect.poll(() => textInView(page)).toContain('AMR対策アクションプランの改定と確実な実施');
    mkdirSync(`${root}.cache/screenshots`, { recursive: true });
    await page.screenshot({ path: `${root}.cache/screenshots/playground.png` });
  });

  it('asks nobody else for anything, and breaks no rule of its own policy', () => {
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
  });
});

/** What the answer's editor shows, from top to bottom, without the white space that it breaks and indents lines with. */
async function textInView(shown: Page): Promise<string> {
  const lines = await shown.evaluate<{ top: number; text: string }[]>(
    "[...document.querySelectorAll('.graphiql-response .view-line')].map((line) => ({ top: line.offsetTop, text: line.textContent }))",
  );
  return lines
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text.replaceAll(/\s/g, ''))
    .join('');
}
