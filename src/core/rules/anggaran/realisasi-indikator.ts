/** The same indicator in several tables with the same pagu but another realisasi. */
import { keSkala, samaUang } from '../../ledger/baris-sama';
import type { BarisIndikator, FigurUang } from '../../records/berkas';
import type { Bahan, Bukti } from '../aturan';
import { cetakFigur, cetakSeperti, cetakSelisih } from './cetak';

interface Sebutan {
  readonly baris: BarisIndikator;
  readonly pagu: FigurUang;
  readonly realisasi: FigurUang;
}

const nilai = (uang: FigurUang): number => (uang.figur.besaran.jenis === 'angka' ? uang.figur.besaran.nilai : 0);
const sama = (a: FigurUang, b: FigurUang): boolean =>
  samaUang(nilai(a), a.faktor, nilai(b), b.faktor) ||
  Math.abs(keSkala(nilai(a), nilai(b)) - nilai(b)) <= (kasar(a) || kasar(b) ? 0.5 : 0);
/** Printed in thousands or more: known to half a unit. */
const kasar = (uang: FigurUang): boolean => uang.faktor > 1;

function sebutan(baris: BarisIndikator, tahun: number | null): Sebutan[] {
  const angka = baris.uang.filter(
    ({ figur, kolom }) => figur.besaran.jenis === 'angka' && !figur.besaran.persen && !kolom.kumulatif,
  );
  return angka.flatMap((realisasi): Sebutan[] => {
    if (
      realisasi.bidang !== 'realisasi' ||
      realisasi.tw !== null ||
      (realisasi.tahun ?? tahun) !== tahun ||
      nilai(realisasi) === 0
    )
      return [];
    const pagu = angka
      .filter(
        (satu) =>
          (satu.bidang === 'pagu' || satu.bidang === 'target') &&
          satu.tahun === realisasi.tahun &&
          satu.tw === null &&
          satu.kolom.col < realisasi.kolom.col,
      )
      .pop();
    return pagu === undefined ? [] : [{ baris, pagu, realisasi }];
  });
}

function kelompokkan(isi: readonly Sebutan[]): Sebutan[][] {
  const hasil: Sebutan[][] = [];
  for (const satu of isi) {
    const rumah = hasil.find((lain) => lain.some((x) => sama(x.realisasi, satu.realisasi)));
    if (rumah === undefined) hasil.push([satu]);
    else rumah.push(satu);
  }
  // the exact figure before the rounded one, the one in more tables before the one in fewer
  return hasil.sort((a, b) => b.length - a.length);
}

function bukti(salah: Sebutan, acuan: readonly Sebutan[], setara: boolean): Bukti[] {
  const benar = acuan.find(({ realisasi }) => !kasar(realisasi)) ?? acuan[0];
  if (benar === undefined) return [];
  const seharusnya = keSkala(nilai(benar.realisasi), nilai(salah.realisasi));
  return [
    {
      sel: [salah.realisasi.figur.sel],
      tautan: acuan.slice(0, 5).map(({ realisasi }) => realisasi.figur.sel),
      nilai: cetakFigur(salah.realisasi.figur),
      seharusnya: cetakSeperti(salah.realisasi.figur, seharusnya),
      selisih: cetakSelisih(seharusnya - nilai(salah.realisasi), true, salah.realisasi.faktor),
      isi: { hal: `Realisasi anggaran indikator "${salah.baris.indikator.teks.slice(0, 60)}"` },
      ...(setara ? { tingkat: 'peringatan' as const } : {}),
    },
  ];
}

/** Evidence for every mention that differs from what most tables show. */
export function realisasiIndikator({ berkas, tautan }: Bahan): Bukti[] {
  return tautan.indikator.flatMap(({ anggota }) => {
    if (anggota.every(({ baris }) => baris.uang.length === 0)) return [];
    const semua = anggota
      .filter(({ keyakinan }) => keyakinan >= 0.5)
      .flatMap(({ baris }) => sebutan(baris, berkas.tahun));
    const perPagu: Sebutan[][] = [];
    for (const satu of semua) {
      const rumah = perPagu.find((isi) =>
        isi.some((lain) => lain.baris.tabel !== satu.baris.tabel && sama(lain.pagu, satu.pagu)),
      );
      if (rumah === undefined) perPagu.push([satu]);
      else rumah.push(satu);
    }
    return perPagu.flatMap((isi) => {
      const [acuan, ...lain] = kelompokkan(isi);
      return lain.flatMap((grup) =>
        grup.flatMap((salah) => bukti(salah, acuan ?? [], (acuan?.length ?? 0) <= grup.length)),
      );
    });
  });
}
