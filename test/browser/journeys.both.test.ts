import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { EXTENT } from '../support/extent.ts';
import { serving } from '../support/server.ts';

const served = serving();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** What an analyst may do with a page: each press of something counts. */
interface Hand {
  presses: number;
  press(selector: string): Promise<void>;
  /** Writes into a field, and ends with Enter where that asks. */
  write(selector: string, words: string, enter?: boolean): Promise<void>;
}

/** A thumb on a phone. */
function thumb(page: Page): Hand {
  const on = (selector: string) => page.locator(selector).filter({ visible: true }).first();
  return {
    presses: 0,
    async press(selector) {
      this.presses += 1;
      await on(selector).tap();
    },
    async write(selector, words, enter = false) {
      await on(selector).fill(words);
      if (!enter) return;
      this.presses += 1;
      await on(selector).press('Enter');
    },
  };
}

/** So many stops are walked at most; the skip link leads past the header. */
const STOPS = 160;

/** The keyboard alone: Tab leads there, Enter presses. */
function keys(page: Page): Hand {
  const walkTo = async (selector: string) => {
    const isThere = () => page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`);
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no ${selector} within ${STOPS} stops of ${page.url()}`);
  };
  return {
    presses: 0,
    async press(selector) {
      this.presses += 1;
      await walkTo(selector);
      await page.keyboard.press('Enter');
    },
    async write(selector, words, enter = false) {
      await walkTo(selector);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(words);
      if (!enter) return;
      this.presses += 1;
      await page.keyboard.press('Enter');
    },
  };
}

const LINES = 'main tr:target details.evidence > summary';

/** The questions that the explorer is for, from the start page to the lines of the answer. */
const QUESTIONS: readonly { question: string; answer: (hand: Hand, page: Page) => Promise<void> }[] = [
  {
    question: 'who shares most with JICA',
    async answer(hand, page) {
      await hand.write('#site-search', 'JICA', true);
      await page.waitForURL(/\/search\?/);
      await hand.press('main a[href$="/organizations/jica"]');
      await page.waitForURL(/\/organizations\/jica$/);
      const most = await page.locator('#shared tbody tr').first().innerText();
      expect(most).toMatch(/Ministry of Foreign Affairs|外務省/);
      await hand.press('#shared tbody tr:first-child td a[href$="/partners/mofa"]');
      await page.waitForURL(/\/partners\/mofa$/);
      await hand.press('main tbody tr:first-child details.evidence > summary');
    },
  },
  {
    question: 'what item ⑪ costs, whose money it is, and what became of the request',
    async answer(hand, page) {
      await hand.press('main a[href$="/items/11"]');
      await page.waitForURL(/\/items\/11$/);
      const money = await page.locator('#money').innerText();
      expect(money).toMatch(/International Affairs Division|大臣官房国際課/);
      expect(money).toMatch(/Out of scope of the draft document|予算案の資料の対象外/);
      await hand.press('#money tbody tr:first-child a.to-lines');
      await page.waitForURL(/\/programs\/[^#]+#/);
      await hand.press(LINES);
    },
  },
  {
    question: 'who pays Gavi',
    async answer(hand, page) {
      await hand.write('#site-search', 'Gavi', true);
      await page.waitForURL(/\/search\?/);
      await hand.press('main a[href$="/organizations/gavi"]');
      await page.waitForURL(/\/organizations\/gavi$/);
      const programs = await page.locator('#programs').innerText();
      expect(programs).toMatch(/MOFA|外務省/);
      expect(programs).toMatch(/MHLW|厚生労働省/);
      await hand.press('#programs tbody tr:first-child a.to-lines');
      await page.waitForURL(/\/programs\/[^#]+#/);
      await hand.press(LINES);
    },
  },
  {
    question: 'how AMED and METI are connected',
    async answer(hand, page) {
      await hand.press('header .more-rooms > summary');
      await hand.press('header .more-rooms a[href$="/paths"]');
      await page.waitForURL(/\/paths$/);
      await hand.write('main input[name=from]', 'AMED');
      await hand.write('main input[name=to]', 'METI', true);
      await page.waitForURL(/from=AMED&to=METI/);
      await page.locator('main .ways').waitFor();
      expect(await page.locator('main .ways > li').first().innerText()).toMatch(
        /Japan Agency for Medical Research and Development|日本医療研究開発機構/,
      );
      await hand.press('main .ways > li:first-child details.evidence > summary');
    },
  },
  {
    question: 'which initiatives have no programme',
    async answer(hand, page) {
      await hand.press('main a[href$="/initiatives?program=no"]');
      await page.waitForURL(/program=no/);
      const { initiatives } = await served.world.data('{ initiatives(filter: { funded: false }) { totalCount } }');
      expect(await page.locator('main table caption').innerText()).toContain(`${initiatives.totalCount}`);
      await hand.press('main tbody tr:first-child details.evidence > summary');
    },
  },
];

const WAYS = ['en', 'ja'].flatMap((language) => [
  { language, by: 'thumb on a phone', hand: thumb, viewport: { width: 390, height: 844 } },
  { language, by: 'keyboard alone', hand: keys, viewport: { width: 1280, height: 900 } },
]);

/** With `npm test` each question is asked in one of the ways, by turns. */
const CASES = QUESTIONS.flatMap((each, index) =>
  WAYS.filter((_way, way) => EXTENT === 'all' || way === index % WAYS.length).map((way) => ({ ...each, ...way })),
);

it.each(CASES)('$question: five presses and its lines are there ($language, by $by)', async (journey) => {
  const context = await browser.newContext({ viewport: journey.viewport, hasTouch: true });
  const page = await context.newPage();
  await page.goto(`${served.server.url}/${journey.language}`);
  const hand = journey.hand(page);
  await journey.answer(hand, page);
  const unfolded = page.locator('main details.evidence[open]').first();
  await unfolded.waitFor();
  expect(await unfolded.innerText()).toMatch(/lines? \d+|\d+行目/);
  expect(hand.presses).toBeLessThanOrEqual(5);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
});
