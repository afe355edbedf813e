/** Chapter III, money: what was spent of the pagu, by line, quarter, source, indicator and year; PNBP; efficiency. */
import type { Bahan } from '../capaian/bahan';
import type { Kelompok } from '../linking/tautkan';
import type { TabelMap } from '../recognition/tabel';
import { bersihkan } from '../text/bersih';
import { kunciLabel } from '../text/label';
import type { Address } from '../workbook/workbook';
import { gambarKegiatan, gambarTahunAnggaran } from './gambar-anggaran';
import { kalimatRealisasi, kalimatTahunAnggaran } from './kalimat/anggaran';
import { kalimatPenerimaan } from './kalimat/penerimaan';
import { sebut, sebutDaftar } from './kalimat/sebut';
import { slot, type Blok, type Potongan } from './naskah';
import type { TabelLaporan, Tempat } from './pembagian';
import { profilIndikator } from './profil';
import { paragraf, sajikan, subbab, tabelDi, type Pengantar } from './sajian';
import { deretAnggaran, totalAnggaran } from './total-anggaran';

interface Bagian {
  readonly judul: string;
  readonly tempat: Tempat;
}

const BAGIAN: readonly Bagian[] = [
  { judul: 'Realisasi Anggaran menurut Program dan Kegiatan', tempat: 'anggaran-kegiatan' },
  { judul: 'Realisasi Anggaran menurut Triwulan', tempat: 'anggaran-triwulan' },
  { judul: 'Realisasi Anggaran menurut Sumber Dana dan Jenis Belanja', tempat: 'anggaran-jenis' },
  { judul: 'Realisasi Anggaran menurut Indikator Kinerja', tempat: 'anggaran-indikator' },
  { judul: 'Perkembangan Realisasi Anggaran', tempat: 'anggaran-tahun' },
  { judul: 'Rincian Realisasi Anggaran Lainnya', tempat: 'anggaran-lain' },
];

const ADA_UANG: readonly Tempat[] = [...BAGIAN.map(({ tempat }) => tempat), 'pnbp', 'efisiensi'];

/** The blocks of the part "Realisasi Anggaran"; none where the workbook has no table of money spent. */
export function bab3Anggaran(bahan: Bahan): readonly Blok[] {
  const { berkas } = bahan;
  if (!ADA_UANG.some((tempat) => tabelDi(bahan, tempat).length > 0)) return [];
  const total = totalAnggaran(berkas);
  return [
    subbab(2, 'Realisasi Anggaran'),
    ...paragraf(
      'bab3|anggaran',
      total === null
        ? sebut('Realisasi anggaran secara keseluruhan: ', slot('pagu dan realisasi anggaran seluruhnya'), '.')
        : kalimatRealisasi(total, berkas.tahun),
    ),
    ...paragraf('bab3|anggaran|tahun-lalu', kalimatTahunAnggaran(deretAnggaran(berkas), berkas.tahun)),
    ...BAGIAN.flatMap((bagian) => blokBagian(bahan, bagian)),
    ...blokPnbp(bahan),
    ...blokEfisiensi(bahan),
  ];
}

function blokBagian(bahan: Bahan, { judul, tempat }: Bagian): readonly Blok[] {
  const tabel = tabelDi(bahan, tempat);
  const blok = tabel.flatMap((satu) =>
    sajikan(bahan, 'bab3', satu, tempat === 'anggaran-indikator' ? perIndikator(bahan) : undefined),
  );
  if (blok.length === 0) return [];
  return [subbab(3, judul), ...blok, ...gambarBagian(bahan, tempat, tabel)];
}

function gambarBagian(bahan: Bahan, tempat: Tempat, tabel: readonly TabelLaporan[]): readonly Blok[] {
  if (tempat === 'anggaran-tahun') return gambarTahunAnggaran(bahan);
  const [pertama] = tabel;
  return tempat === 'anggaran-kegiatan' && pertama !== undefined ? gambarKegiatan(bahan, pertama) : [];
}

/** How many indicators of the report a table tells of: its other rows are activities and sums. */
function perIndikator(bahan: Bahan): Pengantar {
  const dikenal = new Set(profilIndikator(bahan).map(({ kelompok }) => kelompok));
  return ({ judul, rujukan }, { indeks }) => {
    const kena = new Map<Kelompok, Address>();
    for (const baris of bahan.berkas.indikator) {
      const kelompok = bahan.tautan.kelompokDari.get(baris);
      if (baris.tabel === indeks && kelompok !== undefined && dikenal.has(kelompok))
        kena.set(kelompok, baris.indikator.sel);
    }
    if (kena.size < 2) return sebut(judul, ' disajikan pada ', rujukan, '.');
    const cacah = { teks: String(kena.size), dari: [...kena.values()] };
    return sebut(judul, ' mencakup ', cacah, ' indikator kinerja dan disajikan pada ', rujukan, '.');
  };
}

function blokPnbp(bahan: Bahan): readonly Blok[] {
  const tabel = tabelDi(bahan, 'pnbp');
  const kalimat = tabel.map(({ indeks }) => kalimatPenerimaan(bahan.berkas, indeks)).find((isi) => isi.length > 0);
  const blok = [...paragraf('bab3|pnbp', kalimat ?? []), ...tabel.flatMap((satu) => sajikan(bahan, 'bab3', satu))];
  return blok.length === 0 ? [] : [subbab(3, 'Penerimaan Negara Bukan Pajak'), ...blok];
}

function blokEfisiensi(bahan: Bahan): readonly Blok[] {
  const blok = tabelDi(bahan, 'efisiensi').flatMap((satu) => sajikan(bahan, 'bab3', satu, rumusTabel(bahan)));
  return blok.length === 0 ? [] : [subbab(3, 'Efektivitas dan Efisiensi'), ...blok];
}

/** The measures by the names that the table gives them: which formula was used is never guessed. */
function rumusTabel({ berkas }: Bahan): Pengantar {
  return ({ judul, rujukan }, { indeks }) => {
    const tabel = berkas.tabel[indeks];
    const ukuran = tabel === undefined ? [] : namaUkuran(tabel);
    const isi = sebut(judul, ' disajikan pada ', rujukan);
    if (ukuran.length === 0) return sebut(isi, '.');
    return sebut(isi, ' dengan ukuran ', sebutDaftar(ukuran), '.');
  };
}

/** Captions of the columns of efektivitas and efisiensi, with the group above where a caption alone says too little. */
function namaUkuran({ kolom, lembar, kepala }: TabelMap): readonly (readonly Potongan[])[] {
  const menurutNama = new Map<string, readonly Potongan[]>();
  for (const { bidang, jalur, col } of kolom) {
    if (bidang !== 'efisiensi' && bidang !== 'efektivitas') continue;
    const nama = [...new Set(jalur.slice(-2).map(bersihkan))].filter((satu) => satu !== '').join(' – ');
    if (nama === '' || menurutNama.has(kunciLabel(nama))) continue;
    menurutNama.set(kunciLabel(nama), [{ teks: `"${nama}"`, dari: [{ sheet: lembar, row: kepala.bottom, col }] }]);
  }
  return [...menurutNama.values()];
}
