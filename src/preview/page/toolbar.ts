import type { PreviewTexts } from '../../locales/preview-texts';
import { element } from './element';

/** What the toolbar's buttons do. */
export interface Actions {
  blank(): void;
  sample(): void;
  open(): void;
  save(): void;
  undo(): void;
  redo(): void;
  bold(): void;
  theme(): void;
  language(): void;
  diagnostics(): void;
}

/** The buttons over the document: one stop of the tab key, then the arrow keys. */
export function createToolbar(texts: PreviewTexts, actions: Actions, pressed: { readonly theme: boolean; readonly diagnostics: boolean }): { readonly dom: HTMLElement; press(button: 'theme' | 'diagnostics', isOn: boolean): void } {
  const shortcuts: Partial<Record<keyof Actions, string>> = { open: 'Control+O', save: 'Control+S', undo: 'Control+Z', redo: 'Control+Y', bold: 'Control+B' };
  const button = (name: keyof Actions) => {
    const shortcut = shortcuts[name];
    return element('button', { type: 'button', id: name, tabindex: '-1', ...(shortcut ? { 'aria-keyshortcuts': shortcut, title: `${texts[name]} (${shortcut.replace('Control', 'Ctrl')})` } : {}), onclick: () => actions[name]() }, texts[name]);
  };
  const names: readonly (keyof Actions)[] = ['blank', 'sample', 'open', 'save', 'undo', 'redo', 'bold', 'theme', 'language', 'diagnostics'];
  const buttons = names.map(button);
  const press = (name: keyof Actions, isOn: boolean) => buttons[names.indexOf(name)]?.setAttribute('aria-pressed', String(isOn));
  press('theme', pressed.theme);
  press('diagnostics', pressed.diagnostics);
  buttons[names.indexOf('diagnostics')]?.setAttribute('aria-controls', 'diagnostics');
  buttons[0]?.setAttribute('tabindex', '0');
  const dom = element('div', { class: 'toolbar', role: 'toolbar', 'aria-label': texts.toolbar }, ...buttons);
  dom.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((one) => one === document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const target = buttons[(next + buttons.length) % buttons.length];
    for (const one of buttons) one.setAttribute('tabindex', one === target ? '0' : '-1');
    target?.focus();
  });
  return { dom, press };
}
