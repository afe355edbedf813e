/**
 * The way for Node: the unmodified office.js of the npm package runs in a context of its own and talks to the development
 * host through the bridge that it looks for. No page and no `Office.onReady`, but all of `Excel`, events included.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { DevHost } from '../dev-host';

const SCRIPT = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

export interface OfficeOptions {
  /** The highest ExcelApi set that is declared; the library refuses what is newer. */
  readonly excelApi?: string;
}

/** What the script leaves in its context. */
export interface OfficeContext {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

let compiled: Promise<vm.Script> | null = null;

/** The script is read and compiled once, however many hosts a test run makes. */
function script(): Promise<vm.Script> {
  return (compiled ??= readFile(createRequire(import.meta.url).resolve(SCRIPT), 'utf8').then(
    (text) => new vm.Script(text, { filename: 'office.js' }),
  ));
}

/**
 * Loads office.js for a host: `const { Excel } = await loadOffice(host, { excelApi: '1.13' })`. The check of requirement
 * sets is on, and errors carry the statements that led to them.
 */
export async function loadOffice(host: DevHost, options: OfficeOptions = {}): Promise<OfficeContext> {
  const bridge = bridgeTo(host);
  const globals = contextGlobals(bridge);
  (await script()).runInContext(vm.createContext(globals));
  const office = globals as unknown as OfficeContext & { OfficeExtension: { config: object; CommonUtility: object } };
  Object.assign(office.OfficeExtension.config, { extendedErrorLogging: true });
  Object.assign(office.OfficeExtension.CommonUtility, { _doApiNotSupportedCheck: true });
  // The library's own context needs the handshake of a page; the script asks it for requirement sets only.
  globals.Office = Object.create(office.Office, { context: { value: documentContext(options.excelApi ?? '1.17') } });
  return office;
}

function bridgeTo(host: DevHost): Bridge {
  const deliver = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void host.answer(body).then((reply) => {
        deliver({ id, type: 2, message: { statusCode: 200, headers: {}, body: reply } });
      });
    },
  };
  host.onEvent((entry) => {
    deliver({ type: 3, controlId: '', message: { entries: [entry] } });
  });
  return bridge;
}

function documentContext(excelApi: string): unknown {
  const isSetSupported = (name: string, version = '1.1'): boolean => {
    if (name === 'ExcelApi') return compareVersions(version, excelApi) <= 0;
    // The npm build is older than 1.17: what came with that set it still counts to the set of Excel on the web.
    return name === 'ExcelApiOnline' && compareVersions('1.17', excelApi) <= 0;
  };
  return {
    requirements: { isSetSupported },
    platform: 'OfficeOnline',
    displayLanguage: 'id-ID',
    contentLanguage: 'id-ID',
  };
}

/** "1.9" lies before "1.13". */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** As much of a window as the script touches while it loads. */
function contextGlobals(bridge: Bridge): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const page = {
    readyState: 'loading',
    domain: 'localhost',
    getElementById: () => null,
    createElement: element,
    getElementsByTagName: () => [],
    addEventListener: nothing,
    querySelectorAll: () => [],
  };
  const globals: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, URL, URLSearchParams, performance },
    location: { href: 'https://localhost/', search: '', hash: '', origin: 'https://localhost', protocol: 'https:' },
    navigator: { userAgent: 'node' },
    addEventListener: nothing,
    removeEventListener: nothing,
    document: page,
    _richApiNativeBridge: bridge,
  };
  globals.window = globals;
  globals.self = globals;
  return globals;
}
