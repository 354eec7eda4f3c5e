/** The background of Word's own theme, such as `#262626`; undefined on the web, where Word does not tell it, and before Office.js has started. */
export function hostBackground(): string | undefined {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.officeTheme?.bodyBackgroundColor;
}
