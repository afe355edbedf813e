/** Other figures that a printed capaian may rightly come from: a target before revision, the plan's last target, a mean of years. */
import { rataRata } from '../../capaian/agregasi';
import { hitungCapaian } from '../../capaian/hitung';
import { sesuaiCetak } from '../../capaian/sesuai';
import type { CapaianBaris } from '../../capaian/terapkan';
import { bacaFigur } from '../../records/sel';
import type { BarisIndikator, Figur, Periode } from '../../records/berkas';
import { bulatkan } from '../../text/format-angka';
import type { Bahan } from '../aturan';
import { bacaanCapaian, type BacaanCapaian } from '../../capaian/cetak';
import { lembarBerkas } from '../struktur/kepala';

/** True for a figure over several years, which no single year equals. */
export function lintasTahun({ total, tahun }: Periode): boolean {
  return total || tahun === null;
}

/** True where one of the readings of a printed capaian can come from the figures. */
export function cocokCetak({ hasil }: CapaianBaris, bacaan: readonly BacaanCapaian[]): boolean {
  const { selang } = hasil;
  return selang !== null && bacaan.some((cetak) => sesuaiCetak(cetak, selang));
}

/** The same row with another target or realisasi, computed anew. */
export function hitungUlang(
  bahan: Bahan,
  satu: CapaianBaris,
  ganti: { readonly target?: Figur; readonly realisasi?: Figur },
): CapaianBaris {
  const periode: Periode = { ...satu.periode, ...ganti };
  const kosong = { jenis: 'kosong' } as const;
  const hasil = hitungCapaian(
    periode.target?.besaran ?? kosong,
    periode.realisasi?.besaran ?? kosong,
    satu.arah.arah,
    bahan.kebijakan,
  );
  return { ...satu, periode, hasil };
}

/** Targets of the same period before or after a revision that stand in other columns of the row. */
function targetVersiLain(bahan: Bahan, { baris, periode }: CapaianBaris): Figur[] {
  const tabel = bahan.berkas.tabel[baris.tabel];
  const kolom = (tabel?.kolom ?? []).filter(
    (satu) =>
      satu.bidang === 'target' &&
      satu.versi !== null &&
      satu.tw === periode.tw &&
      satu.ranah !== 'anggaran' &&
      satu.col !== periode.target?.sel.col &&
      (satu.tahun === null || satu.tahun === periode.tahun),
  );
  const sheet = kolom.length === 0 ? undefined : lembarBerkas(bahan.berkas).get(tabel?.lembar ?? '');
  if (sheet === undefined) return [];
  return kolom.map(({ col }) =>
    bacaFigur(sheet, baris.row, col, baris.satuan === null ? {} : { satuan: baris.satuan.teks }),
  );
}

/** True where the printed capaian is right against the target before or after revision that the policy does not count. */
export function cocokDasarLain(bahan: Bahan, satu: CapaianBaris, bacaan: readonly BacaanCapaian[]): boolean {
  return targetVersiLain(bahan, satu).some((target) => cocokCetak(hitungUlang(bahan, satu, { target }), bacaan));
}

/** The target at the end of the plan, where the row has one beside its yearly targets. */
function targetRencana({ baris, periode }: CapaianBaris): Figur | null {
  return (
    baris.periode.find((lain) => lain !== periode && lain.rentangTahun !== null && lain.target !== null)?.target ?? null
  );
}

/**
 * For capaian over several years: most of the column tells whether they are measured against the target beside them or
 * against the target at the end of the plan. Gives the row with the target that counts.
 */
export function dasarTotal(bahan: Bahan, kolom: readonly CapaianBaris[]): (satu: CapaianBaris) => CapaianBaris {
  const atasRencana = (satu: CapaianBaris): CapaianBaris => {
    const target = lintasTahun(satu.periode) ? targetRencana(satu) : null;
    return target === null ? satu : hitungUlang(bahan, satu, { target });
  };
  let sendiri = 0;
  let rencana = 0;
  for (const satu of kolom) {
    const lain = atasRencana(satu);
    if (lain === satu) continue;
    const bacaan = bacaanCapaian(satu.periode.capaian);
    if (cocokCetak(satu, bacaan)) sendiri++;
    if (cocokCetak(lain, bacaan)) rencana++;
  }
  return rencana > sendiri ? atasRencana : (satu) => satu;
}

function realisasiTahunan(baris: BarisIndikator): number[] {
  return baris.periode.flatMap((periode) => {
    const { realisasi, tw, bulan } = periode;
    if (lintasTahun(periode) || tw !== null || bulan !== null || realisasi?.besaran.jenis !== 'angka') return [];
    return [realisasi.besaran.nilai];
  });
}

/** A realisasi over several years that shows the mean of its years rounded, unrounded: 1,3 of 1,2 and 1,3 is 1,25. */
export function tanpaPembulatanRata(bahan: Bahan, satu: CapaianBaris): CapaianBaris | null {
  const { realisasi } = satu.periode;
  if (!lintasTahun(satu.periode) || realisasi?.besaran.jenis !== 'angka') return null;
  const tahunan = realisasiTahunan(satu.baris);
  const rata = tahunan.length < 2 ? null : rataRata(tahunan, 'aritmetik');
  const { nilai, desimal } = realisasi.besaran;
  if (rata === null || rata === nilai || bulatkan(rata, desimal) !== bulatkan(nilai, desimal)) return null;
  return hitungUlang(bahan, satu, {
    realisasi: { ...realisasi, besaran: { ...realisasi.besaran, nilai: rata, tepat: true } },
  });
}
