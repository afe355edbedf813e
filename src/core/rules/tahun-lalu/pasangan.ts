/** What both years speak of: pairs of indicators, and which of them each year's own documents promise. */
import { tautkanAntartahun, type PasanganTahun } from '../../linking/antartahun';
import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator } from '../../records/berkas';
import type { Jenis } from '../../recognition/tabel';
import { ingatOleh } from '../../text/ingat';
import type { Bahan } from '../aturan';
import { anggotaYakin, tabelBerlaku } from '../lintas/kemunculan';

export interface Antartahun {
  readonly lalu: Bahan;
  /** File name of the year before. */
  readonly nama: string;
  readonly pasangan: readonly PasanganTahun[];
  /** By the index of a group. */
  readonly pasanganKini: ReadonlyMap<number, PasanganTahun>;
  readonly pasanganLalu: ReadonlyMap<number, PasanganTahun>;
}

/** The two years linked, worked out once; null where the year before was not given. */
export const antartahun = ingatOleh((bahan: Bahan): Antartahun | null => {
  if (bahan.tahunLalu === undefined) return null;
  const { nama, bahan: lalu } = bahan.tahunLalu;
  const pasangan = tautkanAntartahun(bahan.tautan.indikator, lalu.tautan.indikator);
  return {
    lalu,
    nama,
    pasangan,
    pasanganKini: new Map(pasangan.map((satu) => [satu.kini.id, satu])),
    pasanganLalu: new Map(pasangan.map((satu) => [satu.lalu.id, satu])),
  };
});

/** Where the indicators of a year are set: its Perkin, else its results. */
const POKOK: readonly (readonly Jenis[])[] = [['perkin'], ['capaian-tahunan', 'capaian-triwulan']];

export interface IndikatorPokok {
  readonly kelompok: Kelompok;
  /** Its first row in the documents of the year. */
  readonly baris: BarisIndikator;
}

function tabelTahunIni({ berkas }: Bahan, berlaku: ReadonlySet<number>, jenis: readonly Jenis[]): Set<number> {
  return new Set(
    berkas.tabel.flatMap((tabel, i) => {
      const setahun = tabel.tahun === null || berkas.tahun === null || tabel.tahun === berkas.tahun;
      return berlaku.has(i) && setahun && jenis.includes(tabel.jenis) ? [i] : [];
    }),
  );
}

/** The indicators that a submission is about, each once; none where it has neither Perkin nor results. */
export const indikatorPokok = ingatOleh((bahan: Bahan): readonly IndikatorPokok[] => {
  const berlaku = tabelBerlaku(bahan.berkas);
  for (const jenis of POKOK) {
    const tabel = tabelTahunIni(bahan, berlaku, jenis);
    const isi = bahan.tautan.indikator.flatMap((kelompok): IndikatorPokok[] => {
      const baris = anggotaYakin(kelompok, berlaku).find((satu) => tabel.has(satu.baris.tabel))?.baris;
      return baris === undefined || baris.peran !== 'data' ? [] : [{ kelompok, baris }];
    });
    if (isi.length > 0) return isi;
  }
  return [];
});
