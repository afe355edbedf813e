import { normalLabel } from '../../text/label';
import { formatAddress } from '../../workbook/address';
import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';
import { lingkup } from './lingkup';
import { tambahkan } from '../../text/peta';

interface Rumusan {
  readonly kunci: string;
  readonly baris: readonly BarisIndikator[];
}

const DALAM_KURUNG = /\([^()]{1,30}\)\s*[*.]*\s*$/;

/** Wordings of one indicator; case, punctuation, footnote stars and a unit in brackets make no other wording. */
function rumusan(semua: readonly BarisIndikator[]): Rumusan[] {
  const hasil = new Map<string, BarisIndikator[]>();
  for (const baris of semua) {
    const kunci = normalLabel(baris.indikator.teks.replace(DALAM_KURUNG, '')).replace(/[^a-z0-9%]+/g, '');
    tambahkan(hasil, kunci, baris);
  }
  return [...hasil].map(([kunci, baris]) => ({ kunci, baris }));
}

function bandingkan(bahan: Bahan, baris: readonly BarisIndikator[]): Bukti[] {
  const milikPerkin = (satu: BarisIndikator): boolean => bahan.berkas.tabel[satu.tabel]?.jenis === 'perkin';
  const semua = rumusan(baris);
  const patokan =
    semua.find((satu) => satu.baris.some(milikPerkin)) ?? [...semua].sort((a, b) => b.baris.length - a.baris.length)[0];
  const acuan = patokan?.baris.find(milikPerkin) ?? patokan?.baris[0];
  if (semua.length < 2 || acuan === undefined) return [];
  return semua.filter((satu) => satu !== patokan).flatMap((satu) => beda(satu.baris, acuan));
}

/** Most indicators are worded alike to the letter everywhere. */
const serumusan = ({ anggota }: Kelompok): boolean =>
  anggota.every(({ baris }) => baris.indikator.teks === anggota[0]?.baris.indikator.teks);

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const { bagi } = lingkup(bahan);
  return bahan.tautan.indikator.flatMap((kelompok) => {
    if (serumusan(kelompok)) return [];
    const baris = anggotaYakin(kelompok, berlaku).map((satu) => satu.baris);
    return bagi(baris, ({ tabel }) => tabel, 'target').flatMap((bagian) => bandingkan(bahan, bagian));
  });
}

/** One finding per wording: its first cell, linked with the one to go by and with the other cells that say the same. */
function beda([pertama, ...lain]: readonly BarisIndikator[], acuan: BarisIndikator): Bukti[] {
  if (pertama === undefined) return [];
  const { sheet } = pertama.indikator.sel;
  return [
    {
      sel: [pertama.indikator.sel],
      tautan: [acuan.indikator.sel, ...lain.map((satu) => satu.indikator.sel)].slice(0, 30),
      nilai: pertama.indikator.teks,
      seharusnya: acuan.indikator.teks,
      isi: {
        selAcuan: formatAddress(acuan.indikator.sel, sheet),
        lain: lain.length === 0 ? '' : `, termasuk di ${lain.length} sel lain yang memakai rumusan ini`,
      },
    },
  ];
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
  perbaikan: ({ isi }) =>
    `Pakai satu rumusan di semua tabel, yaitu rumusan pada ${isi['selAcuan'] ?? ''} bila itu yang diperjanjikan${isi['lain'] ?? ''}.`,
};
