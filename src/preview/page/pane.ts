import type { PreviewTexts } from '../../locales/preview-texts';
import { frameName } from '../host/frame';
import { createHost, type Host } from '../host/host';
import { ADDIN_ID, type WordDocument } from '../model/word-document';
import type { Drawer } from './drawer';
import { element } from './element';
import { misbehaviourOf } from './switches';

const PANE = 'taskpane/taskpane.html';

/** The pane in its iframe, and the host that answers it on a document. */
export interface Pane {
  /** Loads the pane anew over a document. */
  connect(word: WordDocument, name: string): void;
  /** Takes over what the diagnostics say; another requirement set loads the pane anew. */
  reconfigure(): void;
  focus(): void;
}

/**
 * @param place holds the iframe
 * @param drawer is shown each request
 */
export function createPane(place: HTMLElement, texts: PreviewTexts, locale: string, drawer: () => Drawer): Pane {
  let host: Host | undefined;
  let frame: HTMLIFrameElement | undefined;
  let current: { readonly word: WordDocument; readonly name: string; level: Drawer['level'] } | undefined;

  window.addEventListener('message', ({ data, source, origin }) => {
    if (frame && source === frame.contentWindow && origin === location.origin) host?.receive(data);
  });

  const load = () => {
    if (!current) return;
    const { word, name } = current;
    current.level = drawer().level;
    host?.close();
    const made = element('iframe', { title: texts.pane, tabindex: '0' });
    // The client library finds its host in the frame's name: it must be there before the pane is loaded.
    made.name = frameName({ conversation: crypto.randomUUID(), appId: ADDIN_ID, origin: location.origin, locale, correlation: crypto.randomUUID() });
    made.src = PANE;
    host = createHost({
      document: word, appId: ADDIN_ID, origin: location.origin, locale, level: current.level, misbehaviour: misbehaviourOf(drawer().on),
      documentUrl: new URL(encodeURIComponent(name), location.href).href,
      post: (message) => made.contentWindow?.postMessage(message, location.origin),
      onExchange: ({ action, milliseconds, error }) => drawer().add({ name: action, milliseconds, error }),
    });
    frame = made;
    place.replaceChildren(made);
  };

  return {
    connect(word, name) {
      current = { word, name, level: drawer().level };
      load();
    },
    reconfigure() {
      if (current && current.level !== drawer().level) load();
      else host?.misbehave(misbehaviourOf(drawer().on));
    },
    focus: () => frame?.focus(),
  };
}
