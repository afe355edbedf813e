/**
 * Pasted tables in which a caption over two columns shrank to one: every caption to its right stands one column too far
 * left. The content tells: figures under "Indikator", texts under "Target", and one column of data past the last caption.
 */
import { profilKolom, type IsiKolom } from './isi-kolom';
import { jalurKolom } from './jalur';
import { bacaJudul } from './judul-kolom';
import type { BarisIsi, Isi } from './lembaran';
import type { Potongan } from './segmentasi';
import type { Bidang } from './tabel';

const FIGUR = new Set<Bidang>(['target', 'realisasi', 'capaian', 'persen', 'pagu', 'sisa', 'selisih', 'jumlah']);
const NAMA = new Set<Bidang>(['indikator', 'sasaran', 'uraian', 'sasaranIndikator']);

/** How well a column's content fits its caption: 1, 0 or -1. */
function cocok(bidang: Bidang, isi: IsiKolom | undefined): number {
  if (isi === undefined || isi.n === 0) return 0;
  const [angka, teks, satuan] = [isi.angka / isi.n, isi.teks / isi.n, isi.satuan / isi.n];
  if (FIGUR.has(bidang)) return angka >= 0.5 ? 1 : teks > 0.5 && isi.terpanjang > 12 ? -1 : 0;
  if (NAMA.has(bidang)) return isi.nomor / isi.n >= 0.6 ? -1 : isi.terpanjang > 12 ? 1 : 0;
  if (bidang === 'satuan') return satuan >= 0.5 ? 1 : angka >= 0.5 ? -1 : 0;
  return bidang === 'kegiatan' && angka >= 0.5 ? -1 : 0;
}

function nilai(kepala: readonly BarisIsi[], profil: ReadonlyMap<number, IsiKolom>): number {
  return [...profil].reduce((jumlah, [col, isi]) => jumlah + cocok(bacaJudul(jalurKolom(kepala, col)).bidang, isi), 0);
}

/** The header with the caption at `batas` widened by one column and all captions to its right moved. */
function bergeser(kepala: readonly BarisIsi[], batas: number): BarisIsi[] {
  const ubah = (satu: Isi): Isi => {
    const { text, angka, tahun, judul, tinggi, cell } = satu;
    if (satu.col > batas) return { col: satu.col + 1, lebar: satu.lebar, text, angka, tahun, judul, tinggi, cell };
    const melebar = satu.col + satu.lebar - 1 >= batas;
    return melebar ? { col: satu.col, lebar: satu.lebar + 1, text, angka, tahun, judul, tinggi, cell } : satu;
  };
  return kepala.map(({ row, isi }) => ({ row, isi: isi.map(ubah) }));
}

/** The raw table with its captions over the columns that they name. */
export function luruskanKepala(potongan: Potongan): Potongan {
  const { kepala, isi } = potongan;
  const kanan = Math.max(...kepala.flatMap((baris) => baris.isi.map((satu) => satu.col + satu.lebar - 1)));
  const profil = profilKolom(isi);
  if (Math.max(...profil.keys()) !== kanan + 1) return potongan;
  const semula = nilai(kepala, profil);
  const bernomor = (col: number): boolean => (profil.get(col)?.nomor ?? 0) >= 0.6 * (profil.get(col)?.n ?? 1);
  const calon = [...profil.keys()]
    .filter((col) => col < kanan && bernomor(col) && NAMA.has(bacaJudul(jalurKolom(kepala, col)).bidang))
    .map((col) => ({ kepala: bergeser(kepala, col), col }))
    .map((satu) => ({ ...satu, nilai: nilai(satu.kepala, profil) }))
    .sort((a, b) => b.nilai - a.nilai)[0];
  return calon === undefined || calon.nilai < semula + 2 ? potongan : { ...potongan, kepala: calon.kepala };
}
