/** Builds the pane as it is shipped, once for all test files that need it. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { promisify } from 'node:util';

const jalankan = promisify(execFile);

const AKAR = path.resolve('.');
const KELUARAN = path.join(AKAR, 'test', 'keluaran');
/** What a build depends on. */
const SUMBER = [
  'src',
  'assets',
  'test/taskpane/halaman',
  'test/bench/pembanding.tsx',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];
const PALING_LAMA = 180_000;

async function daftarBerkas(tempat: string): Promise<string[]> {
  const mutlak = path.join(AKAR, tempat);
  if ((await stat(mutlak)).isFile()) return [mutlak];
  const nama = await readdir(mutlak, { recursive: true, withFileTypes: true });
  return nama.filter((satu) => satu.isFile()).map((satu) => path.join(satu.parentPath, satu.name));
}

/** One name for one state of the sources. */
async function sidik(): Promise<string> {
  const berkas = (await Promise.all(SUMBER.map(daftarBerkas))).flat().sort();
  const hash = createHash('sha256');
  for (const satu of berkas) {
    hash.update(path.relative(AKAR, satu)).update('\0');
    hash.update(await readFile(satu)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

const adakah = (berkas: string): Promise<boolean> =>
  stat(berkas).then(
    () => true,
    () => false,
  );

function hidup(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes the lock; false where another living process holds it. */
async function kunci(berkas: string): Promise<boolean> {
  try {
    await writeFile(berkas, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const pemegang = Number(await readFile(berkas, 'utf8').catch(() => ''));
    if (pemegang > 0 && !hidup(pemegang)) await rm(berkas, { force: true });
    return false;
  }
}

async function bangun(folder: string): Promise<void> {
  const webpack = path.join(AKAR, 'node_modules', 'webpack', 'bin', 'webpack.js');
  // A process of its own: webpack inside jest would run in jest's module system.
  await jalankan(process.execPath, [webpack, '--env', `panel=${folder}`], { cwd: AKAR, maxBuffer: 1 << 26 });
}

/**
 * The folder with `taskpane.html` (the page of production) and `uji.html` (the same pane over a workbook in memory), built
 * by webpack in production mode. Test files that run at the same time share one build; nothing is built where the sources
 * are those of an earlier build.
 */
export async function bangunPane(): Promise<string> {
  await mkdir(KELUARAN, { recursive: true });
  const folder = path.join(KELUARAN, `panel-${await sidik()}`);
  const tanda = path.join(folder, 'selesai');
  const gembok = `${folder}.kunci`;
  for (const mulai = Date.now(); Date.now() - mulai < PALING_LAMA; await tunggu(300)) {
    if (await adakah(tanda)) return folder;
    if (!(await kunci(gembok))) continue;
    try {
      if (await adakah(tanda)) return folder;
      await bangun(folder);
      await writeFile(tanda, '');
      return folder;
    } finally {
      await rm(gembok, { force: true });
    }
  }
  throw new Error('the pane was not built in time');
}
