let place: HTMLElement | null = null;

/** Says something to who listens to the page; nothing of it is seen. */
export function announce(words: string): void {
  if (!place) {
    place = document.createElement('div');
    place.className = 'visually-hidden';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  place.textContent = words;
}
