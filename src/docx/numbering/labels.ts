import type { WalkedParagraph } from '../walk';
import { child, childValue } from '../xml';
import type { Level, List } from './definitions';
import { formatNumber } from './formats';

/** Counts the lists of one story. Each counted paragraph is asked once, in reading order. */
export type Labeller = (paragraph: WalkedParagraph) => string | undefined;

/**
 * Gives paragraphs the number that Word draws before them (ECMA-376 17.9), without what w:suff puts after it.
 * Lists of one abstract list count together; a startOverride takes hold the first time its list uses that level.
 * @returns undefined for a paragraph without a number, and for bullets
 */
export function createLabeller(lists: ReadonlyMap<string, List>): Labeller {
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return (paragraph) => {
    const place = placeOf(paragraph, lists);
    if (!place) return undefined;
    const { list, ilvl, level } = place;
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    const key = `${list.id} ${ilvl}`;
    const override = started.has(key) ? undefined : list.startOverrides[ilvl];
    started.add(key);
    const before = counts[ilvl];
    counts[ilvl] = override ?? (before === undefined ? level.start : before + 1);
    for (let deeper = ilvl + 1; deeper < list.levels.length; deeper++) {
      const restart = list.levels[deeper]?.restart;
      // w:lvlRestart above the level itself is ignored (17.9.10).
      if (restart === undefined || restart > deeper || ilvl < restart) counts[deeper] = undefined;
    }
    return labelText(list, ilvl, level, counts);
  };
}

function labelText(list: List, ilvl: number, level: Level, counts: readonly (number | undefined)[]): string | undefined {
  if (level.format === 'bullet' || level.hidden) return undefined;
  let beyond = false;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = list.levels[index];
    if (index > ilvl) beyond = true;
    if (!shown || shown.format === 'bullet' || shown.format === 'none') return '';
    const value = counts[index] ?? list.startOverrides[index] ?? shown.start;
    return level.legal ? String(value) : formatNumber(value, shown.format, shown.pattern);
  });
  // Word ignores a text that names a deeper level ([MS-OI29500] 2.1.283).
  return beyond || text.trim() === '' ? undefined : text.trim();
}

/** The list and the level of a paragraph: by its own w:numPr, field by field before that of its style (17.3.1.19, 17.9.23). */
export function placeOf({ node, style }: WalkedParagraph, lists: ReadonlyMap<string, List>): { list: List; ilvl: number; level: Level } | undefined {
  const direct = child(child(node, 'w:pPr'), 'w:numPr');
  const ownId = childValue(direct, 'w:numId');
  const list = lists.get(ownId ?? style.numId ?? '0');
  if (!list) return undefined;
  const ownLevel = childValue(direct, 'w:ilvl');
  const ilvl = ownLevel !== undefined ? Number(ownLevel) : ownId !== undefined ? 0 : (styleLevel(list, style.chain) ?? style.ilvl ?? 0);
  const level = list.levels[ilvl];
  return level && { list, ilvl, level };
}

function styleLevel(list: List, chain: readonly string[]): number | undefined {
  for (const style of chain) {
    const ilvl = list.levels.findIndex((level) => level?.style === style);
    if (ilvl >= 0) return ilvl;
  }
  return undefined;
}
