import { parseNumeral } from '../numbering/numerals';
import { oncePer } from '../once';
import { anyOf, either, forEachMatch, lazyPattern, matchAt } from '../pattern';
import type { CountWords } from './words';

/** A place where the text says how many parts it has: 以下五个方面. Offsets are UTF-16 units in the paragraph. */
export interface Claim {
  /** The figure alone. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The first character of the measure word. */
  readonly measure: string;
  readonly noun: string;
  /** Where the noun ends. */
  readonly tail: number;
  /** A figure stands right behind the noun, or near: 饮水、用电等五类困难31件. */
  readonly isNumbered: boolean;
}

export interface ClaimPatterns {
  /** A figure with a measure word behind it. */
  readonly figure: () => RegExp;
  readonly claim: () => RegExp;
  readonly loose: () => RegExp;
  /** 等 and a count of places or papers, the measure words of places, and the end of a place's name. */
  readonly open: () => RegExp;
  readonly places: ReadonlySet<string>;
  readonly premises: () => RegExp;
  readonly kinds: () => RegExp;
  /** Any noun that its items are told of right behind it: 2个监督岗，即…. */
  readonly glossed: () => RegExp;
  readonly quoted: () => RegExp;
  /** A count in quotation marks with words behind it that a list follows. */
  readonly motto: () => RegExp;
  readonly pointing: () => RegExp;
  /** Which ones a claim counts, right behind its noun: items in brackets, or behind words for it. */
  readonly gloss: () => RegExp;
  readonly mayGloss: () => RegExp;
  /** The first item of a list right behind a noun and a colon, up to a mark. */
  readonly itemized: () => RegExp;
  readonly referring: () => RegExp;
  readonly announcing: () => RegExp;
  readonly governing: () => RegExp;
  readonly introducing: () => RegExp;
  /** Finds, behind a subject, what introduces the first item; the item is the first group. */
  readonly within: () => RegExp;
  readonly wellListed: () => RegExp;
  readonly listedKinds: () => RegExp;
  readonly ofSets: () => RegExp;
  readonly steps: () => RegExp;
  readonly peopled: () => RegExp;
  readonly verbs: () => RegExp;
  readonly worldly: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
  readonly complete: () => RegExp;
  readonly listed: () => RegExp;
  readonly bodies: () => RegExp;
  readonly reporting: () => RegExp;
  /** A clause that says of what something is told, as far as it goes. */
  readonly regarding: () => RegExp;
  /** Words right before a claim by which someone sets out what to do, or the beginning of a clause. */
  readonly setting: () => RegExp;
  readonly unlisted: () => RegExp;
  readonly slogans: readonly string[];
  /** Those of them that count a list right before them. */
  readonly listable: readonly string[];
}

const digit = '[一二三四五六七八九十两0-9０-９]';
const numeral = `${digit}{1,3}`;
const greatest = 99;
/** How a list begins whose items campaigns are, or that says what is counted: 四项专项整治。一是整治…, 四个到位：一是任务分解到位…. */
const listOpening = '(?:一是|第一，|首先，|其一，)';
/** How its second item begins. */
const secondLabel = '(?:二是|第二，|其次，|其二，)';
const numbered = /^[^，。；：、0-9０-９]*[0-9０-９]+(?![0-9０-９年月])/;
/** How far behind the noun it is read, in UTF-16 units. */
const farthestFigure = 6;
/** How far behind the noun its items are read where words there tell them, in UTF-16 units. */
export const farthestGloss = 100;
/** How far a list is read, in UTF-16 units. */
export const longestList = 600;
/** The same of the first item that says what is counted. */
const farthestItem = 24;
/** How far before a claim its list is read, in UTF-16 units. */
const longestKinds = 80;
/** A list of one kind has so many items. */
const fewestKinds = 3;
/** The length of the words of an even list, and of the ends that items of one kind share, in UTF-16 units. */
const shortWord = 2;
/** How much may qualify a noun, in UTF-16 units: 急难愁盼问题. */
const longestQualifier = 4;
/** How far before a claim the words are read that announce a list, in UTF-16 units. */
const longestAnnouncement = 4;

/** @returns the patterns of these words; compiled once for each pack */
export const claimPatterns = oncePer((words: CountWords): ClaimPatterns => {
  const { measures, places, papers, premises, qualifiers, nouns, compounds, slogans, listable, referring, announcing, governing, worldly, complete, listed, bodies, regarding, setting, glosses, introducing, within, wellListed, listedKinds, ofSets, steps, peopled, preceding, verbs, reporting, unlisted, titled } = words.claim;
  const nounOf = (some: readonly string[]): string => `(?:${anyOf(some)})(?!${anyOf(compounds)})`;
  // 六个就医堵点, but “真实、合法”四个字做事; 四项容易引发舆情的工作: after 的 the words are of the noun, since 等 may leave out what they do not fit.
  const counted = `(?:(?:(?:${anyOf(qualifiers)})*|(?!字)[\\u4e00-\\u9fff]{2})(${nounOf(nouns)})|([\\u4e00-\\u9fff]{2,10}的${nounOf(nouns.filter(({ length }) => length > 1))}))`;
  return {
    figure: lazyPattern(`(?<!${digit})${digit}+(?=${anyOf([...measures, '方面', '点', '大', '类', '种'])})`, 'g'),
    claim: lazyPattern(`(${numeral})(?:(?:${anyOf(measures)})+${counted}|(方面)|(点)(?=[：，。])|(?<=[有下]${numeral})(条|招)(?=：)|[项个大](专项(?<deed>[\\u4e00-\\u9fff]{2}))(?=：${listOpening}|。${listOpening}\\k<deed>)|件[\\u4e00-\\u9fff]{2,14}的[大小好难实]?(事)(?=：)|[个项](?<named>[\\u4e00-\\u9fff]{2,4})(?=：${listOpening}[^，。；]{0,16}\\k<named>[，；。][^。]{0,60}${secondLabel}[^，。；]{0,16}\\k<named>[，；。]))`, 'y'),
    loose: lazyPattern(`(${numeral})(?:${anyOf(measures)})([\\u4e00-\\u9fff]{1,8})`, 'y'),
    places: new Set(places),
    open: lazyPattern(`等(${numeral})(?:${anyOf([...places, ...papers])})(?![^，。；]{0,10}[和及与、]${digit})([\\u4e00-\\u9fff]{1,8})`, 'g'),
    premises: lazyPattern(`(?:${anyOf(premises)})$`),
    kinds: lazyPattern(`(${numeral})大?[类种](?:${anyOf(qualifiers)})*([\\u4e00-\\u9fff]{2,8})`, 'y'),
    glossed: lazyPattern(`(${numeral})(?:${anyOf(measures)})([\\u4e00-\\u9fff]{1,6}?)(?=，?(?:${either(glosses)}))`, 'y'),
    gloss: lazyPattern(`^(?:（([^（）]{4,90})）|，?(?:${either(glosses)})([^，。；：（）—]{4,90})(?:[，。；]|——))`),
    itemized: lazyPattern(`^：${listOpening}[^，。；]*`),
    mayGloss: lazyPattern(either(glosses)),
    quoted: lazyPattern(`等“(${numeral})(?:${anyOf([...measures, '重'])})([^“”]{1,6})”`, 'g'),
    motto: lazyPattern(`“(${numeral})(?:${anyOf(measures)})?([\\u4e00-\\u9fff]{2,6})”(?:：|，?(?:${either(glosses)})：?)`, 'g'),
    pointing: lazyPattern(`这(${numeral})(?:${anyOf(measures)})(?![\\u4e00-\\u9fff]{0,4}(?:中的|之中|里的))([\\u4e00-\\u9fff]{1,8})`, 'g'),
    referring: lazyPattern(`(?:${anyOf(referring)})$`),
    announcing: lazyPattern(`(?:${anyOf(announcing)})$`),
    governing: lazyPattern(`(?:${anyOf([...announcing, ...governing])})(?:好|了|出|的|这|如下|以下|下列|如下的)?$`),
    introducing: lazyPattern(`^(?:${anyOf(preceding)})*(?:${anyOf(introducing)})`),
    within: lazyPattern(`^[^、]{0,24}(?:${either(within)})([^、]{2,12})$`),
    wellListed: lazyPattern(`^(?:${anyOf(wellListed)})`),
    ofSets: lazyPattern(either(ofSets)),
    steps: lazyPattern(`(?:${anyOf(steps)})$`),
    listedKinds: lazyPattern(`^[\\u4e00-\\u9fff]{0,${longestQualifier}}(?:${anyOf(listedKinds)})`),
    peopled: lazyPattern(`^(?:${anyOf(peopled)})`),
    verbs: lazyPattern(`(?:${anyOf(verbs)})$`),
    reporting: lazyPattern(either(reporting)),
    regarding: lazyPattern(`(?:^|[，。；：])(?:${either(regarding)})[^，。；：]*$`),
    setting: lazyPattern(`(?:^|[，。；：]|${either(setting)})$`),
    unlisted: lazyPattern(`^(?:${either(unlisted)})`),
    worldly: new Set(worldly),
    titled: new Set(titled),
    complete: lazyPattern(`^(?:${anyOf(complete)})`),
    listed: lazyPattern(`^(?:${anyOf(listed)})`),
    bodies: lazyPattern(`(?:${anyOf(bodies)})$`),
    slogans,
    listable,
  };
});

/** @returns the claims of a text in reading order; slogans, quoted phrases, ordinals, vague and single counts are none */
export function findClaims(text: string, patterns: ClaimPatterns): Claim[] {
  const claims: Claim[] = [];
  const isGlossed = patterns.mayGloss().test(text);
  forEachMatch(patterns.figure(), text, ({ 0: figure, index }) => {
    const match = matchAt(patterns.claim(), text, index) ?? anyNoun(text, index, index + figure.length, isGlossed, patterns);
    if (match) add(claims, text, match, match.slice(2).find((noun) => noun !== undefined) ?? '', patterns);
  });
  return claims;
}

/** After 等 and 以下 a number counts whatever noun follows; so does one of kinds (三类物资), and one whose items are told. @param end where the figure ends @param isGlossed words stand in the text that may tell them */
function anyNoun(text: string, start: number, end: number, isGlossed: boolean, { loose, kinds, glossed }: ClaimPatterns): RegExpExecArray | null {
  if (endsInAnnouncement(text, start)) return matchAt(loose(), text, start);
  if ('大类种'.includes(text.charAt(end))) return matchAt(kinds(), text, start);
  return isGlossed ? matchAt(glossed(), text, start) : null;
}

function endsInAnnouncement(text: string, at: number): boolean {
  const last = text.charAt(at - 1);
  return last === '等' || ((last === '下' || last === '列') && /(?:以下|下列|如下)$/.test(text.slice(Math.max(0, at - 2), at)));
}

function add(claims: Claim[], text: string, match: RegExpExecArray, noun: string, patterns: ClaimPatterns): void {
  const figure = match[1] ?? '';
  const start = match.index;
  const lead = text.slice(Math.max(0, start - 4), start);
  if (/[“‘「《\dA-Za-z０-９]$|[\d一二三四五六七八九十][至到-]$/.test(lead) || patterns.referring().test(lead)) return;
  const claim = claimOf(text, start, figure, noun, start + match[0].length, patterns);
  if (claim) claims.push(claim);
}

/** 落实以下五项措施。一是…: the list behind it is its own, whatever stands before. */
export function isAnnounced(text: string, { start }: Claim, { announcing }: ClaimPatterns): boolean {
  return announcing().test(text.slice(Math.max(0, start - longestAnnouncement), start));
}

/** Whether the first item of a list right behind a noun ends in it: 四项机制：一是会商机制，…. @param tail where the noun ends, in UTF-16 units */
export function namesInFirst(text: string, noun: string, tail: number, itemized: RegExp): boolean {
  return itemized.exec(text.slice(tail, tail + farthestItem))?.[0].endsWith(noun) === true;
}

/** The same of a list that does not name the noun as often as is claimed: one item may hold two (思想认识到位、组织领导到位). */
function isItemized(text: string, noun: string, value: number, tail: number, itemized: RegExp): boolean {
  return namesInFirst(text, noun, tail, itemized) && text.slice(tail, tail + longestList).split(noun).length - 1 !== value;
}

/** Whether a text ends in a list of words of one length (责任、任务、问题), or of which each has a character at its end that all have (主体责任、第一责任、“一岗双责”); verbs (制定、完善、落实) are none. */
function isOfOneKind(lead: string, { verbs }: ClaimPatterns): boolean {
  const items = (/[^，。；：]*$/.exec(lead)?.[0] ?? '').split('、').map((item) => item.replace(/[“”]/g, ''));
  const [first = '', ...others] = items;
  if (items.length < fewestKinds || items.some((item) => item.length < shortWord || verbs().test(item))) return false;
  return others.every(({ length }) => length === shortWord) || [...first.slice(-shortWord)].some((character) => others.every((item) => item.slice(-shortWord).includes(character)));
}

/** A figure and the noun behind it as a claim; undefined where nothing is counted with it, and in a slogan. @param start where the figure stands @param tail where the noun ends, both in UTF-16 units */
export function claimOf(text: string, start: number, figure: string, noun: string, tail: number, patterns: ClaimPatterns): Claim | undefined {
  const { slogans, listable, gloss, itemized } = patterns;
  const value = parseNumeral(figure);
  // 责任清单、任务清单、问题清单四张清单: behind one of its own kind a number counts, and that of 三张清单 behind a list of one kind.
  // A number whose items are told behind it counts as well: 四个专项治理，即…, 四个到位：一是任务分解到位….
  const areTold = (): boolean => (text.charAt(tail) === '，' && gloss().test(text.slice(tail, tail + farthestGloss))) || isItemized(text, noun, value ?? 0, tail, itemized());
  const begins = (some: readonly string[]): boolean => some.some((slogan) => text.startsWith(slogan, start));
  const isListed = (): boolean => text.startsWith(noun, start - noun.length) || (begins(listable) && isOfOneKind(text.slice(Math.max(0, start - longestKinds), start), patterns));
  const isSlogan = begins(slogans) && !isListed() && !areTold();
  return value === undefined || value < 2 || value > greatest || isSlogan ? undefined
    : { start, end: start + figure.length, value, measure: text.charAt(start + figure.length), noun, tail, isNumbered: numbered.test(text.slice(tail, tail + farthestFigure)) };
}

/** @returns the claims in quotation marks right after 等, which count what stands before 等 */
export function findQuotedClaims(text: string, patterns: ClaimPatterns): Claim[] {
  return text.includes('等“') ? claimsBehind('等“', text, patterns.quoted(), patterns) : [];
}

/** @returns the claims that point at what stands right before them: 审批、拨付、验收这三个环节 */
export function findPointingClaims(text: string, patterns: ClaimPatterns): Claim[] {
  return text.includes('这') ? claimsBehind('这', text, patterns.pointing(), patterns) : [];
}

/** @returns the claims of places and papers right after 等: 食堂、超市、浴室等三处场所 */
export function findOpenClaims(text: string, patterns: ClaimPatterns): Claim[] {
  return text.includes('等') ? claimsBehind('等', text, patterns.open(), patterns) : [];
}

/** @param lead what the pattern begins with @param pattern has the figure right behind that, and the figure and the noun as groups */
function claimsBehind(lead: string, text: string, pattern: RegExp, patterns: ClaimPatterns): Claim[] {
  const claims: Claim[] = [];
  forEachMatch(pattern, text, ({ 0: { length }, 1: figure = '', 2: noun = '', index }) => {
    const start = index + lead.length;
    const claim = claimOf(text, start, figure, noun, index + length, patterns);
    if (claim) claims.push(claim);
  });
  return claims;
}
