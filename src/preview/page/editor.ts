import { keymap } from 'prosemirror-keymap';
import type { Slice } from 'prosemirror-model';
import { EditorView } from 'prosemirror-view';
import type { PreviewTexts } from '../../locales/preview-texts';
import type { EditOptions } from '../model/edit';
import { schema } from '../model/schema';
import { wordText } from '../model/text-view';
import type { WordDocument } from '../model/word-document';
import { createCommands, type Commands } from './commands';
import { createDecorations } from './decorations';
import { createViews } from './node-views';

/** The document in the page, to be typed in. */
export interface Editor {
  readonly view: EditorView;
  readonly commands: Commands;
  /** Runs a command as its key would. */
  run(command: keyof Omit<Commands, 'type'>): void;
  destroy(): void;
}

/**
 * Shows a document in an element.
 * @param options asked at each edit: how it is to be written
 */
export function createEditor(place: HTMLElement, word: WordDocument, texts: PreviewTexts, options: () => EditOptions): Editor {
  const commands = createCommands(word, options);
  const { enter, lineBreak, pageBreak, tab, backspace, forwardDelete, backspaceWord, forwardDeleteWord, selectStory, bold, italic, underline } = commands;
  const history = (step: () => boolean) => () => {
    step();
    return true;
  };
  const keys = keymap({
    Enter: enter, 'Shift-Enter': lineBreak, 'Mod-Enter': pageBreak, Tab: tab,
    Backspace: backspace, 'Shift-Backspace': backspace, Delete: forwardDelete, 'Mod-Backspace': backspaceWord, 'Mod-Delete': forwardDeleteWord,
    'Mod-a': selectStory, 'Mod-b': bold, 'Mod-i': italic, 'Mod-u': underline,
    'Mod-z': history(() => word.undo()), 'Mod-y': history(() => word.redo()), 'Shift-Mod-z': history(() => word.redo()),
  });
  const view: EditorView = new EditorView(place, {
    state: word.state,
    ...createViews(word, texts),
    plugins: [keys],
    attributes: { 'aria-label': texts.document, role: 'textbox', 'aria-multiline': 'true', 'aria-description': texts.leave, lang: 'zh-CN', spellcheck: 'false' },
    decorations: createDecorations(word, () => place.contains(document.activeElement)),
    dispatchTransaction: (transaction) => word.apply(transaction),
    handleTextInput: (editing, from, to, content) => {
      if (editing.composing) return false;
      editing.dispatch(commands.type(from, to, content));
      return true;
    },
    handlePaste: (editing, event) => {
      const content = event.clipboardData?.getData('text/plain') ?? '';
      if (content === '') return true;
      const { from, to } = editing.state.selection;
      editing.dispatch(commands.type(from, to, content));
      return true;
    },
    clipboardTextSerializer: (slice) => plainText(word, slice),
    handleDOMEvents: {
      cut: (editing, event) => {
        const { from, to, empty } = editing.state.selection;
        if (empty || !event.clipboardData) return false;
        event.preventDefault();
        event.clipboardData.setData('text/plain', plainText(word, editing.state.doc.slice(from, to)));
        commands.backspace(editing.state, editing.dispatch, editing);
        return true;
      },
      compositionstart: (editing) => {
        const { track } = options();
        if (track) editing.dispatch(editing.state.tr.addStoredMark(schema.marks.insertion.create({ name: 'w:ins', id: '1', ...track })));
        return false;
      },
      focus: (editing) => {
        editing.updateState(word.state);
        return false;
      },
      blur: (editing) => {
        setTimeout(() => editing.isDestroyed || editing.updateState(word.state));
        return false;
      },
    },
  });
  const stop = word.subscribe(() => view.updateState(word.state));
  return {
    view,
    commands,
    run: (name) => {
      commands[name](word.state, (transaction) => word.apply(transaction), view);
      view.focus();
    },
    destroy() {
      stop();
      view.destroy();
    },
  };
}

function plainText(word: WordDocument, slice: Slice): string {
  const lines: string[] = [];
  slice.content.descendants((node) => {
    if (node.type !== schema.nodes.paragraph) return true;
    lines.push(word.text(node, wordText).text.replaceAll('\v', '\n'));
    return false;
  });
  return lines.length > 0 ? lines.join('\n') : slice.content.textBetween(0, slice.content.size);
}
