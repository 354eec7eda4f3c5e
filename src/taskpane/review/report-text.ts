import type { PaneLocale } from '../../locales/pane';
import type { Finding } from '../../report/findings';
import { sourcedMessage, messageOf, ruleName } from '../findings/message';
import type { PaneState } from '../store/state';
import { groupByRule } from '../store/select';

/** One part of the report that is copied: a heading and its lines. */
interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

interface ReportText {
  readonly title: string;
  readonly facts: readonly string[];
  readonly parts: readonly Part[];
}

function compose(words: PaneLocale, { checked, view }: PaneState): ReportText {
  const { pane: { markdown: texts, periodOf, review, list }, kinds, severities } = words;
  const report = checked?.report;
  const place = (finding: Finding): string => {
    const text = checked?.document.paragraphs[finding.paragraph]?.text ?? '';
    const excerpt = text.slice(Math.max(0, finding.start - 10), finding.end + 10);
    return `${list.paragraph(finding.paragraph + 1)}${excerpt === '' ? '' : ` “${excerpt}”`}`;
  };
  const period = report === undefined ? '' : periodOf(report.period);
  const { others, placeholders } = view;
  return {
    title: texts.title,
    facts: [
      `${texts.kind}：${kinds[report?.kind.id ?? 'unknown']}`,
      ...(period === '' ? [] : [`${texts.period}：${period}`]),
      [review.parts.placeholders(placeholders.length), review.parts.errors(others.error), review.parts.warnings(others.warning)].join(' · '),
    ],
    parts: [
      ...groupByRule(view.findings).map(({ rule, findings }): Part => ({
        heading: `${ruleName(words, rule)}（${severities[findings[0]?.severity ?? 'info']}，${String(findings.length)}）`,
        lines: findings.map((finding) => `${place(finding)}：${sourcedMessage(words, finding, report?.rules ?? [])}`),
      })),
      ...(view.ignored.length === 0 ? [] : [{ heading: texts.ignored, lines: view.ignored.map(({ finding, reason }) => `${place(finding)}：${messageOf(words, finding)} ${reason}`.trim()) }]),
    ],
  };
}

/** The review as Markdown. What stands in the document can't become mark-up. */
export function reportAsMarkdown(words: PaneLocale, state: PaneState): string {
  const { title, facts, parts } = compose(words, state);
  const safe = (line: string): string => line.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
  const body = parts.length === 0 ? [words.pane.markdown.none] : parts.flatMap(({ heading, lines }) => [`## ${safe(heading)}`, '', ...lines.map((line) => `- ${safe(line)}`), '']);
  return [`# ${title}`, '', ...facts.map((fact) => `- ${safe(fact)}`), '', ...body].join('\n').trimEnd() + '\n';
}

/** The review as HTML for the clipboard. */
export function reportAsHtml(words: PaneLocale, state: PaneState): string {
  const { title, facts, parts } = compose(words, state);
  const safe = (line: string): string => line.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${safe(line)}</li>`).join('')}</ul>`;
  const body = parts.length === 0 ? `<p>${safe(words.pane.markdown.none)}</p>` : parts.map(({ heading, lines }) => `<h2>${safe(heading)}</h2>${list(lines)}`).join('');
  return `<h1>${safe(title)}</h1>${list(facts)}${body}`;
}
