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
 * @param added loaded with their styles and isListItem
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
  const looks = paragraphs.map((paragraph) => (look === 'standard' ? standardLook(paragraph) : surroundingLook(paragraph, models)));
  const isKept = (index: number): boolean => index === numbered && isNumbered;
  added.forEach((paragraph, index) => {
    const own = looks[index];
    if (own !== undefined && !isKept(index) && !hasStyle(paragraph, own.style)) setStyle(paragraph, own.style);
    paragraph.load('isListItem');
  });
  const isStyled = await succeeds(context);
  added.forEach((paragraph, index) => {
    const own = looks[index];
    if (isKept(index)) return;
    if (paragraph.isListItem) paragraph.detachFromList();
    if (own !== undefined) setAppearance(paragraph, own.appearance);
  });
  const isDressed = await succeeds(context);
  return isStyled && isDressed ? without : [...without, 'look'];
}

/** The text is there whatever Word says to its look. */
async function succeeds(context: Word.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

const hasStyle = ({ style, styleBuiltIn }: Word.Paragraph, wanted: StyleChoice): boolean => ('builtIn' in wanted ? styleBuiltIn === wanted.builtIn : style === wanted.name);

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
