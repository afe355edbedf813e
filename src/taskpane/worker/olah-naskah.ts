/** The report's blocks: which there are, and one of them ready for the clipboard. */
import { daftarCapaian, naskahCapaian } from '../../core/narrative/tabel-capaian';
import type { Naskah } from '../../core/narrative/naskah';
import { naskahTemuan } from '../../core/narrative/tabel-temuan';
import { renderFragmen, renderHtml } from '../../core/render/html';
import { renderTeks } from '../../core/render/teks';
import type { Bahan, Temuan } from '../../core/rules/aturan';
import { cacahBaris, potongNaskah } from './potong-naskah';
import type { BlokNaskah, IsiNaskah, PilihanNaskah } from './pesan';

/** The key of the block of findings; keys of tables begin with "capaian|". */
const KUNCI_TEMUAN = 'temuan';
/** Rows of a preview: what fits on three pages. */
const BARIS_PRATINJAU = 60;

export function daftarNaskah(bahan: Bahan): readonly BlokNaskah[] {
  return [
    ...daftarCapaian(bahan).map(({ kunci, judul }): BlokNaskah => ({ kunci, judul, bentuk: 'tegak' })),
    { kunci: KUNCI_TEMUAN, judul: 'Hasil Pemeriksaan Buku Kerja', bentuk: 'mendatar' },
  ];
}

/** @param temuan called only where the block needs findings: they cost a run of all rules */
export function isiNaskah(bahan: Bahan, temuan: () => readonly Temuan[], pilihan: PilihanNaskah): IsiNaskah {
  const { kunci, bentuk, berkas } = pilihan;
  const naskah: Naskah = kunci === KUNCI_TEMUAN ? naskahTemuan(temuan(), { berkas }) : naskahCapaian(bahan, [kunci]);
  const baris = cacahBaris(naskah);
  return {
    kunci,
    bentuk,
    html: renderHtml(naskah, bentuk),
    teks: renderTeks(naskah),
    fragmen: renderFragmen(potongNaskah(naskah, BARIS_PRATINJAU), bentuk),
    baris,
    barisPratinjau: Math.min(baris, BARIS_PRATINJAU),
  };
}
