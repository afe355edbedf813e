import { kunciLabel } from '../../text/label';
import { formatAddress } from '../../workbook/address';
import type { BarisIndikator } from '../../records/berkas';
import type { Kelompok } from '../../linking/tautkan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';

interface Rumusan {
  readonly kunci: string;
  readonly baris: readonly BarisIndikator[];
}

/** Wordings of one indicator; spelling variants, units in brackets and footnote stars are one wording. */
function rumusan(kelompok: Kelompok, berlaku: ReadonlySet<number>): Rumusan[] {
  const hasil = new Map<string, BarisIndikator[]>();
  for (const { baris } of anggotaYakin(kelompok, berlaku)) {
    const kunci = kunciLabel(baris.indikator.teks);
    hasil.set(kunci, [...(hasil.get(kunci) ?? []), baris]);
  }
  return [...hasil].map(([kunci, baris]) => ({ kunci, baris }));
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return bahan.tautan.indikator.flatMap((kelompok) => {
    const semua = rumusan(kelompok, berlaku);
    if (semua.length < 2) return [];
    const perkin = semua.find(({ baris }) => baris.some((satu) => bahan.berkas.tabel[satu.tabel]?.jenis === 'perkin'));
    const patokan = perkin ?? [...semua].sort((a, b) => b.baris.length - a.baris.length)[0];
    const acuan = patokan?.baris.find((satu) => bahan.berkas.tabel[satu.tabel]?.jenis === 'perkin') ?? patokan?.baris[0];
    if (patokan === undefined || acuan === undefined) return [];
    return semua.filter((satu) => satu !== patokan).flatMap(({ kunci, baris }) => {
      const [pertama] = baris;
      if (pertama === undefined) return [];
      return baris.map((satu) => ({
        sel: [satu.indikator.sel],
        tautan: [acuan.indikator.sel],
        nilai: pertama.indikator.teks,
        seharusnya: acuan.indikator.teks,
        gabung: `${kelompok.id}|${kunci}`,
        isi: { selAcuan: formatAddress(acuan.indikator.sel, pertama.indikator.sel.sheet) },
      }));
    });
  });
}

/** XS-004: one indicator is worded alike in all documents. */
export const XS_004: Aturan = {
  kode: 'XS-004',
  tingkat: 'saran',
  judul: 'Rumusan indikator tidak sama antardokumen',
  rujukan: 'PermenPANRB 53/2014, keselarasan indikator kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Rumusan indikator pada ${lembar}!${sel} ("${nilai}") berbeda dengan ${isi['selAcuan'] ?? ''} ("${seharusnya}").`,
  perbaikan: ({ isi }) => `Pakai satu rumusan di semua tabel, yaitu rumusan pada ${isi['selAcuan'] ?? ''} bila itu yang diperjanjikan.`,
};
