import { Button, makeStyles, Radio, RadioGroup, Field, tokens } from '@fluentui/react-components';
import type { ReportDocument, Span } from '../../report/document';
import type { SectionId } from '../../report/genre/sections';
import type { PlannedInsertion } from '../../report/scaffolds/insertion';
import type { ScaffoldParagraph } from '../../report/scaffolds/scaffold';
import { usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { BeforeAfter } from './before-after';
import { Frame } from './frame';
import { References } from './references';

const useStyles = makeStyles({
  preview: { margin: 0, padding: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  title: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  right: { textAlign: 'end' },
});
const empty: ReportDocument = { paragraphs: [] };

/** What a missing section would bring, where it would stand, and what is renumbered. */
export function InsertionDialog({ section, plan: { insertion, notes, references } }: { readonly section: SectionId; readonly plan: PlannedInsertion }) {
  const { pane: { insertion: texts }, sections } = useWords();
  const panel = usePanelStyles();
  const document = usePaneState((state) => state.checked?.document ?? empty);
  return (
    <Frame title={texts.title(sections[section])} actions={<InsertButton />}>
      <Place document={document} before={insertion.before} />
      <Preview paragraphs={insertion.paragraphs} />
      {insertion.edits.length > 0 && (
        <div>
          <h3 className={panel.heading}>{texts.renumber}</h3>
          <BeforeAfter edits={insertion.edits} document={document} />
        </div>
      )}
      {notes.map((note) => <p key={note} className={panel.hint}>{texts.notes[note]}</p>)}
      <References places={references} say={texts.references} />
      <Look />
      <p className={panel.hint}>{texts.steps(insertion.paragraphs.length + insertion.edits.length)}</p>
    </Frame>
  );
}

/** A whole report to start from. */
export function FrameworkDialog({ paragraphs }: { readonly paragraphs: readonly ScaffoldParagraph[] }) {
  const { insertion: texts } = useWords().pane;
  const panel = usePanelStyles();
  return (
    <Frame title={texts.frameworkTitle} actions={<InsertButton />}>
      <Look />
      <Preview paragraphs={paragraphs} />
      <p className={panel.hint}>{texts.steps(paragraphs.length)}</p>
    </Frame>
  );
}

function InsertButton() {
  const { insertion: texts } = useWords().pane;
  const pane = usePane();
  return <Button appearance="primary" onClick={() => void pane.insert()}>{texts.insert}</Button>;
}

function Place({ document, before }: { readonly document: ReportDocument; readonly before: number }) {
  const { insertion: texts } = useWords().pane;
  let above: Span['paragraph'] = before - 1;
  while (above >= 0 && document.paragraphs[above]?.text.trim() === '') above -= 1;
  const paragraph = document.paragraphs[above];
  const text = (paragraph?.listLabel ?? '') + (paragraph?.text.trim() ?? '');
  return <p style={{ margin: 0 }}>{paragraph === undefined ? texts.first : texts.after(text.length > 24 ? `${text.slice(0, 24)}…` : text)}</p>;
}

function Preview({ paragraphs }: { readonly paragraphs: readonly ScaffoldParagraph[] }) {
  const { insertion: texts } = useWords().pane;
  const panel = usePanelStyles();
  const styles = useStyles();
  const looks = { heading: styles.heading, title: styles.title, signature: styles.right, date: styles.right };
  return (
    <div>
      <h3 className={panel.heading}>{texts.comes}</h3>
      <div className={styles.preview} lang="zh-CN">
        {paragraphs.map(({ role, text }, index) => {
          const look = role in looks ? looks[role as keyof typeof looks] : '';
          return <p key={index} className={`${styles.paragraph} ${look}`}>{text}</p>;
        })}
      </div>
    </div>
  );
}

function Look() {
  const { insertion: texts } = useWords().pane;
  const pane = usePane();
  const look = usePaneState((state) => state.remembered.look);
  return (
    <Field label={texts.look}>
      <RadioGroup value={look} onChange={(_, { value }) => void pane.remember({ look: value === 'standard' ? 'standard' : 'surrounding' })}>
        <Radio value="surrounding" label={texts.looks.surrounding} />
        <Radio value="standard" label={texts.looks.standard} />
      </RadioGroup>
    </Field>
  );
}
