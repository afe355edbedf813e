/** The same indicator in the workbooks of two years: one to one, by wording, with code and figures where they help. */
import type { BarisIndikator } from '../records/berkas';
import { kunciLabel, miripLabel, siapkanLabel, type LabelSiap } from '../text/label';
import { normalSatuan } from '../text/satuan';
import { angkaBaris, cocokkanAngka, satukanAngka, type AngkaGabungan } from './angka-baris';
import { cariCalon, hitunganBaru, type Berkata } from './calon';
import { gabungkan, nilaiCalon } from './gabung';
import { bandingkanKode, kunciKode } from './kode-baris';
import { nilaiAngka } from './skor';
import type { Kelompok } from './tautan';

export interface PasanganTahun {
  readonly kini: Kelompok;
  readonly lalu: Kelompok;
  /** How alike their wordings are, 0..1. */
  readonly mirip: number;
}

/** Wording alone joins from 0.85 on; with the same sasaran and unit from 0.74, with the same code or figures from less. */
const SKOR_TERENDAH = 0.595;
const BOBOT = { teks: 0.7, kodeSama: 0.1, kodeBeda: -0.05, angka: 0.2, sasaran: 0.05, satuan: 0.03 } as const;

interface Simpul {
  readonly kelompok: Kelompok;
  readonly label: LabelSiap;
  readonly angka: AngkaGabungan;
  readonly sasaran: ReadonlySet<string>;
  readonly satuan: ReadonlySet<string>;
  /** 0: this year; 1: the year before. Two of one year are two things. */
  readonly tabel: readonly [0 | 1];
}

function buatSimpul(kelompok: Kelompok, tahun: 0 | 1): Simpul {
  return {
    kelompok,
    label: siapkanLabel(kelompok.nama),
    angka: satukanAngka(kelompok.anggota.map(({ baris }) => angkaBaris(baris))),
    sasaran: kumpulan(kelompok, ({ sasaran }) => (sasaran === null ? '' : kunciLabel(sasaran.teks))),
    satuan: kumpulan(kelompok, ({ satuan }) => (satuan === null ? '' : (normalSatuan(satuan.teks) ?? ''))),
    tabel: [tahun],
  };
}

/** What the rows of a group say, each once; blanks say nothing. */
function kumpulan({ anggota }: Kelompok, baca: (baris: BarisIndikator) => string): ReadonlySet<string> {
  return new Set(anggota.map(({ baris }) => baca(baris)).filter((teks) => teks !== ''));
}

const beririsan = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((satu) => b.has(satu));

/** Figures that both years print speak for a pair; that they changed is what is looked for, and speaks against none. */
function nilaiPasangan(a: Simpul, b: Simpul): number {
  const kode = bandingkanKode(a.kelompok.kode, b.kelompok.kode);
  const nilaiKode = kode === 'sama' ? BOBOT.kodeSama : kode === 'beda' ? BOBOT.kodeBeda : 0;
  const angka = Math.max(0, nilaiAngka(cocokkanAngka(a.angka, b.angka)));
  return (
    BOBOT.teks * miripLabel(a.label, b.label) +
    nilaiKode +
    BOBOT.angka * angka +
    (beririsan(a.sasaran, b.sasaran) ? BOBOT.sasaran : 0) +
    (beririsan(a.satuan, b.satuan) ? BOBOT.satuan : 0)
  );
}

function berkataDari(simpul: readonly Simpul[]): Berkata {
  return {
    banyak: simpul.length,
    tabel: (i) => simpul[i]?.tabel ?? [],
    kata: (i) => simpul[i]?.label.kata.map(({ teks }) => teks) ?? [],
    // the whole wording is a key too: words that all indicators share find nobody
    kunci: (i) => {
      const satu = simpul[i];
      const kode = kunciKode(satu?.kelompok.kode ?? null);
      return [`=${satu?.label.kunci ?? ''}`, ...(kode === null ? [] : [kode])];
    },
  };
}

/**
 * Pairs of groups of two workbooks; every group is in one pair at most. The cost is linear in the number of groups.
 *
 * @example tautkanAntartahun(kini.tautan.indikator, lalu.tautan.indikator).find(({ kini }) => kini === kelompok)?.lalu
 */
export function tautkanAntartahun(kini: readonly Kelompok[], lalu: readonly Kelompok[]): PasanganTahun[] {
  const simpul = [...kini.map((satu) => buatSimpul(satu, 0)), ...lalu.map((satu) => buatSimpul(satu, 1))].filter(
    ({ label }) => label.kunci !== '',
  );
  const hitungan = hitunganBaru();
  const berkata = berkataDari(simpul);
  const pasangan = nilaiCalon(simpul, cariCalon(berkata, hitungan), SKOR_TERENDAH, hitungan, nilaiPasangan);
  const akar = gabungkan(berkata, pasangan);
  return pasangan.flatMap(({ a, b }): PasanganTahun[] => {
    const [x, y] = [simpul[a], simpul[b]];
    if (x === undefined || y === undefined || akar[a] !== akar[b]) return [];
    const [dulu, sekarang] = x.tabel[0] === 1 ? [x, y] : [y, x];
    return [{ kini: sekarang.kelompok, lalu: dulu.kelompok, mirip: miripLabel(x.label, y.label) }];
  });
}
