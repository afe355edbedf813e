/**
 * Tables of money alone that name indicators (Renstra by year, recapitulations) against the tables of the indicators: the same
 * pagu with another realisasi. Tables of indicators are held against each other by XS-018.
 */
import { keSkala } from '../../ledger/baris-sama';
import type { FigurUang } from '../../records/berkas';
import type { Bahan, Bukti } from '../aturan';
import { isianCetak } from '../usulan';
import { cetakFigur, cetakSeperti, cetakSelisih } from './cetak';
import { pendanaan, realisasiKomponen, samaRealisasi, type Pendanaan } from './komponen';
import { nilaiFigur, uangIndikator, type UangIndikator } from './uang-indikator';
import { ringkasNama } from '../../text/ringkas-nama';

/** Pagu that differ by less than this part are one pagu with a slip of its own. */
const PAGU_SERUPA = 0.001;

const beda = (a: FigurUang, b: FigurUang): number => Math.abs(keSkala(nilaiFigur(a), nilaiFigur(b)) - nilaiFigur(b));
const kasar = ({ faktor }: FigurUang): boolean => faktor > 1;
const sama = (a: FigurUang, b: FigurUang): boolean => beda(a, b) <= (kasar(a) || kasar(b) ? 0.5 : 0);
const sePagu = (a: UangIndikator, b: UangIndikator): boolean =>
  beda(a.pagu, b.pagu) <= PAGU_SERUPA * Math.abs(nilaiFigur(b.pagu));

/** The komponen of the indicator, where a row lists them and its own figure is not theirs. */
const komponenLain = (bahan: Bahan, acuan: readonly UangIndikator[]): Pendanaan | null =>
  pendanaan(bahan).find((satu) => acuan.includes(satu.uang) && !samaRealisasi(satu)) ?? null;

function bukti(bahan: Bahan, salah: UangIndikator, acuan: readonly UangIndikator[]): Bukti[] {
  const benar = acuan.find(({ realisasi }) => !kasar(realisasi)) ?? acuan[0];
  if (benar === undefined) return [];
  const rinci = komponenLain(bahan, acuan);
  const dimaksud = rinci === null ? nilaiFigur(benar.realisasi) : realisasiKomponen(rinci.komponen);
  const nilai = keSkala(dimaksud, nilaiFigur(salah.realisasi));
  const seharusnya = cetakSeperti(salah.realisasi.figur, nilai);
  return [
    {
      sel: [salah.realisasi.figur.sel],
      tautan: [...(rinci?.komponen ?? []), ...acuan.slice(0, 5)].map(({ realisasi }) => realisasi.figur.sel),
      nilai: cetakFigur(salah.realisasi.figur),
      seharusnya,
      selisih: cetakSelisih(nilai - nilaiFigur(salah.realisasi), true, salah.realisasi.faktor),
      isi: {
        hal: `Realisasi anggaran indikator "${ringkasNama(salah.kelompok.nama)}"`,
        ...(rinci === null ? {} : { rinci: String(rinci.komponen.length) }),
      },
      ...(acuan.length < 2 ? { tingkat: 'peringatan' as const } : {}),
      usulan:
        acuan.length < 2 || rinci !== null || kasar(benar.realisasi)
          ? []
          : isianCetak(salah.realisasi.figur, seharusnya),
    },
  ];
}

/** Evidence for every mention in a table of money that no table of indicators shows. */
export function realisasiIndikator(bahan: Bahan): Bukti[] {
  const berindikator = new Set(bahan.berkas.indikator.map(({ tabel }) => tabel));
  return [...uangIndikator(bahan).values()].flatMap((semua) =>
    semua
      .filter(({ tabel, realisasi }) => !berindikator.has(tabel) && nilaiFigur(realisasi) !== 0)
      .flatMap((satu) => {
        const acuan = semua.filter((lain) => berindikator.has(lain.tabel) && sePagu(lain, satu));
        return acuan.some((lain) => sama(lain.realisasi, satu.realisasi)) ? [] : bukti(bahan, satu, acuan);
      }),
  );
}
