/**
 * The way of Excel on the web: the pane in a frame over https, messages by postMessage. The production build runs in it
 * unchanged; page and pane must have the same host name.
 */
import type { DevHost } from '../dev-host';
import { fieldOf, isRecord } from './message';

export interface FrameOptions {
  /** The highest ExcelApi set that the host declares: "1.15". */
  readonly excelApi: string;
}

/** What the transport needs of the development host; in tests the rest of it lives in another process. */
export type Answering = Pick<DevHost, 'answer' | 'onEvent'>;

type Message = Readonly<Record<string, unknown>>;

const HOST_INFO = 'Excel$Web$16.00$id-ID$selaras$$disableLogging$0';
const CONVERSATION = 'selaras';
const ADD_IN = 'selaras';
const EVENT = 'richApiMessage';
const RICH_API_REQUEST = 93;
const NOT_SUPPORTED = 5000;
/** What a message wants: to have a method run, an event registered, or no longer. */
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

/**
 * Shows the pane in the frame and answers it. The handshake travels in the name of the frame and in the query, as in
 * Excel on the web; `pane` is the address of the pane's page. The frame must not stand in the page yet: a browser takes
 * its name only when it comes in.
 */
export function serveFrame(frame: HTMLIFrameElement, pane: string, host: Answering, options: FrameOptions): () => void {
  const page = frame.ownerDocument.defaultView;
  if (page === null) return () => undefined;
  const { origin } = page.location;
  let listener: unknown = null;

  const post = (to: Message, kind: 'call' | 'event', code: number, data: unknown): void => {
    const reply = {
      _messageType: 1,
      _actionName: to['_actionName'],
      _conversationId: CONVERSATION,
      _correlationId: to['_correlationId'],
      _origin: origin,
      _serializerVersion: 1,
      _errorCode: code,
      _responseType: kind === 'call' ? 0 : 1,
      _data: data,
    };
    frame.contentWindow?.postMessage(JSON.stringify(reply), '*');
  };
  const invoke = async (message: Message): Promise<void> => {
    const name = message['_actionName'];
    if (name === 'ContextActivationManager_getAppContextAsync') post(message, 'call', 0, appContext(origin, options));
    else if (name === 'executeMethod') post(message, 'call', 0, await execute(message['_data'], host));
  };
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const message: unknown = JSON.parse(event.data);
    if (!isRecord(message) || message['_conversationId'] !== CONVERSATION) return;
    if (message['_actionType'] === ACTION.invoke) {
      void invoke(message);
      return;
    }
    if (message['_actionName'] === EVENT) {
      listener = message['_actionType'] === ACTION.register ? message['_correlationId'] : null;
    }
    post(message, 'call', 0, { Error: 0 });
  };
  page.addEventListener('message', receive);
  const endEvents = host.onEvent((entry) => {
    if (listener !== null) post({ _actionName: EVENT, _correlationId: listener }, 'event', 0, { ArrayData: [entry] });
  });

  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: HOST_INFO,
    xdmInfo: `${CONVERSATION}|${ADD_IN}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = `${pane}?_host_Info=${encodeURIComponent(HOST_INFO)}`;
  return () => {
    page.removeEventListener('message', receive);
    endEvents();
  };
}

async function execute(data: unknown, host: Answering): Promise<unknown> {
  const list = fieldOf(data, 'ArrayData');
  const body: unknown = Array.isArray(list) ? list[4] : null;
  const isRequest = fieldOf(fieldOf(data, 'DdaMethod'), 'DispatchId') === RICH_API_REQUEST;
  if (!isRequest || typeof body !== 'string') return { Version: 1, Error: NOT_SUPPORTED };
  const reply = await host.answer(body);
  return { Version: 1, Error: 0, Data: [200, ['content-type', 'application/json'], reply] };
}

function appContext(origin: string, { excelApi }: FrameOptions): unknown {
  const sets = { ExcelApi: excelApi, RichApiRuntime: '1.2', Settings: '1.1', SharedRuntime: '1.1', DialogApi: '1.2' };
  return {
    _id: ADD_IN,
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: 'id-ID',
    _dataLocale: 'id-ID',
    _docUrl: `${origin}/buku-kerja.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: ADD_IN,
    _appInstanceId: ADD_IN,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: 600,
    _clientWindowWidth: 380,
    _addinName: 'Selaras',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
