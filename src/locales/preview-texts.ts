/** The words of the preview's page. */
export interface PreviewTexts {
  readonly title: string;
  readonly notWord: string;
  readonly notWordWhy: string;
  readonly toolbar: string;
  readonly blank: string;
  readonly sample: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly bold: string;
  readonly theme: string;
  /** The other language, in that language. */
  readonly language: string;
  readonly diagnostics: string;
  readonly document: string;
  /** How the keyboard gets out of the document, where the tab key types a tab. */
  readonly leave: string;
  readonly comments: string;
  readonly pane: string;
  readonly divider: string;
  readonly header: string;
  readonly footer: string;
  readonly footnote: string;
  readonly endnote: string;
  readonly comment: string;
  readonly textBox: string;
  readonly picture: string;
  readonly object: string;
  readonly dropHere: string;
  readonly blankName: string;
  readonly sampleName: string;
  opened(name: string): string;
  saved(name: string): string;
  selected(text: string): string;
  readonly unsaved: string;
  readonly discard: string;
  readonly cancel: string;
  readonly close: string;
  readonly unreadable: Readonly<Record<'unsupported' | 'encrypted' | 'damaged' | 'too-large', string>>;
  readonly trustTitle: string;
  readonly trustText: string;
  readonly trustContinue: string;
  readonly requirementSet: string;
  readonly misbehaviour: string;
  readonly requests: string;
  readonly noRequests: string;
  request(name: string, milliseconds: number, error: string | undefined): string;
  readonly switches: Readonly<Record<SwitchId, string>>;
}

/** The misbehaviours that the diagnostics drawer can turn on. */
export type SwitchId = 'searchMissesLast' | 'searchMissesAll' | 'readOnly' | 'protected' | 'commentsRefused' | 'slow' | 'othersInsert' | 'othersDelete' | 'failsInTheMiddle' | 'deletedTextKept';
