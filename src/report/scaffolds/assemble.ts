import type { HeadingStyle } from '../findings';
import { formatChinese } from '../numbering/numerals';
import type { ReportSpan, Scaffold, ScaffoldParagraph, Scaffolds } from './scaffold';

/** How a section is set in the report that it goes into. */
export interface Setting {
  /** The number before the heading, such as `三、`; empty where it has none. */
  readonly label: string;
  /** The heading's depth in that report, from 1. */
  readonly level: number;
  /** `none`: the text alone, as a report does that ends without headings. */
  readonly style: HeadingStyle | 'none';
  /** Whether the points are numbered 一是, 二是 …: not where the headings themselves are. */
  readonly numberedPoints: boolean;
}

/**
 * Puts a scaffold together as paragraphs.
 * @param words what {word} stands for; an unknown word stays as it is
 */
export function assemble(scaffold: Scaffold, words: Scaffolds['words'][ReportSpan], setting: Setting): ScaffoldParagraph[] {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
  if (scaffold.role !== 'section') return [{ role: scaffold.role, text: fill(scaffold.text) }];
  const points = scaffold.points.map((point, index) => (setting.numberedPoints ? `${formatChinese(index + 1)}是${point}` : point));
  const body = fill(scaffold.opening + points.join(''));
  const heading = setting.label + fill(scaffold.heading);
  switch (setting.style) {
    case 'none':
      return [{ role: 'body', text: body }];
    case 'run-in':
      return [{ role: 'body', text: `${heading}。${body}` }];
    case 'alone':
      return [{ role: 'heading', level: setting.level, text: heading }, { role: 'body', text: body }];
    case 'alone-with-stop':
      return [{ role: 'heading', level: setting.level, text: `${heading}。` }, { role: 'body', text: body }];
  }
}
