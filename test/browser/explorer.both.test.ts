import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { terms } from '../../web/text/terms.ts';
import { pagesOfPatterns } from '../explorer/pages-in.ts';
import { faultsOf, launchBrowser } from '../support/browser.ts';
import { EXTENT } from '../support/extent.ts';
import { serving } from '../support/server.ts';
import { root } from '../support/world.ts';

const served = serving();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = `${root}.cache/screenshots`;
let browser: Browser;
let page: Page;
let faults: string[];
const foreign: string[] = [];

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  browser = await launchBrowser();
  page = await browser.newPage();
  faults = faultsOf(page);
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(served.server.url).host) foreign.push(request.url());
  });
});

afterAll(async () => {
  await browser?.close();
});

const open = (path: string) => page.goto(`${served.server.url}${path}`);
const text = () => page.locator('main').innerText();

/** How far the page is wider than the screen, in pixels. */
const overhang = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

/** A small phone, a phone, a tablet, a narrow desk and wide ones: the style sheet has other rules for each. */
const WIDTHS = [320, 390, 768, 1024, 1280, 1500];
/** One of each sort of tables: blocks, narrow ones, wide ones. In full at all, what is not on a small phone is on a phone. */
const SCANNED = EXTENT === 'all' ? WIDTHS.slice(1) : [390, 1024, 1280];

describe.each([
  ['en', 'light'],
  ['ja', 'dark'],
] as const)('every kind of page in %s, %s', (language, colorScheme) => {
  it.each(pagesOfPatterns(language).map(({ path }) => path))(
    '%s: fits a phone, and axe finds nothing serious',
    async (path) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 844 });
      await open(`/${language}${path}`);
      await page.evaluate(axe);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect([width, await overhang()]).toEqual([width, 0]);
        // What is folded is read, too.
        await page.evaluate(
          "document.querySelectorAll('main details').forEach((each, index) => { each.open = index < 6; })",
        );
        if (SCANNED.includes(width)) expect([width, await seriousFaults()]).toEqual([width, []]);
        await page.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = false; })");
      }
    },
  );
});

/** Years and names of stages in heads of tables that do not stand in one line. */
function brokenHeads(): Promise<string[]> {
  const words = [...Object.values(terms.ja.stages), '令和\\\\d+年度'].join('|');
  return page.evaluate<string[]>(`[...document.querySelectorAll('main thead th')].flatMap((head) => {
    const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of text.data.matchAll(new RegExp('${words}', 'g'))) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  })`);
}

/** What axe calls serious or critical, with where it stands. */
async function seriousFaults(): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 120))
          .join(' | ')}`,
    );
}

/** How often the analyst has clicked, or pressed Enter, since the start page. */
let clicks = 0;

async function click(locator: Locator): Promise<void> {
  clicks++;
  await locator.click();
}

async function begin(language = 'en'): Promise<void> {
  clicks = 0;
  await open(`/${language}`);
}

/** Follows the first link of this name within the page's content, or the header. */
async function follow(name: string | RegExp, within = 'main', exact = false): Promise<void> {
  await click(page.locator(within).getByRole('link', { name, exact }).first());
  await page.waitForLoadState();
}

async function searchFor(words: string): Promise<void> {
  const box = page.locator('#site-search');
  await box.fill(words);
  clicks++;
  await Promise.all([page.waitForURL(/\/search\?/), box.press('Enter')]);
}

// Without script everything is found, too; with it the islands are tried in `explorer-script.test.ts` each time.
describe.each(EXTENT === 'all' ? [true, false] : [false])('an analyst, with script: %s', (javaScriptEnabled) => {
  let shared: Page;
  beforeAll(async () => {
    shared = page;
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
  });
  // To close one context ends a browser of one process: all are closed with it.
  afterAll(() => {
    page = shared;
  });

  // Five clicks are what an answer may take, the lines included.
  afterEach(() => expect(clicks).toBeLessThanOrEqual(5));

  it('finds who shares most with JICA, and on what', async () => {
    await begin();
    await searchFor('JICA');
    await follow('Japan International Cooperation Agency');
    expect(await text()).toMatch(/most with MOFA: \d+/);
    const first = page.locator('#shared tbody tr').first();
    expect(await first.innerText()).toContain('Ministry of Foreign Affairs');
    await click(first.locator('td a').first());
    await page.waitForURL(/\/organizations\/jica\/partners\/mofa/);
    await click(page.locator('main tbody details.evidence summary').first());
    expect(await page.locator('main details[open]').first().innerText()).toMatch(/line \d+/);
  });

  it('finds what item ⑪ costs, whose money it is, and what became of the request', async () => {
    await begin();
    await follow(/Antimicrobial resistance/);
    const money = await page.locator('#money').innerText();
    expect(money).toMatch(/million/);
    expect(money).toMatch(/International Affairs Division/);
    expect(money).toMatch(/Out of scope of the draft document/);
    await click(page.locator('#money tbody a.to-lines').first());
    await page.waitForURL(/\/programs\/[^#]+#/);
    expect(await page.locator('tr:target').innerText()).toMatch(/l\. \d+/);
  });

  it('finds who pays Gavi', async () => {
    await begin();
    await searchFor('Gavi');
    await follow(/^Gavi, the Vaccine Alliance/);
    const programs = await page.locator('#programs').innerText();
    expect(programs).toMatch(/It receives the money of \d+ programmes/);
    expect(programs).toMatch(/MOFA/);
    expect(programs).toMatch(/MHLW/);
    expect(programs).not.toMatch(/It runs/);
    await follow('Contribution to Gavi', '#programs', true);
    expect(await text()).toMatch(/International Affairs Division/);
    expect(await text()).toMatch(/150,000,000/);
  });

  it('finds how AMED and METI are connected', async () => {
    await begin();
    await follow('Connections', 'footer');
    await page.locator('input[name=from]').fill('AMED');
    await page.locator('input[name=to]').fill('METI');
    await click(page.locator('main form button'));
    await page.waitForURL(/from=AMED&to=METI/);
    expect(await text()).toMatch(/Japan Agency for Medical Research and Development/);
    expect(await text()).toMatch(/l\. \d+/);
  });

  it('finds which initiatives have no programme', async () => {
    await begin();
    await follow(/have no programme behind them/);
    expect(page.url()).toContain('/en/initiatives?program=no');
    const said = await page.locator('main table caption').innerText();
    const { initiatives } = await served.world.data('{ initiatives(filter: { funded: false }) { totalCount } }');
    expect(said).toContain(`${initiatives.totalCount} initiatives`);
  });
});

describe('by keyboard alone', () => {
  it('the content is one step away, and a drawing is one stop whose arrows lead on', async () => {
    await open('/en/organizations/jica');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('content');
    const nodes = page.locator('svg[data-drawing] a[data-node]');
    expect(await nodes.count()).toBeGreaterThan(5);
    const stops = page.locator('svg[data-drawing] a[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.first().focus();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate("document.activeElement.closest('svg')")).toBeNull();
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe(
      await nodes.first().getAttribute('href'),
    );
    await page.keyboard.press('ArrowDown');
    const to = await nodes.nth(1).getAttribute('href');
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe(to);
    expect(await stops.count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === to);
  });

  it('evidence unfolds', async () => {
    await open('/ja/items/11');
    const summary = page.locator('main details.evidence summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('main details.evidence[open]').count()).toBe(1);
  });
});

describe('whoever wants less motion', () => {
  it.each([
    ['reduce', 'auto', 0],
    ['no-preference', 'smooth', 1],
  ] as const)('%s: scrolls %s, and so many elements change by and by: %i', async (reducedMotion, scrolls, moving) => {
    await page.emulateMedia({ reducedMotion });
    for (const path of ['/en/network', '/ja/programs']) {
      await open(path);
      expect(await page.evaluate('getComputedStyle(document.documentElement).scrollBehavior')).toBe(scrolls);
      expect(
        await page.evaluate(
          `[...document.querySelectorAll('*')].filter((each) => {
            const { transitionDuration, animationName } = getComputedStyle(each);
            return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
          }).length`,
        ),
      ).toBe(moving);
    }
    await page.emulateMedia({ reducedMotion: null });
  });
});

describe('what has the focus', () => {
  /** What the keyboard comes to on a page and cannot be seen there, since it is outside of the window or something lies over it. */
  const hidden = (within: string) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('${within} :is(a[href], button, input, select, summary)')]
      .filter((each) => each.checkVisibility() && each.tabIndex >= 0)
      .filter((each) => {
        each.focus();
        return ![...each.getClientRects()].some(({ left, top, width, height }) => {
          const at = document.elementFromPoint(left + width / 2, top + height / 2);
          return at !== null && (each.contains(at) || at.contains(each));
        });
      })
      .map((each) => each.outerHTML.slice(0, 120))`);

  it.each([
    ['/en/programs?recipient=gavi', 390],
    ['/ja/organizations/jica', 390],
    ['/ja/money', 768],
    ['/en/changes', 1280],
    ['/en/network', 1280],
  ])('is in view: %s, %i wide', async (path, width) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 700 });
    await open(path);
    for (const within of ['header', 'main', 'footer']) expect([within, await hidden(within)]).toEqual([within, []]);
    // The check sees what would be in the way.
    await page.evaluate(
      "Object.assign(document.querySelector('.site-header').style, { position: 'sticky', top: 0, height: '90vh', zIndex: 9 })",
    );
    expect((await hidden('main')).length).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: null });
  });

  it('is not below an open menu, without script too', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const other = await context.newPage();
    await other.goto(`${served.server.url}/en/items`);
    const menu = other.locator('.site-header .more-rooms');
    await menu.locator('summary').click();
    expect(await menu.locator('ul').isVisible()).toBe(true);
    await menu.locator('a').last().focus();
    expect(await menu.locator('ul').isVisible()).toBe(true);
    await other.keyboard.press('Tab');
    expect(await menu.locator('ul').isVisible()).toBe(false);
  });
});

describe('addresses', () => {
  it('hold the choices: another browser sees the same, and Back undoes one step', async () => {
    await open('/en/programs?item=11');
    const before = await text();
    await page.locator('main form select[name=order]').selectOption('CHANGE_DESC');
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL(/order=CHANGE_DESC/);
    await expect.poll(text).not.toBe(before);
    const chosen = await text();
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    expect(await other.locator('main').innerText()).toBe(chosen);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('order'));
    // The address changes first; the content is fetched.
    await expect.poll(text).toBe(before);
  });
});

describe('on paper', () => {
  it('an item fits the width of A4, without menus', async () => {
    // A4 less its margins.
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    for (const path of ['/en/items/2', '/ja/items/9']) {
      await open(path);
      expect(await overhang()).toBe(0);
      expect(await page.locator('#money thead').isVisible()).toBe(true);
    }
    // The table with most columns.
    await open('/en/money');
    expect(await overhang()).toBe(0);
    await open('/ja/items/9');
    expect(await page.locator('.site-header nav').isVisible()).toBe(false);
    // A word of a head is not broken, and no year.
    for (const { path } of pagesOfPatterns('ja')) {
      await open(`/ja${path}`);
      expect([path, await overhang(), await brokenHeads()]).toEqual([path, 0, []]);
    }
    for (const path of ['/ja/programs?stage=AVAILABLE&year=2023', '/ja/money?stage=AVAILABLE', '/ja/changes']) {
      await open(path);
      expect([path, await overhang(), await brokenHeads()]).toEqual([path, 0, []]);
    }
    await open('/ja/items/9');
    const pdf = await page.pdf({ format: 'A4', path: `${screenshots}/item-9.pdf` });
    expect(pdf.byteLength).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen' });
  });
});

it('asks nobody else for anything, and breaks no rule of its own policy', () => {
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});
