import type { Mark, Node } from 'prosemirror-model';
import { escapeXml } from './fragments';
import { text } from './schema';

/** An element that several nodes of a line share: its mark, and the tags around them. */
interface Wrap {
  readonly mark: Mark;
  readonly open: (unique: (id: string) => string) => string;
  readonly close: string;
}

const structural = new Set(['link', 'control', 'wrapper']);

/**
 * Writes what a paragraph holds. Content controls, links and wrappers stay whole: those that reach further stand outside, revisions inside them.
 * @param prefix of WordprocessingML, with its colon
 * @param unique gives each element of a revision that is written an id of its own
 */
export function writeInline(paragraph: Node, prefix: string, unique: (id: string) => string): string {
  const children = Array.from({ length: paragraph.childCount }, (_, index) => paragraph.child(index));
  const wraps = wrapsOf(children, prefix);
  let xml = '';
  let open: readonly Wrap[] = [];
  let run: { readonly properties: string } | undefined;

  const endRun = () => {
    if (run) xml += `</${prefix}r>`;
    run = undefined;
  };
  const move = (target: readonly Wrap[]) => {
    let shared = 0;
    while (shared < open.length && isSame(open[shared], target[shared])) shared++;
    if (shared === open.length && shared === target.length) return;
    endRun();
    for (let index = open.length - 1; index >= shared; index--) xml += open[index]?.close ?? '';
    for (const wrap of target.slice(shared)) xml += wrap.open(unique);
    open = target;
  };

  children.forEach((node, index) => {
    const target = wraps[index] ?? [];
    move(target);
    if (node.type.name === 'empty') return;
    if (standsInRun(node)) {
      const properties = text(node.marks.find(({ type }) => type.name === 'format')?.attrs['properties']);
      const alone = node.type.name === 'note' || node.type.name === 'marker';
      if (!run || run.properties !== properties || alone) {
        endRun();
        xml += `<${prefix}r>${properties}`;
        run = { properties };
      }
      xml += runContent(node, prefix, target.some(({ mark }) => mark.attrs['name'] === 'w:del'));
      if (alone) endRun();
    } else {
      endRun();
      xml += text(node.attrs['xml']);
    }
  });
  move([]);
  endRun();
  return xml;
}

function isSame(one: Wrap | undefined, other: Wrap | undefined): boolean {
  return one !== undefined && other !== undefined && one.mark.eq(other.mark);
}

function standsInRun(node: Node): boolean {
  if (node.type.name === 'marker') return node.attrs['name'] === 'w:commentReference';
  return node.type.name !== 'object' || node.attrs['inRun'] === true;
}

function runContent(node: Node, prefix: string, deleted: boolean): string {
  const xml = text(node.attrs['xml']);
  switch (node.type.name) {
    case 'text': {
      const name = `${prefix}${deleted ? 'delText' : 't'}`;
      const content = node.text ?? '';
      return `<${name}${/^\s|\s$|\s\s/.test(content) ? ' xml:space="preserve"' : ''}>${escapeXml(content)}</${name}>`;
    }
    case 'tab':
      return xml || `<${prefix}tab/>`;
    case 'break':
      return xml || (node.attrs['kind'] === 'line' ? `<${prefix}br/>` : `<${prefix}br ${prefix}type="${text(node.attrs['kind'])}"/>`);
    case 'field':
      return node.attrs['part'] === 'code' ? xml.replace(/(<\/?(?:[^\s:>/]+:)?)(?:delInstrText|instrText)/g, `$1${deleted ? 'delInstrText' : 'instrText'}`) : xml;
    default:
      return xml;
  }
}

/** For each child the elements around it, outermost first. */
function wrapsOf(children: readonly Node[], prefix: string): Wrap[][] {
  const wraps = new Map<Mark, Wrap>();
  const wrapOf = (mark: Mark) => {
    const known = wraps.get(mark) ?? tags(mark, prefix);
    wraps.set(mark, known);
    return known;
  };
  return children.map((node, index) => {
    const around = node.marks.filter(({ type }) => type.name !== 'format');
    if (around.length < 2) return around.map(wrapOf);
    const placed = around.map((mark) => {
      const isHere = (at: number) => children[at]?.marks.some((other) => other.eq(mark)) === true;
      let start = index;
      let end = index + 1;
      if (structural.has(mark.type.name)) {
        while (start > 0 && isHere(start - 1)) start--;
        while (end < children.length && isHere(end)) end++;
      }
      return { mark, start, end, rank: rankOf(mark) };
    });
    placed.sort((one, other) => Math.sign(one.rank - other.rank) || (one.rank > 0 ? 0 : one.start - other.start || other.end - one.end || keyOf(one.mark) - keyOf(other.mark)));
    return placed.map(({ mark }) => wrapOf(mark));
  });
}

function rankOf({ type }: Mark): number {
  return structural.has(type.name) ? 0 : type.name === 'insertion' ? 1 : 2;
}

function keyOf({ attrs }: Mark): number {
  return typeof attrs['key'] === 'number' ? attrs['key'] : 0;
}

function tags(mark: Mark, prefix: string): Wrap {
  const own = (name: string) => `${prefix}${name.slice(name.indexOf(':') + 1)}`;
  const { name, attributes, properties, id, author, date, rest } = mark.attrs;
  const element = (local: string, start: string, inner = '', end = '') => ({ mark, open: () => `<${own(local)}${start}>${inner}`, close: `${end}</${own(local)}>` });
  switch (mark.type.name) {
    case 'link':
      return element('w:hyperlink', text(attributes));
    case 'control':
      return element('w:sdt', text(attributes), `${text(properties)}<${own('w:sdtContent')}>`, `</${own('w:sdtContent')}>`);
    case 'wrapper':
      return element(text(name), text(attributes), text(properties));
    default: {
      const dated = text(date) === '' ? '' : ` ${prefix}date="${escapeXml(text(date))}"`;
      const open = (unique: (id: string) => string) => `<${own(text(name))} ${prefix}id="${escapeXml(unique(text(id)))}" ${prefix}author="${escapeXml(text(author))}"${dated}${text(rest)}>`;
      return { mark, open, close: `</${own(text(name))}>` };
    }
  }
}
