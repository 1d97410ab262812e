/** Closes a menu that lies over the page: with Esc, whose focus goes back to what opened it, or once something else is touched or focused. */
export function closeMenus(): void {
  const open = () => document.querySelectorAll<HTMLDetailsElement>('details.more-rooms[open]');
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of open()) {
      menu.open = false;
      if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    }
  });
  for (const what of ['click', 'focusin']) {
    document.addEventListener(what, ({ target }) => {
      for (const menu of open()) if (!menu.contains(target as Node)) menu.open = false;
    });
  }
}
