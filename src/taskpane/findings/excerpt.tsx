import { makeStyles, tokens } from '@fluentui/react-components';
import type { Span } from '../../report/document';
import { usePaneState } from '../store/pane-context';
import { rowName } from './row-name';

const useStyles = makeStyles({
  mark: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorNeutralForeground1, borderRadius: tokens.borderRadiusSmall, padding: '0 2px', fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText', forcedColorAdjust: 'none' } },
  text: { overflowWrap: 'anywhere' },
  row: { color: tokens.colorNeutralForeground2 },
});

interface ExcerptProps {
  readonly at: Span;
  /** How much of the text on either side is shown, in UTF-16 units. */
  readonly reach?: number;
  readonly before?: number;
}

/** A place with some of the text around it; in a table's cell that says nothing itself with the name of its row. The document's text is Chinese whatever the pane's language, and is only ever text. */
export function Excerpt({ at, reach = 18, before = 12 }: ExcerptProps) {
  const styles = useStyles();
  const text = usePaneState((state) => state.checked?.document.paragraphs[at.paragraph]?.text ?? '');
  const row = usePaneState((state) => (state.checked === undefined ? undefined : rowName(state.checked.document, at)));
  const from = snap(text, Math.max(0, at.start - before));
  const to = snap(text, Math.min(text.length, at.end + reach));
  return (
    <span lang="zh-CN" className={styles.text}>
      {row !== undefined && <span className={styles.row}>{row} · </span>}
      {from > 0 && '…'}{text.slice(from, at.start)}
      {at.end > at.start && <mark className={styles.mark}>{text.slice(at.start, at.end)}</mark>}
      {text.slice(at.end, to)}{to < text.length && '…'}
    </span>
  );
}

/** Keeps the two halves of one sign together. */
function snap(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
