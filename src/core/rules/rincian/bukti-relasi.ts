/** Evidence of the rules on columns of detail tables: the rows in which a relation that the others bear out does not hold. */
import { bukaBuku } from '../../ledger/buku';
import type { Asal } from '../../ledger/persamaan';
import { ingatOleh } from '../../text/ingat';
import type { Berkas } from '../../records/berkas';
import type { Address } from '../../workbook/workbook';
import type { Bahan, Bukti, Tingkat } from '../aturan';
import { namaKolom } from '../struktur/kepala';
import { selBeda } from './cetak';
import { bedaPembulatan, cocok, gabungan, type Hasil } from './cocok';
import { barisBerperan, rincian, type Nilai, type Rinci } from './kisi';
import { hitungRelasi, relasiKolom, type JenisRelasi, type Relasi, type RelasiTeruji } from './relasi';

/** So many rows on the side of a relation make the odd one wrong by the table alone. */
const SAKSI_GALAT = 4;
/** With more odd rows than this a person must say what the column means. */
const BAGIAN_GALAT = 0.15;

const MENDATAR = new Set<Asal>(['tahun', 'sumberDana', 'jenisBelanja', 'kelompok', 'selisih', 'sisa', 'efektif']);

/** Columns, as "table|column", whose rows the rules on money compute. */
const dihitungLain = ingatOleh((berkas: Berkas): ReadonlySet<string> => {
  const hasil = new Set<string>();
  for (const { kisi, persamaan, persen } of bukaBuku(berkas).lembar) {
    for (const satu of persen) hasil.add(`${kisi.indeks}|${satu.hasil.sel.col}`);
    for (const satu of persamaan) if (MENDATAR.has(satu.asal)) hasil.add(`${kisi.indeks}|${satu.hasil.sel.col}`);
  }
  return hasil;
});

/** True where the total under a column is the sum of the column as it stands: its rows are borne out from below. */
function dikukuhkan(rinci: Rinci, lajur: number): boolean {
  const isi = rinci.lajur[lajur]?.isi ?? [];
  const data = barisBerperan(rinci, 'data').flatMap((b) => isi[b] ?? []);
  return barisBerperan(rinci, 'total').some((b) => {
    const cetak = isi[b] ?? null;
    return (
      cetak !== null &&
      cetak.nilai !== 0 &&
      cocok(
        cetak,
        gabungan(data, () => 1),
      )
    );
  });
}

function tingkat(rinci: Rinci, { relasi, pas, gagal }: RelasiTeruji, cetak: Nilai, hasil: Hasil): Tingkat {
  if (bedaPembulatan(cetak, hasil)) return 'peringatan';
  if (pas.length < SAKSI_GALAT || gagal.length > Math.max(1, BAGIAN_GALAT * pas.length)) return 'peringatan';
  return dikukuhkan(rinci, relasi.hasil) ? 'peringatan' : 'galat';
}

/** The columns of a relation in words, by the letters that the reader sees. */
function namaSuku(rinci: Rinci, suku: readonly number[]): string {
  const nama = suku.map((l) => {
    const kolom = rinci.lajur[l]?.kolom;
    return kolom === undefined ? '' : `"${namaKolom(kolom)}"`;
  });
  return nama.length <= 3 ? nama.join(', ') : `${nama[0] ?? ''} sampai ${nama[nama.length - 1] ?? ''}`;
}

const sebutSuku = (rinci: Rinci, { jenis, suku }: Relasi): string =>
  jenis === 'bagian'
    ? `${namaSuku(rinci, suku.slice(1))} dibagi ${namaSuku(rinci, suku.slice(0, 1))}`
    : namaSuku(rinci, suku);

function bukti(rinci: Rinci, teruji: RelasiTeruji, baris: number): Bukti[] {
  const { relasi, pas } = teruji;
  const cetak = rinci.lajur[relasi.hasil]?.isi[baris] ?? null;
  const hasil = cetak === null ? null : hitungRelasi(rinci, relasi, baris);
  if (cetak === null || hasil === null) return [];
  const tautan = relasi.suku.flatMap((l): Address[] => {
    const sel = rinci.lajur[l]?.isi[baris]?.figur.sel;
    return sel === undefined ? [] : [sel];
  });
  return [
    {
      ...selBeda(cetak, hasil, tingkat(rinci, teruji, cetak, hasil)),
      tautan,
      isi: { jenis: relasi.jenis, suku: sebutSuku(rinci, relasi), saksi: String(pas.length) },
    },
  ];
}

/** All odd rows of the relations of some kinds. */
export function buktiRelasi({ berkas }: Bahan, jenis: readonly JenisRelasi[]): Bukti[] {
  const lain = dihitungLain(berkas);
  return rincian(berkas).flatMap((rinci) =>
    relasiKolom(rinci)
      .filter(({ relasi }) => jenis.includes(relasi.jenis))
      .filter(({ relasi }) => !lain.has(`${rinci.indeks}|${rinci.lajur[relasi.hasil]?.kolom.col ?? -1}`))
      .flatMap((teruji) => teruji.gagal.flatMap((baris) => bukti(rinci, teruji, baris))),
  );
}
