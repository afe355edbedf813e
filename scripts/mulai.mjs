/** `npm start`: serves the start page until Ctrl+C and prints its address; it opens no window. */
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './server.mjs';

const PORT = 3100;
const BANTUAN = `Pilihan npm start:
  -- --port N    memakai port N (bila sudah terpakai: port lain yang bebas)
  -- --periksa   hanya memeriksa berkas contoh, tanpa peramban (sama dengan npm run contoh)`;

/** What the user asked for; null where it cannot be understood. */
function pilihan() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, periksa: { type: 'boolean' } } });
    const port = values.port === undefined ? PORT : Number(values.port);
    return Number.isInteger(port) && port >= 0 && port <= 65_535 ? { port, periksa: values.periksa === true } : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function mulai({ port, periksa }) {
  if (periksa) return import('./contoh.mjs');
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const { url } = await serve(root, port);
  const baris = [
    '',
    `Halaman mulai Selaras: ${url}`,
    'Buka alamat itu di peramban. Excel, akun, sertifikat, dan internet tidak diperlukan; berkas tidak meninggalkan komputer ini.',
    'Ctrl+C menghentikannya. Memeriksa berkas contoh tanpa peramban: npm run contoh',
  ];
  return process.stdout.write(`${baris.join('\n')}\n`);
}

const diminta = pilihan();
if (diminta === null) {
  process.stderr.write(`${BANTUAN}\n`);
  process.exitCode = 2;
} else {
  await mulai(diminta);
}
