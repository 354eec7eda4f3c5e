import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useWords } from '../language/words';
import { useDispatch, usePaneState } from '../store/pane-context';
import type { PlaceholderItem } from '../store/placeholder-item';
import { doubtAbout, tidy, type Doubt } from './accepts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  input: { flex: '1 1 110px', minWidth: 0, '& input': { minWidth: 0 } },
  button: { flexShrink: 0, minWidth: 0 },
});

interface FillFieldProps {
  readonly item: PlaceholderItem;
  /** How many other places are named the same. */
  readonly others: number;
  readonly takesFocus: boolean;
  readonly onFill: (words: string, withOthers: boolean) => void;
}

/** A field that fills one place: Enter writes. What does not fit is asked about once. */
export function FillField({ item, others, takesFocus, onFill }: FillFieldProps) {
  const { pane: { placeholders: texts } } = useWords();
  const own = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const dispatch = useDispatch();
  // Kept in the store, so that a check under which the place moves leaves it.
  const words = usePaneState(({ drafts }) => drafts.find(({ key }) => key === item.key)?.words ?? '');
  const [doubt, setDoubt] = useState<Doubt>();
  const [together, setTogether] = useState(false);
  useEffect(() => { if (takesFocus) input.current?.focus(); }, [takesFocus]);

  const unit = item.unit ?? (item.expects === 'percent' ? '％' : '');
  const expects = unit === '' || item.expects !== 'quantity' ? texts.expects[item.expects] : texts.withUnit(texts.expects[item.expects], unit);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Enter that ends a word of the input method is no order to write.
    if (composing.current) return;
    const value = tidy(words);
    if (value === '') return;
    const found = doubtAbout(item, value);
    if (found !== undefined && found !== doubt) {
      setDoubt(found);
      return;
    }
    onFill(value, together);
  };

  return (
    <form onSubmit={submit}>
      <Field label={expects} size="small" {...(doubt === undefined ? {} : { validationState: 'warning' as const, validationMessage: texts.questions[doubt](unit) })}>
        {(fieldProps) => (
          <div className={own.line}>
            <Input
              {...fieldProps} className={own.input} input={{ ref: input }} size="small" value={words} autoComplete="off" lang="zh-CN"
              aria-labelledby={undefined} aria-label={`${texts.field(item.context)}，${expects}`}
              onChange={(_, { value }) => { dispatch({ type: 'typed', key: item.key, words: value }); setDoubt(undefined); }}
              onCompositionStart={() => { composing.current = true; }}
              onCompositionEnd={() => { composing.current = false; }}
              onKeyDown={(event) => { if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault(); }}
              {...(unit === '' ? {} : { contentAfter: <span lang="zh-CN">{unit}</span> })}
            />
            <Button type="submit" size="small" appearance="primary" className={own.button} disabledFocusable={words.trim() === ''}>{doubt === undefined ? texts.fill : texts.anyway}</Button>
            {doubt !== undefined && <Button size="small" className={own.button} onClick={() => { setDoubt(undefined); input.current?.focus(); }}>{texts.correct}</Button>}
          </div>
        )}
      </Field>
      {others > 0 && item.sameName !== undefined && (
        <Checkbox checked={together} onChange={(_, { checked }) => { setTogether(checked === true); }} label={texts.same(others, item.sameName)} />
      )}
    </form>
  );
}
