import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Moves the focus among the rows of a list by the arrow keys, Home and End: put it on the list's onKeyDown. Rows carry
 * `data-row`; one of them is in the tab order. Keys in a field, and those of an input method, are left alone.
 */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const { target } = event;
  if (step === undefined || event.nativeEvent.isComposing || !(target instanceof HTMLElement) || target.dataset['row'] === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const row = rows[step(rows.indexOf(target), rows.length)];
  if (row === undefined) return;
  event.preventDefault();
  for (const other of rows) other.tabIndex = other === row ? 0 : -1;
  row.focus();
}
