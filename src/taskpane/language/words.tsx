import { createContext, useContext } from 'react';
import type { LocaleId } from '../../locales/locale';
import type { PaneLocale } from '../../locales/pane';
import type { Remembered } from '../../report/remembered';
import type { Told } from '../store/told';

const Words = createContext<PaneLocale | undefined>(undefined);
export const WordsProvider = Words.Provider;

/** The words of the language that is shown. */
export function useWords(): PaneLocale {
  const words = useContext(Words);
  if (words === undefined) throw new Error('No words around this component.');
  return words;
}

/** Loads one language; each is a file of its own. */
export async function loadWords(id: LocaleId): Promise<PaneLocale> {
  return id === 'en-US' ? (await import('../../locales/en-US/pane')).enUS : (await import('../../locales/zh-CN/pane')).zhCN;
}

/** The language to show: the drafter's choice, else Word's, else the browser's; Chinese for everything that isn't English. */
export function languageFor(chosen: Remembered['language'], displayLanguage: string | undefined): LocaleId {
  if (chosen !== 'host') return chosen;
  return (displayLanguage ?? navigator.language).toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}

type ToldTexts = { readonly [Kind in Told['what']]: (told: Extract<Told, { what: Kind }>) => string };

/** What was told, as a sentence. */
export function sentenceOf({ pane }: PaneLocale, told: Told): string {
  const texts: ToldTexts = pane.told;
  return (texts[told.what] as (told: Told) => string)(told);
}
