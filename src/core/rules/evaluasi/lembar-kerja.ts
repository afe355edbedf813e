/** Tables of the evaluation of accountability (LKE): four components with their weights, what they add up to, the grade. */
import { bacaFigur, bacaTeks } from '../../records/sel';
import type { Berkas, Figur, Teks } from '../../records/berkas';
import type { Kolom, TabelMap } from '../../recognition/tabel';
import type { Angka } from '../../text/besaran';
import { ingatOleh } from '../../text/ingat';
import { tabelBerlaku } from '../lintas/kemunculan';
import { angkaPasti } from '../../capaian/triwulan';
import { lembarBerkas } from '../struktur/kepala';
import type { Sheet } from '../../workbook/workbook';

/** The components of PermenPANRB 88/2021 with their weights. */
export const KOMPONEN: readonly { readonly nama: string; readonly pola: RegExp; readonly bobot: number }[] = [
  { nama: 'Perencanaan Kinerja', pola: /\bperencanaan\b/i, bobot: 30 },
  { nama: 'Pengukuran Kinerja', pola: /\bpengukuran\b/i, bobot: 30 },
  { nama: 'Pelaporan Kinerja', pola: /\bpelaporan\b/i, bobot: 15 },
  { nama: 'Evaluasi Akuntabilitas Kinerja Internal', pola: /\bevaluasi\b/i, bobot: 25 },
];
/** The component that only the former regulation has, with other weights for all. */
const KOMPONEN_LAMA = /^\W*(?:pen)?capaian (?:kinerja|hasil)|^\W*pencapaian/i;
const JUMLAH = /\b(?:total|jumlah|nilai)\b/i;
const PREDIKAT = /\b(?:predikat|kategori|peringkat)\b/i;

export interface NilaiKomponen {
  readonly nama: string;
  readonly bobot: number;
  readonly figur: Figur;
  readonly angka: Angka;
}

/** The evaluation of one unit in one year. */
export interface Penilaian {
  readonly tabel: number;
  /** In the order of `KOMPONEN`, all four. */
  readonly komponen: readonly NilaiKomponen[];
  readonly jumlah: Figur | null;
  readonly predikat: Teks | null;
}

const judul = ({ jalur }: Kolom): string => jalur[jalur.length - 1] ?? '';

/** The columns of the four components; null where one is missing or a fifth stands beside them. */
function kolomKomponen(tabel: TabelMap): readonly Kolom[] | null {
  if (tabel.kolom.some((kolom) => KOMPONEN_LAMA.test(judul(kolom)))) return null;
  const kolom = KOMPONEN.flatMap(({ pola }) => tabel.kolom.find((satu) => pola.test(judul(satu))) ?? []);
  return new Set(kolom).size === KOMPONEN.length ? kolom : null;
}

function penilaianBaris(sheet: Sheet, tabel: number, row: number, kolom: KolomLembar): Penilaian[] {
  const komponen = KOMPONEN.flatMap(({ nama, bobot }, i): NilaiKomponen[] => {
    const col = kolom.komponen[i]?.col;
    const figur = col === undefined ? null : bacaFigur(sheet, row, col, {});
    const angka = angkaPasti(figur);
    return figur === null || angka === null ? [] : [{ nama, bobot, figur, angka }];
  });
  if (komponen.length < KOMPONEN.length) return [];
  const jumlah = kolom.jumlah === undefined ? null : bacaFigur(sheet, row, kolom.jumlah.col, {});
  return [{ tabel, komponen, jumlah, predikat: bacaTeks(sheet, row, kolom.predikat?.col) }];
}

interface KolomLembar {
  readonly komponen: readonly Kolom[];
  readonly jumlah: Kolom | undefined;
  readonly predikat: Kolom | undefined;
}

function bacaTabel(sheet: Sheet, indeks: number, tabel: TabelMap): Penilaian[] {
  const komponen = kolomKomponen(tabel);
  if (komponen === null) return [];
  const kanan = Math.max(...komponen.map(({ col }) => col));
  const sisa = tabel.kolom.filter(({ col }) => col > kanan);
  const predikat = sisa.find((satu) => PREDIKAT.test(judul(satu)));
  const jumlah = sisa.find((satu) => satu !== predikat && JUMLAH.test(judul(satu)));
  return tabel.baris
    .filter(({ peran }) => peran === 'data')
    .flatMap(({ row }) => penilaianBaris(sheet, indeks, row, { komponen, jumlah, predikat }));
}

/** All evaluations of a submission, one per row; worked out once. */
export const penilaian = ingatOleh((berkas: Berkas): readonly Penilaian[] => {
  const berlaku = tabelBerlaku(berkas);
  const lembar = lembarBerkas(berkas);
  return berkas.tabel.flatMap((tabel, indeks) => {
    const sheet = lembar.get(tabel.lembar);
    return sheet === undefined || !berlaku.has(indeks) || tabel.susun !== 'kolom'
      ? []
      : bacaTabel(sheet, indeks, tabel);
  });
});
