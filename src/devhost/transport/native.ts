/**
 * The way of Excel on the Mac: office.js hands its messages to `window.webkit`. It needs no certificate and works in a
 * frame on http://localhost, so the start page uses it. The pane's window gets the bridge before office.js is loaded;
 * the page around it answers.
 */
import type { DevHost } from '../dev-host';
import { fieldOf, isRecord } from './message';

/** Where `Office` finds out that it is inside Excel; part of the address of the pane. */
export const NATIVE_QUERY = `_host_Info=${encodeURIComponent('Excel$Mac$16.00$id-ID$selaras$$disableLogging$0')}`;

export interface NativeOptions {
  /** The highest ExcelApi set that the host declares: "1.15". */
  readonly excelApi: string;
}

/** The methods of office.js' messages. */
const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, getContext: 5 } as const;
/** The one dispatch that carries a request of Excel.run, and the one event that carries all others. */
const RICH_API_REQUEST = 93;
const RICH_API_EVENT = 33;
const NOT_SUPPORTED = 5000;

interface ScriptMessaging {
  agaveHostCallback(id: string, payload: unknown): void;
  agaveHostEventCallback(id: string, payload: unknown): void;
}

/** What the bridge sees of the pane's window. */
export interface PaneWindow extends Window {
  webkit?: unknown;
  OSF?: { readonly ScriptMessaging: ScriptMessaging };
}

/** In the pane's window, before office.js: its messages go to the page around, the page's answers come back. */
export function installNativeBridge(pane: PaneWindow): void {
  const { origin } = pane.location;
  const postMessage = (text: string): void => pane.parent.postMessage({ toHost: text }, origin);
  pane.webkit = { messageHandlers: { Agave: { postMessage } } };
  pane.addEventListener('message', (event) => {
    if (event.source !== pane.parent || event.origin !== origin || !isRecord(event.data)) return;
    const { callback, handler, payload } = event.data;
    const messaging = pane.OSF?.ScriptMessaging;
    if (typeof callback === 'string') messaging?.agaveHostCallback(callback, payload);
    if (typeof handler === 'string') messaging?.agaveHostEventCallback(handler, payload);
  });
}

/** In the page around the pane: answers what comes from the frame; the result ends the answering. */
export function serveNative(frame: HTMLIFrameElement, host: DevHost, options: NativeOptions): () => void {
  const page = frame.ownerDocument.defaultView;
  if (page === null) return () => undefined;
  const { origin } = page.location;
  let handler: string | null = null;
  const post = (message: object): void => frame.contentWindow?.postMessage(message, origin);

  const execute = async (params: unknown): Promise<unknown> => {
    const request = fieldOf(params, 'id') === RICH_API_REQUEST ? requestOf(fieldOf(params, 'apiArgs')) : null;
    if (request === null) return [[NOT_SUPPORTED]];
    return [[0, [200, ['content-type', 'application/json'], await host.answer(request)]]];
  };
  const reply = async (message: unknown): Promise<unknown> => {
    const params = fieldOf(message, 'params');
    const method = fieldOf(message, 'methodId');
    if (method === METHOD.getContext) return context(options);
    if (method === METHOD.execute) return execute(params);
    if (fieldOf(params, 'id') === RICH_API_EVENT) {
      const id = fieldOf(message, 'callbackId');
      handler = method === METHOD.registerEvent && typeof id === 'string' ? id : null;
    }
    return [0];
  };
  const receive = (event: MessageEvent<unknown>): void => {
    const text = fieldOf(event.data, 'toHost');
    if (event.source !== frame.contentWindow || event.origin !== origin || typeof text !== 'string') return;
    const message: unknown = JSON.parse(text);
    const callback = fieldOf(message, 'callbackId');
    void reply(message).then((payload) => {
      if (typeof callback === 'string') post({ callback, payload });
    });
  };
  page.addEventListener('message', receive);
  const endEvents = host.onEvent((entry) => {
    if (handler !== null) post({ handler, payload: [[entry], RICH_API_EVENT] });
  });
  return () => {
    page.removeEventListener('message', receive);
    endEvents();
  };
}

/** The body of the request: the fifth of its arguments, which may be wrapped once more. */
function requestOf(given: unknown): string | null {
  const list = Array.isArray(given) && Array.isArray(given[0]) ? (given[0] as unknown) : given;
  const body: unknown = Array.isArray(list) ? list[4] : null;
  return typeof body === 'string' ? body : null;
}

/** What office.js asks first, in the order that it reads: who the host is, and what it can do. */
function context({ excelApi }: NativeOptions): unknown[] {
  const matrix = JSON.stringify({ ExcelApi: excelApi, RichApiRuntime: '1.2', Settings: '1.1', SharedRuntime: '1.1' });
  const settings = [[], []];
  const application = ['selaras', 1, 16, 0, 0, 0, 0, 'id-ID', 'id-ID', 0];
  const activation = ['file:///buku-kerja.xlsx', 1, 1, '', 0, 'selaras', 'selaras', false, false];
  return [settings, ...application, ...activation, matrix, null, '16.0.0.0', 0];
}
