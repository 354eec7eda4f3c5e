import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isReportYear } from '../../report/genre/period';
import { usePane, usePaneState } from '../store/pane-context';
import { useWords } from '../language/words';

const useStyles = makeStyles({ input: { minWidth: 0, '& input': { minWidth: 0, textOverflow: 'ellipsis' } } });

/** The year that a field's words name, with 年 or without, in digits of either width; undefined where they name none. */
export function yearNamed(words: string): number | undefined {
  const [, digits] = /^(\d{4})年?$/.exec(words.normalize('NFKC').trim()) ?? [];
  return digits !== undefined && isReportYear(Number(digits)) ? Number(digits) : undefined;
}

/** The year that the report is about: as the drafter says, else, in an empty field, as detected. Enter or leaving the field takes it, Escape takes back what was typed. */
export function YearField({ className }: { readonly className: string }) {
  const { outline } = useWords().pane;
  const pane = usePane();
  const styles = useStyles();
  const year = usePaneState((state) => state.remembered.year);
  const detected = usePaneState((state) => state.checked?.report.period.year);
  const [typed, setTyped] = useState<string>();
  const kept = year === 'detected' ? '' : String(year);
  const isWrong = typed !== undefined && typed.trim() !== '' && yearNamed(typed) === undefined;
  const [isTold, setIsTold] = useState(false);
  const take = (): void => {
    if (typed === undefined) return;
    if (isWrong) {
      setIsTold(true);
      return;
    }
    setTyped(undefined);
    const next = yearNamed(typed) ?? 'detected';
    if (next !== year) void pane.remember({ year: next });
  };
  return (
    <Field label={outline.year} size="small" className={className} {...(isWrong && isTold ? { validationState: 'error' as const, validationMessage: outline.notAYear } : {})}>
      <Input
        size="small" className={styles.input} inputMode="numeric" autoComplete="off" value={typed ?? kept}
        placeholder={outline.yearDetected(year === 'detected' ? detected : undefined)}
        onChange={(_, { value }) => { setTyped(value); setIsTold(false); }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === 'Enter') take();
          if (event.key !== 'Escape' || typed === undefined) return;
          event.stopPropagation();
          setTyped(undefined);
        }}
      />
    </Field>
  );
}
