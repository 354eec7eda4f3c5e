import { Button, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { FiguresRead } from '../engine/engine';
import { useDispatch, usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { byPlace } from '../store/keys';
import type { PlaceholderItem } from '../store/placeholder-item';
import { FiguresTable } from './figures-table';
import { Frame } from './frame';

/** 粘贴数据: a table is pasted, matched to the placeholders, looked at, then filled in. */
export function FiguresDialog() {
  const { figures: texts } = useWords().pane;
  const pane = usePane();
  const dispatch = useDispatch();
  const panel = usePanelStyles();
  const { placeholders: certain, possible } = usePaneState((state) => state.view);
  const placeholders = useMemo(() => [...certain, ...possible].sort(byPlace), [certain, possible]);
  const [text, setText] = useState('');
  const [read, setRead] = useState<{ readonly figures: FiguresRead; readonly placeholders: readonly PlaceholderItem[] }>();
  /** For each placeholder the figure that will be filled in, by their indices; unfilled ones are not there. */
  const [chosen, setChosen] = useState<ReadonlyMap<number, number>>(new Map());

  const match = async (pasted: string): Promise<void> => {
    if (pasted.trim() === '') return;
    const figures = await pane.engine.ask('figures', { text: pasted, placeholders });
    setRead({ figures, placeholders });
    setChosen(new Map(figures.matches.flatMap(({ placeholder, fit, figures: [best] }) => (fit === 'sure' ? [[placeholder, best]] : []))));
  };
  const fill = (): void => {
    if (read === undefined) return;
    const edits = [...chosen].flatMap(([at, index]) => {
      const place = read.placeholders[at];
      const figure = read.figures.figures[index];
      return place === undefined || figure === undefined ? [] : [{ paragraph: place.paragraph, start: place.start, end: place.end, replacement: figure.value }];
    });
    dispatch({ type: 'dialog', dialog: undefined });
    void pane.fillAll(edits);
  };

  if (read === undefined)
    return (
      <Frame title={texts.title} step="pasting" actions={<Button appearance="primary" disabledFocusable={text.trim() === ''} onClick={() => void match(text)}>{texts.read}</Button>}>
        <p className={panel.hint}>{texts.hint}</p>
        <Field label={texts.field}>
          <Textarea
            rows={6} value={text} placeholder={texts.example} onChange={(_, { value }) => { setText(value); }}
            onPaste={({ clipboardData }) => { if (text === '') void match(clipboardData.getData('text/plain')); }}
          />
        </Field>
      </Frame>
    );
  return (
    <Frame title={texts.title} step="matched" actions={
      <>
        <Button appearance="primary" disabledFocusable={chosen.size === 0} onClick={fill}>{texts.fill(chosen.size)}</Button>
        <Button onClick={() => { setRead(undefined); }}>{texts.back}</Button>
      </>
    }>
      <FiguresTable read={read.figures} placeholders={read.placeholders} chosen={chosen} onChoose={(at, figure) => {
        const next = new Map(chosen);
        if (figure === undefined) next.delete(at);
        else next.set(at, figure);
        setChosen(next);
      }} />
    </Frame>
  );
}
