import { splitCells } from './cells';
import type { FigureTable, FigureWords } from './figure';
import { readTable } from './table';

export type { Figure, FigureTable, FigureWords } from './figure';
export { matchFigures, type FigureMatch, type Fit, type Matching } from './match';

/** Reads a table of figures from text as it is pasted from Excel or Word. */
export const readFigures = (text: string, words: FigureWords): FigureTable => readTable(splitCells(text), words);
