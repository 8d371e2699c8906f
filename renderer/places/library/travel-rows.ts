import type { KeyboardEvent } from 'react';

/** From the search down into the list. */
export function focusFirstRow(): void {
  rows()[0]?.focus();
}

/** Up and down walk the rows; above the first is the search. */
export function travelRows(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const all = rows();
  const at = all.findIndex((row) => row === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next) next.focus();
  else if (event.key === 'ArrowUp') document.getElementById('library-search')?.focus();
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-library-list] .library-row')];
}
