import type { Finding } from '../../report/findings';
import { keyOf } from '../store/keys';
import type { Pane } from '../store/pane';
import { neighbour } from '../store/select';

/** Selects the finding of the same rule that follows one which was fixed or put aside. One that is still there stays as it is. */
export function goOn({ store }: Pane, done: Finding): void {
  const gone = keyOf(done);
  const alike = store.get().view.findings.filter((finding) => finding.rule === done.rule);
  if (alike.some((finding) => keyOf(finding) === gone)) return;
  const next = neighbour(alike, keyOf, gone, 1);
  if (next !== undefined) store.dispatch({ type: 'select', key: keyOf(next) });
}
