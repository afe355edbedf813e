/** npm run manifest -- --url https://ALAMAT [--ke FOLDER]: the manifest for the address where dist/ will be served. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The address that manifest.xml is written with, for sideloading. */
const ALAMAT_PENGEMBANGAN = 'https://localhost:3000';

const CARA = 'Cara pakai: npm run manifest -- --url https://alamat-kantor.go.id/selaras';

/**
 * The address as it stands before "/taskpane.html"; an Error with one sentence where it cannot serve an add-in.
 *
 * bacaAlamat('https://alat.example.go.id/selaras/') // 'https://alat.example.go.id/selaras'
 */
export function bacaAlamat(teks) {
  if (teks === undefined) throw new Error(`Alamat belum disebutkan. ${CARA}`);
  if (!URL.canParse(teks)) throw new Error(`"${teks}" bukan alamat yang sah. ${CARA}`);
  const alamat = new URL(teks);
  if (alamat.protocol !== 'https:')
    throw new Error(`Alamat harus diawali https:// karena Excel menolak yang lain. ${CARA}`);
  if (alamat.search !== '' || alamat.hash !== '' || alamat.username !== '') {
    throw new Error(`Alamat tidak boleh memuat "?", "#", atau nama pengguna. ${CARA}`);
  }
  return alamat.href.replace(/\/+$/, '');
}

const lolosXml = (teks) => teks.replace(/[&<>"']/g, (huruf) => `&#${huruf.charCodeAt(0)};`);

/** The manifest with every address of the development server replaced, and the version of the package. */
export function tulisManifest(manifest, alamat, versi) {
  return manifest
    .replaceAll(ALAMAT_PENGEMBANGAN, () => lolosXml(alamat))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${versi}.0</Version>`);
}

/** The arguments by name; an Error with one sentence where they cannot be read. */
function bacaArgumen(args) {
  try {
    return parseArgs({ args, options: { url: { type: 'string' }, ke: { type: 'string' } } }).values;
  } catch (cause) {
    throw new Error(`Argumen tidak dapat dibaca atau belum disebutkan nilainya. ${CARA}`, { cause });
  }
}

function jalankan(args) {
  const { url, ke } = bacaArgumen(args);
  const alamat = bacaAlamat(url);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const hasil = path.resolve(ke ?? path.join(root, 'dist'), 'manifest.xml');
  mkdirSync(path.dirname(hasil), { recursive: true });
  writeFileSync(hasil, tulisManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), alamat, version));
  process.stdout.write(
    [
      `Manifest untuk ${alamat} ditulis ke ${hasil}.`,
      `Letakkan isi folder dist/ pada alamat itu sehingga ${alamat}/taskpane.html dapat dibuka, lalu bagikan manifest itu.`,
      'Langkah berikutnya tertulis di docs/pemasangan.md.',
      '',
    ].join('\n'),
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    jalankan(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
