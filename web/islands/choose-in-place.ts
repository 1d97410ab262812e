import { announce } from './announce.ts';

/**
 * Choices of a list, and its pages, are shown without a reload: the page of the new address is fetched and its content put into the place
 * of the old. The address and Back are as without script. Whatever goes wrong is left to the browser.
 */
export function chooseInPlace(onContent: (content: HTMLElement) => void): void {
  const swap = new Swap(onContent);
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('main form[data-filters]')) return;
    event.preventDefault();
    void swap.to(addressOf(form), true);
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'main form[data-filters] > a, main .made a, main .notice a, main nav.pages a',
    );
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void swap.to(link.href, true);
  });
  window.addEventListener('popstate', () => swap.back());
}

class Swap {
  readonly #onContent: (content: HTMLElement) => void;
  /** Path and choices of what is shown; a place on the page (`#`) is none of it. */
  #shown = withoutHash(location.href);
  #asked: AbortController | null = null;

  constructor(onContent: (content: HTMLElement) => void) {
    this.#onContent = onContent;
  }

  /** Back or forward in the history, unless it only leads to another place of the same page. */
  back(): void {
    if (withoutHash(location.href) !== this.#shown) void this.to(location.href, false);
  }

  async to(address: string, isNew: boolean): Promise<void> {
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    const content = document.querySelector('main') as HTMLElement;
    content.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { signal: asked.signal, headers: { accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.querySelector('main');
      // A page that says what is wrong is a page of its own.
      if (!answer.ok || !next) throw new Error(`answered with ${answer.status}`);
      if (isNew && address !== location.href) {
        // Back leads to where one was on the page, as the browser does without script.
        history.replaceState({ top: scrollY }, '');
        history.pushState(null, '', address);
      }
      this.#shown = withoutHash(address);
      this.#show(content, next, page, isNew ? null : topOf(history.state));
    } catch {
      if (!asked.signal.aborted) location.assign(address);
    } finally {
      if (this.#asked === asked) content.removeAttribute('aria-busy');
    }
  }

  /** `top`: how far down the page was when it was left; `null` where it is a new one. */
  #show(content: HTMLElement, next: Element, page: Document, top: number | null): void {
    const focused = placeOfFocus(content);
    content.replaceChildren(...next.childNodes);
    document.title = page.title;
    const language = page.querySelector('.language');
    if (language) document.querySelector('.language')?.replaceWith(language);
    this.#onContent(content);
    const found = focused === null ? null : content.querySelector<HTMLElement>(focused);
    // On a phone the choices are folded again.
    const control = found?.checkVisibility() === false ? found.closest('details')?.querySelector('summary') : found;
    (control ?? content).focus({ preventScroll: control !== null });
    if (top !== null) scrollTo({ top });
    else if (!control) scrollTo({ top: 0 });
    announce(saidOf(content));
  }
}

function topOf(state: unknown): number {
  const { top } = (state ?? {}) as { top?: unknown };
  return typeof top === 'number' ? top : 0;
}

function withoutHash(address: string): string {
  return address.split('#')[0] ?? '';
}

/** The form's choices as an address; what is left empty does not stand in it. */
function addressOf(form: HTMLFormElement): string {
  const address = new URL(form.action, location.href);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') address.searchParams.append(name, value);
  }
  return address.href;
}

/** How to find again what is focused, where it is a control of the choices; of a choice that is taken back, the one behind it, else the last. */
function placeOfFocus(content: HTMLElement): string | null {
  const focused = document.activeElement;
  const choice = focused?.closest('.made li');
  if (choice && content.contains(choice)) {
    const number = [...(choice.parentElement?.children ?? [])].indexOf(choice) + 1;
    return `.made li:nth-child(${number}) a, .made li:nth-child(-n + ${number}):last-child a`;
  }
  const form = focused?.closest('form[data-filters]');
  if (!focused || !form || !content.contains(form)) return null;
  // A page may have several forms of choices; they lead to different places of it.
  const within = `form[data-filters][action="${CSS.escape(form.getAttribute('action') ?? '')}"]`;
  const name = focused.getAttribute('name');
  if (name === null) return `${within} ${focused.localName}${focused.localName === 'a' ? '' : '[type=submit]'}`;
  const value =
    focused.getAttribute('type') === 'checkbox' ? `[value="${CSS.escape(focused.getAttribute('value') ?? '')}"]` : '';
  return `${within} [name="${CSS.escape(name)}"]:not([type=hidden])${value}`;
}

/** What the new content says of itself: what of the choices was ignored, and how much was found, or what the first table is of. */
function saidOf(content: HTMLElement): string {
  const notices = [...content.querySelectorAll('.notice li, .notice p')];
  const said = content.querySelector('[role=status], .none-said:not(.notice *), caption');
  return [...notices.map(({ textContent }) => textContent), said?.textContent ?? document.title].join(' ');
}
