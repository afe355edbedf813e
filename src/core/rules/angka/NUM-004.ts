import type { Aturan, Bahan, Bukti } from '../aturan';
import { figurDibaca, judulKolom, perKolom, type FigurDibaca } from './figur';

const gaya = ({ figur }: FigurDibaca): 'id' | 'en' | null =>
  figur.besaran.jenis === 'angka' && !figur.besaran.tepat ? figur.besaran.gaya : null;

const NAMA = { id: 'Indonesia (titik ribuan, koma desimal)', en: 'Inggris (koma ribuan, titik desimal)' } as const;

function periksaKolom(isi: readonly FigurDibaca[]): Bukti[] {
  const id = isi.filter((satu) => gaya(satu) === 'id');
  const en = isi.filter((satu) => gaya(satu) === 'en');
  if (id.length === 0 || en.length === 0) return [];
  // the style of the language is right; only a column that is English throughout but for a few is told by those few
  const [sedikit, banyak] = en.length <= 2 * id.length ? [en, id] : [id, en];
  const contoh = banyak[0];
  if (contoh === undefined) return [];
  return sedikit.map((satu) => ({
    sel: [satu.figur.sel],
    tautan: [contoh.figur.sel],
    gabung: `tabel ${satu.indeks} kolom ${satu.kolom.col}`,
    isi: {
      kolom: judulKolom(satu),
      gaya: NAMA[gaya(satu) ?? 'en'],
      contoh: satu.figur.teks.trim(),
      lain: contoh.figur.teks.trim(),
    },
  }));
}

/** NUM-004: the figures of a column use one style of separators. */
export const NUM_004: Aturan = {
  kode: 'NUM-004',
  tingkat: 'saran',
  judul: 'Gaya pemisah bercampur dalam satu kolom',
  rujukan: 'EYD Edisi V, penulisan angka dan bilangan',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => perKolom(figurDibaca(berkas)).flatMap(periksaKolom),
  pesan: ({ lembar, sel, tautan, isi }) =>
    `Angka ${isi['contoh'] ?? ''} pada ${lembar}!${sel} memakai gaya ${isi['gaya'] ?? ''}, berbeda dari ${isi['lain'] ?? ''} pada ${tautan[0] ?? ''} dalam kolom "${isi['kolom'] ?? ''}".`,
  perbaikan: () => 'Seragamkan: titik untuk ribuan dan koma untuk desimal, atau simpan sebagai angka.',
};
