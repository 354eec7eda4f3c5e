import type { Capabilities } from './report-in-word';

/**
 * What this Word can do beyond WordApi 1.3. The set is asked of the host, which may be newer than the library: so the member is asked
 * for too (word.md: #4476, #4683). The library throws at once on a member whose own set, which is not always the documented one, is missing.
 */
export function readCapabilities(): Capabilities {
  const context = new Word.RequestContext();
  const { document } = context;
  const { body } = document;
  const has = (version: string, members: readonly (readonly [object: object, name: string])[], use: () => unknown): boolean => {
    if (!Office.context.requirements.isSetSupported('WordApi', version)) return false;
    if (!members.every(([object, name]) => name in object)) return false;
    try {
      use();
      return true;
    } catch {
      return false;
    }
  };
  return {
    trackedChanges: has('1.4', [[body, 'getReviewedText'], [document, 'changeTrackingMode']], () => body.getReviewedText('Current')),
    comments: has('1.4', [[body, 'getComments']], () => body.getComments()),
    notes: has('1.5', [[body, 'footnotes'], [body, 'endnotes']], () => [body.footnotes, body.endnotes]),
    paragraphEvents: has('1.6', [[document, 'onParagraphChanged'], [document, 'onParagraphAdded'], [document, 'onParagraphDeleted']], () => document.onParagraphChanged),
  };
}
