import { oncePer } from '../once';
import { either, lazyPattern } from '../pattern';
import type { CountWords } from './words';

/** The words of figures, each compiled when it is first asked for. */
export interface FigurePatterns {
  readonly casework: () => RegExp;
  readonly relative: () => RegExp;
  readonly narrowing: () => RegExp;
  readonly otherTime: () => RegExp;
  /** A comparison as far as the mark that closes it. */
  readonly compared: () => RegExp;
  readonly leading: () => RegExp;
  readonly total: () => RegExp;
  readonly opensTotal: () => RegExp;
  /** The whole of what stands before a clause that tells of the whole period. */
  readonly summed: () => RegExp;
  readonly recalling: () => RegExp;
  readonly lookedBack: () => RegExp;
  /** A heading of what was counted. */
  readonly records: () => RegExp;
  readonly organs: () => RegExp;
  readonly standing: () => RegExp;
  readonly prefix: () => RegExp;
  readonly specific: ReadonlySet<string>;
  readonly scoping: () => RegExp;
  readonly scopes: () => RegExp;
  readonly superiors: () => RegExp;
  readonly cumulative: () => RegExp;
  readonly agents: () => RegExp;
  readonly opensAgent: () => RegExp;
  readonly themes: () => RegExp;
  readonly light: () => RegExp;
  readonly occurring: () => RegExp;
  readonly gained: () => RegExp;
  readonly added: () => RegExp;
  readonly achieved: () => RegExp;
  /** The same right before the number. */
  readonly reached: () => RegExp;
  /** Whose it is, at the beginning of a clause: 公司全年…. */
  readonly ownBody: () => RegExp;
  readonly qualified: () => RegExp;
  readonly explaining: () => RegExp;
  readonly amounts: readonly { readonly name: () => RegExp; readonly deed: string }[];
  /** The whole of what may stand between a name and its number. */
  readonly counting: () => RegExp;
  readonly performing: () => RegExp;
  /** A deed that is spoken of as a known one: 上半年举办的…. */
  readonly performed: () => RegExp;
  readonly unreported: () => RegExp;
  /** What follows a number that is an aim. */
  readonly aimed: () => RegExp;
  readonly noting: () => RegExp;
  readonly wholePeriod: () => RegExp;
  readonly changed: () => RegExp;
  readonly idle: () => RegExp;
  /** What ends the sentence that announces the account. */
  readonly endsAnnouncement: () => RegExp;
  readonly synonyms: readonly { readonly words: () => RegExp; readonly as: string }[];
  /** A clause that says no more than that its number is told again. */
  readonly known: () => RegExp;
  /** An inspection in the clause before a verb with 的. */
  readonly inspected: () => RegExp;
  /** Every inspection that is named, whoever made it. */
  readonly namedInspections: () => RegExp;
  readonly limiting: () => RegExp;
  /** A clause that says how well the work was done. */
  readonly praising: () => RegExp;
  /** With whom, and how many, something was signed: 与14个支部签订责任书15份. */
  readonly signed: () => RegExp;
  readonly backward: () => RegExp;
  /** The same words wherever they stand. */
  readonly occasion: () => RegExp;
  readonly conceding: () => RegExp;
  readonly summing: () => RegExp;
  readonly personal: () => RegExp;
  readonly opensDeed: () => RegExp;
  readonly owed: () => RegExp;
  /** At the beginning of a subject. */
  readonly oneself: () => RegExp;
  readonly partaking: () => RegExp;
  /** A first sieve for the three before, wherever they stand, and for 基础上. */
  readonly pointing: () => RegExp;
  /** What is counted, behind a number, with words for all of it. */
  readonly allOf: () => RegExp;
  /** What is counted, behind a number: not 27个均明确了专人, which says what became of all. */
  readonly afterwards: () => RegExp;
}

/** @returns the patterns of these words; compiled once for each pack */
export const figurePatterns = oncePer((words: CountWords): FigurePatterns => {
  const { aimed, casework, relative, narrowing, distant, comparing, inspecting, leading, total, prefixes, specific, scoping, scopes, superiors, cumulative, agents, themes, standing, light, occurring, gained, added, achieved, qualified, explaining, amounts, changed, idle, synonyms, known, signing, praising, limiting, backward, conceding, summing, personal, oneself, deeds, owed, partaking, recalling, lookedBack, records, organs, inAll, performing, performed, unreported, noting, wholePeriod } = words.figure;
  const agent = `[局镇乡县市区院校厅]?(${either(agents)})`;
  return {
    casework: lazyPattern(either(casework)),
    relative: lazyPattern(either(relative)),
    narrowing: lazyPattern(either(narrowing)),
    otherTime: lazyPattern(either(distant)),
    compared: lazyPattern(`(?:${either(comparing)})[^，；。]*[，；。]`, 'g'),
    leading: lazyPattern(`(?<=(${either(leading)}))`, 'y'),
    total: lazyPattern(either(total)),
    opensTotal: lazyPattern(`^(?:${either(total)})`),
    summed: lazyPattern(`^(?:${either(total)})，$`),
    recalling: lazyPattern(`^(?:${either(recalling)})，`),
    lookedBack: lazyPattern(`^(?:${either(lookedBack)})`),
    records: lazyPattern(`(?:${either(records)})\\s*$`),
    organs: lazyPattern(`^(?:${either(organs)})`),
    standing: lazyPattern(`^.{0,4}?(?:${either(standing)})`),
    prefix: lazyPattern(`^(?:${either(prefixes)})*`),
    specific: new Set(specific),
    scoping: lazyPattern(either(scoping)),
    scopes: lazyPattern(either([...superiors, ...scopes]), 'g'),
    superiors: lazyPattern(`^(?:${either(superiors)})$`),
    cumulative: lazyPattern(either(cumulative)),
    agents: lazyPattern(agent, 'g'),
    opensAgent: lazyPattern(`^${agent}`),
    themes: lazyPattern(`^(?:${either(themes)})`),
    light: lazyPattern(either(light), 'g'),
    occurring: lazyPattern(`^(?:${either(occurring)})`),
    gained: lazyPattern(`^(?:${either(gained)})$`),
    added: lazyPattern(`^(?:${either(added)})`),
    achieved: lazyPattern(`^(?:${either(achieved)})`),
    reached: lazyPattern(`(?:${either(achieved)})$`),
    ownBody: lazyPattern(`^(?:${either(words.stock.owners)})`),
    qualified: lazyPattern(`^[，（](?:${either(qualified)})`),
    explaining: lazyPattern(either(explaining)),
    amounts: amounts.map(({ name, deed }) => ({ name: lazyPattern(name), deed })),
    counting: lazyPattern(`^(?:${either([...leading, ...inAll])})*$`),
    unreported: lazyPattern(either(unreported)),
    aimed: lazyPattern(`^的(?:${either(aimed)})`),
    noting: lazyPattern(either(noting)),
    wholePeriod: lazyPattern(either(wholePeriod)),
    performed: lazyPattern(`(?:${either(performed)})的`),
    performing: lazyPattern(`^了?(?:(?:${either(performing)})了?)*`),
    changed: lazyPattern(`^(?:${either(changed)})`),
    praising: lazyPattern(`^[^，]{0,8}?(?:${either(praising)})`),
    signed: lazyPattern(`(?:[与同和、]|^)\\d+[个家名所][^，；。]{2,24}?(?=${either(signing)})`, 'g'),
    idle: lazyPattern(either(idle), 'g'),
    endsAnnouncement: lazyPattern(`(?:${either(words.claim.announcing)})[。：]?$`),
    synonyms: synonyms.map(({ words: some, as }) => ({ words: lazyPattern(either(some)), as })),
    known: lazyPattern(`^(?:${either(known)})+的?$`),
    inspected: lazyPattern(`(?:${either(inspecting)})，[\\u3400-\\u9fff]{2}的$`),
    namedInspections: lazyPattern(either(inspecting), 'g'),
    limiting: lazyPattern(either(limiting)),
    backward: lazyPattern(`^(?:${either(backward)})`),
    occasion: lazyPattern(either(backward)),
    conceding: lazyPattern(either(conceding)),
    summing: lazyPattern(`^(?:${either(summing)})`),
    personal: lazyPattern(either(personal)),
    opensDeed: lazyPattern(`^(?:${either(deeds)})`),
    owed: lazyPattern(either(owed)),
    partaking: lazyPattern(`^(?:${either(partaking)})`),
    oneself: lazyPattern(`^(?:${either(oneself)})`),
    pointing: lazyPattern(either([...backward, ...conceding, ...summing, '基础上'])),
    allOf: lazyPattern(`^([\\u3400-\\u9fff]{4,10}?)(?:${either(words.stock.all)})`),
    afterwards: lazyPattern(`^(?!${either(words.stock.all)})[\\u3400-\\u9fff]{2,20}`),
  };
});
