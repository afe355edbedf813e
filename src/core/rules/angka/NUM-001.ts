import { parseTanggal } from '../../text/tanggal';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { ingatOleh } from '../../text/ingat';
import { BERANGKA, figurDibaca, judulKolom, perKolom, type FigurDibaca } from './figur';

/** Digits, separators, a currency, and the letters that are typed or scanned for digits. */
const RUPA_ANGKA = /^(?:rp\.?|idr)?[\s\d.,%()OolI'-]+$/i;
/** A list or a pair says several figures on purpose: "3 / 4", "10; 20". */
const BEBERAPA = /[/;\n]|\d\s*-\s*\d/;

/** A text that was meant as one figure and cannot be read as one: "0 50", "1.2O0.000", "12,3,4". */
function rusak(teks: string): boolean {
  return RUPA_ANGKA.test(teks) && /\d/.test(teks) && !BEBERAPA.test(teks) && parseTanggal(teks) === null;
}

function bukti(satu: FigurDibaca, tingkat: 'galat' | 'peringatan'): Bukti {
  return { sel: [satu.figur.sel], nilai: satu.figur.teks.trim(), tingkat, isi: { kolom: judulKolom(satu) } };
}

/** Rows that hold more words than figures explain the columns above them: "Keterangan", "Alasan". */
const barisKata = ingatOleh((semua: readonly FigurDibaca[]): ReadonlySet<string> => {
  const selisih = new Map<string, number>();
  for (const { indeks, figur } of semua) {
    const nilai = figur.besaran.jenis === 'teks' ? 1 : figur.besaran.jenis === 'angka' ? -1 : 0;
    const kunci = kunciBaris(indeks, figur.sel.row);
    selisih.set(kunci, (selisih.get(kunci) ?? 0) + nilai);
  }
  return new Set([...selisih].filter(([, nilai]) => nilai > 0).map(([kunci]) => kunci));
});

const kunciBaris = (tabel: number, row: number): string => `${tabel}|${row}`;

function periksaKolom(isi: readonly FigurDibaca[], semua: readonly FigurDibaca[]): Bukti[] {
  const [contoh] = isi;
  if (contoh === undefined || !BERANGKA.has(contoh.bidang)) return [];
  const angka = isi.filter((satu) => satu.figur.besaran.jenis === 'angka').length;
  const teks = isi.filter((satu) => satu.peran === 'data' && satu.figur.besaran.jenis === 'teks');
  return teks.flatMap((satu) => {
    if (rusak(satu.figur.teks.trim())) return [bukti(satu, 'galat')];
    // words are legal targets; among amounts of money they are not, unless a column or a row is one of words
    const terselip = satu.ranah === 'anggaran' && angka >= 4 && teks.length * 5 <= angka;
    return terselip && !barisKata(semua).has(kunciBaris(satu.indeks, satu.figur.sel.row))
      ? [bukti(satu, 'peringatan')]
      : [];
  });
}

function periksa({ berkas }: Bahan): Bukti[] {
  const semua = figurDibaca(berkas);
  return perKolom(semua).flatMap((isi) => periksaKolom(isi, semua));
}

/** NUM-001: what stands for a figure can be read as one. */
export const NUM_001: Aturan = {
  kode: 'NUM-001',
  tingkat: 'galat',
  judul: 'Angka tidak dapat dibaca',
  rujukan: 'EYD Edisi V, penulisan angka dan bilangan',
  sejak: '2026.11',
  membungkam: true,
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Isi "${nilai}" pada ${lembar}!${sel} (kolom "${isi['kolom'] ?? ''}") tidak dapat dibaca sebagai satu angka.`,
  perbaikan: ({ sel }) => `Tulis satu angka saja pada ${sel}, dan pindahkan keterangan ke kolom Keterangan.`,
};
