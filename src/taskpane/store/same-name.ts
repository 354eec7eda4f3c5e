import type { ReportDocument } from '../../report/document';
import type { Placeholder } from '../../report/placeholders/placeholder';

const places = /^(?:自治[区州县旗]|[省市区县州旗乡镇村街局厅委办院校司所处署部])/;

/**
 * What tells that several places are meant to be filled with the same words: the same sign before the same kind of place or
 * office (`*市`, `XX县`), or for the same person (`*同志`). Undefined for figures and for what nothing is known of.
 */
export function sameName({ paragraphs }: ReportDocument, { paragraph, end, text, expects }: Placeholder): string | undefined {
  if (expects !== 'name' && expects !== 'person') return undefined;
  const after = (paragraphs[paragraph]?.text ?? '').slice(end, end + 4);
  if (expects === 'person') return /^同志/.test(after) ? `${text}同志` : undefined;
  const place = places.exec(after)?.[0];
  return place === undefined ? undefined : `${text}${place}`;
}
