import fc from 'fast-check';
import { plainSearch } from '../../../src/preview/host/searching/options';
import { patternOf } from '../../../src/preview/host/searching/pattern';
import { RichApiError } from '../../../src/preview/host/richapi/error';

const hits = (text: string, wanted: string, options = plainSearch) => [...text.matchAll(patternOf(wanted, options))].map(([hit]) => hit);

test.each<[string, string, string[]]>([
  ['*', '甲*乙**', ['*', '*', '*']],
  ['**', '***', ['**']],
  ['?', '几?何', ['?']],
  ['(1)', '(1)（1）', ['(1)']],
  ['a.b[c]{d}|\\', 'a.b[c]{d}|\\ axb', ['a.b[c]{d}|\\']],
  ['^^', '2^8', ['^']],
  ['甲^t乙', '甲\t乙', ['甲\t乙']],
  ['^l', '甲\v乙', ['\v']],
  ['第^#条', '第1条第２条第一条', ['第1条', '第２条']],
  ['^?次', '三次𠀀次', ['三次', '𠀀次']],
  ['^$', 'a1', ['a']],
  ['甲^w乙', '甲 \u3000乙', ['甲 \u3000乙']],
  ['ABC', 'abc Abc', ['abc', 'Abc']],
  ['＊', '*＊', ['＊']],
])('%s finds what it says', (wanted, text, expected) => {
  expect(hits(text, wanted)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['第?条', '第一条第二条', ['第一条', '第二条']],
  ['（*）', '（甲）乙（丙）', ['（甲）', '（丙）']],
  ['[0-9]{1,3}项', '12项1234项', ['12项', '234项']],
  ['[!0-9]项', '3项某项', ['某项']],
  ['0@', '1000', ['000']],
  ['\\*', '甲*乙', ['*']],
  ['<re', 're pre', ['re']],
  ['re>', 're red', ['re']],
  ['(甲)(乙)', '甲乙', ['甲乙']],
  ['[\\]\\-]', 'a]-', [']', '-']],
])('%s finds with wildcards what it says', (wanted, text, expected) => {
  expect(hits(text, wanted, { ...plainSearch, matchWildcards: true })).toEqual(expected);
});

test('plain text is found where it stands, as often as JavaScript finds it', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('*', '^', '甲', '\\', '[', '.', ' ', 'a') }), fc.array(fc.string({ maxLength: 4, unit: 'binary' })), (wanted, between) => {
    const text = between.join(wanted);
    const found = hits(text, wanted.replaceAll('^', '^^'), { ...plainSearch, matchCase: true });
    expect(found).toEqual(text.split(wanted).slice(1).map(() => wanted));
  }));
});

test('any text is searched for or refused with Word’s own error', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'^[]{}()<>@*?\\!-,1甲\ud800') }), fc.boolean(), (wanted, matchWildcards) => {
    try {
      hits('甲1*[甲]', wanted, { ...plainSearch, matchWildcards });
    } catch (error) {
      expect(error).toBeInstanceOf(RichApiError);
    }
  }), { numRuns: 2000 });
});
