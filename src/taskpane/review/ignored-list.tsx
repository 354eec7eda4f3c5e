import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Excerpt } from '../findings/excerpt';
import { messageOf, ruleName } from '../findings/message';
import { PagedList } from '../list/paged-list';
import { usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles, useRowStyles } from '../look/styles';
import { useWords } from '../language/words';

/** The findings that were put aside, each with its reason and the way back. */
export function IgnoredList() {
  const words = useWords();
  const { review: texts } = words.pane;
  const pane = usePane();
  const panel = usePanelStyles();
  const row = useRowStyles();
  const ignored = usePaneState((state) => state.view.ignored);
  const [isOpen, setIsOpen] = useState(false);
  if (ignored.length === 0) return null;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className={panel.card} style={{ padding: 4 }}>
      <button type="button" className={row.button} aria-expanded={isOpen} onClick={() => { setIsOpen(!isOpen); }}>
        <span className={row.icon} aria-hidden><Chevron /></span>
        <span className={row.text}>{texts.ignored(ignored.length)}</span>
      </button>
      {isOpen && (
        <PagedList label={texts.ignored(ignored.length)} items={ignored} keyOf={({ key }) => key} selected={undefined}>
          {({ finding, key, reason }, _, tabIndex) => (
            <li key={key} className={mergeClasses(row.item)} style={{ display: 'flex', alignItems: 'center' }}>
              <button type="button" data-row tabIndex={tabIndex} className={row.button} onClick={() => void pane.goTo(finding)}>
                <span className={row.text}>
                  <span className={panel.hint}>{ruleName(words, finding.rule)}</span><br />
                  {finding.start === finding.end ? messageOf(words, finding) : <Excerpt at={finding} />}<br />
                  <span className={panel.hint}>{reason === '' ? texts.noReason : reason}</span>
                </span>
              </button>
              <Button size="small" onClick={() => void pane.restore(key)}>{texts.restore}</Button>
            </li>
          )}
        </PagedList>
      )}
    </section>
  );
}
