import { element } from './element';

export const NARROWEST = 250;
export const WIDEST = 600;
const STEP = 10;

/**
 * The line between the document and the pane: dragged, or moved by the arrow keys.
 * @param resize is told the pane's width in CSS pixels
 */
export function createDivider(label: string, width: number, resize: (width: number) => void): HTMLElement {
  let current = 0;
  const divider = element('div', { class: 'divider', role: 'separator', tabindex: '0', 'aria-orientation': 'vertical', 'aria-label': label, 'aria-valuemin': String(NARROWEST), 'aria-valuemax': String(WIDEST) });
  const set = (wanted: number) => {
    current = Math.floor(Math.max(NARROWEST, Math.min(WIDEST, wanted)));
    divider.setAttribute('aria-valuenow', String(current));
    resize(current);
  };
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    event.preventDefault();
    divider.focus();
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX - Math.ceil(divider.offsetWidth / 2));
  });
  divider.addEventListener('keydown', (event) => {
    const wanted = { ArrowLeft: current + STEP, ArrowRight: current - STEP, Home: NARROWEST, End: WIDEST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  set(width);
  return divider;
}
