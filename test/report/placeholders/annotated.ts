import type { ReportDocument } from '../../../src/report/document';
import type { Placeholder } from '../../../src/report/placeholders/placeholder';

/**
 * Writes what was found into the text, as the fixtures do: `立案⟦*‖quantity 件⟧`, the certainty first where it is not certain.
 * @param found in reading order
 */
export function annotate(document: ReportDocument, found: readonly Placeholder[]): string {
  return document.paragraphs
    .map(({ text }, paragraph) => {
      let result = '';
      let from = 0;
      for (const place of found.filter((one) => one.paragraph === paragraph)) {
        const words = [place.certainty === 'certain' ? '' : place.certainty, place.expects, place.unit ?? ''].filter((word) => word !== '');
        result += `${text.slice(from, place.start)}⟦${place.text}‖${words.join(' ')}⟧`;
        from = place.end;
      }
      return result + text.slice(from);
    })
    .join('\n');
}

/** The text without its annotations. */
export function unannotated(text: string): string {
  return text.replace(/⟦([^‖⟧]*)(?:‖[^⟧]*)?⟧/g, '$1');
}
