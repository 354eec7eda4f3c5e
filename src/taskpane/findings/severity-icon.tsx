import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../report/findings';
import { usePanelStyles, useRowStyles } from '../look/styles';
import { useWords } from '../language/words';

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

/** A severity as an icon of its own shape, with its name for a screen reader. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const { severities } = useWords();
  const panel = usePanelStyles();
  const row = useRowStyles();
  const Icon = icons[severity];
  return <span className={mergeClasses(row.icon, panel[severity])} role="img" aria-label={severities[severity]}><Icon /></span>;
}
