import { changeParagraphFormat, changeRunFormat } from '../../model/edit';
import { text } from '../../model/schema';
import type { Style } from '../../model/style-sheet';
import { edit } from '../edits/edit';
import { type Extent, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import type { Session } from '../session';
import { builtInOf, builtInStyles } from './builtInStyles';

/** A style by the names that the Rich API gives it. */
export interface StyleName {
  /** The name as Word shows it in the language of the interface; '' for several styles. */
  readonly name: string;
  /** A Word.BuiltInStyleName, or Other; '' for several styles. */
  readonly builtIn: string;
}

function nameOf(session: Session, style: Style | undefined): StyleName {
  const known = style === undefined ? builtInStyles[0] : builtInOf(style.name);
  if (known === undefined) return { name: style?.name ?? '', builtIn: 'Other' };
  return { name: isChinese(session) ? known.zh : known.en, builtIn: known.builtIn };
}

function isChinese({ locale }: Session): boolean {
  return locale.toLowerCase().startsWith('zh');
}

/** The style of the paragraphs of a stretch, by its names. */
export function styleOf(session: Session, extent: Extent): StyleName {
  const { document } = session;
  const names = paragraphsIn(document.doc, extent).map(({ node }) => paragraphStyle(session, text(node.attrs['properties'])));
  const [first] = names;
  if (first === undefined) return { name: '', builtIn: '' };
  return names.every(({ name }) => name === first.name) ? first : { name: '', builtIn: '' };
}

/** The style of a paragraph by its properties as raw XML. */
export function paragraphStyle(session: Session, properties: string): StyleName {
  const { sheet } = session.document;
  const id = sheet.paragraph(properties).style;
  return nameOf(session, id === undefined ? undefined : sheet.byId(id));
}

/**
 * Finds a style by a name that an add-in gives.
 * @param by whether it is a Word.BuiltInStyleName, or a name as Word shows it or as the file has it
 * @throws RichApiError ItemNotFound where the document has no such style; InvalidArgument where it is no text
 */
export function findStyle(session: Session, by: 'name' | 'builtIn', given: unknown): Style {
  if (typeof given !== 'string') throw new RichApiError('InvalidArgument');
  const { sheet } = session.document;
  const wanted = given.toLowerCase();
  const known = builtInStyles.find((style) => (by === 'builtIn' ? style.builtIn.toLowerCase() === wanted : (isChinese(session) ? style.zh : style.en).toLowerCase() === wanted));
  if (by === 'builtIn' && known === undefined) throw new RichApiError('InvalidArgument');
  if (known?.builtIn === 'Normal' && sheet.standard === undefined) return { id: '', name: known.inFile, type: 'paragraph', isDefault: true, run: {}, paragraph: {} };
  const found = sheet.byName(known?.inFile ?? given) ?? (known === undefined ? undefined : sheet.byName(given));
  if (found === undefined) throw new RichApiError('ItemNotFound');
  return found;
}

/** Gives the paragraphs of a stretch a style; a style of characters goes to its text. One step of undo. */
export function writeStyle(session: Session, extent: Extent, by: 'name' | 'builtIn', given: unknown): void {
  const style = findStyle(session, by, given);
  edit(session, ({ tr, fragments }) => {
    if (style.type === 'character') changeRunFormat(tr, fragments, extent.from, extent.to, { style: style.id });
    else if (style.type !== 'paragraph') throw new RichApiError('InvalidArgument');
    else changeParagraphFormat(tr, fragments, extent.from, extent.to, { style: style.isDefault ? null : style.id });
  });
}
