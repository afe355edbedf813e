import { jenisSatuan, type JenisSatuan } from '../../text/satuan';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis } from './sel-wajib';

/** First words of an indicator, the kinds of unit that contradict them, and what the unit should be. */
const AWALAN: readonly (readonly [RegExp, readonly JenisSatuan[], string])[] = [
  [/^(?:persentase|presentase|prosentase)\b/i, ['cacah', 'rupiah', 'waktu', 'jenjang'], 'persen'],
  [/^(?:jumlah|banyaknya)\b/i, ['persen', 'indeks', 'jenjang'], 'satuan yang dihitung'],
  [/^(?:rata-?\s?rata\s+)?(?:indeks|index)\b/i, ['cacah', 'rupiah', 'waktu'], 'indeks'],
  [/^(?:opini|predikat)\b/i, ['persen', 'cacah', 'rupiah'], 'predikat'],
];
const JENIS = ['perkin', 'renstra', 'iku', 'rencana-aksi', 'capaian-tahunan'] as const;

/** What the unit should be where the first word of the indicator contradicts it. */
function bertentangan({ indikator, satuan }: BarisIndikator): string | null {
  if (satuan === null || satuan.sumber === 'indikator') return null;
  const jenis = jenisSatuan(satuan.teks);
  return AWALAN.find(([pola, salah]) => pola.test(indikator.teks) && salah.includes(jenis))?.[2] ?? null;
}

/** True where another table gives the indicator another kind of unit: XS-005 speaks of that. */
function berbedaDiTabelLain(bahan: Bahan, baris: BarisIndikator): boolean {
  const jenis = jenisSatuan(baris.satuan?.teks ?? '');
  const anggota = bahan.tautan.kelompokDari.get(baris)?.anggota ?? [];
  return anggota.some(({ baris: { satuan } }) => satuan !== null && jenisSatuan(satuan.teks) !== jenis);
}

function periksa(bahan: Bahan): Bukti[] {
  const disebut = new Set<number>();
  return tabelBerlakuSejenis(bahan.berkas, JENIS).flatMap(({ baris }) =>
    baris.flatMap((satu) => {
      const harapan = bertentangan(satu);
      const kelompok = bahan.tautan.kelompokDari.get(satu)?.id ?? -1;
      if (harapan === null || satu.satuan === null || disebut.has(kelompok)) return [];
      disebut.add(kelompok);
      if (berbedaDiTabelLain(bahan, satu)) return [];
      return [
        {
          sel: [satu.satuan.sel],
          tautan: [satu.indikator.sel],
          nilai: satu.satuan.teks,
          seharusnya: harapan,
          isi: { indikator: satu.indikator.teks },
        },
      ];
    }),
  );
}

/** PK-009: an indicator that begins with "Persentase" is measured in percent, one with "Jumlah" in things that are counted. */
export const PK_009: Aturan = {
  kode: 'PK-009',
  tingkat: 'peringatan',
  judul: 'Satuan tidak cocok dengan rumusan indikator',
  rujukan: 'PermenPANRB 53/2014, perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Satuan "${nilai}" pada ${lembar}!${sel} tidak sesuai dengan indikator "${isi['indikator'] ?? ''}", yang lazimnya bersatuan ${seharusnya}.`,
  perbaikan: () => 'Sesuaikan satuan, atau ubah kata pertama rumusan indikatornya.',
};
