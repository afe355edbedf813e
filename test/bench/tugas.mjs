/** One measurement in a process of its own: node tugas.mjs NAMA [ARGUMEN...] prints one line of JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { aturanInti } from './aturan-inti.mjs';
import { BUKU, berkasXlsx, indikator } from './bahan.mjs';

const sekarang = () => performance.now();

/** Milliseconds of one call, and what it gave. */
function ukur(kerja) {
  const awal = sekarang();
  const hasil = kerja();
  return [sekarang() - awal, hasil];
}

const median = (angka) => [...angka].sort((a, b) => a - b)[Math.floor(angka.length / 2)];

const muatSelaras = () => import('./hasil/selaras.js');

/** The whole way over one workbook, part by part, with some rules of the catalogue. */
function sekali(selaras, bentuk, n, katalog) {
  // A new workbook each time: nothing may be remembered from the round before.
  const workbook = BUKU[bentuk](selaras, n);
  globalThis.gc?.();
  const [kenali, tabel] = ukur(() => selaras.kenali(workbook));
  const [baca, [kebijakan, berkas]] = ukur(() => {
    const dibaca = selaras.readKebijakan(workbook);
    return [dibaca, selaras.readBerkas(workbook, tabel, dibaca.dasarTarget)];
  });
  const [tautkan, tautan] = ukur(() => selaras.tautkan(berkas));
  const [capaian, hitungan] = ukur(() => selaras.terapkanKebijakan(berkas, tautan, kebijakan));
  const bahan = { berkas, tautan, kebijakan, capaian: hitungan };
  const [aturan, temuan] = ukur(() => selaras.jalankanAturan(katalog, bahan));
  return {
    waktu: { kenali, baca, tautkan, capaian, aturan, jumlah: kenali + baca + tautkan + capaian + aturan },
    cacah: { tabel: tabel.length, indikator: berkas.indikator.length, temuan: temuan.length },
    gagal: temuan.filter((satu) => satu.kode.startsWith('SISTEM')).map((satu) => satu.pesan),
  };
}

/** The part times of the middle round. */
const tengah = (ronde) => [...ronde].sort((a, b) => a.waktu.jumlah - b.waktu.jumlah)[Math.floor(ronde.length / 2)];

/** What the rounds say of Selaras with one set of rules. */
function ringkas(ronde, kecil, besar, pilih) {
  const rasio = (hitung) => median(ronde.map((satu) => hitung(pilih(satu), satu)));
  return {
    kecil: tengah(ronde.map((satu) => pilih(satu).kecil)),
    besar: tengah(ronde.map((satu) => pilih(satu).besar)),
    tumbuh: rasio((satu) => satu.besar.waktu.jumlah / besar / (satu.kecil.waktu.jumlah / kecil)),
    tumbuhAturan: rasio((satu) => satu.besar.waktu.aturan / besar / (satu.kecil.waktu.aturan / kecil)),
    terhadapZod: rasio((satu, { zod }) => satu.besar.waktu.jumlah / zod),
    terhadapAjv: rasio((satu, { ajv }) => satu.besar.waktu.jumlah / ajv),
  };
}

/**
 * Selaras on few and on many rows, with the rules of the core and with all, zod and ajv on as many, in turn, so that
 * whatever else the machine does falls on all of them alike.
 */
async function banding(bentuk, kecil, besar, putaran) {
  const selaras = await muatSelaras();
  const [zod, ajv] = [await skemaZod(), await skemaAjv()];
  const dengan = (katalog, i) => ({
    kecil: sekali(selaras, bentuk, Number(kecil), katalog),
    besar: i < 0 ? null : sekali(selaras, bentuk, Number(besar), katalog),
  });
  // They take so little time that they are measured before, between and after, else a moment decides.
  const pembanding = () => ({ zod: skema(zod, Number(besar)), ajv: skema(ajv, Number(besar)) });
  const ronde = [];
  for (let i = -1; i < Number(putaran); i++) {
    const sebelum = pembanding();
    const inti = dengan(aturanInti(selaras.KATALOG), i);
    const antara = pembanding();
    const semua = dengan(selaras.KATALOG, i);
    const lain = [sebelum, antara, pembanding()];
    const rata = (nama) => lain.reduce((jumlah, satu) => jumlah + satu[nama], 0) / lain.length;
    // The first round only warms the engine.
    if (i >= 0) ronde.push({ inti, semua, zod: rata('zod'), ajv: rata('ajv') });
  }
  return {
    cacahAturan: selaras.KATALOG.length,
    inti: ringkas(ronde, kecil, besar, (satu) => satu.inti),
    semua: ringkas(ronde, kecil, besar, (satu) => satu.semua),
    zod: median(ronde.map((satu) => satu.zod)),
    ajv: median(ronde.map((satu) => satu.ajv)),
    terhadapInti: median(ronde.map(({ inti, semua }) => semua.kecil.waktu.aturan / inti.kecil.waktu.aturan)),
  };
}

/** Only Selaras, for a profile. */
async function periksa(bentuk, n, putaran) {
  const selaras = await muatSelaras();
  return tengah(Array.from({ length: Number(putaran) }, () => sekali(selaras, bentuk, Number(n), selaras.KATALOG)));
}

const TERLAMBAT = 10;

/**
 * The slowest rules, in microseconds per row: `sendiri` alone, with what rules share at hand; `pertama` in the order of
 * the catalogue, where the first that needs it also does the shared work.
 */
async function aturan(bentuk, n) {
  const selaras = await muatSelaras();
  const putar = (bahan) =>
    selaras.KATALOG.map((satu) => (ukur(() => selaras.jalankanAturan([satu], bahan))[0] * 1000) / n);
  const pertama = [];
  const sendiri = [];
  for (let i = 0; i < 3; i++) {
    const bahan = selaras.periksa(BUKU[bentuk](selaras, Number(n)), { aturan: [] }).bahan;
    pertama.push(putar(bahan));
    sendiri.push(putar(bahan));
  }
  const semua = selaras.KATALOG.map(({ kode }, ke) => ({
    kode,
    sendiri: median(sendiri.map((satu) => satu[ke])),
    pertama: median(pertama.map((satu) => satu[ke])),
  }));
  const jumlah = (bidang) => semua.reduce((hasil, satu) => hasil + satu[bidang], 0);
  return {
    terlambat: semua.sort((a, b) => b.sendiri - a.sendiri).slice(0, TERLAMBAT),
    jumlah: { sendiri: jumlah('sendiri'), pertama: jumlah('pertama') },
  };
}

async function ingatan(bentuk, n) {
  const selaras = await muatSelaras();
  const hasil = selaras.periksa(BUKU[bentuk](selaras, Number(n)));
  const laporan = selaras.buatLaporan(hasil, 'bench.xlsx', '');
  return { kib: process.resourceUsage().maxRSS, indikator: laporan.indikator.length };
}

const STATUS = ['Tercapai', 'Belum tercapai', 'Melampaui'];
const SATUAN = ['Persen', 'Dokumen', 'Nilai', 'Indeks', 'Orang'];

async function skemaZod() {
  const { z } = await import('zod');
  const skema = z.object({
    no: z.int().min(1),
    kode: z.string().regex(/^IK\.\d+\.\d+$/),
    sasaran: z.string().trim().min(5).max(500),
    indikator: z.string().trim().min(5).max(500),
    satuan: z.enum(SATUAN),
    tahun: z.int().min(2000).max(2100),
    target: z.number().min(0),
    realisasi: z.number().min(0),
    capaian: z.number().min(0).max(1000),
    status: z.enum(STATUS),
    keterangan: z.string().max(2000),
  });
  return (baris) => skema.safeParse(baris).success;
}

async function skemaAjv() {
  const { default: Ajv } = await import('ajv');
  const teks = { type: 'string', minLength: 5, maxLength: 500 };
  const angka = { type: 'number', minimum: 0 };
  const sifat = {
    no: { type: 'integer', minimum: 1 },
    kode: { type: 'string', pattern: '^IK\\.\\d+\\.\\d+$' },
    sasaran: teks,
    indikator: teks,
    satuan: { enum: SATUAN },
    tahun: { type: 'integer', minimum: 2000, maximum: 2100 },
    target: angka,
    realisasi: angka,
    capaian: { ...angka, maximum: 1000 },
    status: { enum: STATUS },
    keterangan: { type: 'string', maxLength: 2000 },
  };
  return new Ajv({ allErrors: true }).compile({ type: 'object', properties: sifat, required: Object.keys(sifat) });
}

/** Milliseconds of eleven field checks on each of n rows; as in the workbook, each indicator stands in two of them. */
function skema(sah, n) {
  const baris = Array.from({ length: n }, (_x, ke) => indikator(ke % (n / 2)));
  globalThis.gc?.();
  const [waktu, cacah] = ukur(() => baris.reduce((jumlah, x) => jumlah + (sah(x) ? 1 : 0), 0));
  if (cacah !== n) throw new Error(`hanya ${cacah} baris sah`);
  return waktu;
}

function tulis(berkas, n) {
  writeFileSync(berkas, berkasXlsx(Number(n)));
  return {};
}

async function bacaSelaras(berkas, putaran) {
  const { readWorkbookBytes } = await muatSelaras();
  const isi = readFileSync(berkas);
  const waktu = [];
  let sel = 0;
  for (let i = 0; i < Number(putaran); i++) {
    globalThis.gc?.();
    const awal = sekarang();
    const workbook = await readWorkbookBytes(isi, 'bench.xlsx');
    waktu.push(sekarang() - awal);
    sel = workbook.sheets[0].rows.reduce(
      (jumlah, baris) => jumlah + baris.filter((satu) => satu !== undefined).length,
      0,
    );
  }
  return { jumlah: median(waktu), sel, kib: process.resourceUsage().maxRSS };
}

async function bacaSheetjs(berkas, putaran) {
  const { default: XLSX } = await import('xlsx');
  const isi = readFileSync(berkas);
  const waktu = [];
  let sel = 0;
  for (let i = 0; i < Number(putaran); i++) {
    globalThis.gc?.();
    // Values, number formats and displayed text, as Selaras reads them; dense is its faster way.
    const [satu, buku] = ukur(() => XLSX.read(isi, { type: 'buffer', dense: true, cellNF: true }));
    waktu.push(satu);
    const lembar = buku.Sheets.Data;
    sel = (lembar['!data'] ?? lembar).reduce(
      (jumlah, baris) => jumlah + baris.filter((x) => x !== undefined).length,
      0,
    );
  }
  return { jumlah: median(waktu), sel, kib: process.resourceUsage().maxRSS };
}

const KOLOM_NASKAH = 8;

/** A table of a report: so many rows of eight cells. */
function naskahTabel(n) {
  const isi = (baris, kolom) => [
    { teks: kolom < 2 ? `Uraian kegiatan ke-${baris} tahun berjalan` : `${baris * 7 + kolom}` },
  ];
  const sel = (baris) => Array.from({ length: KOLOM_NASKAH }, (_x, kolom) => ({ isi: isi(baris, kolom) }));
  return {
    blok: [
      {
        jenis: 'tabel',
        kunci: 'bench',
        judul: [{ teks: 'Realisasi Anggaran' }],
        kolom: Array.from({ length: KOLOM_NASKAH }, (_x, kolom) => ({ bobot: 1, rata: kolom < 2 ? 'kiri' : 'kanan' })),
        kepala: [sel(0)],
        baris: Array.from({ length: n }, (_x, ke) => ({ jenis: 'data', sel: sel(ke + 1) })),
      },
    ],
  };
}

/** The same table with the library alone, as its users write one: widths, alignment, a style, a header that repeats. */
function dokumenPustaka({ AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType }, naskah) {
  const [{ kepala, baris, kolom }] = naskah.blok;
  const size = Math.floor(9026 / KOLOM_NASKAH);
  const alignment = kolom.map(({ rata }) => (rata === 'kanan' ? AlignmentType.RIGHT : AlignmentType.LEFT));
  const selPustaka = ({ isi }, ke) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      children: [new Paragraph({ text: isi[0].teks, style: 'TeksTabel', alignment: alignment[ke] })],
    });
  const tulis = (sel, tableHeader) => new TableRow({ tableHeader, cantSplit: true, children: sel.map(selPustaka) });
  const rows = [...kepala.map((sel) => tulis(sel, true)), ...baris.map(({ sel }) => tulis(sel, false))];
  const table = new Table({ rows, columnWidths: kolom.map(() => size), width: { size: 9026, type: WidthType.DXA } });
  return Packer.toArrayBuffer(new Document({ sections: [{ children: [table] }] }));
}

/** Milliseconds of a table as HTML, as .docx, and as .docx by the library alone, in turn. */
async function naskah(n, putaran) {
  const { renderHtml, docxNaskah, docx } = await muatSelaras();
  const isi = naskahTabel(Number(n));
  const lukis = () => null;
  const cara = {
    html: () => renderHtml(isi),
    docx: () => docxNaskah(isi, { judul: 'Bench', lukis }),
    pustaka: () => dokumenPustaka(docx, isi),
  };
  const waktu = { html: [], docx: [], pustaka: [] };
  // One round more than is counted: the first warms all three up alike.
  for (let ke = 0; ke <= Number(putaran); ke++) {
    for (const [nama, kerja] of Object.entries(cara)) {
      globalThis.gc?.();
      const awal = sekarang();
      await kerja();
      if (ke > 0) waktu[nama].push(sekarang() - awal);
    }
  }
  return { html: median(waktu.html), docx: median(waktu.docx), pustaka: median(waktu.pustaka) };
}

const TUGAS = { banding, periksa, aturan, ingatan, tulis, bacaSelaras, bacaSheetjs, naskah };
const [nama, ...argumen] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await TUGAS[nama](...argumen))}\n`);
