import type { CapaianBaris } from '../../capaian/terapkan';
import type { Figur, Periode } from '../../records/berkas';
import { mergeAt } from '../../workbook/sheet';
import type { Aturan, Bahan, Bukti, Tingkat } from '../aturan';
import { lembarBerkas } from '../struktur/kepala';

/** Rows of one table and period that have a target. */
interface KolomRealisasi {
  readonly isi: CapaianBaris[];
  terisi: number;
}

/** Share of the other rows that must have a realisasi before a blank one counts as forgotten. */
const BAGIAN_TERISI = 0.6;

function bertarget({ target, realisasi, total }: Periode): boolean {
  return (
    realisasi !== null &&
    !total &&
    target !== null &&
    target.besaran.jenis !== 'kosong' &&
    target.besaran.jenis !== 'nihil'
  );
}

function kelompokkan(bahan: Bahan): KolomRealisasi[] {
  const peta = new Map<string, KolomRealisasi>();
  for (const satu of bahan.capaian) {
    if (!bertarget(satu.periode)) continue;
    const kunci = `${satu.baris.tabel}|${satu.periode.realisasi?.sel.col ?? ''}`;
    const kolom = peta.get(kunci) ?? { isi: [], terisi: 0 };
    kolom.isi.push(satu);
    if (satu.periode.realisasi?.besaran.jenis !== 'kosong') kolom.terisi++;
    peta.set(kunci, kolom);
  }
  return [...peta.values()];
}

/** True where the blank lies under a merged cell that another row fills. */
function tertutup(bahan: Bahan, { sel }: Figur): boolean {
  const sheet = lembarBerkas(bahan.berkas).get(sel.sheet);
  const gabungan = sheet === undefined ? undefined : mergeAt(sheet, sel.row, sel.col);
  return gabungan !== undefined && (gabungan.top !== sel.row || gabungan.left !== sel.col);
}

/** The workbook proves a blank wrong for a whole year that is over; for a quarter the measurement may come once a year. */
function tingkat(bahan: Bahan, { tw, bulan, tahun, ranah }: Periode): Tingkat {
  const tahunPenuh = tw === null && bulan === null && ranah === 'kinerja';
  return tahunPenuh && tahun !== null && tahun <= (bahan.berkas.tahun ?? tahun) ? 'galat' : 'peringatan';
}

function bukti(bahan: Bahan, { baris, periode }: CapaianBaris, contoh: CapaianBaris | undefined): Bukti[] {
  const { realisasi, target } = periode;
  if (realisasi === null || target === null || tertutup(bahan, realisasi)) return [];
  const lain = contoh?.periode.realisasi;
  return [
    {
      sel: [realisasi.sel],
      tautan: [target.sel, ...(lain === null || lain === undefined ? [] : [lain.sel])],
      nilai: '(kosong)',
      tingkat: tingkat(bahan, periode),
      isi: { indikator: baris.indikator.teks, target: target.teks, periode: namaPeriode(periode) },
    },
  ];
}

const ROMAWI = ['', 'I', 'II', 'III', 'IV'];

function namaPeriode({ tahun, tw }: Periode): string {
  const nama = tw === null ? 'tahun' : `triwulan ${ROMAWI[tw] ?? ''}`;
  return tahun === null ? nama : `${nama} ${tahun}`;
}

function periksa(bahan: Bahan): Bukti[] {
  return kelompokkan(bahan).flatMap(({ isi, terisi }) => {
    if (terisi < 2 || terisi === isi.length || terisi < BAGIAN_TERISI * (isi.length - 1)) return [];
    const contoh = isi.find(({ periode }) => periode.realisasi?.besaran.jenis === 'angka');
    return isi
      .filter(({ periode }) => periode.realisasi?.besaran.jenis === 'kosong')
      .flatMap((satu) => bukti(bahan, satu, contoh));
  });
}

/**
 * UK-001: an indicator with a target has a realisasi once its period is over. The period is over where most other rows of
 * the column are filled; "-" and "n/a" say that there is none and are no blanks.
 */
export const UK_001: Aturan = {
  kode: 'UK-001',
  tingkat: 'galat',
  judul: 'Realisasi kosong',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  membungkam: true,
  periksa,
  pesan: ({ lembar, sel, isi }) =>
    `Realisasi ${isi['periode'] ?? ''} indikator "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} kosong, padahal targetnya ${isi['target'] ?? ''} dan indikator lain pada kolom itu sudah terisi.`,
  perbaikan: ({ sel }) =>
    `Isi realisasi di ${sel}, atau tulis "-" dengan penjelasan di kolom keterangan bila memang belum ada.`,
};
