import { pathOf } from '../address/href.ts';
import { announce } from './announce.ts';

/** What the search page's JSON holds, as far as proposals need it. */
interface Found {
  data: { search: { edges: { name: string; nameEn: string | null; node: { id: string } }[] } | null };
}

const WAIT_MS = 150;

/** Proposes what the words lead to while they are typed; how many, is told. Arrows lead from the box into the list and back. */
export function proposeInSearch(within: ParentNode): void {
  for (const form of within.querySelectorAll<HTMLFormElement>('form[data-search]')) new Proposals(form);
}

class Proposals {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  #timer = 0;
  #asked: AbortController | null = null;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#input = form.querySelector('input[type=search]') as HTMLInputElement;
    this.#list = document.createElement('ul');
    this.#list.className = 'proposals';
    this.#list.hidden = true;
    form.append(this.#list);
    this.#input.addEventListener('input', () => this.#wait());
    form.addEventListener('keydown', (event) => this.#move(event));
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget as Node | null)) this.#list.hidden = true;
    });
  }

  #wait(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(this.#input.value.trim()), WAIT_MS);
  }

  async #ask(words: string): Promise<void> {
    this.#asked?.abort();
    this.#asked = new AbortController();
    if (words === '') {
      this.#list.hidden = true;
      return;
    }
    try {
      const address = `${this.#form.getAttribute('action')}.json?q=${encodeURIComponent(words)}`;
      const answer = await fetch(address, { signal: this.#asked.signal });
      if (answer.ok) this.#show((await answer.json()) as Found);
    } catch {
      // Proposals are a convenience; the form works without.
    }
  }

  #show({ data }: Found): void {
    const language = document.documentElement.lang;
    const links = (data.search?.edges ?? []).slice(0, 8).flatMap(({ name, nameEn, node }) => {
      const path = pathOf(node.id);
      return path === null
        ? []
        : [linkTo(`/${language}${path}`, language === 'ja' ? name : (nameEn ?? name), language === 'ja' || !nameEn)];
    });
    this.#list.replaceChildren(...links);
    // Who went on meanwhile is not called back.
    this.#list.hidden = links.length === 0 || !this.#form.contains(document.activeElement);
    if (this.#list.hidden) return;
    announce((this.#form.dataset['search'] ?? '').replace('{}', String(links.length)));
  }

  #move(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.#list.hidden) {
      // The box would be emptied, too.
      event.preventDefault();
      this.#list.hidden = true;
      this.#input.focus();
      return;
    }
    if (this.#list.hidden || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing) return;
    const stops = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    event.preventDefault();
    stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  }
}

function linkTo(address: string, text: string, isJapanese: boolean): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  if (isJapanese) link.lang = 'ja';
  item.append(link);
  return item;
}
