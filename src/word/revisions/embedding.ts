import { commonEnds } from '../common-ends';

/** Whether a stretch of a text that may hold deleted characters stands in the text that is in force. */
export type Standing = 'stands' | 'deleted' | 'unclear';

/** What is known of a paragraph whose text may hold what is deleted as tracked changes. */
export interface Embedding {
  /** Of a stretch of the whole text; `unclear` where deleted and kept text look alike (`**` of which one is deleted). */
  standing(start: number, end: number): Standing;
  /** The same with the kept one taken to stand first where both look alike, so that of two as many are listed as there are. */
  isListed(start: number, end: number): boolean;
  /** Where a stretch that stands begins in the text that is in force. */
  offset(start: number): number | undefined;
}

/**
 * Compares a paragraph's text as Word shows it, deleted text perhaps included, with its text as it is with all changes accepted.
 * @param shown paragraph.text; `current`: getReviewedText("Current") of the same paragraph
 */
export function embed(shown: string, current: string): Embedding {
  const first = leftmost(shown, current);
  const last = rightmost(shown, current);
  // Shown without the insertions, as in the view of the original: what both have at either end is known, and nothing else.
  if (first === undefined || last === undefined) return byEnds(shown, current);
  /** For each character shown: its place among those in force, the same by either reading; -1 none, -2 not sure. */
  const sure = new Int32Array(shown.length).fill(-1);
  const listed = new Uint8Array(shown.length);
  for (let index = 0; index < current.length; index += 1) {
    const from = first[index] ?? 0;
    const to = last[index] ?? 0;
    listed[from] = 1;
    if (from === to) sure[from] = index;
    else for (let at = from; at <= to; at += 1) if (shown[at] === current[index] && (sure[at] ?? -1) < 0) sure[at] = -2;
  }
  return {
    standing(start, end) {
      let stands = 0;
      for (let at = start; at < end; at += 1) {
        if (sure[at] === -2) return 'unclear';
        if ((sure[at] ?? -1) >= 0) stands += 1;
      }
      return stands === end - start ? 'stands' : 'deleted';
    },
    isListed: (start, end) => listed.subarray(start, end).every((kept) => kept === 1),
    offset: (start) => ((sure[start] ?? -1) >= 0 ? sure[start] : undefined),
  };
}

function byEnds(shown: string, current: string): Embedding {
  const { left, right } = commonEnds(shown, current);
  const tail = shown.length - right;
  const standing = (start: number, end: number): Standing =>
    end <= left || start >= tail ? 'stands' : current.slice(left, current.length - right).includes(shown.slice(start, end)) ? 'unclear' : 'deleted';
  return {
    standing,
    isListed: (start, end) => standing(start, end) !== 'deleted',
    offset: (start) => (start < left ? start : start >= tail ? start + current.length - shown.length : undefined),
  };
}

/** The place of each character of `part` in `whole`, as early as can be; undefined where it is no subsequence. */
function leftmost(whole: string, part: string): Int32Array | undefined {
  const places = new Int32Array(part.length);
  let at = 0;
  for (let index = 0; index < part.length; index += 1) {
    at = whole.indexOf(part.charAt(index), at);
    if (at < 0) return undefined;
    places[index] = at;
    at += 1;
  }
  return places;
}

function rightmost(whole: string, part: string): Int32Array | undefined {
  const places = new Int32Array(part.length);
  let at = whole.length - 1;
  for (let index = part.length - 1; index >= 0; index -= 1) {
    at = at < 0 ? -1 : whole.lastIndexOf(part.charAt(index), at);
    if (at < 0) return undefined;
    places[index] = at;
    at -= 1;
  }
  return places;
}
