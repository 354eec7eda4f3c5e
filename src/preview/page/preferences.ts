/** What a person chose, kept in this browser. */
export interface Preferences {
  readonly language: 'zh-CN' | 'en-US';
  readonly theme: 'light' | 'dark';
  readonly paneWidth: number;
  /** Whether the library's trust question was announced. */
  readonly trustAnnounced: boolean;
}

const KEY = 'preview';

/** The choices of this browser; where it has none, those of the system. */
export function readPreferences(): Preferences {
  const chosen = stored();
  return {
    language: chosen['language'] === 'en-US' || chosen['language'] === 'zh-CN' ? chosen['language'] : /^zh/i.test(navigator.language) ? 'zh-CN' : 'en-US',
    theme: chosen['theme'] === 'dark' || chosen['theme'] === 'light' ? chosen['theme'] : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    paneWidth: typeof chosen['paneWidth'] === 'number' ? chosen['paneWidth'] : 350,
    trustAnnounced: chosen['trustAnnounced'] === true,
  };
}

export function keepPreferences(changes: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...stored(), ...changes }));
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}

function stored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
