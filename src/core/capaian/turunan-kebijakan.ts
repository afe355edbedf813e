/** What the sheet of the policy works out of its own cells, so that the formulas of capaian stay short. */
import { formatCell } from '../workbook/address';
import { NAMA_STATUS } from './hitung';
import { BATAS_TAK_HINGGA } from './kebijakan';
import { KATA_KEBIJAKAN, NAMA_KEBIJAKAN as K, NAMA_TURUNAN as T, type NilaiNol } from './nama-kebijakan';

/** No capaian is as large. */
const TAK_HINGGA = '1E+300';

interface BarisTurunan {
  readonly label: string;
  readonly nama: string;
  readonly rumus: string;
  readonly arti: string;
}

/** The upper limit where it is a number above the lower one. */
const BATAS = `IF(ISNUMBER(${K.batasAtas}),IF(${K.batasAtas}>${K.batasBawah},${K.batasAtas},${TAK_HINGGA}),${TAK_HINGGA})`;

const nol = (nilai: NilaiNol, label: string): BarisTurunan => ({
  label,
  nama: T[nilai],
  rumus: `IF(ISNUMBER(${K[nilai]}),MAX(0,${K.batasBawah},MIN(${T.batas},${K[nilai]})),"")`,
  arti: 'Capaian bila target nol, sesudah batas atas dan batas bawah.',
});

export function barisTurunan(): readonly BarisTurunan[] {
  return [
    {
      label: 'Batas atas pada tabel',
      nama: T.batas,
      rumus: `IF(${K.batasAtasPadaTabel}="${KATA_KEBIJAKAN.ya}",${T.batasRata},${TAK_HINGGA})`,
      arti: 'Batas atas bagi capaian setiap indikator.',
    },
    {
      label: 'Batas atas dalam rata-rata',
      nama: T.batasRata,
      rumus: BATAS,
      arti: 'Batas atas bagi rata-rata capaian.',
    },
    {
      label: 'Realisasi nol pada rumus rasio',
      nama: T.realisasiNol,
      rumus: `IF(ISNUMBER(${K.batasAtas}),${K.batasAtas},${BATAS_TAK_HINGGA})`,
      arti: 'Capaian dari target / realisasi bila realisasi nol.',
    },
    nol('naikNol', 'Target nol, realisasi nol (naik)'),
    nol('naikAda', 'Target nol, ada realisasi (naik)'),
    nol('turunNol', 'Target nol, realisasi nol (turun)'),
    nol('turunAda', 'Target nol, ada realisasi (turun)'),
  ];
}

/** Half of the last digit that the formulas keep: a figure on a threshold is never lost to a digit that no one sees. */
const SETENGAH_STATUS = '5E-13';
const SETENGAH_PREDIKAT = '5E-11';

/** Decimals that status and predikat are asked with: of a ratio, and of percent points. */
export const DESIMAL_STATUS = 12;
export const DESIMAL_PREDIKAT = 10;

const ambang = (nama: string): string => `IF(ISNUMBER(${nama}),${nama},1)`;

/** The words of the status, the lowest first, each with the ratio from which on it holds. */
export const BARIS_STATUS: readonly { readonly nama: string; readonly rumus: string }[] = [
  { nama: NAMA_STATUS.belum, rumus: `-${TAK_HINGGA}` },
  { nama: NAMA_STATUS.tercapai, rumus: `${ambang(K.tercapai)}-${SETENGAH_STATUS}` },
  { nama: NAMA_STATUS.melampaui, rumus: `MAX(${ambang(K.tercapai)},${ambang(K.melampaui)})+${SETENGAH_STATUS}` },
];

/** From which figure on the level of a row holds: a row without a level is never reached. */
export function rumusMulai(row: number): string {
  const [nama, bawah, tanda] = [0, 1, 2].map((col) => formatCell(row, col));
  const angka = `${bawah ?? ''}+IF(${tanda ?? ''}="di atas",1,-1)*${SETENGAH_PREDIKAT}`;
  return `IF(${nama ?? ''}="",${TAK_HINGGA},IF(ISNUMBER(${bawah ?? ''}),${angka},-${TAK_HINGGA}))`;
}
