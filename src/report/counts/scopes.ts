import { forEachMatch } from '../pattern';
import type { KeyedFigure } from './clauses';
import { figurePatterns } from './figure-patterns';
import { areAlike } from './nearness';
import type { CountWords } from './words';

/** A figure with the words that say of how wide a body it is told; empty where nothing does. */
export interface ScopedFigure extends KeyedFigure {
  readonly scope: string;
}

/** The last words before a figure, in its sentence, that say of how wide a body it is told. */
export function scopeOf(lead: string, words: CountWords): string {
  let scope = '';
  forEachMatch(figurePatterns(words).scopes(), lead, ([last]) => { scope = last; });
  return scope;
}

/** Whether figures told of the same in the same words may be of a wider body and of a narrower one: 全县查处37起, 查处1起. */
export function areOfOtherBodies(one: ScopedFigure, other: ScopedFigure): boolean {
  return one.scope !== other.scope && !areAlike(one.value, other.value);
}

/** Whether two figures are told of what two bodies above did, each named: 市委巡察反馈的27个问题, 县委巡察反馈的25个问题. @param one the words before a figure, in its sentence */
export function areOfOtherSuperiors(one: string, other: string, words: CountWords): boolean {
  const [first, second] = [scopeOf(one, words), scopeOf(other, words)];
  const { superiors } = figurePatterns(words);
  return first !== second && superiors().test(first) && superiors().test(second);
}
