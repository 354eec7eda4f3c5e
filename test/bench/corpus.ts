import { join } from 'node:path';
import { fixturesIn } from '../fixture';

/** UTF-8 bytes of one unit of the corpus: about five reports. */
export const unitBytes = 45_000;

/**
 * A unit of text, made of the project's own fixture reports, and its repetitions.
 * @param times how often the unit is repeated
 * @returns one string that owns its memory
 */
export function corpus(times: number): string {
  const texts = fixturesIn(join(__dirname, '../fixtures/reports')).map((fixture) => fixture.text);
  let unit = '';
  for (let i = 0; Buffer.byteLength(unit) < unitBytes; i++) unit += `${texts[(i * 3) % texts.length] ?? ''}\n`;
  return Buffer.from(unit.repeat(times)).toString();
}
