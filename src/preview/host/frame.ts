/** What the pane's frame must be told about its host before it is loaded. */
export interface Frame {
  /** Random for each load: the library keeps the settings in sessionStorage under it. */
  readonly conversation: string;
  readonly appId: string;
  /** The host page's origin, for example http://localhost:3000. */
  readonly origin: string;
  /** The language of the interface, for example zh-CN. */
  readonly locale: string;
  readonly correlation: string;
}

/** The flags of an add-in from a public place; the library reads them as a bit set. */
const publicAddIn = 16;

/**
 * The name to give the pane's iframe before its src is set: the client library finds its host in window.name, so that the pane's address stays clean.
 */
export function frameName({ conversation, appId, origin, locale, correlation }: Frame): string {
  return JSON.stringify({
    baseFrameName: '_xdm_1',
    serializerVersion: '1',
    flights: '[]',
    hostInfo: `Word$Web$16.01$${locale}$${correlation}$$disableLogging$${publicAddIn}`,
    xdmInfo: `${conversation}|${appId}|${origin}`,
  });
}
