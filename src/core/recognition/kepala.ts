/** The header of a table: its rows, the groups above, the row of column numbers below. */
import { urutanJudul } from './deret';
import { barisNomorKolom, selJudul, type BarisIsi } from './lembaran';

/** The most rows that a header has below its first. */
const TERTINGGI = 6;

/** How far the columns of a header row reach by their own texts and merges. */
function lebarBaris(baris: BarisIsi): number {
  return baris.isi.reduce((n, satu) => n + satu.lebar, 0);
}

/** A row above the header that groups its columns ("KEMENTERIAN | ESELON I | BALAI"). */
export function barisKelompok(atas: BarisIsi, kepala: BarisIsi): boolean {
  if (atas.isi.some((satu) => satu.angka && !satu.tahun)) return false;
  if (atas.isi.some((satu) => satu.text.length > 80)) return false;
  if (atas.isi.length >= kepala.isi.length) return false;
  const kolom = new Set(kepala.isi.map((satu) => satu.col));
  if (atas.isi.length >= 2) return atas.isi.every((satu) => kolom.has(satu.col) || satu.tinggi > 1);
  const satu = atas.isi[0];
  return satu !== undefined && satu.col > Math.min(...kolom) && (satu.lebar > 1 || selJudul(satu));
}

/** A row that only counts from one on under groups: "I | II | III | IV", "1 | 2 | 3 | 4 | 1 | 2 | 3 | 4". */
function barisUrutan(anak: BarisIsi): boolean {
  if (anak.isi.length < 2) return false;
  const urutan = anak.isi.map((satu) => urutanJudul(satu.text));
  return urutan[0] === 1 && urutan.every((n, i) => n !== null && (n === 1 || n === (urutan[i - 1] ?? 0) + 1));
}

/** A row below the first header row that still belongs to the header: known captions, years, quarters; no figures. */
function barisAnak(anak: BarisIsi, kepala: readonly BarisIsi[]): boolean {
  const atas = kepala[kepala.length - 1];
  if (atas === undefined) return false;
  const kiri = Math.min(...kepala.flatMap((baris) => baris.isi.map((satu) => satu.col)));
  const mulai = anak.isi[0]?.col ?? 0;
  if (barisUrutan(anak) && mulai > kiri && anak.isi.every((satu) => !satu.angka)) return true;
  if (anak.isi.some((satu) => satu.angka && !satu.tahun)) return false;
  const dikenal = anak.isi.filter(selJudul).length;
  if (dikenal === 0 || dikenal / anak.isi.length < 0.6) return false;
  if (anak.isi.every((satu) => satu.tahun)) return true;
  // Under the first column a header shows only what its caption above leaves open; a data row begins there.
  if (mulai > kiri) return true;
  return atas.isi.some((satu) => satu.lebar > 1 && satu.tinggi === 1);
}

/** The last row that the merges of the header's captions reach. */
function batasGabung(kepala: readonly BarisIsi[]): number {
  return Math.max(...kepala.flatMap((baris) => baris.isi.filter(selJudul).map((satu) => baris.row + satu.tinggi - 1)));
}

function dalamGabung(anak: BarisIsi, kepala: readonly BarisIsi[]): boolean {
  if (anak.row > batasGabung(kepala)) return false;
  return !anak.isi.some((satu) => satu.angka && !satu.tahun) || barisUrutan(anak);
}

/** The header that starts at index i: its rows, and the index after them. */
export function bacaKepala(
  baris: readonly BarisIsi[],
  i: number,
): { kepala: BarisIsi[]; nomor: BarisIsi | null; lanjut: number } {
  const pertama = baris[i];
  if (pertama === undefined) return { kepala: [], nomor: null, lanjut: i };
  const kepala = [pertama];
  let j = i + 1;
  while (j < baris.length && kepala.length < TERTINGGI) {
    const anak = baris[j];
    if (anak === undefined || !(dalamGabung(anak, kepala) || barisAnak(anak, kepala))) break;
    kepala.push(anak);
    j++;
  }
  const lebar = Math.max(...kepala.map(lebarBaris));
  const calon = baris[j];
  if (calon !== undefined && barisNomorKolom(calon, lebar)) return { kepala, nomor: calon, lanjut: j + 1 };
  return { kepala, nomor: null, lanjut: j };
}
