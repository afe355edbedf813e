/** AG-021: cost per result compares plan with what was spent; a table that divides the pagu twice compares only results. */
import type { Kisi, Titik } from '../../ledger/kisi';
import { keSkala } from '../../ledger/baris-sama';
import type { Aturan, Bukti } from '../aturan';
import { semuaTabelEfisiensi, sukuEfisiensi, type Suku, type TabelEfisiensi } from './rumus';

const BARIS_TERSEDIKIT = 3;
const BAGIAN_PAS = 0.6;

type Rumus = 'pagu/target' | 'pagu/hasil' | 'realisasi/hasil';

const RUMUS: Readonly<Record<Rumus, (suku: Suku) => number>> = {
  'pagu/target': ({ pagu, target }) => pagu.nilai / target.nilai,
  'pagu/hasil': ({ pagu, hasil }) => pagu.nilai / hasil.nilai,
  'realisasi/hasil': ({ serapan, hasil }) => serapan.nilai / hasil.nilai,
};

/** Rounded to whole rupiah, or in another scale. */
const sama = (titik: Titik, nilai: number): boolean =>
  titik.keadaan === 'angka' &&
  Math.abs(keSkala(nilai, titik.nilai) - titik.nilai) <= Math.max(1, 1e-6 * Math.abs(titik.nilai));

/** The formula that most rows of a column follow; null where none. */
function rumusLajur(kisi: Kisi, lajur: number, suku: readonly Suku[]): Rumus | null {
  const isi = suku.filter(({ baris }) => kisi.titik(baris, lajur).keadaan === 'angka');
  if (isi.length < BARIS_TERSEDIKIT) return null;
  const cocok = (Object.keys(RUMUS) as Rumus[]).find(
    (nama) =>
      isi.filter((satu) => sama(kisi.titik(satu.baris, lajur), RUMUS[nama](satu))).length >= BAGIAN_PAS * isi.length,
  );
  return cocok ?? null;
}

function bukti(tabel: TabelEfisiensi): Bukti[] {
  const { kisi } = tabel.lembar;
  const suku = sukuEfisiensi(tabel);
  if (suku.length < BARIS_TERSEDIKIT) return [];
  const dasar = new Set([tabel.lajur.pagu, tabel.lajur.serapan, tabel.lajur.target, tabel.lajur.hasil]);
  const lajur = kisi.lajur.flatMap(({ kolom }, l) => {
    const rumus = dasar.has(l) ? null : rumusLajur(kisi, l, suku);
    return rumus === null ? [] : [{ l, kolom, rumus }];
  });
  const ada = (nama: Rumus): (typeof lajur)[number] | undefined => lajur.find(({ rumus }) => rumus === nama);
  const hasil = ada('pagu/hasil');
  const [pertama] = suku;
  if (hasil === undefined || ada('pagu/target') === undefined || ada('realisasi/hasil') !== undefined) return [];
  if (pertama === undefined) return [];
  return [
    {
      sel: [{ sheet: kisi.tabel.lembar, row: kisi.tabel.kepala.bottom, col: hasil.kolom.col }],
      tautan: [kisi.titik(pertama.baris, hasil.l), pertama.pagu, pertama.serapan, pertama.hasil].map(({ sel }) => sel),
      nilai: (hasil.kolom.jalur[hasil.kolom.jalur.length - 1] ?? '').trim(),
      seharusnya: 'realisasi anggaran dibagi realisasi target',
    },
  ];
}

export const AG_021: Aturan = {
  kode: 'AG-021',
  tingkat: 'peringatan',
  judul: 'Biaya per hasil memakai pagu, bukan realisasi',
  rujukan: 'PermenPANRB 53/2014, analisis efisiensi',
  sejak: '2026.11',
  periksa: ({ berkas }) => semuaTabelEfisiensi(berkas).flatMap(bukti),
  pesan: (t) =>
    `Kolom "${t.nilai}" (${t.sel}) membagi pagu, bukan realisasi anggaran, dengan realisasi target pada semua baris, sehingga penghematan anggaran tidak terhitung.`,
  perbaikan: (t) =>
    `Hitung kolom itu dari ${t.seharusnya}, atau sebutkan pada judul kolom bahwa yang dibagi adalah pagu.`,
};
