import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportDocument } from '../../report/document';
import type { Edit } from '../../report/findings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  old: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  now: { fontWeight: tokens.fontWeightSemibold },
  after: { color: tokens.colorNeutralForeground2 },
});

/** How much of what follows an edit is shown, in UTF-16 units. */
const reach = 16;

/** What each edit takes away and what comes in its place, with the words that follow. */
export function BeforeAfter({ edits, document }: { readonly edits: readonly Edit[]; readonly document: ReportDocument }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} lang="zh-CN">
      {edits.map(({ paragraph, start, end, replacement }) => {
        const text = document.paragraphs[paragraph]?.text ?? '';
        return (
          <li key={`${String(paragraph)}:${String(start)}`}>
            <del className={styles.old}>{text.slice(start, end)}</del> → <ins className={styles.now} style={{ textDecoration: 'none' }}>{replacement === '' ? '∅' : replacement}</ins>
            <span className={styles.after}> {text.slice(end, end + reach)}</span>
          </li>
        );
      })}
    </ul>
  );
}
