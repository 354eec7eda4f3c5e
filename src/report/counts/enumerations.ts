import type { Claim, ClaimPatterns } from './claims';

/** An enumeration that ends right before a claim. */
export interface Enumeration {
  readonly pieces: readonly string[];
  /** Items at least, and at most where 和 or 及 may join two more. */
  readonly least: number;
  readonly most: number;
  /** It ends in 等. */
  readonly open: boolean;
  /** 这 points back at it, so that its last item is no verb before the number. */
  readonly pointed: boolean;
  /** The mark before its clause; empty at the paragraph's beginning. */
  readonly boundary: string;
  /** Every piece ends in a closing quotation or book mark. */
  readonly quoted: boolean;
}

const closers = '”’）)》〉」』】';
const openers = '“‘（(《〈「『【';
const boundaries = '，。；：！？,;:!?';
/** 从 and 到 as words of their own. */
const begins = /从(?![严业政优快重事])/;
const reaching = /[到至](?![位期])/g;
const counted = /[一二两三四五六七八九十0-9][个项条类种大]/;
/** So many items of one length are a list by themselves. */
const fewestEven = 4;
/** How far back an enumeration may begin, in UTF-16 units. */
const farthest = 160;

/**
 * Reads backwards the items joined by 、 that end at an offset.
 * @param end where the claim's figure begins, or the quotation mark before it
 * @returns undefined where no enumeration ends there, or a quotation with 、 in it makes its items uncertain
 */
export function enumerationBefore(text: string, end: number): Enumeration | undefined {
  const inside = quotedEnumeration(text, end);
  if (inside) return inside;
  let to = end;
  const pointed = text.charAt(to - 1) === '这';
  if (/[这共]/.test(text.charAt(to - 1))) to--;
  const open = text.charAt(to - 1) === '等';
  if (open) to--;
  let depth = 0;
  let pieceEnd = to;
  let joints = 0;
  const pieces: string[] = [];
  let at = to - 1;
  for (; at >= 0; at--) {
    if (to - at > farthest) return undefined;
    const char = text.charAt(at);
    if (closers.includes(char)) {
      if (depth === 0 && at < pieceEnd - 1 && openers.includes(text.charAt(at + 1))) {
        pieces.push(text.slice(at + 1, pieceEnd));
        pieceEnd = at + 1;
      }
      depth++;
    } else if (openers.includes(char)) {
      if (depth === 0) break;
      depth--;
    } else if (char === '、') {
      if (depth > 0) return undefined;
      pieces.push(text.slice(at + 1, pieceEnd));
      pieceEnd = at;
    } else if (depth === 0) {
      if (boundaries.includes(char)) break;
      if (isJoint(text, at) && !boundaries.includes(text.charAt(at - 1) || '。')) joints++;
    }
  }
  pieces.push(text.slice(at + 1, pieceEnd));
  pieces.reverse();
  if ((pieces.length < 2 && joints === 0) || pieces.some((piece) => piece === '') || /[和及与或]$/.test(text.slice(0, to).slice(-1))) return undefined;
  // 从立项、设计到验收三个环节: 到 joins two as well.
  if (begins.test(pieces[0] ?? '')) joints += pieces.join('').match(reaching)?.length ?? 0;
  const quoted = pieces.every((piece) => /[”》]$/.test(piece));
  return { pieces, least: pieces.length, most: pieces.length + joints, open, pointed, boundary: text.charAt(at), quoted };
}

/** The items of one quotation right before an offset, “教育、监督、惩处”; undefined where it is one of several, or holds more than items. */
function quotedEnumeration(text: string, end: number): Enumeration | undefined {
  if (text.charAt(end - 1) !== '”') return undefined;
  const open = text.lastIndexOf('“', end - 1);
  if (open < 0 || end - open > farthest || '、”》和及与或'.includes(text.charAt(open - 1) || ' ')) return undefined;
  const said = text.slice(open + 1, end - 1);
  const pieces = said.split('、');
  if (pieces.length < 2 || !pieces.every((piece) => /^[一-龥]{1,10}$/.test(piece)) || /[和及与或等]/.test(said)) return undefined;
  return { pieces, least: pieces.length, most: pieces.length, open: false, pointed: false, boundary: '', quoted: true };
}

/** 和, 及, 与 or 或 as a word of its own, and not in 及时, 和谐, 参与. */
function isJoint(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char !== '和' && char !== '及' && char !== '与' && char !== '或') return false;
  return !/^(?:及[时格早]|和[谐平解睦]|与会|或许)/.test(text.slice(at, at + 2)) && !/[参缓总普涉]$/.test(text.charAt(at - 1));
}

/**
 * Whether an enumeration certainly has another number of items than claimed. Silent where its left boundary, its items or 等 leave a doubt.
 * @returns how many items stand there, or undefined
 */
export function contradicts({ pieces, least, most: mostJoined, open, pointed, boundary, quoted }: Enumeration, { value: claimed, measure, noun, isNumbered }: Claim, patterns: ClaimPatterns): number | undefined {
  const [first = '', ...others] = pieces;
  const last = others.at(-1) ?? '';
  // “浮虚躁空、慵懒散慢”八种表现: every character is one.
  if (quoted && claimed === pieces.join('').length && '种类'.includes(measure)) return undefined;
  // 水价、水质、水压三个方面六项指标: another count stands between.
  if (counted.test(last)) return undefined;
  const most = isMetWith(first, patterns) ? Math.max(least, mostJoined - 1) : mostJoined;
  const joined = most === least + 1 && isLastJoined(others);
  if (claimed === least && joined) return most;
  if (claimed >= least && claimed <= most) return undefined;
  // ，挂号、收费、取药、住院五个环节: so many of one length, right behind a comma, are all.
  if (!open && !quoted && claimed === least + 1 && least >= fewestEven && boundary !== '' && least === most && patterns.complete().test(noun) && isEven([first, ...others])) return least;
  const isBody = (piece: string): boolean => patterns.bodies().test(piece) && !patterns.peopled().test(noun);
  // After 等 the number counts what stands before it, whatever that ends in.
  // 污物处置 is a step, of which 环节 are made, and no verb before its object.
  const isStep = last.length >= shortestStep && patterns.complete().test(noun) && patterns.steps().test(last);
  if (!quoted && !open && (last === '' || isBody(last) || (!pointed && !isStep && patterns.verbs().test(last) && !isEven(others)))) return undefined;
  const item = itemOf(first, patterns);
  if (claimed < least) {
    // 加强党风、政风建设: a first item that is shorter than all others may share what ends the second.
    const isCertain = quoted || areNamed(pieces, noun, patterns) || isPlain(patterns.introducing().test(first) && item !== undefined ? item.length + 1 : first.length, others, least === most && patterns.complete().test(noun) ? spread + 1 : spread);
    const isList = isCertain || (least === most && least > 2 && item !== undefined && !pieces.slice(0, -1).some(isBody) && isPlain(item.length > 3 ? farthest : item.length, others, wideSpread));
    return isList ? least : undefined;
  }
  // 等 may leave out several items, but hardly a single one of many that are told for their own sake.
  if (open) {
    const areKinds = '类种'.includes(measure);
    if (areKinds && isNumbered) return undefined;
    const isListed = patterns.listed().test(noun);
    const isSure = isListed || (boundary !== '《' && !mayHoldTwo(item === undefined ? others : [item, ...others]) && !pieces.some((piece) => patterns.ofSets().test(piece)));
    const isComplete = isSure && least >= (isListed ? 3 : fewestToldOf(noun, areKinds, patterns));
    return least === most && claimed === least + 1 && isComplete && isPlain(first.length, others, introducedSpread) ? least : undefined;
  }
  if (quoted) return boundary === '，' || least !== most ? undefined : least;
  // 围绕教育、医疗12个问题: so many more are counted, and not listed.
  if (item === undefined || (least !== most && !joined) || claimed > least * 2 || !isPlain(first.length, joined ? others.slice(0, -1) : others, introducedSpread)) return undefined;
  return others.length > 1 || item.length === last.length ? (joined ? most : least) : undefined;
}

/** 财务资产、人事、采购: a name that is twice as long as others may be two. */
function mayHoldTwo(names: readonly string[]): boolean {
  const lengths = names.map(({ length }) => length);
  return Math.min(...lengths) === shortestName && Math.max(...lengths) >= 2 * shortestName;
}

/** With fewer names than this before 等 one may be left out, with as many hardly; Infinity: one always may. */
function fewestToldOf(noun: string, areKinds: boolean, patterns: ClaimPatterns): number {
  if (areKinds) return patterns.listedKinds().test(noun) ? 3 : 4;
  return patterns.wellListed().test(noun) ? 4 : Infinity;
}

/**
 * Whether an enumeration before 等 lists more places or papers than are claimed: 等 may leave some out, but not take any away.
 * @returns how many of them stand there, or undefined
 */
export function exceeds({ pieces, least, most, open }: Enumeration, { value, measure, noun }: Claim, patterns: ClaimPatterns): number | undefined {
  const areTold = areNamed(pieces, noun, patterns) || (patterns.places.has(measure) && pieces.every((piece) => patterns.premises().test(piece)));
  return open && least === most && value < least && areTold ? least : undefined;
}

/** 责任清单、问题清单、任务清单等两份清单: every item ends in the noun that is counted, and after the first no verb begins another list. */
function areNamed([first = '', ...others]: readonly string[], noun: string, { introducing }: ClaimPatterns): boolean {
  const isOne = (piece: string): boolean => piece.length > noun.length && piece.endsWith(noun);
  return noun.length >= shortestNoun && isOne(first) && others.every((piece) => isOne(piece) && piece.length <= longestItem && !/[的了和与及]/.test(piece) && !introducing().test(piece));
}

/** 年初与财务科、人事科: 与 behind other words says with whom it was done, and joins nothing; but 年初与年底 are two. */
function isMetWith(first: string, patterns: ClaimPatterns): boolean {
  const introduced = patterns.introducing().exec(first)?.[0] ?? '';
  return /.与$/.test(introduced) && !first.startsWith('年', introduced.length);
}

/** The first item, without what introduces it; undefined where nothing does. */
function itemOf(first: string, patterns: ClaimPatterns): string | undefined {
  const introduced = patterns.introducing().exec(first);
  return introduced ? first.slice(introduced[0].length) : patterns.within().exec(first)?.[1];
}

/** Three items or more, all but the first of one length: the last is one of them too, and no verb before the number. */
function isEven(others: readonly string[]): boolean {
  return others.length > 1 && others.every(({ length }) => length === others[0]?.length);
}

/** 立案、审判、执行和信访: the last piece is two items, each as long as those before. */
function isLastJoined(others: readonly string[]): boolean {
  const [item, ...more] = others.slice(0, -1);
  const joined = /^([^和及与或]+)[和及与]([^和及与或]+)$/.exec(others.at(-1) ?? '');
  return item !== undefined && more.every(({ length }) => length === item.length) && joined?.[1]?.length === item.length && joined[2]?.length === item.length;
}

/** By how much the lengths of items may differ, in UTF-16 units: of any, and of those that a verb introduces, whose beginning is certain. */
const spread = 1;
const introducedSpread = 4;
/** Of introduced items that are more than claimed: however they are read, they are not fewer. */
const wideSpread = 6;
/** In UTF-16 units, as is the shortest noun that says what its items are. */
const longestItem = 10;
const shortestNoun = 2;
const shortestName = 2;
const shortestStep = 4;

/** Short items of like length without words that begin another phrase. The first, with what introduces it, is no shorter than all others. */
function isPlain(firstLength: number, others: readonly string[], mostSpread = spread): boolean {
  if (others.length === 0) return false;
  let shortest = Infinity;
  let longest = 0;
  for (const item of others) {
    if (/[的于]|了(?![解结])|对(?![口外接内象])|在(?![线册职建校编岗读])|从(?![业事严政教警])|把(?![关控])|将(?!军)|以(?![案上下罚权])|就(?![业医学餐诊读])|等(?![级次])|关于|[有相]关|围绕|聚焦|通过|推动/.test(item)) return false;
    shortest = Math.min(shortest, item.length);
    longest = Math.max(longest, item.length);
  }
  return longest <= Math.max(longestItem, mostSpread * 2) && longest - shortest <= mostSpread && firstLength >= shortest;
}
