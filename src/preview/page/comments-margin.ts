import type { EditorView } from 'prosemirror-view';
import { commentsOf } from '../model/comments';
import { TextSelection } from 'prosemirror-state';
import type { WordDocument } from '../model/word-document';
import { element } from './element';

const GAP = 8;

/** Shows the comments beside the text that they are about, one below the other. @returns is to be called when the document or its place on the page changed */
export function createCommentsMargin(margin: HTMLElement, word: WordDocument, view: EditorView): () => void {
  let waiting = 0;
  const draw = () => {
    waiting = 0;
    const comments = commentsOf(word).filter(({ from }) => word.doc.resolve(from).node(1).attrs['kind'] === 'body');
    const origin = view.dom.getBoundingClientRect().top;
    const cards = comments.map(({ author, date, story, from, to }) => {
      const card = element('button', { class: 'comment-card', type: 'button', onclick: () => {
        word.apply(word.tr.setSelection(TextSelection.create(word.doc, from, to)).scrollIntoView());
        view.focus();
      } }, element('strong', {}, author), element('time', {}, date.slice(0, 10)), element('span', { lang: 'zh-CN' }, story.node.textBetween(0, story.node.content.size, '\n')));
      return { card, top: view.coordsAtPos(from).top - origin };
    });
    margin.replaceChildren(...cards.map(({ card }) => card));
    margin.hidden = cards.length === 0;
    let lowest = 0;
    for (const { card, top } of cards) {
      const place = Math.max(top, lowest);
      card.style.top = `${place}px`;
      lowest = place + card.offsetHeight + GAP;
    }
  };
  return () => {
    if (waiting === 0) waiting = requestAnimationFrame(draw);
  };
}
