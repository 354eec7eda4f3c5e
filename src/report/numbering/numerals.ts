const digits = '〇一二三四五六七八九';

/** The Chinese numeral of a whole number from 1 to 999. */
export function formatChinese(n: number): string {
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor(n / 10) % 10;
  const ones = n % 10;
  const head = hundreds > 0 ? `${digits.charAt(hundreds)}百` : '';
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const ten = tens === 0 ? '' : tens === 1 && hundreds === 0 ? '十' : `${digits.charAt(tens)}十`;
  return head + zero + ten + (ones > 0 ? digits.charAt(ones) : '');
}

/** The circled figure of a whole number from 1 to 50, or plain figures beyond. */
export function formatCircled(n: number): string {
  if (n <= 20) return String.fromCharCode(0x2460 + n - 1);
  if (n <= 35) return String.fromCharCode(0x3251 + n - 21);
  if (n <= 50) return String.fromCharCode(0x32b1 + n - 36);
  return String(n);
}

/** The value of a numeral in Chinese, arabic, full-width or circled figures; undefined where it is none. */
export function parseNumeral(text: string): number | undefined {
  if (/^[0-9]+$/.test(text)) return Number(text);
  if (/^[０-９]+$/.test(text)) return Number(text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
  if (text.length === 1 && formatCircledIndex(text) > 0) return formatCircledIndex(text);
  let total = 0;
  let current = 0;
  for (const c of text) {
    const digit = digits.indexOf(c === '零' ? '〇' : c === '两' ? '二' : c);
    if (digit >= 0) current = digit;
    else if (c === '十') { total += (current === 0 ? 1 : current) * 10; current = 0; }
    else if (c === '百') { total += (current === 0 ? 1 : current) * 100; current = 0; }
    else return undefined;
  }
  return text === '' ? undefined : total + current;
}

function formatCircledIndex(c: string): number {
  const code = c.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21;
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x32b1 + 36;
  return 0;
}
