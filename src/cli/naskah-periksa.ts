/** `selaras naskah BUKU --periksa LAPORAN.docx`: a report against its workbook, printed by heading. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { dokumenDariTeks, type Dokumen } from '../core/naskah-periksa/dokumen';
import { periksaNaskah, type HasilNaskah } from '../core/naskah-periksa/periksa-naskah';
import type { TemuanNaskah } from '../core/naskah-periksa/temuan';
import type { Bahan } from '../core/rules/aturan';
import { formatAddress } from '../core/workbook/address';
import { bacaDokumen } from '../host/docx/baca-dokumen';
import { BerkasDitolak } from '../host/file/ditolak';
import { BATAS } from '../host/file/zip';
import { PerintahDitolak } from './ditolak';
import { gayaUntuk, type Gaya } from './gaya';
import type { Io } from './io';
import { potonganJson } from './json';
import { lipat } from './lipat';
import { STATUS, type Status } from './status';
import { teksAman } from './teks-aman';

/** Documents of Word, and texts that were pasted into a file. */
const AKHIRAN = new Set(['.docx', '.txt']);

/**
 * Reads a report from disk.
 *
 * @throws PerintahDitolak with one sentence
 */
async function bacaLaporan(letak: string): Promise<Uint8Array> {
  const nama = teksAman(path.basename(letak));
  if (!AKHIRAN.has(path.extname(letak).toLowerCase()))
    throw new PerintahDitolak(
      `Naskah ${nama} bukan Dokumen Word (.docx) atau teks (.txt); simpan dahulu sebagai salah satunya.`,
    );
  try {
    const keterangan = await stat(letak);
    if (!keterangan.isFile()) throw new PerintahDitolak(`${nama} bukan berkas; sebutkan berkas .docx atau .txt.`);
    if (keterangan.size > BATAS.file)
      throw new PerintahDitolak(`Berkas ${nama} terlalu besar untuk dibaca; kecilkan gambarnya atau bagi laporan itu.`);
    return await readFile(letak);
  } catch (sebab) {
    if (sebab instanceof PerintahDitolak) throw sebab;
    throw new PerintahDitolak(`Berkas ${nama} tidak dapat dibuka; periksa nama, letak, dan izin aksesnya.`, {
      cause: sebab,
    });
  }
}

/** A refused file becomes a refused command. */
function dokumenDari(bytes: Uint8Array, letak: string): Dokumen {
  try {
    if (path.extname(letak).toLowerCase() === '.txt') return dokumenDariTeks(new TextDecoder().decode(bytes));
    return bacaDokumen(bytes, path.basename(letak));
  } catch (sebab) {
    if (sebab instanceof BerkasDitolak) throw new PerintahDitolak(sebab.kalimat, { cause: sebab });
    throw sebab;
  }
}

/** Checks and prints; galat decides the status. */
export async function periksaLaporan(bahan: Bahan, letak: string, json: boolean, io: Io): Promise<Status> {
  const bytes = await bacaLaporan(letak);
  const hasil = periksaNaskah(bahan, dokumenDari(bytes, letak));
  if (json) for (const potongan of potonganJson(laporanJson(hasil, letak))) await io.keluar.tulis(potongan);
  else await io.keluar.tulis(cetak(hasil, letak, io));
  return hasil.temuan.some(({ tingkat }) => tingkat === 'galat') ? STATUS.galat : STATUS.bersih;
}

const cacahTingkat = ({ temuan }: HasilNaskah, tingkat: string): number =>
  temuan.filter((satu) => satu.tingkat === tingkat).length;

function laporanJson(hasil: HasilNaskah, letak: string): object {
  return {
    naskah: path.basename(letak),
    temuan: hasil.temuan.map((satu) => ({ ...satu, sel: satu.sel.map((sel) => formatAddress(sel)) })),
    ringkasan: {
      galat: cacahTingkat(hasil, 'galat'),
      peringatan: cacahTingkat(hasil, 'peringatan'),
      saran: cacahTingkat(hasil, 'saran'),
      ...hasil.cacah,
    },
  };
}

function cetak(hasil: HasilNaskah, letak: string, io: Io): string {
  const gaya = gayaUntuk(io.keluar.warna);
  const { lebar } = io.keluar;
  const { kalimat, tabel, indikator } = hasil.cacah;
  const ringkas = `${cacahTingkat(hasil, 'galat')} galat, ${cacahTingkat(hasil, 'peringatan')} peringatan, ${cacahTingkat(hasil, 'saran')} saran`;
  const kepala = [
    ...lipat(`Naskah ${path.basename(letak)}: ${ringkas}`, lebar).map(gaya.tebal),
    ...lipat(`Dibaca ${kalimat} kalimat dan ${tabel} tabel yang menyebut ${indikator} indikator buku kerja.`, lebar),
  ];
  return `${[...kepala, ...kelompok(hasil.temuan).flatMap((isi) => cetakKelompok(isi, lebar, gaya))].join('\n')}\n`;
}

const sebutJudul = ({ letak: { judul } }: TemuanNaskah): string => judul.join(' > ') || 'Naskah';

/** Findings by heading, headings in the order in which they first occur. */
function kelompok(temuan: readonly TemuanNaskah[]): readonly (readonly TemuanNaskah[])[] {
  const hasil = new Map<string, TemuanNaskah[]>();
  for (const satu of temuan) hasil.set(sebutJudul(satu), [...(hasil.get(sebutJudul(satu)) ?? []), satu]);
  return [...hasil.values()];
}

function cetakKelompok(isi: readonly TemuanNaskah[], lebar: number, gaya: Gaya): readonly string[] {
  const [pertama] = isi;
  if (pertama === undefined) return [];
  return [
    '',
    ...lipat(sebutJudul(pertama), lebar).map(gaya.tebal),
    ...isi.flatMap(({ kode, tingkat, letak, kutipan, pesan, perbaikan }) => {
      const [awal = '', ...lanjut] = lipat(`${letak.tempat}: ${pesan}`, lebar, `  ${kode} ${tingkat} `, '    ');
      return [
        gaya.tingkat(tingkat, awal),
        ...lanjut,
        ...lipat(`"${kutipan}"`, lebar, '    ').map(gaya.redup),
        ...lipat(perbaikan, lebar, '    '),
      ];
    }),
  ];
}
