/** The report's blocks: which there are, and one of them ready for the clipboard. */
import type { BlokTersedia } from '../../core/narrative/blok-capaian';
import { daftarCapaian, naskahCapaian } from '../../core/narrative/tabel-capaian';
import { selNaskah, temuanPada, type Naskah } from '../../core/narrative/naskah';
import { naskahTemuan } from '../../core/narrative/tabel-temuan';
import { renderFragmen, renderHtml } from '../../core/render/html';
import { renderTeks } from '../../core/render/teks';
import type { Bahan, Temuan } from '../../core/rules/aturan';
import { addressKey } from '../../core/workbook/address';
import { cacahBaris, potongNaskah } from './potong-naskah';
import type { BlokNaskah, IsiNaskah, PilihanNaskah } from './pesan';

/** The key of the block of findings; keys of tables begin with "capaian|". */
const KUNCI_TEMUAN = 'temuan';
/** Rows of a preview: what fits on three pages. */
const BARIS_PRATINJAU = 60;

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

export function isiNaskah(bahan: Bahan, temuan: readonly Temuan[], pilihan: PilihanNaskah): IsiNaskah {
  const { kunci, bentuk, berkas } = pilihan;
  const tentangTemuan = kunci === KUNCI_TEMUAN;
  const naskah = tentangTemuan ? naskahTemuan(temuan, { berkas }) : naskahCapaian(bahan, [kunci]);
  const baris = cacahBaris(naskah);
  return {
    kunci,
    bentuk,
    html: renderHtml(naskah, bentuk),
    teks: renderTeks(naskah),
    fragmen: renderFragmen(potongNaskah(naskah, BARIS_PRATINJAU), bentuk),
    baris,
    barisPratinjau: Math.min(baris, BARIS_PRATINJAU),
    // The table of findings is there to name them.
    galat: tentangTemuan ? TANPA_GALAT : galatPada(naskah, temuan),
  };
}
