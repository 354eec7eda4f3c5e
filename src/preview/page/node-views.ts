import type { Mark, Node } from 'prosemirror-model';
import type { MarkViewConstructor, NodeViewConstructor } from 'prosemirror-view';
import type { PreviewTexts } from '../../locales/preview-texts';
import { childValue, type XmlElement } from '../../docx/xml';
import { markRevision } from '../model/formats';
import { text, type StoryKind } from '../model/schema';
import type { WordDocument } from '../model/word-document';
import { asStyle, dress, paragraphLook, runLook } from './look';

interface Views {
  readonly nodeViews: Readonly<Record<string, NodeViewConstructor>>;
  readonly markViews: Readonly<Record<string, MarkViewConstructor>>;
}

const EMU_PER_PIXEL = 9525;
const TWIPS_PER_POINT = 20;

/** How the nodes and marks of a document are drawn. */
export function createViews(word: WordDocument, texts: PreviewTexts): Views {
  const paragraphStyles = new Map<string, string>();
  const runStyles = new Map<string, string>();
  const parsed = (properties: unknown): XmlElement | undefined => (text(properties) === '' ? undefined : word.fragments.parse(text(properties)));

  const paragraphStyle = (properties: string): string => {
    const known = paragraphStyles.get(properties) ?? asStyle({ ...runLook(word.sheet.run('', properties)), ...paragraphLook(word.sheet.paragraph(properties)) });
    paragraphStyles.set(properties, known);
    return known;
  };
  const runStyle = (properties: string): string => {
    const known = runStyles.get(properties) ?? asStyle(runLook(word.sheet.ownRun(properties)));
    runStyles.set(properties, known);
    return known;
  };

  const holder = (tag: string, className: string, setUp: (element: HTMLElement, node: Node) => void = () => undefined): NodeViewConstructor => (node) => {
    const dom = document.createElement(tag);
    if (className) dom.className = className;
    setUp(dom, node);
    return { dom, contentDOM: dom };
  };
  const leaf = (tag: string, className: string, setUp: (element: HTMLElement, node: Node) => void = () => undefined): NodeViewConstructor => (node) => {
    const dom = document.createElement(tag);
    if (className) dom.className = className;
    setUp(dom, node);
    return { dom };
  };

  const nodeViews = {
    story: holder('section', 'story', (dom, { attrs }) => {
      const kind = storyKind(attrs['kind']);
      dom.dataset['story'] = kind;
      if (kind !== 'body') dom.dataset['title'] = texts[kind];
    }),
    paragraph: holder('p', '', (dom, { attrs }) => {
      const properties = text(attrs['properties']);
      dom.style.cssText = paragraphStyle(properties);
      const revision = markRevision(parsed(properties));
      if (revision) dom.classList.add(`mark-${revision}`);
    }),
    table: holder('table', ''),
    row: holder('tr', ''),
    cell: holder('td', '', (dom, { attrs }) => {
      const properties = parsed(attrs['properties']);
      const span = Number(childValue(properties, 'w:gridSpan'));
      const width = Number(properties?.children.find(({ name }) => name === 'w:tcW')?.attributes['w:w']);
      if (span > 1) dom.setAttribute('colspan', String(Math.min(span, 100)));
      if (width > 0 && properties?.children.some(({ name, attributes }) => name === 'w:tcW' && attributes['w:type'] === 'dxa')) dom.style.width = `${width / TWIPS_PER_POINT}pt`;
      const merge = properties?.children.find(({ name }) => name === 'w:vMerge');
      if (merge) dom.classList.add(merge.attributes['w:val'] === 'restart' ? 'merge-start' : 'merge-on');
    }),
    blockControl: holder('div', 'control'),
    rowControl: holder('tbody', 'control'),
    cellControl: holder('span', 'cell-control'),
    rawBlock: leaf('div', 'raw'),
    rawRow: leaf('tr', 'raw'),
    rawCell: leaf('td', 'raw'),
    tab: leaf('span', 'tab', (dom) => {
      dom.textContent = '\t';
    }),
    break: (node: Node) => {
      if (node.attrs['kind'] === 'line') return { dom: document.createElement('br') };
      const dom = document.createElement('span');
      dom.className = 'page-break';
      return { dom };
    },
    note: leaf('sup', 'note', (dom, { attrs }) => {
      dom.dataset['kind'] = text(attrs['kind']);
    }),
    field: leaf('span', 'silent'),
    marker: leaf('span', 'silent'),
    empty: leaf('span', 'empty'),
    object: leaf('span', 'object', (dom, node) => drawObject(dom, node)),
  } satisfies Record<string, NodeViewConstructor>;

  const drawObject = (dom: HTMLElement, { attrs }: Node) => {
    if (text(attrs['text']) !== '') {
      dom.textContent = text(attrs['text']);
      return;
    }
    const element = parsed(attrs['xml']);
    if (!element || !/^(?:w:drawing|w:pict|w:object|mc:AlternateContent)$/.test(element.name)) {
      dom.className = 'silent';
      return;
    }
    const isBox = find(element, 'w:txbxContent') !== undefined;
    const extent = find(element, '?:extent')?.attributes;
    const picture = word.picture(find(element, '?:blip')?.attributes['r:embed'] ?? '');
    const alternative = find(element, '?:docPr')?.attributes;
    const label = alternative?.['descr'] || alternative?.['name'] || (picture ? texts.picture : isBox ? texts.textBox : texts.object);
    const type = /\.(png|jpe?g|gif|bmp|webp)$/.exec(picture?.name ?? '')?.[1];
    dom.title = isBox ? texts.textBox : label;
    if (picture && type) {
      const image = document.createElement('img');
      image.alt = label;
      image.src = URL.createObjectURL(new Blob([Uint8Array.from(picture.bytes)], { type: `image/${type === 'jpg' ? 'jpeg' : type}` }));
      image.addEventListener('load', () => URL.revokeObjectURL(image.src), { once: true });
      if (extent) dress(image, { width: `${Number(extent['cx']) / EMU_PER_PIXEL || 0}px`, 'max-width': '100%' });
      dom.append(image);
    } else {
      dom.classList.add('boxed');
      dom.textContent = isBox ? allText(find(element, 'w:txbxContent')) : label;
    }
  };

  const marked = (tag: string, setUp: (element: HTMLElement, mark: Mark) => void = () => undefined): MarkViewConstructor => (mark) => {
    const dom = document.createElement(tag);
    setUp(dom, mark);
    return { dom };
  };
  const revised = (dom: HTMLElement, { attrs }: Mark) => {
    dom.title = [text(attrs['author']), text(attrs['date'])].filter(Boolean).join(' ');
  };
  const markViews = {
    format: marked('span', (dom, { attrs }) => {
      dom.style.cssText = runStyle(text(attrs['properties']));
    }),
    insertion: marked('ins', revised),
    deletion: marked('del', revised),
    link: marked('span', (dom) => {
      dom.className = 'link';
    }),
    control: marked('span', (dom, { attrs }) => {
      dom.className = 'control';
      dom.title = childValue(parsed(attrs['properties']), 'w:alias') ?? '';
    }),
    wrapper: marked('span'),
  };
  return { nodeViews, markViews };
}

function storyKind(value: unknown): StoryKind {
  const kinds: readonly StoryKind[] = ['header', 'footer', 'footnote', 'endnote', 'comment'];
  return kinds.find((kind) => kind === value) ?? 'body';
}

/** The first element of this name in the tree. */
function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

function allText(element: XmlElement | undefined): string {
  return element ? (element.name === 'w:t' ? element.text : element.children.map(allText).join('')) : '';
}
