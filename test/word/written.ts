import type { Edit } from '../../src/report/findings';
import type { ReportDocument } from '../../src/report/document';

/** An edit of the only place of a text in the document: `edit(document, '立案⟦*⟧件', '12')`. */
export function editAt(document: ReportDocument, marked: string, replacement: string): Edit {
  const before = marked.slice(0, marked.indexOf('⟦'));
  const text = marked.slice(marked.indexOf('⟦') + 1, marked.indexOf('⟧'));
  const plain = marked.replace(/[⟦⟧]/g, '');
  const paragraph = document.paragraphs.findIndex((candidate) => candidate.text.includes(plain));
  const start = (document.paragraphs[paragraph]?.text.indexOf(plain) ?? 0) + before.length;
  return { paragraph, start, end: start + text.length, replacement };
}
