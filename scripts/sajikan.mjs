/** npm run sajikan: serves dist/ at https://localhost:3000 for Excel, with the certificate of office-addin-dev-certs. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveAddIn } from './server.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(homedir(), '.office-addin-dev-certs');
/** The port in manifest.xml. */
const PORT = 3000;

const SEBAB = {
  ENOENT: `Sertifikat untuk localhost belum ada di ${folder}. Jalankan dahulu: npx office-addin-dev-certs install`,
  EACCES: `Sertifikat di ${folder} tidak dapat dibaca. Periksa izin folder itu.`,
  EADDRINUSE: `Alamat https://localhost:${PORT} sedang dipakai program lain. Tutup program itu, lalu ulangi.`,
};

try {
  const certificate = {
    key: readFileSync(path.join(folder, 'localhost.key')),
    cert: readFileSync(path.join(folder, 'localhost.crt')),
  };
  const { url } = await serveAddIn(root, PORT, certificate);
  process.stdout.write(
    `Panel Selaras disajikan di ${url}taskpane.html untuk Excel di komputer ini. Ctrl+C untuk berhenti.\n`,
  );
} catch (error) {
  if (!(error.code in SEBAB)) throw error;
  process.stderr.write(`${SEBAB[error.code]}\n`);
  process.exitCode = 2;
}
