import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromText, type ReportDocument, type Span } from '../src/report/document';

interface MarkedSpan extends Span {
  /** What stands behind ‖: `quantity 件`, `likely name`, `numbering/gap`, `section/missing plans`. */
  readonly says: string;
}

/** A report with its expectation beside the text; the format is told in test/fixtures/README.md. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly document: ReportDocument;
  readonly kind: string;
  readonly year: number | undefined;
  readonly span: string;
  readonly missing: readonly string[];
  /** Rules whose findings are neither expected nor faults. */
  readonly also: readonly string[];
  readonly sections: readonly { readonly id: string; readonly paragraph: number }[];
  readonly items: readonly Span[];
  readonly placeholders: readonly MarkedSpan[];
  readonly findings: readonly MarkedSpan[];
}

/** The fixtures of a folder, sorted by name. */
export function fixturesIn(folder: string): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.report.txt'))
    .sort()
    .map((name) => parseFixture(name.replace('.report.txt', ''), readFileSync(join(folder, name), 'utf8')));
}

/** Reads a marked text. @throws an Error that names the fixture where a mark is not closed */
export function parseFixture(name: string, source: string): Fixture {
  const cut = source.indexOf('\n---\n');
  const head = source.slice(0, cut).split('\n');
  const value = (key: string): string => head.find((line) => line.startsWith(`${key}:`))?.slice(key.length + 1).trim() ?? '';
  const words = (key: string): string[] => value(key).split(/\s+/).filter((word) => word !== '');
  const [year, span] = words('period');
  const body = readMarks(name, source.slice(cut + 5).replace(/\n$/, ''));
  const isFinding = ({ says }: MarkedSpan): boolean => says.includes('/') && !/^(?:(?:certain|likely|possible) )?(?:quantity|percent|ordinal|date|person|name|text)(?: |$)/.test(says);
  return {
    name,
    text: body.text,
    document: fromText(body.text),
    kind: value('kind'),
    year: year === undefined || year === '-' ? undefined : Number(year),
    span: span ?? 'unknown',
    missing: words('missing'),
    also: words('also'),
    sections: body.sections,
    items: body.items,
    placeholders: body.spans.filter((marked) => !isFinding(marked)),
    findings: body.spans.filter(isFinding),
  };
}

function readMarks(name: string, source: string): { text: string; sections: { id: string; paragraph: number }[]; items: Span[]; spans: MarkedSpan[] } {
  const sections: { id: string; paragraph: number }[] = [];
  const items: Span[] = [];
  const spans: MarkedSpan[] = [];
  const lines = source.split('\n').map((line, paragraph) => {
    const open: { mark: string; start: number }[] = [];
    let plain = '';
    const tokens = line.split(/(§[^§]*§|[⟦⟨⟩]|‖[^⟧]*⟧)/);
    for (const token of tokens) {
      if (token.startsWith('§') && token.length > 1) for (const id of token.slice(1, -1).split(',')) sections.push({ id, paragraph });
      else if (token === '⟦' || token === '⟨') open.push({ mark: token, start: plain.length });
      else if (token === '⟩' || token.startsWith('‖')) {
        const opened = open.pop();
        if (opened === undefined || (opened.mark === '⟨') !== (token === '⟩')) throw new Error(`${name}, line ${paragraph + 1}: ${token} closes nothing`);
        const span = { paragraph, start: opened.start, end: plain.length };
        if (token === '⟩') items.push(span);
        else spans.push({ ...span, says: token.slice(1, -1).trim() });
      } else plain += token;
    }
    if (open.length > 0) throw new Error(`${name}, line ${paragraph + 1}: a mark is not closed`);
    return plain;
  });
  return { text: lines.join('\n'), sections, items, spans };
}
