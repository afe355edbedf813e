/** `selaras naskah`: the tables, pictures and paragraphs of the report from a workbook, and a report held against it. */
import path from 'node:path';
import { BAGIAN_NASKAH, susunNaskah, type BagianNaskah } from '../core/narrative/susun';
import { cacahSlot, temuanPada, type Gambar, type Naskah } from '../core/narrative/naskah';
import { periksa, type HasilPeriksa } from '../core/periksa';
import { renderHtml } from '../core/render/html';
import { readWorkbookFile } from '../host/file/read';
import type { PngDiagram } from '../host/gambar/png-diagram';
import { bacaArgumen, type Pilihan } from './argumen';
import { PerintahDitolak } from './ditolak';
import type { Io } from './io';
import { periksaLaporan } from './naskah-periksa';
import { bacaKebijakan } from './opsi-periksa';
import { gabungKebijakan, kalimatGalat } from './periksa-berkas';
import { STATUS, type Status } from './status';
import { teksAman } from './teks-aman';
import { periksaTujuan, tulisBerkas } from './tujuan';

const PILIHAN: readonly Pilihan[] = [
  { nama: 'ke', nilai: 'LAPORAN.docx' },
  { nama: 'bagian', nilai: 'BAGIAN', berulang: true },
  { nama: 'kebijakan', nilai: 'BERKAS.json' },
  { nama: 'periksa', nilai: 'LAPORAN.docx' },
  { nama: 'json' },
];

const isBagian = (teks: string): teks is BagianNaskah => BAGIAN_NASKAH.some((satu) => satu === teks);

/** "bab3,bab4" given once or several times; without any, the whole report. */
function bacaBagian(nilai: readonly string[]): readonly BagianNaskah[] {
  const diminta = nilai.flatMap((satu) => satu.split(',')).map((satu) => satu.trim().toLowerCase());
  const asing = diminta.find((satu) => !isBagian(satu));
  if (asing !== undefined) {
    const dikenal = BAGIAN_NASKAH.join(', ');
    throw new PerintahDitolak(`Bagian "${teksAman(asing)}" tidak ada; pilihan --bagian menerima ${dikenal}.`);
  }
  return diminta.length === 0 ? BAGIAN_NASKAH : diminta.filter(isBagian);
}

/** Runs the command. */
export async function perintahNaskah(argv: readonly string[], io: Io): Promise<Status> {
  const argumen = bacaArgumen('naskah', argv, PILIHAN);
  const [berkas, lebih] = argumen.berkas;
  const tujuan = argumen.satu('ke');
  const laporan = argumen.satu('periksa');
  if (laporan !== undefined) {
    if (berkas === undefined || lebih !== undefined || tujuan !== undefined || argumen.ada('bagian'))
      throw new PerintahDitolak(
        'Memeriksa naskah memerlukan satu buku kerja: selaras naskah BERKAS.xlsx --periksa LAPORAN.docx.',
      );
    const { bahan } = await periksaBuku(berkas, argumen.satu('kebijakan'));
    return periksaLaporan(bahan, laporan, argumen.ada('json'), io);
  }
  if (argumen.ada('json')) throw new PerintahDitolak('Pilihan --json hanya untuk naskah --periksa.');
  if (berkas === undefined || lebih !== undefined || tujuan === undefined) {
    throw new PerintahDitolak(
      'Perintah naskah memerlukan satu berkas dan --ke: selaras naskah BERKAS.xlsx --ke LAPORAN.docx.',
    );
  }
  const bagian = bacaBagian(argumen.semua('bagian'));
  await periksaTujuan({ pilihan: 'ke', tujuan, akhiran: ['.docx', '.html'], masukan: [berkas], baru: true });
  const hasil = await periksaBuku(berkas, argumen.satu('kebijakan'));
  const naskah = susunNaskah(hasil.bahan, bagian);
  if (naskah.blok.length === 0) throw new PerintahDitolak(kalimatKosong(berkas, argumen.ada('bagian')));
  await tulisBerkas(tujuan, await rupa(naskah, tujuan, hasil, io), true);
  await io.keluar.tulis(`${kalimatHasil(naskah, hasil, tujuan)}\n`);
  return STATUS.bersih;
}

async function periksaBuku(berkas: string, letakKebijakan: string | undefined): Promise<HasilPeriksa> {
  const kebijakan = await bacaKebijakan(letakKebijakan);
  try {
    const workbook = await readWorkbookFile(berkas);
    return periksa(workbook, kebijakan === null ? {} : { kebijakan: gabungKebijakan(workbook, kebijakan) });
  } catch (sebab) {
    throw new PerintahDitolak(kalimatGalat(sebab, berkas), { cause: sebab });
  }
}

function kalimatKosong(berkas: string, sebagian: boolean): string {
  const nama = teksAman(path.basename(berkas));
  const saran = sebagian
    ? 'hapus pilihan --bagian atau lengkapi buku kerjanya'
    : '"selaras kenali" mencetak tabel yang dikenali';
  return `Berkas ${nama} tidak memuat tabel yang dapat dijadikan naskah, tidak ada yang ditulis; ${saran}.`;
}

/** The writer of documents and the painter are started only here: other commands need neither. */
async function rupa(naskah: Naskah, tujuan: string, { bahan }: HasilPeriksa, io: Io): Promise<Uint8Array | string> {
  const lukis = await pelukis(naskah, io);
  if (path.extname(tujuan).toLowerCase() === '.html') {
    return renderHtml(naskah, 'tegak', (gambar) => {
      const { png } = lukis(gambar);
      return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    });
  }
  const { docxNaskah } = await import('../host/docx/naskah/dokumen');
  const tahun = bahan.berkas.tahun;
  return docxNaskah(naskah, { judul: `Laporan Kinerja${tahun === null ? '' : ` Tahun ${tahun}`}`, lukis });
}

async function pelukis({ blok }: Naskah, io: Io): Promise<(gambar: Gambar) => PngDiagram> {
  if (!blok.some(({ jenis }) => jenis === 'gambar')) {
    return () => {
      throw new RangeError('Naskah tanpa gambar tidak dilukis.');
    };
  }
  const { pelukisPng } = await import('../host/gambar/png-diagram');
  const lukis = await pelukisPng({ wasm: await io.aset('resvg.wasm'), huruf: await io.aset('DejaVuSans.ttf') });
  return ({ diagram }) => lukis(diagram);
}

/** What was written, what is left to write, and what should be mended first. */
function kalimatHasil(naskah: Naskah, { temuan }: HasilPeriksa, tujuan: string): string {
  const cacah = (jenis: string): number => naskah.blok.filter((blok) => blok.jenis === jenis).length;
  const slot = cacahSlot(naskah);
  const galat = temuanPada(
    naskah,
    temuan.filter(({ tingkat }) => tingkat === 'galat'),
  ).length;
  return [
    `Naskah ditulis ke ${teksAman(tujuan)}: ${cacah('tabel')} tabel, ${cacah('gambar')} gambar, ${cacah('paragraf')} paragraf.`,
    ...(slot === 0 ? [] : [`Masih ada ${slot} isian [isi: ...] yang perlu dilengkapi penulis.`]),
    ...(galat === 0
      ? []
      : [`${galat} galat menyangkut angka yang dikutip; "selaras periksa" mencetak sel dan perbaikannya.`]),
  ].join('\n');
}
