import type { WordDocument } from '../model/word-document';
import { applicationContext } from './context';
import { type Request, answer, event, readRequest } from './envelope';
import { type Executed, execute } from './execute';
import { type Json, listOf, member, numberOf, textOf } from './json';
import { type Misbehaviour, wellBehaved } from './misbehaviour';
import { Places } from './places';
import type { Level } from './requirements';
import { References } from './richapi/references';
import type { Session } from './session';

/** One request of the pane, for the diagnostics drawer. */
export interface Exchange {
  readonly action: string;
  /** The number of actions in a Rich API request; 0 for any other. */
  readonly actions: number;
  readonly milliseconds: number;
  /** Word's error code where the request failed. */
  readonly error: string | undefined;
}

export interface HostOptions {
  readonly document: WordDocument;
  readonly appId: string;
  /** The origin of the page that the host runs in. */
  readonly origin: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly level?: Level;
  /** Who writes, for comments and revisions. */
  readonly author?: string;
  readonly misbehaviour?: Partial<Misbehaviour>;
  /** Sends a message to the pane. */
  readonly post: (message: string) => void;
  /** Called after each request. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** What the pane tells of itself: 0 and 1 select and unselect, 15 the Esc key, 39 a shortcut (preview-host.md). */
  readonly onNotice?: (action: number) => void;
  readonly now?: () => number;
}

/** What stands in for Word: it answers the client library's messages on a document. */
export interface Host {
  /** Takes whatever arrived through postMessage; what is no request of the library is left alone. */
  receive(message: unknown): void;
  /** Changes how the host behaves from the next request on. */
  misbehave(change: Partial<Misbehaviour>): void;
  /** The objects that the pane keeps; 0 when each Word.run has cleaned up behind itself. */
  readonly kept: number;
  /** Stops telling the pane of changes. */
  close(): void;
}

const selectionChanged = 'documentSelectionChanged';
const notHandled = -2;

/** Starts a host over a document. */
export function createHost(options: HostOptions): Host {
  const { document, origin, post, onExchange, onNotice, now = () => performance.now() } = options;
  const level = options.level ?? '1.9';
  const references = new References();
  const registered = new Map<string, string>();
  const session: Session = {
    document,
    references,
    level,
    places: new Places(document),
    misbehaviour: { ...wellBehaved, ...options.misbehaviour },
    author: options.author ?? '预览',
    locale: options.locale,
    now: () => new Date().toISOString(),
  };
  let waiting: Promise<void> | undefined;

  const context = (): Json =>
    applicationContext({ appId: options.appId, locale: options.locale, documentUrl: options.documentUrl, readOnly: session.misbehaviour.writes === 'read-only', level, settings: Object.fromEntries(document.settings) });

  const dispatch = (request: Request): Executed => {
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        return { data: context() };
      case 'ContextActivationManager_notifyHost':
        onNotice?.(numberOf(listOf(request.data)[1]) ?? -1);
        return { data: null };
      case 'executeMethod':
        return execute(request.data, session);
      default:
        return { data: null, error: 'NotImplemented' };
    }
  };

  const respond = (request: Request) => {
    const start = now();
    if (request.kind !== 'call') {
      if (request.kind === 'register') registered.set(request.action, request.conversation);
      else registered.delete(request.action);
      post(answer(request, { Error: 0, Version: 1 }, origin));
      return;
    }
    const { data, error, actions = 0 } = attempt(() => dispatch(request));
    post(answer(request, data, origin, error !== undefined && data === null ? notHandled : 0));
    onExchange?.({ action: nameOf(request), actions, milliseconds: now() - start, error });
  };

  const unsubscribe = document.subscribe((transactions) => {
    const conversation = registered.get(selectionChanged);
    if (conversation !== undefined && transactions.some(({ selectionSet }) => selectionSet)) post(event(selectionChanged, conversation, null, origin));
  });

  return {
    receive(message) {
      const request = readRequest(message);
      if (request === undefined) return;
      if (waiting === undefined && session.misbehaviour.delay === 0) {
        respond(request);
        return;
      }
      const work = (waiting ?? Promise.resolve())
        .then(() => new Promise<void>((done) => setTimeout(done, session.misbehaviour.delay)))
        .then(() => {
          if (waiting === work) waiting = undefined;
          respond(request);
        });
      waiting = work;
    },
    misbehave(change) {
      session.misbehaviour = { ...session.misbehaviour, ...change };
    },
    get kept() {
      return references.size;
    },
    close() {
      unsubscribe();
      session.places.stop();
    },
  };
}

/** A request that goes wrong in the host is answered all the same: the library would wait for ever. */
function attempt(work: () => Executed): Executed {
  try {
    return work();
  } catch {
    return { data: null, error: 'GeneralException' };
  }
}

function nameOf(request: Request): string {
  const id = numberOf(member(member(request.data, 'DdaMethod'), 'DispatchId'));
  return id === undefined ? request.action : textOf(request.action) + ` ${id}`;
}
