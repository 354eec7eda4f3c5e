import type { HostReason, HostRefusal } from './refusal';

/** Codes of Word, of the rich API and of the Common API (numbers), by what they mean for the drafter. Any other code is `failed`. */
const reasons: Readonly<Record<string, HostReason>> = {
  AccessDenied: 'read-only',
  NotAllowed: 'read-only',
  ReadOnly: 'read-only',
  // The Common API's for settings that cannot be saved.
  4001: 'read-only',
  7000: 'read-only',
  ItemNotFound: 'lost',
  InvalidObjectPath: 'lost',
  InvalidReference: 'lost',
  ObjectNotFound: 'lost',
  SearchDialogIsOpen: 'busy',
  ActivityLimitReached: 'busy',
  InvalidOrTimedOutSession: 'busy',
  HostRestartNeeded: 'busy',
  RequestAborted: 'busy',
  Timeout: 'busy',
  5012: 'busy',
  5102: 'busy',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
};

/**
 * What Word said no with, as an outcome.
 * @param error whatever was thrown, or the error of a Common API result
 */
export function hostRefusal(error: unknown): HostRefusal {
  const code = codeOf(error);
  return { status: 'refused', reason: reasons[code] ?? 'failed', code };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'Unknown';
  if ('code' in error && (typeof error.code === 'string' || typeof error.code === 'number')) return String(error.code);
  return 'name' in error && typeof error.name === 'string' ? error.name : 'Unknown';
}
