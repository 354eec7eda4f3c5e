import { chooseBranch } from '../alternate';
import type { Styles } from '../styles';
import { child, childValue, flag, type XmlElement } from '../xml';

/** A level of a list (ECMA-376 17.9.6). */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** The w:format of a custom format. */
  readonly pattern?: string;
  /** Its text with %1 to %9 for the numbers of the levels. */
  readonly text: string;
  /** Whether all numbers in it are decimal (w:isLgl). */
  readonly legal: boolean;
  /** The level, from 1, whose use restarts this one; 0 never. Absent: any level above. */
  readonly restart?: number;
  readonly hidden: boolean;
  /** The paragraph style that is this level. */
  readonly style?: string;
}

/** A list that paragraphs refer to (w:num). Those of one abstract list count together. */
export interface List {
  readonly id: string;
  readonly abstractId: string;
  readonly levels: readonly (Level | undefined)[];
  readonly startOverrides: readonly (number | undefined)[];
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
/** How many links from list to style to list are followed: one is what Word writes. */
const MOST_LINKS = 8;

/**
 * Reads the lists of a document.
 * @param root w:numbering; absent: no lists
 * @returns the lists by their numId
 */
export function readLists(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map<string, XmlElement>();
  const byStyleLink = new Map<string, XmlElement>();
  const levels = new Map<XmlElement, readonly (XmlElement | undefined)[]>();
  const nums = new Map<string, XmlElement>();
  for (const node of root?.children ?? []) {
    if (node.name === 'w:abstractNum') {
      abstracts.set(node.attributes['w:abstractNumId'] ?? '', node);
      byStyleLink.set(childValue(node, 'w:styleLink') ?? '', node);
      levels.set(node, byLevel(node, 'w:lvl'));
    } else if (node.name === 'w:num') nums.set(node.attributes['w:numId'] ?? '', node);
  }

  /** Follows w:numStyleLink to the style's list, which holds the levels (17.9.21). */
  const abstractOf = (num: XmlElement, links = 0): XmlElement | undefined => {
    const abstract = abstracts.get(childValue(num, 'w:abstractNumId') ?? '');
    const link = childValue(abstract, 'w:numStyleLink');
    if (!abstract || link === undefined || links === MOST_LINKS) return abstract;
    const linked = nums.get(styles.numIdOf(link) ?? '');
    const target = linked && abstractOf(linked, links + 1);
    return target && child(target, 'w:lvl') ? target : (byStyleLink.get(link) ?? abstract);
  };

  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const abstract = abstractOf(num);
    if (!abstract) continue;
    const overrides = byLevel(num, 'w:lvlOverride');
    lists.set(id, {
      id,
      abstractId: abstract.attributes['w:abstractNumId'] ?? '',
      levels: LEVELS.map((ilvl) => readLevel(child(overrides[ilvl], 'w:lvl') ?? levels.get(abstract)?.[ilvl])),
      startOverrides: LEVELS.map((ilvl) => number(childValue(overrides[ilvl], 'w:startOverride'))),
    });
  }
  return lists;
}

/** The children of this name, by their w:ilvl; the first of each. */
function byLevel(parent: XmlElement, name: string): (XmlElement | undefined)[] {
  const found: (XmlElement | undefined)[] = LEVELS.map(() => undefined);
  for (const node of parent.children) {
    const ilvl = LEVELS.indexOf(Number(node.attributes['w:ilvl'] ?? '-'));
    if (node.name === name && ilvl >= 0) found[ilvl] ??= node;
  }
  return found;
}

function readLevel(lvl: XmlElement | undefined): Level | undefined {
  if (!lvl) return undefined;
  const alternate = child(lvl, 'mc:AlternateContent');
  const format = child(lvl, 'w:numFmt') ?? child(alternate && chooseBranch(alternate), 'w:numFmt');
  const pattern = format?.attributes['w:format'];
  const restart = number(childValue(lvl, 'w:lvlRestart'));
  const style = childValue(lvl, 'w:pStyle');
  return {
    start: number(childValue(lvl, 'w:start')) ?? 0,
    format: child(lvl, 'w:lvlPicBulletId') ? 'bullet' : (format?.attributes['w:val'] ?? 'decimal'),
    text: childValue(lvl, 'w:lvlText') ?? '',
    legal: flag(lvl, 'w:isLgl') ?? false,
    hidden: flag(child(lvl, 'w:rPr'), 'w:vanish') ?? false,
    ...(pattern === undefined ? {} : { pattern }),
    ...(restart === undefined ? {} : { restart }),
    ...(style === undefined ? {} : { style }),
  };
}

function number(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
