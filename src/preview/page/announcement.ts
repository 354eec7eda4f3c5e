import type { PreviewTexts } from '../../locales/preview-texts';
import { element } from './element';

/** Says, before the pane is loaded for the first time over http, that Microsoft's library is going to ask whether to trust this page. */
export function announceTrust(place: HTMLElement, texts: PreviewTexts, proceed: () => void): void {
  const button = element('button', { type: 'button', id: 'trust', class: 'primary', onclick: proceed }, texts.trustContinue);
  place.replaceChildren(element('section', { class: 'announcement', 'aria-labelledby': 'trust-title' }, element('h2', { id: 'trust-title' }, texts.trustTitle), element('p', {}, texts.trustText), button));
}

/** Asks whether to give up unsaved changes. */
export function confirmDiscard(texts: PreviewTexts, proceed: () => void): void {
  const dialog = element('dialog', { 'aria-labelledby': 'unsaved' }, element('p', { id: 'unsaved' }, texts.unsaved));
  const close = (after?: () => void) => {
    dialog.close();
    dialog.remove();
    after?.();
  };
  dialog.append(element('div', { class: 'buttons' }, element('button', { type: 'button', id: 'discard', onclick: () => close(proceed) }, texts.discard), element('button', { type: 'button', class: 'primary', autofocus: true, onclick: () => close() }, texts.cancel)));
  document.body.append(dialog);
  dialog.showModal();
}

/** Shows a message until it is closed. */
export function showMessage(texts: PreviewTexts, message: string): void {
  const dialog = element('dialog', { 'aria-labelledby': 'message' }, element('p', { id: 'message' }, message));
  dialog.append(element('div', { class: 'buttons' }, element('button', { type: 'button', class: 'primary', autofocus: true, onclick: () => {
    dialog.close();
    dialog.remove();
  } }, texts.close)));
  document.body.append(dialog);
  dialog.showModal();
}
