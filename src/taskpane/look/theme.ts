import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { hostBackground } from '../../word/theme';

export type ThemeName = 'light' | 'dark' | 'contrast';

const fonts = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', sans-serif";
const withFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: fonts });

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: withFonts(webLightTheme),
  dark: withFonts(webDarkTheme),
  contrast: withFonts(teamsHighContrastTheme),
};

/** The theme that fits: a Windows contrast theme first, then Word's own, then the system's. @param background Word's, as `#rrggbb` */
export function themeFor(background: string | undefined, matches: (query: string) => boolean): ThemeName {
  if (matches('(forced-colors: active)')) return 'contrast';
  const light = background === undefined ? undefined : lightness(background);
  return (light === undefined ? matches('(prefers-color-scheme: dark)') : light < 0.5) ? 'dark' : 'light';
}

function lightness(colour: string): number | undefined {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return (0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16)) / 255;
}

const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/** Follows the theme. Word tells nothing when its own changes: it is read again when the pane gets the focus. */
export function useTheme(): ThemeName {
  const [name, setName] = useState<ThemeName>(current);
  useEffect(() => {
    const update = (): void => { setName(current()); };
    const lists = queries.map((query) => window.matchMedia(query));
    lists.forEach((list) => { list.addEventListener('change', update); });
    window.addEventListener('focus', update);
    return () => {
      lists.forEach((list) => { list.removeEventListener('change', update); });
      window.removeEventListener('focus', update);
    };
  }, []);
  return name;
}

const current = (): ThemeName => themeFor(hostBackground(), (query) => window.matchMedia(query).matches);
