import type { Span } from '../../report/document';
import type { Finding } from '../../report/findings';

/** What a finding is called in the pane's lists: its rule and its place. */
export const keyOf = ({ rule, paragraph, start, end }: Span & Pick<Finding, 'rule'>): string => `${rule}@${String(paragraph)}:${String(start)}-${String(end)}`;

/** Whether a place stands before another in reading order. */
export const byPlace = (a: Span, b: Span): number => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
