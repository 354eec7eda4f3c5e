const digitValues: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const chineseDigits = '零一二三四五六七八九';
const chineseNumeral = /^(?:([一二两三四五六七八九])百(?!$)([零〇○])?|([一二两三四五六七八九])百$)?(?:([一二三四五六七八九])?十|([廿卅]))?([一二三四五六七八九])?$/;
const positional = /^[一二三四五六七八九][〇零○一二三四五六七八九]{1,3}$/;

/**
 * Reads a numeral: Chinese up to 九百九十九 (两, 廿 and 卅 too), digit by digit with a zero (二〇二三), arabic, full-width or circled digits.
 * @param text the numeral alone, without label punctuation or unit
 * @returns its value, or undefined where the text is not wholly one numeral
 */
export function parseNumeral(text: string): number | undefined {
  if (text === '') return undefined;
  if (text.length === 1) return circledValue(text.charCodeAt(0)) ?? digitValues[text] ?? arabicValue(text) ?? chineseValue(text);
  return arabicValue(text) ?? (text.length > 8 ? undefined : chineseValue(text));
}

/**
 * @param n a whole number from 1 to 999
 * @returns the Chinese numeral as official documents write it (十二, 一百零五); plain figures outside that range
 */
export function formatChinese(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 999) return String(n);
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const head = hundreds > 0 ? `${chineseDigits.charAt(hundreds)}百` : '';
  const one = ones > 0 ? chineseDigits.charAt(ones) : '';
  if (tens === 0) return head !== '' && one !== '' ? `${head}零${one}` : head + one;
  return `${head}${tens === 1 && head === '' ? '' : chineseDigits.charAt(tens)}十${one}`;
}

/**
 * @param n a whole number from 1 to 50
 * @returns the circled digit; plain figures outside that range, for there is none
 */
export function formatCircled(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 50) return String(n);
  return String.fromCharCode(n <= 20 ? 0x245f + n : n <= 35 ? 0x323c + n : 0x328d + n);
}

function circledValue(code: number): number | undefined {
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x323c;
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x328d;
  return undefined;
}

function arabicValue(text: string): number | undefined {
  if (text.length > 15) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = code >= 0xff10 ? code - 0xff10 : code - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function chineseValue(text: string): number | undefined {
  const match = chineseNumeral.exec(text);
  if (match) {
    const [, hundreds, zero, roundHundreds, tens, shortTens, ones] = match;
    const hasTens = tens !== undefined || shortTens !== undefined || text.includes('十');
    // 一百五 is a spoken hundred and fifty, and 一百零十五 is nothing.
    if (hundreds !== undefined && (zero === undefined) !== hasTens) return undefined;
    const value = digitOf(hundreds ?? roundHundreds) * 100 + tensOf(tens, shortTens, hasTens) * 10 + digitOf(ones);
    return value === 0 ? undefined : value;
  }
  if (!positional.test(text) || !/[〇零○]/.test(text)) return undefined;
  let value = 0;
  for (const digit of text) value = value * 10 + digitOf(digit);
  return value;
}

function tensOf(tens: string | undefined, short: string | undefined, hasTens: boolean): number {
  if (short !== undefined) return short === '廿' ? 2 : 3;
  if (tens !== undefined) return digitOf(tens);
  return hasTens ? 1 : 0;
}

function digitOf(digit: string | undefined): number {
  return digit === undefined ? 0 : (digitValues[digit] ?? 0);
}
