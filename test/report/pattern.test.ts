import { anyOf, either } from '../../src/report/pattern';
import { check } from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { defaultPack } from '../../src/report/pack';

test('no words find nothing, not everything', () => {
  expect(new RegExp(either([])).test('其中')).toBe(false);
  expect(new RegExp(`^(?:${anyOf([])})*$`).test('')).toBe(true);
  expect(new RegExp(anyOf([])).test('')).toBe(false);
});

test('of words that begin alike the longest is found, and each as it is written', () => {
  expect(new RegExp(anyOf(['方面', '方面（点）', '方面（点）的'])).exec('五个方面（点）的要求')?.[0]).toBe('方面（点）的');
  expect(new RegExp(anyOf(['1.'])).test('12')).toBe(false);
});

test('a pack without narrowing words narrows no figure', () => {
  const text = '一年来，全县纪检监察机关共立案46件。\n全年立案49件，结案40件。';
  const pack = { ...defaultPack, counts: { ...defaultPack.counts, figure: { ...defaultPack.counts.figure, narrowing: [] } } };
  expect(check(fromText(text), { pack }).findings.map(({ rule, text: found }) => [rule, found])).toContainEqual(['consistency/figure', '49']);
});
