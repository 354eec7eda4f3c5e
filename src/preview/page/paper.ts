import { child } from '../../docx/xml';
import type { WordDocument } from '../model/word-document';
import { dress } from './look';

const A4 = { width: 11_906, height: 16_838 };
const TWIPS_PER_POINT = 20;

/** Gives the paper the size and margins of the document's last section; A4 where it says nothing. */
export function layPage(paper: HTMLElement, { lastSection }: WordDocument): void {
  const size = child(lastSection, 'w:pgSz')?.attributes;
  const margins = child(lastSection, 'w:pgMar')?.attributes;
  const points = (value: string | undefined, otherwise: number) => {
    const twips = Number(value);
    return `${(Number.isFinite(twips) && twips > 0 ? twips : otherwise) / TWIPS_PER_POINT}pt`;
  };
  dress(paper, {
    '--page-width': points(size?.['w:w'], A4.width),
    '--page-height': points(size?.['w:h'], A4.height),
    '--margin-top': points(margins?.['w:top'], 1440),
    '--margin-bottom': points(margins?.['w:bottom'], 1440),
    '--margin-left': points(margins?.['w:left'], 1800),
    '--margin-right': points(margins?.['w:right'], 1800),
  });
}
