import { Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { FigureMatch } from '../../report/figures';
import type { FiguresRead } from '../engine/engine';
import { Excerpt } from '../findings/excerpt';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import type { PlaceholderItem } from '../store/placeholder-item';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', '& th': { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 }, '& td, & th': { padding: '4px 2px', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' } },
  figure: { width: '45%' },
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0 } },
});

interface FiguresTableProps {
  readonly read: FiguresRead;
  readonly placeholders: readonly PlaceholderItem[];
  /** The chosen figure of each placeholder, by their indices. */
  readonly chosen: ReadonlyMap<number, number>;
  readonly onChoose: (placeholder: number, figure: number | undefined) => void;
}

/** What would be filled where, what the drafter has to choose, and what of the table was not used. */
export function FiguresTable({ read, placeholders, chosen, onChoose }: FiguresTableProps) {
  const { figures: texts } = useWords().pane;
  const panel = usePanelStyles();
  const styles = useStyles();
  const { figures, matches, unused, unread } = read;
  if (figures.length === 0) return <p style={{ margin: 0 }}>{texts.none}</p>;
  return (
    <>
      {matches.length === 0 ? <p style={{ margin: 0 }}>{texts.noMatch}</p> : (
        <table className={styles.table}>
          <caption className={panel.hint} style={{ textAlign: 'start' }}>{texts.table}</caption>
          <thead><tr><th scope="col">{texts.place}</th><th scope="col" className={styles.figure}>{texts.figure}</th></tr></thead>
          <tbody>
            {matches.map((match) => {
              const place = placeholders[match.placeholder];
              return place === undefined ? null : (
                <tr key={place.key}>
                  <td><Excerpt at={place} reach={6} before={10} /></td>
                  <td><Choice match={match} place={place} read={read} chosen={chosen.get(match.placeholder)} onChoose={(figure) => { onChoose(match.placeholder, figure); }} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {unused.length > 0 && <Left title={texts.unused(unused.length)} lines={unused.map((index) => `${figures[index]?.label ?? ''} ${figures[index]?.cell ?? ''}`)} />}
      {unread.length > 0 && <Left title={texts.unread(unread.length)} lines={unread.map(({ text }) => text)} />}
    </>
  );
}

interface ChoiceProps {
  readonly match: FigureMatch;
  readonly place: PlaceholderItem;
  readonly read: FiguresRead;
  readonly chosen: number | undefined;
  readonly onChoose: (figure: number | undefined) => void;
}

function Choice({ match: { fit, figures: candidates }, place, read: { figures }, chosen, onChoose }: ChoiceProps) {
  const { figures: texts } = useWords().pane;
  const panel = usePanelStyles();
  const styles = useStyles();
  const name = (index: number): string => `${figures[index]?.value ?? ''}${figures[index]?.unit ?? ''}（${figures[index]?.label ?? ''}）`;
  const [best] = candidates;
  if (fit === 'ambiguous')
    return (
      <>
        <Select size="small" className={styles.select} aria-label={texts.use(place.context)} value={chosen === undefined ? '' : String(chosen)} onChange={(_, { value }) => { onChoose(value === '' ? undefined : Number(value)); }}>
          <option value="">{texts.choose}</option>
          {candidates.map((index) => <option key={index} value={String(index)}>{name(index)}</option>)}
        </Select>
        <span className={panel.hint}>{texts.ambiguous}</span>
      </>
    );
  return (
    <>
      <Checkbox checked={chosen !== undefined} label={name(best)} aria-label={`${texts.use(place.context)} ${name(best)}`} onChange={(_, { checked }) => { onChoose(checked === true ? best : undefined); }} />
      {fit === 'unit-differs' && <span className={panel.hint}>{texts.unitDiffers(figures[best]?.unit ?? '', place.unit ?? (place.expects === 'percent' ? '％' : ''))}</span>}
    </>
  );
}

function Left({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const panel = usePanelStyles();
  return (
    <div>
      <h3 className={panel.heading}>{title}</h3>
      <ul className={panel.hint} style={{ paddingInlineStart: 18 }} lang="zh-CN">{lines.map((line, index) => <li key={index}>{line}</li>)}</ul>
    </div>
  );
}
