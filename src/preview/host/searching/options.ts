/** Word.SearchOptions. */
export interface SearchOptions {
  readonly ignorePunct: boolean;
  readonly ignoreSpace: boolean;
  readonly matchCase: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
  readonly matchWholeWord: boolean;
  readonly matchWildcards: boolean;
}

/** A search that was given no options. */
export const plainSearch: SearchOptions = { ignorePunct: false, ignoreSpace: false, matchCase: false, matchPrefix: false, matchSuffix: false, matchWholeWord: false, matchWildcards: false };
