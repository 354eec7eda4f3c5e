import { clausesOf, type Figure } from '../../counts/clauses';
import { figures } from '../../counts/figures';
import { areAtOdds, clauseFigures, type ClauseFigure } from '../../counts/retold';
import { arabicQuantities } from '../../counts/quantities';
import type { FindingOf } from '../../findings';
import type { SectionState } from '../../genre/sections';
import type { Rule } from '../rule';
import { sectionOf } from '../section/order';

export const figure: Rule<'consistency/figure'> = {
  id: 'consistency/figure',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: '一年来，全县纪检监察机关共立案46件。\n全年立案⟦49⟧件，结案40件。',
    right: '一年来，全县纪检监察机关共立案46件。\n围绕粮食购销开展专项整治，立案9件；上年同期立案38件。',
  },
  find({ document, pack, bodyLength, sections, period }) {
    const findings: FindingOf<'consistency/figure'>[] = [];
    const plans = plansOf(sections, bodyLength);
    const own = new Set([...(period.span === 'half' ? ['上半年'] : []), ...(period.year === undefined ? [] : [`${period.year}年`])]);
    const quantities = arabicQuantities(document);
    const told = new Told<Figure>((one, other) => one.value !== other.value);
    const worded = new Told<ClauseFigure>((one, other) => areAtOdds(one, other, pack.counts));
    let heading = '';
    for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
      const it = document.paragraphs[paragraph];
      if (!it || it.text === '' || (paragraph > plans.from && paragraph < plans.to)) continue;
      const above = heading;
      heading = it.text;
      if (it.toc === true || it.inTable === true) continue;
      const clauses = clausesOf(it.text, quantities[paragraph] ?? [], pack.counts);
      if (clauses.length === 0) continue;
      const conflicts = new Map<number, Conflict>();
      told.add(paragraph, figures(it.text, clauses, above, own, pack.counts), conflicts);
      worded.add(paragraph, clauseFigures(it.text, clauses, own, pack.counts), conflicts);
      for (const { first, later } of conflicts.values()) {
        const found = it.text.slice(later.start, later.end);
        const other = (document.paragraphs[first.paragraph]?.text ?? '').slice(first.figure.start, first.figure.end);
        findings.push({
          rule: 'consistency/figure', severity: 'warning', paragraph, start: later.start, end: later.end, text: found,
          values: { found, other, subject: later.subject, otherParagraph: first.paragraph, otherStart: first.figure.start },
        });
      }
    }
    return findings;
  },
};

interface Conflict {
  readonly first: { readonly figure: Figure; readonly paragraph: number };
  readonly later: Figure;
}

/** The first figure of each key, against which the later ones are held. */
class Told<Kind extends Figure> {
  private readonly first = new Map<string, { readonly figure: Kind; readonly paragraph: number }>();

  constructor(private readonly areAtOdds: (one: Kind, other: Kind) => boolean) {}

  /** Takes in the figures of the next paragraph. @param conflicts receives those that contradict an earlier one, by their start */
  add(paragraph: number, all: readonly Kind[], conflicts: Map<number, Conflict>): void {
    for (const figure of all) {
      const first = this.first.get(figure.key);
      if (first === undefined) this.first.set(figure.key, { figure, paragraph });
      else if (this.areAtOdds(first.figure, figure)) conflicts.set(figure.start, { first, later: figure });
    }
  }
}

/** The paragraphs behind the one that begins the plans, as far as what follows them: their figures are still to come. */
function plansOf(sections: readonly SectionState[], bodyLength: number): { readonly from: number; readonly to: number } {
  const from = sectionOf(sections, 'plans')?.at[0]?.paragraph ?? bodyLength;
  const later = (['problems', 'integrity', 'closing', 'signature'] as const).flatMap((id) => (sectionOf(sections, id)?.at ?? []).map(({ paragraph }) => paragraph)).filter((paragraph) => paragraph > from);
  return { from, to: Math.min(bodyLength, ...later) };
}
