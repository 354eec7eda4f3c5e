/** A number in a cell, and what stands after it. */
export interface CellNumber {
  readonly value: string;
  readonly unit?: string;
}

const number = /^([-+−－]?)(\d{1,3}(?:[,，'\u2009\u202f ]\d{3})+|\d+)(\.\d+)?\s*(\D{0,6})$/;

/**
 * Reads a cell that holds one number: `1,234.50`, `１２`, `12.5％`, `35 万元`. A date, a year with 年, a range and a number in words are none.
 * @param cell a trimmed cell
 */
export function readNumber(cell: string): CellNumber | undefined {
  const plain = cell.replace(/[０-９．，％＋]/g, toHalfWidth);
  const match = number.exec(plain);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', rest = ''] = match;
  const unit = rest.trim();
  if (/[年月日号:：/~～—–\-、.]/.test(unit)) return undefined;
  const value = `${sign === '' || sign === '+' ? '' : '-'}${whole.replace(/\D/g, '')}${fraction}`;
  return unit === '' ? { value } : { value, unit };
}

function toHalfWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
