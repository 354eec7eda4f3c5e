/**
 * Numbers as Word writes them in lists, by ST_NumberFormat (ECMA-376 17.18.59). Where Word departs from the standard, [MS-OI29500] 2.1.540 or what
 * Word has been seen to write decides.
 */
type Writer = (value: number) => string;

/** Word starts over past this number in every format but decimal. */
const LARGEST = 32767;

/** A counting system: `ten`, `hundred` … after their digit. */
interface Counting {
  readonly digits: string;
  readonly units: string;
  readonly myriad: string;
  /** Where a one before a unit is left out: before each, only in 10 to 19, or nowhere. */
  readonly silentOne: 'always' | 'teens' | 'never';
  /** Whether a zero stands for the digits that are left out between two others. */
  readonly zero: boolean;
}

const chinese: Counting = { digits: '〇一二三四五六七八九', units: '十百千', myriad: '万', silentOne: 'teens', zero: true };
const legal: Counting = { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', myriad: '萬', silentOne: 'never', zero: true };
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

const writers: Readonly<Record<string, Writer>> = {
  decimalHalfWidth: String,
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  upperLetter: letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerLetter: letters('abcdefghijklmnopqrstuvwxyz'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  ordinal: (value) => `${value}${ordinalSuffix(value)}`,
  chicago: letters('*†‡§'),
  decimalEnclosedCircle: run(0x2460, 20),
  decimalEnclosedCircleChinese: run(0x2460, 10),
  decimalEnclosedParen: run(0x2474, 20),
  decimalEnclosedFullstop: run(0x2488, 20),
  ideographEnclosedCircle: run(0x3220, 10),
  chineseCounting: underHundred(chinese, '○一二三四五六七八九'),
  chineseCountingThousand: count(chinese),
  chineseLegalSimplified: count(legal),
  taiwaneseCounting: underHundred(chinese, '○一二三四五六七八九'),
  taiwaneseCountingThousand: count({ ...chinese, digits: '零一二三四五六七八九', myriad: '萬' }),
  taiwaneseDigital: digits('○一二三四五六七八九'),
  ideographLegalTraditional: count({ ...legal, digits: '零壹貳參肆伍陸柒捌玖' }),
  ideographDigital: digits('〇一二三四五六七八九'),
  ideographTraditional: listed(stems),
  ideographZodiac: listed(branches),
  ideographZodiacTraditional: (value) => (value < 1 ? String(value) : `${stems[(value - 1) % 10] ?? ''}${branches[(value - 1) % 12] ?? ''}`),
  japaneseCounting: count({ ...chinese, silentOne: 'always', zero: false }),
  japaneseDigitalTenThousand: digits('〇一二三四五六七八九'),
  japaneseLegal: count({ digits: '〇壱弐参四伍六七八九', units: '拾百阡', myriad: '萬', silentOne: 'never', zero: false }),
  none: () => '',
};

/**
 * Writes a list number.
 * @param value from 0
 * @param format a value of ST_NumberFormat; one that isn't known is written as decimal (17.18.59 leaves that to the reader)
 * @param pattern the w:format of a `custom` format, such as `001, 002, 003, ...` ([MS-DOCX] 2.4)
 */
export function formatNumber(value: number, format: string, pattern?: string): string {
  const zeros = format === 'custom' ? /^0+1(?=,|$)/.exec(pattern ?? '')?.[0].length : undefined;
  if (zeros !== undefined) return String(value).padStart(zeros, '0');
  const write = Object.hasOwn(writers, format) ? writers[format] : undefined;
  return write && value >= 0 && value <= LARGEST ? write(value) : String(value);
}

function digits(set: string): Writer {
  return (value) => String(value).replace(/\d/g, (digit) => set[Number(digit)] ?? '');
}

/** a to z, then aa to zz. Nothing for 0, and past thirty rounds the decimal number. */
function letters(alphabet: string): Writer {
  return (value) => {
    if (value > 30 * alphabet.length) return String(value);
    return value < 1 ? '' : (alphabet[(value - 1) % alphabet.length] ?? '').repeat(Math.ceil(value / alphabet.length));
  };
}

function run(first: number, last: number): Writer {
  return (value) => (value >= 1 && value <= last ? String.fromCharCode(first + value - 1) : String(value));
}

function listed(set: string): Writer {
  return (value) => set[value - 1] ?? String(value);
}

function roman(value: number): string {
  const numerals: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  let rest = value;
  let text = '';
  for (const [amount, numeral] of numerals) {
    text += numeral.repeat(Math.floor(rest / amount));
    rest %= amount;
  }
  return text;
}

function ordinalSuffix(value: number): string {
  const tens = value % 100;
  return tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

/** Word counts so only to 99 in these two, and writes digit by digit from 100. */
function underHundred(counting: Counting, zeros: string): Writer {
  const small = count(counting);
  const large = digits(zeros);
  return (value) => (value > 0 && value < 100 ? small(value) : large(value));
}

function count(counting: Counting): Writer {
  const zero = counting.zero ? (counting.digits[0] ?? '') : '';
  return (value) => {
    if (value === 0) return counting.digits[0] ?? '';
    const high = Math.floor(value / 10000);
    const low = value % 10000;
    if (high === 0) return group(low, counting, true);
    return group(high, counting, true) + counting.myriad + (low > 0 && low < 1000 ? zero : '') + group(low, counting, false);
  };
}

/** Up to four digits. @param leading whether nothing stands before them */
function group(value: number, { digits: set, units, silentOne, zero }: Counting, leading: boolean): string {
  let text = '';
  let skipped = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    if (skipped && zero) text += set[0] ?? '';
    skipped = false;
    const silent = digit === 1 && place > 0 && (silentOne === 'always' || (silentOne === 'teens' && place === 1 && leading && text === ''));
    text += (silent ? '' : (set[digit] ?? '')) + (units[place - 1] ?? '');
  }
  return text;
}
