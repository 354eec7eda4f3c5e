import type { Edit } from '../../report/findings';
import type { Remembered } from '../../report/remembered';
import type { HostRefusal } from '../../word/refusal';
import type { Capabilities } from '../../word/report-in-word';
import { carriedOver, typed, unwritten } from './drafts';
import { toneOf, type Told } from './told';
import type { Busy, Checked, Dialog, Notice, PaneState, Phase, SeverityFilter, Tab } from './state';
import { drawView } from './view';

export type Action =
  | { readonly type: 'started'; readonly displayLanguage: string; readonly capabilities: Capabilities; readonly remembered: Remembered }
  | { readonly type: 'not-started'; readonly phase: Exclude<Phase, 'starting' | 'ready'> }
  | { readonly type: 'busy'; readonly busy: Busy | undefined }
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'read-failed'; readonly failure: HostRefusal }
  | { readonly type: 'changed' }
  | { readonly type: 'remembered'; readonly change: Partial<Remembered> }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'filter'; readonly filter: SeverityFilter }
  | { readonly type: 'select'; readonly key: string | undefined }
  | { readonly type: 'typed'; readonly key: string; readonly words: string }
  | { readonly type: 'written'; readonly edits: readonly Edit[] }
  | { readonly type: 'unplaced-dismissed' }
  | { readonly type: 'dialog'; readonly dialog: Dialog | undefined }
  | { readonly type: 'told'; readonly told: Told }
  | { readonly type: 'dismissed' };

/** The next state. Pure: whatever is not of the state comes with the action. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'started': {
      const { displayLanguage, capabilities, remembered } = action;
      return { ...state, phase: 'ready', displayLanguage, capabilities, remembered };
    }
    case 'not-started': return { ...state, phase: action.phase };
    case 'busy': return { ...state, busy: action.busy };
    case 'checked': return withView({ ...state, ...carriedOver(state, action.checked), checked: action.checked, changed: false, failure: undefined, busy: undefined });
    case 'read-failed': return { ...state, failure: action.failure, busy: undefined };
    case 'changed': return { ...state, changed: state.checked !== undefined };
    case 'remembered': {
      const next = { ...state, remembered: { ...state.remembered, ...action.change } };
      return action.change.ignored === undefined ? next : withView(next);
    }
    case 'tab': return state.tab === action.tab ? state : { ...state, tab: action.tab };
    case 'filter': return { ...state, filter: action.filter };
    case 'select': return state.selected === action.key ? state : { ...state, selected: action.key, opened: action.key };
    case 'typed': return { ...state, drafts: typed(state.drafts, action.key, action.words) };
    case 'written': return state.drafts.length === 0 ? state : { ...state, drafts: unwritten(state.drafts, action.edits) };
    case 'unplaced-dismissed': return { ...state, unplaced: [] };
    case 'dialog': return { ...state, dialog: action.dialog };
    case 'told': return tell(state, action.told);
    case 'dismissed': return { ...state, notice: undefined };
  }
}

function withView(state: PaneState): PaneState {
  const { checked, remembered } = state;
  if (checked === undefined) return state;
  const view = drawView(checked.document, checked.report, checked.findings, remembered.ignored);
  const left = view.placeholders.length;
  const most = left === 0 && checked.document.paragraphs.every(({ text }) => text === '') ? 0 : Math.max(state.mostPlaceholders, left);
  return { ...state, view, mostPlaceholders: most };
}

/** Whether a notice is still to be read when a place was selected or filled since: what is done there makes it no less true. */
function stays({ told }: Notice): boolean {
  return told.what === 'batch' || toneOf(told) === 'error' || (toneOf(told) === 'warning' && told.what !== 'paragraph-selected');
}

/** What is only said aloud leaves the notice that is shown. */
function tell(state: PaneState, told: Told): PaneState {
  const notice = { id: (state.spoken?.id ?? 0) + 1, told };
  const isQuiet = told.what === 'selected' || told.what === 'checked' || (told.what === 'filled' && !told.asRevision);
  const before = state.notice !== undefined && stays(state.notice) ? state.notice : undefined;
  return { ...state, spoken: notice, notice: isQuiet ? before : notice };
}
