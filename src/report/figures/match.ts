import type { ReportDocument } from '../document';
import type { Placeholder } from '../placeholders/placeholder';
import type { Figure, FigureWords } from './figure';
import { likeness, proposed, sure } from './likeness';
import { cellReader } from './table-cell';
import { compareUnits } from './units';
import { readName, wordsBefore } from './words';

/**
 * How a figure fits: it is the only one that does; several do, or it fits several places; it does but for its unit, or is a
 * fraction where per cent are meant, which is asked about and never converted.
 */
export type Fit = 'sure' | 'ambiguous' | 'unit-differs';

/** What would be filled at one placeholder. Indices are those of the lists given. */
export interface FigureMatch {
  readonly placeholder: number;
  readonly fit: Fit;
  /** The figures that fit, the best first. */
  readonly figures: readonly [number, ...number[]];
}

export interface Matching {
  /** In the order of the placeholders; those that nothing fits are left out. */
  readonly matches: readonly FigureMatch[];
  /** The figures that fit nowhere. */
  readonly unused: readonly number[];
}

interface Candidate {
  readonly placeholder: number;
  readonly figure: number;
  readonly score: number;
  readonly differs: boolean;
}

/** Scores nearer to each other than this leave it open which of them is meant. */
const margin = 6;

/**
 * Matches figures to the placeholders of a document by the words before them, in a table's cell by the names of its row and column,
 * and by their unit. Nothing is taken twice, and what leaves room for doubt is said to be ambiguous.
 * @param placeholders those that may be filled, in reading order
 */
export function matchFigures(document: ReportDocument, placeholders: readonly Placeholder[], figures: readonly Figure[], words: FigureWords): Matching {
  const names = figures.map(({ label }) => bothWays(label).map((name) => readName(name, words)));
  const readCell = cellReader(document, words);
  const candidates = placeholders.flatMap((placeholder, at): Candidate[] => {
    if (placeholder.expects !== 'quantity' && placeholder.expects !== 'percent' && placeholder.expects !== 'text') return [];
    const cell = readCell(placeholder);
    const before = cell?.before ?? [wordsBefore(document, placeholder)];
    const unit = placeholder.unit === undefined || placeholder.unit === '' ? cell?.unit : placeholder.unit;
    const asked = placeholder.expects === 'percent' ? (unit ?? '%') : unit;
    const most = cell?.isSure === false ? sure - 1 : Infinity;
    return figures.flatMap((figure, index): Candidate[] => {
      const own = names[index] ?? [];
      const units = compareUnits(figure.unit ?? own[0]?.unit, asked, words);
      if (units === 'other') return [];
      const score = Math.min(most, Math.max(0, ...own.flatMap(({ core }) => before.map((one) => likeness(core, one)))) - (units === 'same' ? 0 : 4));
      const isFraction = units === 'unknown' && placeholder.expects === 'percent' && /^[-+]?0\.\d/.test(figure.value);
      return score < proposed ? [] : [{ placeholder: at, figure: index, score, differs: units === 'measure' || isFraction }];
    });
  });
  return settle(candidates, figures.length);
}

/** A name of several words as the table has it, row before column, and the other way round. */
function bothWays(label: string): readonly string[] {
  const words = label.split(' ');
  return words.length === 1 ? [label] : [label, words.reverse().join('')];
}

function settle(candidates: readonly Candidate[], count: number): Matching {
  const bestOfFigure = new Map<number, number>();
  for (const { figure, score } of candidates) bestOfFigure.set(figure, Math.max(score, bestOfFigure.get(figure) ?? 0));
  /** A figure stays where it fits best, or nearly. */
  const kept = candidates.filter(({ figure, score }) => score > (bestOfFigure.get(figure) ?? 0) - margin);
  const places = new Map<number, number>();
  for (const { figure } of kept) places.set(figure, (places.get(figure) ?? 0) + 1);

  const byPlaceholder = new Map<number, Candidate[]>();
  for (const candidate of kept) byPlaceholder.set(candidate.placeholder, [...(byPlaceholder.get(candidate.placeholder) ?? []), candidate]);
  const matches = [...byPlaceholder].flatMap(([placeholder, own]): FigureMatch[] => {
    const [best, ...others] = own.sort((a, b) => b.score - a.score || a.figure - b.figure);
    if (best === undefined) return [];
    const isOpen = best.score < sure || (places.get(best.figure) ?? 0) > 1 || others.some(({ score }) => score > best.score - margin);
    return [{ placeholder, fit: isOpen ? 'ambiguous' : best.differs ? 'unit-differs' : 'sure', figures: [best.figure, ...others.map(({ figure }) => figure)] }];
  });
  const used = new Set(kept.map(({ figure }) => figure));
  const unused = Array.from({ length: count }, (_, index) => index).filter((index) => !used.has(index));
  return { matches: matches.sort((a, b) => a.placeholder - b.placeholder), unused };
}
