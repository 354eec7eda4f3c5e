import type { ReportDocument } from '../report/document';
import type { Finding } from '../report/findings';
import { loadTexts, placeAll } from './locate';
import { readable } from './locating/readable';
import type { Memory } from './memory';
import type { HostRefusal } from './refusal';
import type { Capabilities, Reviewed } from './report-in-word';
import { embed, type Embedding } from './revisions/embedding';
import { isReplaced } from './revisions/replaced';
import { inWord } from './run';

/**
 * Leaves out what stands only in deleted text. Word is asked for the text in force: of the whole body first, in one sync, and where
 * that is not what is shown, of the paragraphs that hold a finding. Without WordApi 1.4, and where a paragraph has changed
 * meanwhile, only what this add-in itself replaced is known.
 */
export async function review(capabilities: Capabilities, memory: Memory, document: ReportDocument, findings: readonly Finding[]): Promise<Reviewed | HostRefusal> {
  const { replaced } = memory;
  const textOf = ({ paragraph }: Finding): string => document.paragraphs[paragraph]?.text ?? '';
  const waiting = findings.filter((finding) => !isReplaced(replaced, textOf(finding), finding.start, finding.end));
  const embeddings = capabilities.trackedChanges && waiting.length > 0 ? await askForTexts(capabilities, document, waiting) : new Map<number, Embedding>();
  if (!(embeddings instanceof Map)) return embeddings;
  const kept = waiting.filter(({ paragraph, start, end }) => start === end || (embeddings.get(paragraph)?.isListed(start, end) ?? true));
  return { status: 'reviewed', findings: kept, deleted: findings.length - kept.length };
}

const ink = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, '');

/** Whether the body as shown is the body as it is in force: then no finding in it stands in deleted text. */
function isPlain(document: ReportDocument, current: string): boolean {
  return ink(current) === ink(document.paragraphs.map(({ text, story }) => (story === undefined ? text : '')).join(''));
}

/** What is known of the paragraphs whose text in force is not what is shown, by their index in the document as read. */
function askForTexts(capabilities: Capabilities, document: ReportDocument, findings: readonly Finding[]): Promise<Map<number, Embedding> | HostRefusal> {
  return inWord(async (context) => {
    const body = context.document.body.getReviewedText('Current');
    await context.sync();
    const plain = isPlain(document, body.value);
    const indices = [...new Set(findings.map(({ paragraph }) => paragraph))].filter((index) => !plain || document.paragraphs[index]?.story !== undefined);
    if (indices.length === 0) return new Map<number, Embedding>();
    const now = await loadTexts(context, capabilities, new Set(indices.map((index) => document.paragraphs[index]?.story)));
    const places = placeAll(document, indices.map((paragraph) => ({ paragraph, start: 0, end: document.paragraphs[paragraph]?.text.length ?? 0 })), now);
    const asked = places.flatMap((place, at) => {
      const index = indices[at];
      return index === undefined || place.paragraph === undefined || 'status' in place ? [] : [{ index, text: place.paragraph.text, current: place.paragraph.proxy.getReviewedText('Current') }];
    });
    if (asked.length > 0) await context.sync();
    return new Map(asked.flatMap(({ index, text, current }): [number, Embedding][] => (readable(current.value) === text ? [] : [[index, embed(text, readable(current.value))]])));
  });
}
