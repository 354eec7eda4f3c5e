import { strToU8, zipSync } from 'fflate';
import { settingPrefix, type Remembered } from '../../src/report/remembered';
import { filesOf, p, r } from '../docx/packed';

/** A web extension's part, as Word keeps an add-in's settings. @param properties XML */
export function extension(properties: string): string {
  return `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="1"/><we:properties>${properties}</we:properties></we:webextension>`;
}

/** One setting. @param json its value */
export function property(name: string, json: string): string {
  return `<we:property name="${name}" value="${json.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')}"/>`;
}

/** A .docx of some paragraphs, with a part for settings. */
export function docxWith(texts: readonly string[], settings: string): Uint8Array {
  const files = { ...filesOf({ body: texts.map((text) => p(r(text))).join('') }), 'word/webextensions/webextension1.xml': settings };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strToU8(file)])));
}

/** A .docx in which the pane keeps what a drafter chose. */
export function docxKeeping(texts: readonly string[], kept: { readonly [Name in keyof Remembered]?: unknown }): Uint8Array {
  return docxWith(texts, extension(Object.entries(kept).map(([name, value]) => property(settingPrefix + name, JSON.stringify(value))).join('')));
}
