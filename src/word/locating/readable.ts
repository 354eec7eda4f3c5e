const control = /\p{Cc}/u;
const tab = 0x09;
const lineFeed = 0x0a;
const verticalTab = 0x0b;
const formFeed = 0x0c;
const columnBreak = 0x0e;
const fixedHyphen = 0x1e;
const space = 0x20;

/**
 * Text as Word gives it, turned into text as a reader sees it, which is what a .docx is read as: a manual line break is \n
 * (Word: vertical tab), a page or column break too where text stands on both sides, and the marks of notes, pictures and comments,
 * optional hyphens and the end of a cell are no characters.
 */
export function readable(text: string): string {
  if (!control.test(text)) return text;
  let read = '';
  let isBroken = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === formFeed || code === columnBreak) {
      isBroken = read !== '';
      continue;
    }
    const character = code === verticalTab ? '\n' : code === fixedHyphen ? '-' : code >= space || code === tab || code === lineFeed ? text.charAt(index) : '';
    if (character === '') continue;
    read += isBroken ? `\n${character}` : character;
    isBroken = false;
  }
  return read;
}
