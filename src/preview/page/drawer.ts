import type { PreviewTexts, SwitchId } from '../../locales/preview-texts';
import { levels, type Level } from '../host/requirements';
import { element } from './element';

/** A request of the pane that was answered. */
export interface Answered {
  readonly name: string;
  readonly milliseconds: number;
  readonly error?: string | undefined;
}

/** The diagnostics: what the Word that the page stands for can do, how it misbehaves, and what the pane asked of it. */
export interface Drawer {
  readonly dom: HTMLElement;
  readonly level: Level;
  readonly on: ReadonlySet<SwitchId>;
  add(request: Answered): void;
}

const MOST_REQUESTS = 50;

/** @param changed is called when the level or a switch was changed */
export function createDrawer(texts: PreviewTexts, before: Pick<Drawer, 'level' | 'on'> | undefined, changed: (drawer: Drawer) => void): Drawer {
  let level: Level = before?.level ?? '1.9';
  const on = new Set<SwitchId>(before?.on);
  const select = element('select', { id: 'level' }, ...levels.map((one) => element('option', { value: one, selected: one === level }, `WordApi ${one}`)));
  select.addEventListener('change', () => {
    level = levels.find((one) => one === select.value) ?? level;
    changed(drawer);
  });
  const list = element('ol', { class: 'requests' });
  const none = element('p', {}, texts.noRequests);
  const ids = Object.keys(texts.switches).filter((id): id is SwitchId => id in texts.switches);
  const switches = ids.map((id) => {
    const box = element('input', { type: 'checkbox', id: `switch-${id}`, checked: on.has(id) });
    box.addEventListener('change', () => {
      if (box.checked) on.add(id);
      else on.delete(id);
      changed(drawer);
    });
    return element('label', {}, box, texts.switches[id]);
  });
  const dom = element('section', { class: 'drawer', id: 'diagnostics', 'aria-label': texts.diagnostics, hidden: true },
    element('label', { class: 'level' }, texts.requirementSet, select),
    element('fieldset', {}, element('legend', {}, texts.misbehaviour), ...switches),
    element('div', {}, element('h2', {}, texts.requests), none, list));
  const drawer: Drawer = {
    dom,
    get level() {
      return level;
    },
    on,
    add({ name, milliseconds, error }) {
      none.hidden = true;
      list.prepend(element('li', error === undefined ? {} : { class: 'failed' }, texts.request(name, Math.round(milliseconds * 10) / 10, error)));
      while (list.childElementCount > MOST_REQUESTS) list.lastElementChild?.remove();
    },
  };
  return drawer;
}
