/// <reference types="office-js" />
import fs from 'node:fs';
import path from 'node:path';
import { JSDOM, type DOMWindow, ResourceLoader, VirtualConsole } from 'jsdom';
import { frameName } from '../../src/preview/host/frame';
import { type Exchange, type Host, type HostOptions, createHost } from '../../src/preview/host/host';

/** The genuine client library in a window of its own, talking to our host: what a test of the host or of the pane's Word code runs in. */
export interface Pane {
  readonly window: DOMWindow;
  /** Microsoft's own objects, from node_modules/@microsoft/office-js. */
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** Each request that the host has answered. */
  readonly exchanges: Exchange[];
  /** Every address that the window asked for. */
  readonly addresses: readonly string[];
  /** What Office.onReady answered. */
  readonly ready: { readonly host: string | null; readonly platform: string | null };
  /** Puts another document, another Word or other faults behind the same library. */
  use(change: Partial<PaneOptions> & Pick<HostOptions, 'document'>): Host;
  close(): void;
}

export type PaneOptions = Omit<HostOptions, 'post' | 'appId' | 'origin'>;

const library = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const folder = 'https://localhost/office/';
const page = `<!doctype html><title>pane</title><script src="${folder}office.js"></script>`;
const appId = '5d0c1e4e-2b1a-4a6e-9a6b-0b8f3c1f7a11';
const origin = 'https://localhost';

/** Serves the library from disk, and refuses and remembers every other address. */
class Disk extends ResourceLoader {
  readonly asked: string[] = [];

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    this.asked.push(url);
    const name = url.startsWith(folder) ? url.slice(folder.length).toLowerCase() : undefined;
    if (name === undefined || !/^[\w.-]+(\/[\w.-]+)*$/.test(name)) return null;
    const read = fs.promises.readFile(path.join(library, name));
    return Object.assign(read, { abort: () => undefined });
  }
}

/**
 * Opens a pane: loads the library as a page does, with a window.parent that is our host.
 * @param options the document and what the host is to be
 */
export async function openPane(options: PaneOptions): Promise<Pane> {
  const disk = new Disk();
  const exchanges: Exchange[] = [];
  const conversation = `conversation${Date.now()}`;
  let host: Host | undefined;
  const parent = {
    postMessage: (message: unknown) => {
      host?.receive(message);
    },
  };
  const dom = new JSDOM(page, {
    url: `${origin}/pane.html`,
    runScripts: 'dangerously',
    resources: disk,
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse(window) {
      window.name = frameName({ conversation, appId, origin, locale: options.locale, correlation: 'correlation' });
      Object.defineProperty(window, 'parent', { value: parent, configurable: true });
      Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true });
    },
  });
  const { window } = dom;
  const post = (message: string) => {
    setImmediate(() => {
      const event = new window.MessageEvent('message', { data: message, origin });
      Object.defineProperty(event, 'source', { value: parent });
      window.dispatchEvent(event);
    });
  };
  const start = (next: PaneOptions): Host => createHost({ onExchange: (exchange) => exchanges.push(exchange), ...next, appId, origin, post });
  host = start(options);
  await new Promise((loaded) => {
    window.addEventListener('load', loaded);
  });
  const ready = await window.Office.onReady();
  return {
    window,
    Office: window.Office,
    Word: window.Word,
    OfficeExtension: window.OfficeExtension,
    get host() {
      return host ?? start(options);
    },
    exchanges,
    addresses: disk.asked,
    ready,
    use(change) {
      host = start({ ...options, ...change });
      return host;
    },
    close() {
      window.close();
    },
  };
}
