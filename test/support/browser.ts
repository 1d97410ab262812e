import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { folderOfJapaneseFonts } from './japanese-fonts.ts';

const INSTALLED = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** What the package switches off for speed, and a test of security must have: the same-origin policy, and sites kept apart. */
const UNSAFE = /^--(?:headless|disable-web-security|disable-site-isolation|allow-running-insecure-content)/;
/** And a graphics processor made of software, which nobody looks at here: it costs a third of a page. */
const GRAPHICS = /^--(?:ignore-gpu|in-process-gpu|use-gl|use-angle|enable-unsafe-swiftshader)/;

/** How long a page may take for what certainly comes: a busy machine has time enough. */
const PATIENCE_MS = 120_000;

/** A real Chromium: an installed one, or the one that comes inside its npm package. */
export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    '--disable-gpu',
    '--disable-software-rasterizer',
  ];
  const browser = await playwright.launch({
    executablePath: installed ?? (await chromium.executablePath()),
    args: [
      ...(installed ? ['--no-sandbox'] : chromium.args.filter((arg) => !UNSAFE.test(arg) && !GRAPHICS.test(arg))),
      ...quiet,
    ],
    headless: true,
    // An installed one has the letters of its machine.
    ...(installed ? {} : { env: { ...process.env, FONTCONFIG_PATH: folderOfJapaneseFonts() } }),
  });
  const newContext = browser.newContext.bind(browser);
  // `newPage` makes its context with it, too.
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  };
  return browser;
}

/** What the page complains of from now on: errors in its console and errors that nobody caught. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}
