import { enUS } from './en-US';
import type { Locale, LocaleId } from './locale';
import { zhCN } from './zh-CN';

export type { Locale, LocaleId };

/** Every language, the default first. */
export const locales: Readonly<Record<LocaleId, Locale>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The languages by id, the default first. */
export const localeIds: readonly LocaleId[] = ['zh-CN', 'en-US'];
