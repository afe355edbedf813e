/** The browser of the tests: an installed one, else the one that comes through npm. No request leaves the machine. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

interface Executable {
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'chrome'];

/** Where installers put a browser outside the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const UNPACKED = path.join(realpathSync('node_modules'), '.cache', 'peramban');

const HELP =
  'Uji peramban memerlukan Chrome, Edge, atau Chromium: pasang salah satunya, atau setel CHROME_PATH ke berkas programnya.';

/**
 * Starts a browser: CHROME_PATH, else an installed one, else the one inside `@sparticuz/chromium` (Linux x64). Throws a
 * sentence that says what to do where none runs: a browser test is never skipped.
 */
export async function bukaPeramban(): Promise<Browser> {
  const { file, env } = findExecutable();
  try {
    return await chromium.launch({ executablePath: file, args: FLAGS, env: { ...definedEnv(), ...env } });
  } catch (error) {
    throw new Error(`${HELP} Yang dicoba: ${file}.`, { cause: error });
  }
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

function findExecutable(): Executable {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${HELP} CHROME_PATH menunjuk ke berkas yang tidak ada: ${chosen}.`);
    return { file: chosen, env: {} };
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...PLACES];
  const installed = candidates.find((file) => existsSync(file));
  return installed === undefined ? unpacked() : { file: installed, env: {} };
}

function unpacked(): Executable {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(HELP);
  const version = 'chromium-147.0.0';
  const folder = path.join(UNPACKED, version);
  if (!existsSync(folder)) unpackInto(folder);
  nameFonts(path.join(folder, 'fonts'));
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  return {
    file: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.filter((one) => one !== '').join(path.delimiter),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}

/**
 * Test files run side by side, and an unpacking may be interrupted: each unpacks beside the place and then moves the
 * whole folder there; whoever comes second throws his away.
 */
function unpackInto(folder: string): void {
  const script = `
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();`;
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  const own = mkdtempSync(path.join(parent, 'bongkar-'));
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: own },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${HELP} Peramban dari npm tidak dapat dibongkar: ${stderr}`);
  try {
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
    rmSync(own, { recursive: true, force: true });
  }
}

/**
 * The list of fonts names the folder that the package is made for; ours is another, and is another again once the project
 * is moved. Without its fonts the browser dies at the first page.
 */
function nameFonts(folder: string): void {
  const list = path.join(folder, 'fonts.conf');
  if (!existsSync(list)) throw new Error(`${HELP} Fon dari npm tidak lengkap.`);
  const wanted = `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${path.join(folder, 'cache')}</cachedir></fontconfig>`;
  if (readFileSync(list, 'utf8') === wanted) return;
  // Moved into place whole: a browser of another test file may be reading it.
  const own = path.join(mkdtempSync(path.join(folder, 'daftar-')), 'fonts.conf');
  writeFileSync(own, wanted);
  renameSync(own, list);
  rmSync(path.dirname(own), { recursive: true });
}
