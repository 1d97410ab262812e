import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, launchBrowser } from '../support/browser.ts';
import { serving } from '../support/server.ts';

const served = serving();
let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  faults = faultsOf(page);
});

afterAll(async () => {
  await browser?.close();
});

const open = (path: string) => page.goto(`${served.server.url}${path}`);
const text = () => page.locator('main').innerText();
const focused = (what: string) => page.evaluate<string | null>(`document.activeElement.${what}`);
const told = () => page.locator('body > [role=status]').innerText();

/** Marks the document: a page that was loaded anew has no mark. */
const mark = () => page.evaluate('document.documentElement.dataset.seen = "yes"');
const isSameDocument = async () => (await page.evaluate('document.documentElement.dataset.seen')) === 'yes';

describe('choices of a list', () => {
  it('are shown without a reload; focus stays, what is there is told, and Back undoes one step', async () => {
    await open('/en/programs?item=11');
    const before = await text();
    await mark();
    const order = page.locator('main form select[name=order]');
    await order.selectOption('CHANGE_DESC');
    await order.focus();
    await page.evaluate("document.querySelector('main form').requestSubmit()");
    await page.waitForURL(/order=CHANGE_DESC/);
    await expect.poll(text).not.toBe(before);
    expect(await isSameDocument()).toBe(true);
    expect(await focused('name')).toBe('order');
    expect(await told()).toMatch(/programme/);
    const chosen = await text();
    // The language link leads to what is shown now.
    expect(await page.locator('.language').getAttribute('href')).toBe('/ja/programs?item=11&order=CHANGE_DESC');
    await page.goBack();
    await expect.poll(text).toBe(before);
    await page.goForward();
    await expect.poll(text).toBe(chosen);
    expect(await isSameDocument()).toBe(true);
  });

  it('are taken back one by one, in place, and the page before is turned to', async () => {
    await open('/en/programs?ministry=mhlw&mentions=who&level=COMPONENT&level=PROGRAM');
    await mark();
    const chips = page.locator('main .made a');
    expect(await chips.count()).toBe(4);
    await chips.filter({ hasText: 'World Health Organization' }).click();
    await page.waitForURL((url) => !url.searchParams.has('mentions'));
    await expect.poll(() => chips.count()).toBe(3);
    // With the keyboard, one after the other: the one behind is there, or the last.
    expect(await focused('textContent')).toContain('parts of programmes');
    await chips.last().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chips.count()).toBe(2);
    expect(await focused('textContent')).toContain('parts of programmes');
    await page.goBack();
    await expect.poll(() => chips.count()).toBe(3);
    const first = await text();
    await page.locator('nav.pages a[rel=next]').click();
    await expect.poll(text).toContain('(21–40 of');
    await page.locator('nav.pages a[rel=prev]').click();
    await expect.poll(text).toBe(first);
    expect(await isSameDocument()).toBe(true);
  });

  it('of several bodies keep the focus, and what is ignored of them is told', async () => {
    await open('/ja/programs?recipient=gavi&recipient=global-fund');
    await mark();
    const recipient = page.locator('main form select[name=recipient]');
    await recipient.focus();
    await page.evaluate("document.querySelector('main form').requestSubmit()");
    await expect.poll(told).toMatch(/事業/);
    expect([await focused('localName'), await focused('name')]).toEqual(['select', 'recipient']);
    expect(new URL(page.url()).searchParams.getAll('recipient').toSorted()).toEqual(['gavi', 'global-fund']);
    await page.locator('main form .more-filters > summary').click();
    await page.locator('main form input[name=min]').fill('many');
    await page.locator('main form input[name=min]').press('Enter');
    await expect.poll(told).toContain('「many」は指定できない');
    expect(await told()).toMatch(/事業/);
    expect(await isSameDocument()).toBe(true);
  });

  it('are taken back, and pages are turned, in place', async () => {
    await open('/en/programs');
    await mark();
    const first = await text();
    await page.locator('nav.pages a[rel=next]').click();
    await page.waitForURL(/after=/);
    await expect.poll(text).not.toBe(first);
    expect(await focused('id')).toBe('content');
    await page.locator('main form[data-filters] > a').click();
    await page.waitForURL((url) => url.search === '');
    await expect.poll(text).toBe(first);
    expect(await isSameDocument()).toBe(true);
  });

  it('that end in a fault lead to its page', async () => {
    await open('/en/search');
    await page.route('**/en/search?*', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await mark();
    await page.locator('main input[name=q]').fill('AMR');
    await page.locator('main input[name=q]').press('Enter');
    await page.waitForURL(/q=AMR/);
    await expect.poll(isSameDocument).toBe(false);
    await page.unrouteAll();
    // The request that was broken off is what the console complains of.
    faults.length = 0;
  });

  it('is where a drawing is one stop again', async () => {
    await open('/en/network');
    await page.locator('main form input[name=min], main form select[name=min]').first().focus();
    await page.locator('main form button[type=submit]').click();
    await expect.poll(() => page.locator('svg[data-drawing] a[tabindex="0"]').count()).toBe(1);
  });
});

describe('on a phone', () => {
  it('choices are folded, say how many are made, and are folded again over what they found', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('/en/programs?item=11');
    const fold = page.locator('main details.choices > summary');
    expect(await fold.innerText()).toBe('Filters (1 set)');
    const stage = page.locator('main form select[name=stage]');
    expect(await stage.isVisible()).toBe(false);
    await fold.click();
    await stage.selectOption('EXECUTED');
    await page.locator('main form button[type=submit]').click();
    await expect.poll(() => fold.innerText()).toBe('Filters (2 set)');
    expect(await stage.isVisible()).toBe(false);
    expect(await focused('textContent')).toBe('Filters (2 set)');
    await page.setViewportSize({ width: 1280, height: 900 });
    expect([await fold.isVisible(), await stage.isVisible()]).toEqual([false, true]);
  });
});

describe('the search box', () => {
  it('proposes, tells how many, and arrows lead into the list and out', async () => {
    await open('/en');
    const box = page.locator('#start-search');
    await box.pressSequentially('JICA');
    const proposals = page.locator('.hero .proposals a');
    await expect.poll(() => proposals.count()).toBeGreaterThan(0);
    expect(await told()).toBe(`${await proposals.count()} proposals; arrow down leads to them`);
    await page.keyboard.press('ArrowDown');
    expect(await focused("getAttribute('href')")).toBe(await proposals.first().getAttribute('href'));
    await page.keyboard.press('Escape');
    expect(await focused('id')).toBe('start-search');
    expect(await proposals.first().isVisible()).toBe(false);
    expect(await box.inputValue()).toBe('JICA');
  });

  it('does not search with the Enter that ends a conversion', async () => {
    await open('/ja');
    const isStopped = (keys: string) =>
      page.evaluate<boolean>(
        `!document.querySelector('#site-search').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ${keys} }))`,
      );
    expect(await isStopped('isComposing: true')).toBe(true);
    expect(await isStopped('keyCode: 229')).toBe(true);
    expect(await isStopped('keyCode: 13')).toBe(false);
  });
});

describe('money', () => {
  it('on a phone is a list to drill into, whose sums agree', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('/en/money');
    expect(await page.locator('#flow figure.drawing').isVisible()).toBe(false);
    const ministry = page.locator('main .drill > li').first();
    await ministry.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const division = ministry.locator('.drill > li').first();
    await division.locator('summary').first().click();
    const row = division.locator('tbody tr').first();
    expect(await row.ariaSnapshot()).toMatch(/Request.*[\d.]+ (m|b)illion/s);
    const yenIn = (selector: string) =>
      page.evaluate<number[]>(`[...document.querySelectorAll('${selector}')].map((each) => Number(each.value))`);
    const [whole] = await yenIn('#flow > .drill > li:first-child > details > summary data');
    const parts = await yenIn('#flow > .drill > li:first-child .drill > li > details > summary data');
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('that carries no item can be looked at', async () => {
    await open('/en/money');
    await page.locator('#items tbody tr', { hasText: 'no item of the strategy' }).getByRole('link').first().click();
    await page.waitForURL(/strategy=no/);
    expect(await text()).not.toContain('ignored');
    expect(await page.locator('main tbody tr').count()).toBeGreaterThan(10);
  });

  it('shows totals of the year and stage that are answered, and leads to those of others', async () => {
    await open('/en/money');
    const totals = page.locator('#totals');
    expect(await totals.locator('table').count()).toBe(0);
    await totals.getByRole('link', { name: /^Draft.*FY2025$/ }).click();
    await page.waitForURL(/stage=DRAFT/);
    expect(await totals.locator('caption').innerText()).toMatch(/^Draft.*FY2025$/);
  });

  it('can be unfolded without script, and paper has all of it', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${served.server.url}/ja/money`);
    await plain.locator('main .drill summary').first().click();
    expect(await plain.locator('main .drill .drill summary').first().isVisible()).toBe(true);
    await plain.emulateMedia({ media: 'print' });
    const closed = plain.locator('main .drill > li').last().locator('tbody th').first();
    expect((await closed.boundingBox())?.height).toBeGreaterThan(5);
  });
});

describe('the menu', () => {
  it('reaches every room from the top of a page, and closes with Esc', async () => {
    await open('/en/items/11');
    const menu = page.locator('header details.more-rooms');
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await menu.getByRole('link').count()).toBe(5);
    await page.keyboard.press('Tab');
    expect(await focused("getAttribute('href')")).toBe('/en/paths');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('open')).toBeNull();
    expect(await focused('tagName')).toBe('SUMMARY');
    await menu.locator('summary').click();
    await page.locator('h1').click();
    expect(await menu.getAttribute('open')).toBeNull();
  });
});

describe('a table', () => {
  it('unfolds its evidence as wide as a quote needs, within the page', async () => {
    for (const width of [1280, 800, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await open('/en/items/11');
      const evidence = page.locator('#money tbody tr').last().locator('td details.evidence').last();
      await evidence.locator('summary').click();
      expect((await evidence.locator('.unfolded').boundingBox())?.width).toBeGreaterThan(width === 390 ? 180 : 300);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('of many columns fits a tablet, each value below its head', async () => {
    for (const width of [740, 1024, 1180, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of ['/en/items/11', '/en/money', '/en/changes']) {
        await open(path);
        const wide =
          "[...document.querySelectorAll('.table-frame')].filter((each) => each.scrollWidth > each.clientWidth)";
        expect(await page.evaluate(`${wide}.map((each) => each.innerText.slice(0, 60))`)).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is read out on a phone with the head of each value, and says nothing of what is not there', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('/en/programs?item=11');
    const row = page.locator('main tbody tr').first();
    expect(await row.ariaSnapshot()).toMatch(/Request FY2025, change/);
    expect(await row.innerText()).not.toMatch(/^–$/m);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('what moves while a page is loaded', () => {
  it.each(['/en', '/en/items/11', '/en/money', '/ja/network', '/ja/search?q=AMR', '/ja/programs/18205be6'])(
    '%s: nothing',
    async (path) => {
      await page.addInitScript(
        'globalThis.shifts = []; new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map((each) => each.value))).observe({ type: "layout-shift", buffered: true });',
      );
      await open(path);
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate<number[]>('shifts');
      expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.01);
    },
  );
});

it('breaks no rule of its own policy', () => {
  expect(faults).toEqual([]);
});
