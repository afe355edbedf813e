/** Targets that have no year of their own to be compared in: of the whole Renstra period, and targets said to be none. */
import { jenisSatuan } from '../../text/satuan';
import { formatAddress } from '../../workbook/address';
import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator, Periode } from '../../records/berkas';
import type { Bahan, Bukti } from '../aturan';
import { berkumulatif, denganKoma, renstraUtama } from './acuan';
import { buktiBeda } from './bukti-angka';
import { anggotaYakin, padaTahun, samaNilai, type Kemunculan } from './kemunculan';
import { lingkup } from './lingkup';

type Renstra = (tahun: number, tabel: number) => Kemunculan | undefined;

/** The Renstra matrix of the party that a table belongs to. */
function pencariRenstra(bahan: Bahan, kelompok: Kelompok): Renstra {
  const { sebanding } = lingkup(bahan);
  return (tahun, tabel) =>
    renstraUtama(padaTahun(bahan, kelompok, 'target', tahun).filter(({ baris }) => sebanding(baris.tabel, tabel)));
}

function semuaPeriode(
  kelompok: Kelompok,
  berlaku: ReadonlySet<number>,
  periksa: (baris: BarisIndikator, periode: Periode) => Bukti[],
): Bukti[] {
  return anggotaYakin(kelompok, berlaku).flatMap(({ baris }) =>
    baris.periode.flatMap((periode) => periksa(baris, periode)),
  );
}

/** Sum of the yearly targets of a count that does not add up itself; null for shares, indices and units that count up. */
function jumlahTahunan(renstra: Kemunculan): number | null {
  const satuan = renstra.baris.satuan?.teks ?? '';
  if (berkumulatif(renstra) || jenisSatuan(satuan) !== 'cacah') return null;
  return renstra.baris.periode.reduce(
    (n, { target, total }) => (total || target?.besaran.jenis !== 'angka' ? n : n + target.besaran.nilai),
    0,
  );
}

/** The target of the whole period ("Target 2020-2024") is that of its last year in the Renstra matrix. */
export function akhirPeriode(bahan: Bahan, kelompok: Kelompok, berlaku: ReadonlySet<number>): Bukti[] {
  const cari = pencariRenstra(bahan, kelompok);
  return semuaPeriode(kelompok, berlaku, (baris, periode) => {
    const akhir = periode.rentangTahun?.[1];
    const tabel = bahan.berkas.tabel[baris.tabel];
    const figur = periode.target;
    if (akhir === undefined || tabel === undefined || figur?.besaran.jenis !== 'angka') return [];
    const renstra = cari(akhir, baris.tabel);
    if (renstra === undefined || renstra.baris.tabel === baris.tabel) return [];
    const angka = figur.besaran;
    const satu: Kemunculan = {
      baris,
      periode: { ...periode, tahun: akhir },
      figur,
      angka,
      tabel,
      jenis: tabel.jenis,
      sumber: baris.tabel,
      sementara: false,
    };
    const jumlah = jumlahTahunan(renstra);
    if (samaNilai(renstra.angka, angka) || (jumlah !== null && samaNilai({ ...renstra.angka, nilai: jumlah }, angka)))
      return [];
    return [buktiBeda(denganKoma(renstra, satu), satu)];
  });
}

/** A Renstra target beside "N/A" for the same year in the table that reports on it. */
export function nihil(bahan: Bahan, kelompok: Kelompok, berlaku: ReadonlySet<number>): Bukti[] {
  const cari = pencariRenstra(bahan, kelompok);
  return semuaPeriode(kelompok, berlaku, (baris, { target, tahun, tw, total }) => {
    if (target?.besaran.jenis !== 'nihil' || tahun === null || tw !== null || total) return [];
    const renstra = cari(tahun, baris.tabel);
    if (renstra === undefined || renstra.baris.tabel === baris.tabel) return [];
    // A dash beside a zero is how many write it; "N/A" says that nothing was to be measured.
    if (renstra.angka.nilai === 0 && !/\p{L}/u.test(target.teks)) return [];
    return [
      {
        sel: [renstra.figur.sel],
        tautan: [target.sel],
        nilai: renstra.figur.teks,
        seharusnya: target.teks,
        tingkat: 'peringatan',
        gabung: `nihil|${baris.tabel}|${renstra.figur.sel.sheet}|${renstra.figur.sel.row}`,
        isi: {
          indikator: renstra.baris.indikator.teks,
          waktu: String(tahun),
          nihil: 'ya',
          acuan: target.teks,
          selAcuan: formatAddress(target.sel, renstra.figur.sel.sheet),
        },
      },
    ];
  });
}
