/** RS-020: an indicator with funding for a year has a target for it, and one with a target has funding where the others have. */
import type { BarisIndikator, Figur } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';

/** A table in which fewer rows than this part have both funds other things than indicators. */
const BAGIAN_LENGKAP = 0.7;
const PASANGAN_TERSEDIKIT = 6;

interface Pasangan {
  readonly baris: BarisIndikator;
  readonly tahun: number;
  readonly target: Figur | null;
  readonly dana: Figur;
}

const positif = (figur: Figur | null): boolean => figur?.besaran.jenis === 'angka' && figur.besaran.nilai > 0;
/** A target in words or as a range is a target; a blank, a nil or 0 is none. */
const bertarget = (figur: Figur | null): boolean =>
  figur !== null &&
  figur.besaran.jenis !== 'kosong' &&
  figur.besaran.jenis !== 'nihil' &&
  (figur.besaran.jenis !== 'angka' || figur.besaran.nilai !== 0);

function pasangan(baris: BarisIndikator): Pasangan[] {
  return baris.uang.flatMap(({ bidang, tahun, total, tw, figur }) => {
    if (tahun === null || total || tw !== null || (bidang !== 'pagu' && bidang !== 'target')) return [];
    const periode = baris.periode.find((satu) => satu.tahun === tahun && satu.tw === null && !satu.total);
    return [{ baris, tahun, target: periode?.target ?? null, dana: figur }];
  });
}

function periksa({ berkas }: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(berkas);
  const menurutTabel = new Map<number, Pasangan[]>();
  for (const baris of berkas.indikator) {
    if (berkas.tabel[baris.tabel]?.jenis !== 'renstra' || !berlaku.has(baris.tabel)) continue;
    const lama = menurutTabel.get(baris.tabel);
    if (lama === undefined) menurutTabel.set(baris.tabel, pasangan(baris));
    else lama.push(...pasangan(baris));
  }
  return [...menurutTabel].flatMap(([tabel, isi]) => {
    const lengkap = isi.filter(({ target, dana }) => bertarget(target) && positif(dana)).length;
    const tanpaTarget = isi.filter(({ target, dana }) => positif(dana) && !bertarget(target));
    if (isi.length < PASANGAN_TERSEDIKIT || lengkap < BAGIAN_LENGKAP * isi.length) return [];
    return tanpaTarget.map(({ dana, target }): Bukti => ({
      sel: [target?.sel ?? dana.sel],
      tautan: [dana.sel],
      nilai: dana.teks,
      gabung: String(tabel),
    }));
  });
}

export const RS_020: Aturan = {
  kode: 'RS-020',
  tingkat: 'peringatan',
  judul: 'Pendanaan tanpa target',
  rujukan: 'Permen PPN 10/2023, matriks kinerja dan pendanaan',
  sejak: '2026.11',
  kelengkapan: true,
  periksa,
  pesan: (t) => `Target pada ${t.sel} kosong atau nol, padahal pendanaan tahun itu tersedia (${t.tautan[0] ?? ''}).`,
  perbaikan: () => 'Isi target tahun itu, atau pindahkan pendanaannya ke indikator yang dibiayai.',
};
