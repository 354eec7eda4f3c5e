import { nothingRemembered, readRemembered, type Remembered } from '../report/remembered';
import { type Mark, readMarks, writeMarks } from './marking/mark';
import type { HostRefusal } from './refusal';
import { readReplaced, type Replaced, writeReplaced } from './revisions/replaced';
import type { Settings } from './settings';

/** What the add-in keeps in the document for itself and for the drafter. Changes have to be saved. */
export interface Memory {
  marks: readonly Mark[];
  replaced: readonly Replaced[];
  recall(): Remembered;
  remember(change: Partial<Remembered>): void;
  save(): Promise<HostRefusal | undefined>;
  /** How many settings the document holds. */
  count(): number;
  /** Takes all of them out. */
  forget(): void;
}

const chosen = Object.keys(nothingRemembered);

export function createMemory(settings: Settings): Memory {
  const names = [...chosen, 'marks', 'replaced'];
  return {
    get marks() {
      return readMarks(settings.get('marks'));
    },
    set marks(marks) {
      settings.set('marks', writeMarks(marks));
    },
    get replaced() {
      return readReplaced(settings.get('replaced'));
    },
    set replaced(replaced) {
      settings.set('replaced', writeReplaced(replaced));
    },
    recall: () => readRemembered((name) => settings.get(name)),
    remember(change) {
      for (const [name, value] of Object.entries(change)) if (chosen.includes(name)) settings.set(name, value);
    },
    save: () => settings.save(),
    count: () => names.filter((name) => settings.get(name) !== undefined).length,
    forget() {
      for (const name of names) settings.set(name, undefined);
    },
  };
}
