/** Word's error codes (Word.ErrorCodes and OfficeExtension.ErrorCodes), each with the HTTP status that goes with it. */
export const statusOf = {
  AccessDenied: 403,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  ItemNotFound: 404,
  NotAllowed: 403,
  NotImplemented: 501,
  SearchStringInvalidOrTooLong: 400,
} as const;
export type ErrorCode = keyof typeof statusOf;

const messages: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not working for what you are trying to do.',
  ItemNotFound: 'The requested resource does not exist.',
  NotAllowed: 'This operation is not allowed here.',
  NotImplemented: 'The requested feature is not implemented.',
  SearchStringInvalidOrTooLong: 'The search string is invalid or too long.',
};

/** A refusal of the host: it becomes an OfficeExtension.Error in the pane. */
export class RichApiError extends Error {
  /**
   * @param code Word's error code
   * @param message the sentence for the developer; Word's own where none is given
   * @param location the member that refused, for example Paragraph.getNext; filled in by the caller where it is absent
   */
  constructor(
    readonly code: ErrorCode,
    message: string = messages[code],
    readonly location?: string,
  ) {
    super(message);
  }

  /** The same refusal with the member that it came from, unless it names one already. */
  at(location: string): RichApiError {
    return this.location === undefined ? new RichApiError(this.code, this.message, location) : this;
  }
}
