import { useEffect } from 'react';

/** Where the focus goes when what had it is gone: to the row that is open, else to the tab. */
export function focusNearby(): void {
  const target = document.querySelector('[role=tabpanel] [data-row][aria-expanded=true]') ?? document.querySelector('[role=tab][aria-selected=true]');
  if (target instanceof HTMLElement) target.focus();
}

/**
 * Keeps the focus in the pane: where the button that was pressed goes with what it did, as 改正 does with its finding, the focus would
 * be lost, and the next Tab begin at the top. It is left alone while it is in Word.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A dialog gives the focus back itself.
    const onFocus = ({ target }: FocusEvent): void => { last = target instanceof Element && target.closest('[role=dialog]') === null ? target : null; };
    const rescue = (): void => {
      if (last !== null && !last.isConnected && document.activeElement === document.body && document.hasFocus() && document.querySelector('[role=dialog]') === null) focusNearby();
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      clearTimeout(timer);
      timer = setTimeout(rescue, patience);
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}

/** What is drawn anew may take the focus itself, as the next field to fill does, in milliseconds. */
const patience = 150;
