import fc from 'fast-check';
import { insertParagraph } from '../../../src/preview/model/edit';
import { WordDocument } from '../../../src/preview/model/word-document';
import { type Pane, openPane } from '../officeHarness';
import { sample, sampleBytes } from './sample';

/** What a person or an add-in does to one paragraph. */
interface Move {
  readonly kind: (typeof kinds)[number];
  /** Which paragraph and where in it; taken modulo what there is. */
  readonly where: number;
  readonly at: number;
  readonly text: string;
}

const kinds = [
  'insert at the start', 'insert at the end', 'replace a paragraph', 'replace a hit', 'delete a hit', 'insert a paragraph before', 'insert a paragraph after', 'delete a paragraph',
  'make bold', 'give a style', 'comment', 'wrap in a control', 'detach from its list', 'toggle tracking', 'type', 'type a paragraph', 'delete a character',
] as const;
/** Texts that are never edited: ranges over them must still be over them afterwards. */
const held = ['抓学习', '报告人', '结语'];

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom(...kinds),
  where: fc.nat(50),
  at: fc.nat(50),
  text: fc.array(fc.constantFrom('甲', '乙', '*', '，', '\t', '\v', '𠀀', '\n'), { minLength: 1, maxLength: 4 }).map((characters) => characters.join('')),
});

let pane: Pane;
beforeAll(async () => {
  pane = await openPane({ document: sample(), locale: 'zh-CN', documentUrl: '' });
});
afterAll(() => {
  pane.close();
});

const isHeld = (text: string) => held.some((one) => text.includes(one));

async function byApi(context: Word.RequestContext, { kind, where, at, text }: Move): Promise<void> {
  const { paragraphs } = context.document.body.getRange();
  paragraphs.load('items/text');
  await context.sync();
  const free = paragraphs.items.filter((one) => !isHeld(one.text));
  const any = paragraphs.items[where % paragraphs.items.length];
  const paragraph = free[where % Math.max(1, free.length)];
  if (!paragraph || !any) return;
  const character = [...paragraph.text.replace(/[\t\v]/g, '')][at % Math.max(1, paragraph.text.length)] ?? '';
  const hit = character === '' || character === '^' ? undefined : paragraph.search(character).getFirstOrNullObject();
  hit?.load('text');
  await context.sync();
  const range = hit?.isNullObject === false ? hit : undefined;
  switch (kind) {
    case 'insert at the start':
      paragraph.insertText(text, 'Start');
      break;
    case 'insert at the end':
      paragraph.insertText(text, 'End');
      break;
    case 'replace a paragraph':
      paragraph.insertText(text, 'Replace');
      break;
    case 'replace a hit':
      range?.insertText(text, 'Replace');
      break;
    case 'delete a hit':
      range?.delete();
      break;
    case 'insert a paragraph before':
      any.insertParagraph(text.replace('\n', ''), 'Before');
      break;
    case 'insert a paragraph after':
      any.insertParagraph(text, 'After');
      break;
    case 'delete a paragraph':
      paragraph.delete();
      break;
    case 'make bold':
      (range ?? paragraph).font.bold = at % 2 === 0;
      break;
    case 'give a style':
      paragraph.styleBuiltIn = at % 2 === 0 ? 'Heading1' : 'Normal';
      break;
    case 'comment':
      range?.insertComment(text);
      break;
    case 'wrap in a control':
      range?.insertContentControl();
      break;
    case 'detach from its list':
      paragraph.detachFromList();
      break;
    default:
      context.document.changeTrackingMode = at % 2 === 0 ? 'TrackAll' : 'Off';
  }
  await context.sync();
}

/** Typing, as the page does it. @returns whether the move is one of typing */
function byKeys(document: WordDocument, { kind, where, at, text }: Move): boolean {
  if (kind !== 'type' && kind !== 'type a paragraph' && kind !== 'delete a character') return false;
  const free = document.paragraphs(document.body).filter(({ node }) => !isHeld(node.textContent) && !/\p{Surrogate}|[\u{10000}-\u{10FFFF}]/u.test(node.textContent));
  const { node, position } = free[where % Math.max(1, free.length)] ?? {};
  if (!node || position === undefined) return true;
  const place = position + 1 + (at % (node.content.size + 1));
  const { tr } = document;
  if (kind === 'type') tr.insertText(text.replace(/\s/g, ''), place);
  else if (kind === 'type a paragraph') insertParagraph(tr, document.fragments, position, '', '新段');
  else if (node.textBetween(0, node.content.size) !== '' && place < position + 1 + node.content.size) tr.delete(place, place + 1);
  if (tr.docChanged) document.apply(tr);
  return true;
}

test('random edits through the API and by typing: ranges keep their place, undo gives the original, redo the edited document', async () => {
  let edits = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 10, maxLength: 40 }), async (moves) => {
      const document = sample();
      pane.use({ document });
      const texts = await pane.Word.run(async (context) => {
        const ranges = held.map((text) => context.document.body.search(text).getFirst());
        for (const range of ranges) range.load('text');
        await context.sync();
        for (const one of moves) {
          if (!byKeys(document, one)) await byApi(context, one);
          edits++;
        }
        for (const range of ranges) range.load('text');
        await context.sync();
        return ranges.map(({ text }) => text);
      });
      expect(texts).toEqual(held);

      const edited = document.doc;
      edited.check();
      expect(WordDocument.open(document.save()).doc.textContent).toBe(edited.textContent);
      while (document.undo());
      expect(document.doc.eq(document.original)).toBe(true);
      document.tracking = 'Off';
      expect(document.save()).toEqual(sampleBytes);
      while (document.redo());
      expect(document.doc.eq(edited)).toBe(true);
    }),
    { numRuns: 40 },
  );
  expect(edits).toBeGreaterThan(500);
}, 120_000);
