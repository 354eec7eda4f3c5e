import type { PaneLocale } from '../../locales/pane';
import type { PaneState } from '../store/state';
import { reportAsHtml, reportAsMarkdown } from './report-text';

/** Puts the review on the clipboard. Whether the browser let it: the clipboard's own interface is closed to frames, a copy event is not. */
export function copyReport(words: PaneLocale, state: PaneState, as: 'formatted' | 'markdown'): boolean {
  const markdown = reportAsMarkdown(words, state);
  let isSet = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', markdown);
    if (as === 'formatted') event.clipboardData.setData('text/html', reportAsHtml(words, state));
    isSet = true;
  };
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy') && isSet;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
