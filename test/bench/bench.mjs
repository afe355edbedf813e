/**
 * Measures Selaras against itself and against other libraries, in one run on one machine. Only ratios are judged; the
 * milliseconds are printed for orientation. Exit status 1 where a ratio misses its goal.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TUGAS = path.join(path.dirname(fileURLToPath(import.meta.url)), 'tugas.mjs');
const [KECIL, BESAR] = [10_000, 100_000];
/** Rows of the table that a report is written with. */
const BARIS_NASKAH = 500;
/** MiB of heap under which memory is judged: without a limit Node collects late and takes what the machine has. */
const TIMBUNAN = 800;

const tugas = (...argumen) => jalankan([], argumen);

function jalankan(pilihan, argumen) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', ...pilihan, TUGAS, ...argumen.map(String)],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`${argumen.join(' ')}: ${stderr}`);
  return JSON.parse(stdout);
}

const cetak = (teks = '') => process.stdout.write(`${teks}\n`);
const bulat = (angka, desimal = 2) => angka.toFixed(desimal).replace('.', ',');
const meleset = [];

function nilai(nama, angka, batas, satuan = 'x') {
  const cukup = angka <= batas;
  if (!cukup) meleset.push(nama);
  cetak(`  ${cukup ? 'ya   ' : 'TIDAK'} ${nama}: ${bulat(angka)} ${satuan} (paling banyak ${bulat(batas)})`);
}

const mikro = (milidetik, n) => bulat((milidetik * 1000) / n, 1);

/** Times of one set of rules; whatever failed counts as missed. */
function cetakWaktu(nama, { kecil, besar }) {
  cetak(`  ${nama}, mikrodetik per baris:`);
  for (const [n, { waktu, cacah }] of [
    [KECIL, kecil],
    [BESAR, besar],
  ]) {
    const bagian = ['kenali', 'baca', 'tautkan', 'capaian', 'aturan'].map((satu) => `${satu} ${mikro(waktu[satu], n)}`);
    cetak(`    ${n} baris: ${mikro(waktu.jumlah, n)} (${bagian.join(', ')})`);
    cetak(`          ${cacah.tabel} tabel, ${cacah.indikator} baris indikator, ${cacah.temuan} temuan`);
  }
  for (const pesan of [...kecil.gagal, ...besar.gagal]) meleset.push(pesan);
}

/** The whole way: with the 57 rules of the core, which its bound against zod means, and with all rules there are. */
function bandingkan(bentuk) {
  const { inti, semua, cacahAturan, zod, ajv, terhadapInti } = tugas('banding', bentuk, KECIL, BESAR, 3);
  const namaSemua = `semua ${cacahAturan} aturan`;
  cetakWaktu('57 aturan inti', inti);
  cetakWaktu(namaSemua, semua);
  cetak(`  zod ${mikro(zod, BESAR)}, ajv ${mikro(ajv, BESAR)} mikrodetik per baris, sebelas bidang`);
  nilai('seluruh jalan dengan 57 aturan inti, terhadap zod', inti.terhadapZod, 20);
  cetak(`        dengan ${namaSemua}, terhadap zod: ${bulat(semua.terhadapZod)} x (tanpa batas)`);
  cetak(`        terhadap ajv: inti ${bulat(inti.terhadapAjv)} x, semua ${bulat(semua.terhadapAjv)} x (tanpa batas)`);
  const tumbuh = `waktu per baris, ${BESAR} terhadap ${KECIL} baris`;
  nilai(`seluruh jalan dengan 57 aturan inti, ${tumbuh}`, inti.tumbuh, 1.3);
  nilai(`seluruh jalan dengan ${namaSemua}, ${tumbuh}`, semua.tumbuh, 1.3);
  nilai(`aturannya saja, ${namaSemua}, ${tumbuh}`, semua.tumbuhAturan, 1.3);
  nilai(`aturannya saja, ${namaSemua} terhadap 57 aturan inti, ${KECIL} baris`, terhadapInti, 3);
}

function cetakTerlambat(bentuk) {
  const { terlambat, jumlah } = tugas('aturan', bentuk, BESAR);
  cetak(`  aturan terlambat, mikrodetik per baris (dari ${bulat(jumlah.sendiri, 1)}):`);
  cetak(`        ${terlambat.map(({ kode, sendiri }) => `${kode} ${bulat(sendiri)}`).join(', ')}`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'selaras-bench-'));
try {
  for (const [bentuk, uraian] of [
    ['satu', 'satu Perkin dan satu tabel capaian'],
    ['unit', 'sepasang lembar untuk setiap unit'],
  ]) {
    cetak(`Kenali, baca, tautkan, aturan: ${uraian}`);
    bandingkan(bentuk);
    cetakTerlambat(bentuk);
    const { kib } = jalankan([`--max-old-space-size=${TIMBUNAN}`], ['ingatan', bentuk, BESAR]);
    nilai(`ingatan terbanyak pada ${BESAR} baris, timbunan paling banyak ${TIMBUNAN} MiB`, kib / 1024, 1024, 'MiB');
    cetak(`        tanpa batas timbunan: ${bulat(tugas('ingatan', bentuk, BESAR).kib / 1024, 0)} MiB`);
    cetak();
  }

  const berkas = path.join(folder, 'besar.xlsx');
  tugas('tulis', berkas, BESAR);
  const selaras = tugas('bacaSelaras', berkas, 3);
  const sheetjs = tugas('bacaSheetjs', berkas, 3);
  cetak(`Membaca lembar ${BESAR} x 12: ${bulat(selaras.jumlah, 0)} ms, SheetJS ${bulat(sheetjs.jumlah, 0)} ms`);
  cetak(`  ingatan terbanyak: ${bulat(selaras.kib / 1024, 0)} MiB, SheetJS ${bulat(sheetjs.kib / 1024, 0)} MiB`);
  if (selaras.sel !== sheetjs.sel) meleset.push('jumlah sel');
  nilai('terhadap SheetJS', selaras.jumlah / sheetjs.jumlah, 1);
  cetak();

  const { html, docx, pustaka } = tugas('naskah', BARIS_NASKAH, 7);
  cetak(
    `Tabel naskah ${BARIS_NASKAH} baris: HTML ${bulat(html, 1)} ms, .docx ${bulat(docx, 0)} ms, pustaka docx ${bulat(pustaka, 0)} ms`,
  );
  nilai('HTML terhadap pustaka docx', html / pustaka, 0.1);
  nilai('.docx terhadap pustaka docx', docx / pustaka, 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

cetak();
cetak(meleset.length === 0 ? 'Semua sasaran tercapai.' : `Belum tercapai: ${meleset.join('; ')}`);
process.exitCode = meleset.length === 0 ? 0 : 1;
