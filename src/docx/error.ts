/** Why a file can't be read: the first word is what a reader is told, the detail what a maintainer asks for. */
export type UnreadableCode = 'unsupported' | 'encrypted' | 'damaged' | 'too-large';

export type UnreadableDetail =
  // unsupported: another kind of file
  | 'doc' | 'ole' | 'rtf' | 'html' | 'pdf' | 'xml' | 'text' | 'xlsx' | 'pptx' | 'odt' | 'zip' | 'method' | 'alt-chunk' | 'binary'
  // encrypted
  | 'password' | 'zip-password'
  // damaged
  | 'empty' | 'unknown' | 'directory' | 'data' | 'checksum' | 'no-document' | 'encoding' | 'syntax' | 'doctype'
  // too large
  | 'file' | 'part' | 'nodes' | 'depth';

/** The only error that reading throws, whatever the bytes. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    readonly code: UnreadableCode,
    readonly detail: UnreadableDetail,
  ) {
    super(`${code}: ${detail}`);
  }
}
