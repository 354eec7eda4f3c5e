import { ProgressBar } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { SectionId, SectionState } from '../../report/genre/sections';
import { moveAmongRows } from '../list/roving';
import { usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { SectionRow } from './section-row';

/** Themes of the main part: they stand in any order, and an office that does nothing of the kind rightly lacks one. */
const themes: ReadonlySet<SectionId> = new Set(['responsibility', 'politics', 'ideology', 'organisation', 'conduct', 'discipline', 'anticorruption', 'systems', 'business']);
const none: readonly SectionState[] = [];

/** The sections of this kind of report: those with a place of their own, then the themes as coverage. */
export function SectionCards() {
  const { outline } = useWords().pane;
  const styles = usePanelStyles();
  const sections = usePaneState((state) => state.checked?.report.sections ?? none);
  const [ordered, covered] = useMemo(() => [sections.filter(({ id }) => !themes.has(id)), sections.filter(({ id }) => themes.has(id))], [sections]);
  const present = covered.filter(({ status }) => status !== 'missing').length;
  return (
    <>
      <section className={styles.card} aria-labelledby="sections-in-order">
        <h2 id="sections-in-order" className={styles.heading}>{outline.order}</h2>
        <Rows sections={ordered} labelledBy="sections-in-order" />
      </section>
      {covered.length > 0 && (
        <section className={styles.card} aria-labelledby="themes">
          <div className={styles.spread}>
            <h2 id="themes" className={styles.heading}>{outline.themes}</h2>
            <span className={styles.hint}>{outline.covered(present, covered.length)} · {outline.themesHint}</span>
          </div>
          <ProgressBar value={present / covered.length} aria-label={outline.covered(present, covered.length)} />
          <Rows sections={covered} labelledBy="themes" />
        </section>
      )}
    </>
  );
}

function Rows({ sections, labelledBy }: { readonly sections: readonly SectionState[]; readonly labelledBy: string }) {
  const styles = usePanelStyles();
  return (
    <ul className={styles.list} aria-labelledby={labelledBy} onKeyDown={moveAmongRows}>
      {sections.map((section, index) => <SectionRow key={section.id} section={section} tabIndex={index === 0 ? 0 : -1} />)}
    </ul>
  );
}
