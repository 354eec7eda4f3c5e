import type { ScaffoldParagraph } from '../../report/scaffolds/scaffold';
import type { ParagraphInWord } from '../locate';
import type { InsertOptions, InsertResult, Look } from '../report-in-word';
import { type Appearance, lookOf, modelProperties, setAppearance, setStyle, standardLook, type StyleChoice } from './looks';

/** The paragraphs that headings and text are to look like, loaded with the next sync; absent for the look of the standard. */
export interface Models {
  readonly heading?: Word.Paragraph;
  readonly body?: Word.Paragraph;
}

/** Asks Word how the models look. */
export function loadModels({ heading, body }: { readonly heading: ParagraphInWord | undefined; readonly body: ParagraphInWord | undefined }, look: Look): Models {
  if (look === 'standard') return {};
  for (const model of new Set([heading, body])) model?.proxy.load(modelProperties);
  return { ...(heading === undefined ? {} : { heading: heading.proxy }), ...(body === undefined ? {} : { body: body.proxy }) };
}

/**
 * Gives new paragraphs their look, in two syncs: a new paragraph has its neighbour's style and list (word.md), so first the style,
 * then it leaves the list, as an automatic number would come on top of the one in its text, and last what style and list changed.
 * @param added loaded with isListItem
 * @returns what could not be had; the text is there in any case
 */
export async function dress(
  context: Word.RequestContext,
  paragraphs: readonly ScaffoldParagraph[],
  added: readonly Word.Paragraph[],
  models: Models,
  { look, automaticNumber = false }: InsertOptions,
): Promise<(InsertResult & { status: 'inserted' })['without']> {
  const numbered = automaticNumber ? paragraphs.findIndex(({ role }) => role === 'heading' || role === 'body') : -1;
  const isNumbered = added[numbered]?.isListItem === true;
  const without: ('look' | 'automatic-number')[] = numbered >= 0 && !isNumbered ? ['automatic-number'] : [];
  try {
    const looks = paragraphs.map((paragraph) => (look === 'standard' ? standardLook(paragraph) : surroundingLook(paragraph, models)));
    added.forEach((paragraph, index) => {
      const own = looks[index];
      if (own !== undefined && index !== numbered) setStyle(paragraph, own.style);
      paragraph.load('isListItem');
    });
    await context.sync();
    added.forEach((paragraph, index) => {
      const own = looks[index];
      if (index === numbered && isNumbered) return;
      if (paragraph.isListItem) paragraph.detachFromList();
      if (own !== undefined) setAppearance(paragraph, own.appearance);
    });
    await context.sync();
    return without;
  } catch {
    return [...without, 'look'];
  }
}

/** Headings look like a heading, text like text; without a model the new paragraph stays as its neighbour. */
function surroundingLook(paragraph: ScaffoldParagraph, { heading, body }: Models): { readonly style: StyleChoice; readonly appearance: Appearance } | undefined {
  const model = paragraph.role === 'heading' ? heading : body;
  if (model === undefined) return undefined;
  const own = lookOf(model);
  switch (paragraph.role) {
    case 'title':
      return { ...own, appearance: { ...own.appearance, alignment: 'Centered', firstLineIndent: 0 } };
    case 'signature':
    case 'date':
      return { ...own, appearance: { ...own.appearance, alignment: 'Right', firstLineIndent: 0 } };
    default:
      return own;
  }
}
