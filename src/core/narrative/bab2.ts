/** Chapter II: what was planned. Tables of the workbook, each led by a sentence that says what it holds. */
import type { Bahan } from '../capaian/bahan';
import { bukuRevisi } from '../ledger/buku-revisi';
import type { Address } from '../workbook/workbook';
import { kalimatRevisiPagu, sebutUang } from './kalimat/anggaran';
import { sebut } from './kalimat/sebut';
import { polos, type Blok, type Potongan } from './naskah';
import type { TabelLaporan, Tempat } from './pembagian';
import { cacahTabel, paragraf, sajikan, subbab, tabelDi, type Pengantar } from './sajian';
import { paguTabel } from './total-anggaran';

interface Bagian {
  readonly judul: string;
  readonly tempat: Tempat;
  readonly pengantar?: (bahan: Bahan) => Pengantar;
}

const BAGIAN: readonly Bagian[] = [
  { judul: 'Rencana Strategis', tempat: 'renstra', pengantar: pengantarRenstra },
  { judul: 'Pohon Kinerja', tempat: 'pohon' },
  { judul: 'Indikator Kinerja Utama', tempat: 'iku', pengantar: pengantarCacah('mencakup') },
  { judul: 'Perjanjian Kinerja', tempat: 'perkin', pengantar: pengantarCacah('memuat') },
  { judul: 'Rencana Aksi', tempat: 'rencana-aksi', pengantar: pengantarRencanaAksi },
  { judul: 'Pagu Anggaran', tempat: 'pagu', pengantar: pengantarPagu },
  { judul: 'Target Penerimaan Negara Bukan Pajak', tempat: 'target-pnbp' },
];

/** The blocks of the chapter; none where the workbook plans nothing. */
export function bab2(bahan: Bahan): readonly Blok[] {
  const isi = [...BAGIAN.flatMap((bagian) => blokBagian(bahan, bagian)), ...blokRevisi(bahan)];
  return isi.length === 0
    ? []
    : [{ jenis: 'subbab', tingkat: 1, isi: polos('BAB II PERENCANAAN KINERJA'), bab: '2' }, ...isi];
}

function blokBagian(bahan: Bahan, { judul, tempat, pengantar }: Bagian): readonly Blok[] {
  const blok = tabelDi(bahan, tempat).flatMap((tabel) => sajikan(bahan, 'bab2', tabel, pengantar?.(bahan)));
  return blok.length === 0 ? [] : [subbab(2, judul), ...blok];
}

/** The ledger of revisions: what it says in sum, then the tables that it was read from. */
function blokRevisi(bahan: Bahan): readonly Blok[] {
  const tabel = tabelDi(bahan, 'revisi');
  const kalimat = kalimatRevisiPagu(bukuRevisi(bahan.berkas));
  const blok = [...paragraf('bab2|revisi', kalimat), ...tabel.flatMap((satu) => sajikan(bahan, 'bab2', satu))];
  return blok.length === 0 ? [] : [subbab(2, 'Revisi Pagu Anggaran'), ...blok];
}

/** "… memuat 8 sasaran dan 15 indikator kinerja, sebagaimana disajikan pada Tabel 2.3." */
function pengantarCacah(kata: string): (bahan: Bahan) => Pengantar {
  return (bahan) =>
    ({ judul, rujukan }, { indeks }) => {
      const { indikator, sasaran } = cacahTabel(bahan, indeks);
      if (indikator === null) return sebut(judul, ' disajikan pada ', rujukan, '.');
      return sebut(
        judul,
        ` ${kata} `,
        sasaran === null ? '' : sebut(sasaran, ' sasaran dan '),
        indikator,
        ' indikator kinerja, sebagaimana disajikan pada ',
        rujukan,
        '.',
      );
    };
}

/** The years that the columns of targets name, with the cells of their captions. */
function rentangTahun({ berkas }: Bahan, { indeks }: TabelLaporan): readonly Potongan[] {
  const tabel = berkas.tabel[indeks];
  const kolom = tabel?.kolom.filter(({ bidang, tahun }) => bidang === 'target' && tahun !== null) ?? [];
  const tahun = kolom.map((satu) => satu.tahun ?? 0);
  if (tabel === undefined || new Set(tahun).size < 2) return [];
  const dari: Address[] = kolom.map(({ col }) => ({ sheet: tabel.lembar, row: tabel.kepala.bottom, col }));
  return sebut(' untuk tahun ', { teks: String(Math.min(...tahun)), dari }, ' sampai dengan tahun ', {
    teks: String(Math.max(...tahun)),
    dari,
  });
}

function pengantarRenstra(bahan: Bahan): Pengantar {
  return ({ judul, rujukan }, tabel) => {
    const { indikator } = cacahTabel(bahan, tabel.indeks);
    if (indikator === null) return sebut(judul, ' disajikan pada ', rujukan, '.');
    const isi = sebut(' memuat target ', indikator, ' indikator kinerja', rentangTahun(bahan, tabel));
    return sebut(judul, isi, ', sebagaimana disajikan pada ', rujukan, '.');
  };
}

function pengantarRencanaAksi(bahan: Bahan): Pengantar {
  return ({ judul, rujukan }, { indeks }) => {
    const { indikator } = cacahTabel(bahan, indeks);
    const triwulan = new Set(bahan.berkas.tabel[indeks]?.kolom.flatMap(({ tw }) => tw ?? [])).size > 1;
    if (indikator === null) return sebut(judul, ' disajikan pada ', rujukan, '.');
    return sebut(
      judul,
      ' menguraikan rencana pencapaian ',
      indikator,
      ` indikator kinerja${triwulan ? ' menurut triwulan' : ''}, sebagaimana disajikan pada `,
      rujukan,
      '.',
    );
  };
}

function pengantarPagu(bahan: Bahan): Pengantar {
  return ({ judul, rujukan }, { indeks }) => {
    const pagu = paguTabel(bahan.berkas, indeks);
    if (pagu === null) return sebut(judul, ' disajikan pada ', rujukan, '.');
    return sebut(judul, ' dengan jumlah pagu ', sebutUang(pagu), ' disajikan pada ', rujukan, '.');
  };
}
