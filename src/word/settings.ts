import { settingPrefix } from '../report/remembered';
import { hostRefusal } from './host-refusal';
import type { HostRefusal } from './refusal';

/**
 * What this add-in keeps in the document, by names without its prefix. Changes are made at once and saved by `save` (Common API, in
 * every version). That the document itself is saved is the user's business.
 */
export interface Settings {
  get(name: string): unknown;
  /** @param value plain JSON data; undefined takes the setting away */
  set(name: string, value: unknown): void;
  save(): Promise<HostRefusal | undefined>;
}

/** The settings of the document that is open. */
export function documentSettings(): Settings {
  const { settings } = Office.context.document;
  return {
    get: (name) => settings.get(settingPrefix + name) ?? undefined,
    set(name, value) {
      if (value === undefined) settings.remove(settingPrefix + name);
      else settings.set(settingPrefix + name, value);
    },
    save: () =>
      new Promise((resolve) => {
        try {
          settings.saveAsync((result) => resolve(result.status === Office.AsyncResultStatus.Succeeded ? undefined : hostRefusal(result.error)));
        } catch (error) {
          resolve(hostRefusal(error));
        }
      }),
  };
}
