import { meddle } from './coauthor';
import { type Json, listOf, member, numberOf, textOf } from './json';
import { roots } from './objects/document';
import { processQuery } from './richapi/process';
import { type Body, actionKind, readBody } from './richapi/wire';
import type { Session } from './session';
import { settingsAnswer, settingsOf } from './settings';

/** The methods of the Common API, by the numbers they are dispatched under (word-web-16.00.debug.js, OSF.DDA.MethodDispId). */
const dispatchId = { loadSettings: 75, saveSettings: 76, richApi: 93 } as const;

/** OSF.DDA.ErrorCodeManager.errorCodes: what the library makes its error names of. */
const failure = { general: 5001, settingsCannotSave: 4001, notSupported: 5000 } as const;

/** The answer of a call, and what the diagnostics show of it. */
export interface Executed {
  readonly data: Json;
  readonly actions?: number;
  readonly error?: string | undefined;
}

/** The flag of a request that writes. */
const writes = 1;
/** The shell's own context asks for nothing of the document. */
const shell = 'WacPartition';

/** Answers executeMethod: the Common API by its dispatch number, the Rich API among it. */
export function execute(data: unknown, session: Session): Executed {
  const id = numberOf(member(member(data, 'DdaMethod'), 'DispatchId'));
  switch (id) {
    case dispatchId.richApi:
      return richApi(listOf(member(data, 'ArrayData')), session);
    case dispatchId.loadSettings:
      return succeeded(settingsAnswer(Object.fromEntries(session.document.settings)));
    case dispatchId.saveSettings:
      if (session.misbehaviour.writes !== 'allowed') return failed(failure.settingsCannotSave, 'AccessDenied');
      session.document.settings.clear();
      for (const [name, value] of Object.entries(settingsOf(data))) session.document.settings.set(name, value);
      return succeeded({});
    default:
      return failed(failure.notSupported, 'NotImplemented');
  }
}

function richApi(message: readonly unknown[], session: Session): Executed {
  const body = readBody(textOf(message[4]));
  if (body === undefined) return failed(failure.general, 'GeneralException');
  if (message[0] === shell) return succeeded({ Data: [200, [], JSON.stringify({ Results: body.actions.map(({ id }) => ({ ActionId: id, Value: null })), TraceIds: [] })] });
  if (!isCleanUp(body)) meddle(session.document, session.misbehaviour.coauthor);
  const response = processQuery(body, session, roots, (Number(message[6]) & writes) !== 0);
  if (session.references.size === 0) session.places.forget();
  return { ...succeeded({ Data: [200, [], JSON.stringify(response)] }), actions: body.actions.length, error: textOf(member(member(response, 'Error'), 'Code')) || undefined };
}

/** Whether a request only frees what a Word.run has kept. */
function isCleanUp({ actions }: Body): boolean {
  return actions.every(({ kind, name }) => kind === actionKind.instantiate || name === '_RemoveReference') && actions.some(({ name }) => name === '_RemoveReference');
}

function succeeded(data: Readonly<Record<string, Json>>): Executed {
  return { data: { Version: 1, Error: 0, ...data } };
}

function failed(code: number, error: string): Executed {
  return { data: { Version: 1, Error: code }, error };
}
