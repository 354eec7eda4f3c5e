import { type Json, isObject, numberOf, textOf } from './json';

/** A request of the client library, taken out of its envelope. */
export interface Request {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly origin: string;
  readonly kind: 'call' | 'register' | 'unregister';
  readonly data: unknown;
}

const kinds = ['call', 'register', 'unregister'] as const;
const requestMessage = 0;
const responseMessage = 1;
const forCalling = 0;
const forEvent = 1;
const serializerVersion = 1;

/**
 * Reads one message that arrived through postMessage.
 * @param message what the event holds; anything at all, since any window may post
 * @returns the request, or undefined where the message is not a request of Microsoft's client library
 */
export function readRequest(message: unknown): Request | undefined {
  if (typeof message !== 'string' || !message.startsWith('{')) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return undefined;
  }
  if (!isObject(parsed) || parsed['_messageType'] !== requestMessage) return undefined;
  const kind = kinds[numberOf(parsed['_actionType']) ?? -1];
  const correlation = numberOf(parsed['_correlationId']);
  if (kind === undefined || correlation === undefined) return undefined;
  return {
    action: textOf(parsed['_actionName']),
    conversation: textOf(parsed['_conversationId']),
    correlation,
    origin: textOf(parsed['_origin']),
    kind,
    data: parsed['_data'],
  };
}

function response(action: string, conversation: string, correlation: number, origin: string, data: Json, errorCode: number, responseType: number): string {
  return JSON.stringify({
    _messageType: responseMessage,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: serializerVersion,
  });
}

/**
 * The message that answers a request.
 * @param data the answer
 * @param origin the host page's origin
 * @param errorCode 0, or the library's code for a call that could not be made at all (-2: the host does not handle it)
 */
export function answer(request: Request, data: Json, origin: string, errorCode = 0): string {
  return response(request.action, request.conversation, request.correlation, origin, data, errorCode, forCalling);
}

/**
 * The message that raises an event in the pane: a response of its own type that carries the event's name as its action.
 * @param name the event's name as it was registered, for example documentSelectionChanged
 */
export function event(name: string, conversation: string, data: Json, origin: string): string {
  return response(name, conversation, -1, origin, data, 0, forEvent);
}
