import type { ReportDocument } from '../document';
import type { Placeholder } from '../placeholders/placeholder';
import type { FigureWords } from './figure';

/** What stands before a placeholder: the words of its own clause, and those of the clauses of its sentence before that. */
export interface WordsBefore {
  readonly clause: string;
  readonly earlier: string;
}

/** How far back a sentence is read, in UTF-16 units. */
const reach = 60;
const clauseEnd = /[，,；;：:（(]/;
const sentenceEnd = /[。！？!?]/;

/**
 * The words before a placeholder, without other placeholders and figures with their units: before the second sign of
 * `立案*件*人` stands 立案.
 */
export function wordsBefore({ paragraphs }: ReportDocument, { paragraph, start }: Placeholder): WordsBefore {
  const before = (paragraphs[paragraph]?.text ?? '').slice(Math.max(0, start - reach), start);
  const clauses = (before.split(sentenceEnd).at(-1) ?? '').split(clauseEnd).map(withoutFigures);
  const own = clauses.at(-1) ?? '';
  return { clause: own, earlier: clauses.slice(0, -1).join('') };
}

const figure = /(?:[*＊]+|[XxＸ×]{2,}|\d[\d.,，]*)[余多]?(?:亿元|万元|人次|场次|批次|平方米|万平方米|个百分点|[^\d*＊，。、；]?)/g;

function withoutFigures(text: string): string {
  return text.replace(figure, '').replace(/[\s、“”"《》和及与]/g, '');
}

/** What a name comes down to, and the unit that its ending tells: `全年立案件数` is 立案 in 件. */
export interface Name {
  readonly core: string;
  readonly unit?: string;
}

/** Takes from a name of a figure what says nothing: 全年, 共, 总数. Never takes all of it. */
export function readName(label: string, words: FigureWords): Name {
  let core = label.replace(/[（(][^（）()]*[）)]/g, '').replace(/[\s、“”"《》和及与：:*＊]|^\d+[.、．]|^[（(]?[一二三四五六七八九十]+[)）、.]/g, '');
  let unit: string | undefined;
  for (const [ending, told] of Object.entries(words.unitEndings).sort(([a], [b]) => b.length - a.length)) {
    if (core.length <= ending.length || !core.endsWith(ending)) continue;
    unit = told;
    core = core.slice(0, -ending.length);
    break;
  }
  if (unit === undefined) {
    const ending = words.endings.find((end) => core.length > end.length + 1 && core.endsWith(end));
    if (ending !== undefined) core = core.slice(0, -ending.length);
  }
  for (let idle = words.idle.find((word) => core.length > word.length + 1 && core.startsWith(word)); idle !== undefined; idle = words.idle.find((word) => core.length > word.length + 1 && core.startsWith(word)))
    core = core.slice(idle.length);
  return unit === undefined ? { core } : { core, unit };
}
