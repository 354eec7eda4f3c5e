import type { SkippedChange } from '../../word/report-in-word';
import type { Reason } from '../../word/refusal';

/** What the pane tells after something was done or refused, as plain data that a locale turns into sentences. */
export type Told =
  | { readonly what: 'checked'; readonly errors: number; readonly warnings: number; readonly placeholders: number }
  | { readonly what: 'selected'; readonly text: string; readonly paragraph: number }
  | { readonly what: 'paragraph-selected'; readonly paragraph: number; readonly reason: Reason | 'unknown' }
  | { readonly what: 'filled'; readonly text: string; readonly asRevision: boolean }
  | { readonly what: 'fixed'; readonly text: string; readonly asRevision: boolean }
  | { readonly what: 'batch'; readonly done: number; readonly skipped: number; readonly steps: number; readonly asRevision: boolean; readonly reasons: readonly Reason[] }
  | { readonly what: 'inserted'; readonly paragraphs: number; readonly steps: number; readonly without: readonly ('look' | 'automatic-number')[] }
  | { readonly what: 'inserted-partly'; readonly paragraphs: number; readonly reason: Reason }
  | { readonly what: 'refused'; readonly reason: Reason; readonly code?: string; readonly paragraphSelected?: boolean }
  | { readonly what: 'marked'; readonly done: number; readonly skipped: number; readonly reasons: readonly Reason[] }
  | { readonly what: 'unmarked'; readonly count: number; readonly left: number }
  | { readonly what: 'commented'; readonly done: number; readonly skipped: number; readonly as: 'comments' | 'marks'; readonly reasons: readonly Reason[] }
  | { readonly what: 'uncommented'; readonly count: number; readonly left: number }
  | { readonly what: 'cleaned'; readonly comments: number; readonly marks: number; readonly settings: number; readonly left: number; readonly refused: readonly Reason[] }
  | { readonly what: 'not-kept'; readonly reason: Reason }
  | { readonly what: 'ignored' }
  | { readonly what: 'restored' }
  | { readonly what: 'copied' }
  | { readonly what: 'copy-refused' }
  | { readonly what: 'plan-refused'; readonly why: 'unknown-kind' | 'present' | 'container' | 'inside-paragraph' }
  | { readonly what: 'nothing-to-do' }
  | { readonly what: 'engine-failed'; readonly detail: string };

/** Whether something told asks for attention: it is shown until it is dismissed, the rest is gone after some seconds. */
export function toneOf(told: Told): 'success' | 'info' | 'warning' | 'error' {
  switch (told.what) {
    case 'refused':
    case 'inserted-partly':
    case 'engine-failed':
    case 'copy-refused':
      return 'error';
    case 'paragraph-selected':
    case 'plan-refused':
    case 'not-kept':
      return 'warning';
    case 'batch':
    case 'marked':
    case 'commented':
      return told.skipped > 0 ? 'warning' : 'success';
    case 'unmarked':
    case 'uncommented':
      return told.left > 0 ? 'warning' : 'success';
    case 'cleaned':
      return told.left > 0 || told.refused.length > 0 ? 'warning' : 'success';
    case 'checked':
    case 'selected':
    case 'nothing-to-do':
      return 'info';
    default:
      return 'success';
  }
}

/** The reasons of what was skipped, each once, in the order of their first appearance. */
export const reasonsOf = (skipped: readonly Pick<SkippedChange, 'refusal'>[]): Reason[] => [...new Set(skipped.map(({ refusal }) => refusal.reason))];
