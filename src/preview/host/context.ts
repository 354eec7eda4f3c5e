import type { Json } from './json';
import { type Level, requirementMatrix } from './requirements';

/** What the library asks first: where it runs. */
export interface Surroundings {
  readonly appId: string;
  /** Language of the interface and of the document: displayLanguage and contentLanguage. */
  readonly locale: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly level: Level;
  /** Names and values of the document's settings, each value as JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

const wordOnTheWeb = 32;
const taskPane = 2;

/** The application context, the answer to ContextActivationManager_getAppContextAsync (preview-host.md, Start). */
export function applicationContext({ appId, locale, documentUrl, readOnly, level, settings }: Surroundings): Json {
  return {
    _id: appId,
    _appName: wordOnTheWeb,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: readOnly ? 0 : 1,
    _settings: settings,
    _reason: 'documentOpened',
    _requirementMatrix: requirementMatrix(level),
    _hostFullVersion: '16.0.0.0',
    _initialDisplayMode: taskPane,
  };
}
