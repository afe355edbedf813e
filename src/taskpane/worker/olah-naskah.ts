/** The report's blocks: which there are, and one of them ready for the clipboard. */
import type { BlokTersedia } from '../../core/narrative/blok-capaian';
import { daftarCapaian, naskahCapaian } from '../../core/narrative/tabel-capaian';
import { cacahSlot, selNaskah, temuanPada, type Gambar, type Naskah } from '../../core/narrative/naskah';
import { BAGIAN_NASKAH, susunNaskah, type BagianNaskah } from '../../core/narrative/susun';
import { naskahTemuan } from '../../core/narrative/tabel-temuan';
import { renderFragmen, renderHtml } from '../../core/render/html';
import { renderTeks } from '../../core/render/teks';
import type { Bahan, Temuan } from '../../core/rules/aturan';
import { addressKey } from '../../core/workbook/address';
import type { PngDiagram } from '../../host/gambar/png-diagram';
import { cacahBaris, potongNaskah } from './potong-naskah';
import type { BlokNaskah, IsiNaskah, PilihanNaskah } from './pesan';

/** The key of the block of findings; keys of tables begin with "capaian|". */
const KUNCI_TEMUAN = 'temuan';
/** Rows of a preview: what fits on three pages. */
const BARIS_PRATINJAU = 60;

/** Keys of whole parts of the report. */
const AWALAN_BAGIAN = 'bagian|';
/** Blocks of a part that a preview shows. */
const BLOK_PRATINJAU = 40;

const NAMA_BAGIAN: Readonly<Record<BagianNaskah, string>> = {
  ikhtisar: 'Ikhtisar Eksekutif',
  bab2: 'Bab II Perencanaan Kinerja',
  bab3: 'Bab III Akuntabilitas Kinerja',
  bab4: 'Bab IV Penutup',
  lampiran: 'Lampiran',
};

const TANPA_GALAT: IsiNaskah['galat'] = { banyak: 0, sel: [] };

const blokTampil = ({ kunci, judul, gabungan, rentang, judulAsal }: BlokTersedia): BlokNaskah => ({
  kunci,
  judul,
  bentuk: 'tegak',
  bagian:
    gabungan === null ? null : { dari: gabungan, judul: judulAsal === null ? rentang : `${rentang}, ${judulAsal}` },
});

export function daftarNaskah(bahan: Bahan): readonly BlokNaskah[] {
  return [
    ...daftarCapaian(bahan).map(blokTampil),
    ...BAGIAN_NASKAH.filter((satu) => susunNaskah(bahan, [satu]).blok.length > 0).map((satu): BlokNaskah => ({
      kunci: `${AWALAN_BAGIAN}${satu}`,
      judul: NAMA_BAGIAN[satu],
      bentuk: 'tegak',
      bagian: null,
    })),
    { kunci: KUNCI_TEMUAN, judul: 'Hasil Pemeriksaan Buku Kerja', bentuk: 'mendatar', bagian: null },
  ];
}

/** What should be mended before the block goes into a report. */
function galatPada(naskah: Naskah, temuan: readonly Temuan[]): IsiNaskah['galat'] {
  const galat = temuanPada(
    naskah,
    temuan.filter(({ tingkat }) => tingkat === 'galat'),
  );
  const disebut = new Set(galat.flatMap(({ sel }) => sel.map(addressKey)));
  return { banyak: galat.length, sel: selNaskah(naskah).filter((sel) => disebut.has(addressKey(sel))) };
}

/** The naskah that a key stands for. */
function naskahDari(bahan: Bahan, temuan: readonly Temuan[], { kunci, berkas }: PilihanNaskah): Naskah {
  if (kunci === KUNCI_TEMUAN) return naskahTemuan(temuan, { berkas });
  const bagian = BAGIAN_NASKAH.find((satu) => kunci === `${AWALAN_BAGIAN}${satu}`);
  return bagian === undefined ? naskahCapaian(bahan, [kunci]) : susunNaskah(bahan, [bagian]);
}

export async function isiNaskah(bahan: Bahan, temuan: readonly Temuan[], pilihan: PilihanNaskah): Promise<IsiNaskah> {
  const { kunci, bentuk } = pilihan;
  const naskah = naskahDari(bahan, temuan, pilihan);
  const baris = cacahBaris(naskah);
  const awal = potongNaskah({ blok: naskah.blok.slice(0, BLOK_PRATINJAU) }, BARIS_PRATINJAU);
  const lukisan = await lukisSemua(naskah);
  const sumber = (gambar: Gambar): string | null => alamatData(lukisan.get(gambar.kunci));
  return {
    kunci,
    bentuk,
    html: renderHtml(naskah, bentuk, sumber),
    teks: renderTeks(naskah),
    fragmen: renderFragmen(awal, bentuk, sumber),
    baris,
    barisPratinjau: Math.min(baris, cacahBaris(awal)),
    isian: cacahSlot(naskah),
    // The table of findings is there to name them.
    galat: kunci === KUNCI_TEMUAN ? TANPA_GALAT : galatPada(naskah, temuan),
  };
}

/** The whole report as a Word document. */
export async function docxLaporan(bahan: Bahan): Promise<{ readonly isi: Uint8Array }> {
  const naskah = susunNaskah(bahan);
  const lukisan = await lukisSemua(naskah);
  const { docxNaskah } = await import(/* webpackChunkName: "docx-naskah" */ '../../host/docx/naskah/dokumen');
  const tahun = bahan.berkas.tahun;
  const judul = `Laporan Kinerja${tahun === null ? '' : ` Tahun ${tahun}`}`;
  return { isi: await docxNaskah(naskah, { judul, lukis: ({ kunci }) => lukisan.get(kunci) ?? null }) };
}

/** The pictures of a naskah by their keys; none where this web view cannot draw. What draws is loaded for the first one. */
async function lukisSemua({ blok }: Naskah): Promise<ReadonlyMap<string, PngDiagram>> {
  const gambar = blok.flatMap((satu) => (satu.jenis === 'gambar' ? [satu] : []));
  if (gambar.length === 0) return new Map();
  const { bisaMelukis, lukisKanvas } = await import(
    /* webpackChunkName: "gambar" */ '../../host/gambar/kanvas-diagram'
  );
  if (!bisaMelukis()) return new Map();
  const hasil = new Map<string, PngDiagram>();
  for (const { kunci, diagram } of gambar) hasil.set(kunci, await lukisKanvas(diagram));
  return hasil;
}

/** Bytes at a time: an argument list has its limit. */
const POTONG = 8192;

function alamatData(gambar: PngDiagram | undefined): string | null {
  if (gambar === undefined) return null;
  let biner = '';
  for (let i = 0; i < gambar.png.length; i += POTONG)
    biner += String.fromCharCode(...gambar.png.subarray(i, i + POTONG));
  return `data:image/png;base64,${btoa(biner)}`;
}
