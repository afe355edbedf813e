/** One measurement in a process of its own: node tugas.mjs NAMA [ARGUMEN...] prints one line of JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
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

/** The whole way over one workbook, part by part. */
function sekali(selaras, bentuk, n) {
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
  const [aturan, temuan] = ukur(() => selaras.jalankanAturan(selaras.KATALOG, bahan));
  return {
    waktu: { kenali, baca, tautkan, capaian, aturan, jumlah: kenali + baca + tautkan + capaian + aturan },
    cacah: { tabel: tabel.length, indikator: berkas.indikator.length, temuan: temuan.length },
    gagal: temuan.filter((satu) => satu.kode.startsWith('SISTEM')).map((satu) => satu.pesan),
  };
}

/** The part times of the middle round. */
const tengah = (ronde) => [...ronde].sort((a, b) => a.waktu.jumlah - b.waktu.jumlah)[Math.floor(ronde.length / 2)];

/**
 * Selaras on few and on many rows, zod and ajv on as many, in turn, so that whatever else the machine does falls on all
 * of them alike.
 */
async function banding(bentuk, kecil, besar, putaran) {
  const selaras = await muatSelaras();
  const [zod, ajv] = [await skemaZod(), await skemaAjv()];
  const ronde = [];
  for (let i = -1; i < Number(putaran); i++) {
    const satu = {
      kecil: sekali(selaras, bentuk, Number(kecil)),
      besar: i < 0 ? null : sekali(selaras, bentuk, Number(besar)),
      zod: skema(zod, Number(besar)),
      ajv: skema(ajv, Number(besar)),
    };
    // The first round only warms the engine.
    if (i >= 0) ronde.push(satu);
  }
  const rasio = (hitung) => median(ronde.map(hitung));
  return {
    kecil: tengah(ronde.map((satu) => satu.kecil)),
    besar: tengah(ronde.map((satu) => satu.besar)),
    zod: median(ronde.map((satu) => satu.zod)),
    ajv: median(ronde.map((satu) => satu.ajv)),
    tumbuh: rasio((satu) => satu.besar.waktu.jumlah / besar / (satu.kecil.waktu.jumlah / kecil)),
    terhadapZod: rasio((satu) => satu.besar.waktu.jumlah / satu.zod),
    terhadapAjv: rasio((satu) => satu.besar.waktu.jumlah / satu.ajv),
  };
}

/** Only Selaras, for a profile. */
async function periksa(bentuk, n, putaran) {
  const selaras = await muatSelaras();
  return tengah(Array.from({ length: Number(putaran) }, () => sekali(selaras, bentuk, Number(n))));
}

/** Each rule alone, to see which one is slow. */
async function aturan(bentuk, n) {
  const selaras = await muatSelaras();
  const { bahan } = selaras.periksa(BUKU[bentuk](selaras, Number(n)));
  return Object.fromEntries(
    selaras.KATALOG.map((satu) => [satu.kode, ukur(() => selaras.jalankanAturan([satu], bahan))[0]]),
  );
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

const TUGAS = { banding, periksa, aturan, ingatan, tulis, bacaSelaras, bacaSheetjs };
const [nama, ...argumen] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await TUGAS[nama](...argumen))}\n`);
