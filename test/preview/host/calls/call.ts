/// <reference types="office-js" />

/** One call through the genuine library: the members that it shows, what it does, and what must come out. */
export type Call = readonly [members: string, run: (context: Word.RequestContext) => Promise<unknown>, expected: unknown];

const body = (context: Word.RequestContext) => context.document.body;
/** The paragraph of the sample at an index. */
export async function paragraphAt(context: Word.RequestContext, index: number): Promise<Word.Paragraph> {
  const { paragraphs } = body(context);
  paragraphs.load('items');
  await context.sync();
  const found = paragraphs.items[index];
  if (found === undefined) throw new Error(`no paragraph ${index}`);
  return found;
}
/** The first hit of a search in the sample's body. */
export async function hit(context: Word.RequestContext, text: string, index = 0): Promise<Word.Range> {
  const hits = body(context).search(text);
  hits.load('items');
  await context.sync();
  const found = hits.items[index];
  if (found === undefined) throw new Error(`no ${text}`);
  return found;
}
/** The texts of a collection's items. */
export async function texts(collection: { load(names: string): unknown; items: readonly { text: string }[]; context: OfficeExtension.ClientRequestContext }): Promise<string[]> {
  collection.load('items/text');
  await collection.context.sync();
  return collection.items.map(({ text }) => text);
}
/** The text of an object. */
export async function textOf(object: { load(names: string): unknown; text: string; context: OfficeExtension.ClientRequestContext }): Promise<string> {
  object.load('text');
  await object.context.sync();
  return object.text;
}
/** The texts of all paragraphs of the body, joined. */
export async function whole(context: Word.RequestContext): Promise<string> {
  return (await texts(body(context).getRange().paragraphs)).join('|');
}
/** The body's text from one paragraph to another, joined. */
export async function between(context: Word.RequestContext, from: number, to: number): Promise<string> {
  return (await texts(body(context).getRange().paragraphs)).slice(from, to).join('|');
}
interface Loadable {
  load(names?: string): unknown;
  readonly context: OfficeExtension.ClientRequestContext;
}
/** Whether an object that may be null is. */
export async function isNull(object: OfficeExtension.ClientObject & Loadable, context: Word.RequestContext): Promise<boolean> {
  object.load();
  await context.sync();
  return object.isNullObject;
}
/** The code of the error that a call fails with. */
export async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'no error';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  }
}
/** Loads members of an object and gives their values. */
export async function values<T extends Loadable>(object: T, names: readonly (keyof T & string)[]): Promise<unknown[]> {
  object.load(names.join(','));
  await object.context.sync();
  return names.map((name) => object[name]);
}
