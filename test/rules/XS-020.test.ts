import { XS_020 } from '../../src/core/rules/lintas/XS-020';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { CAPAIAN, capaian, ganti, INDIKATOR, PERKIN, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_020, lembar);

const TARGET = [80, 10, 3.5, 75, 85, 100, 90];
const REALISASI = [82, 11, 3.6, 76, 86, 110, 91];
/** The report without some of the seven indicators. */
const tanpa = (...hilang: number[]): Sel[][] => {
  const pilih = INDIKATOR.map((_, i) => i).filter((i) => !hilang.includes(i));
  const ambil = (isi: readonly number[]): number[] => pilih.map((i) => isi[i] ?? 0);
  return capaian('Capaian Kinerja Tahun 2024', ambil(TARGET), ambil(REALISASI), pilih);
};

/** A table of one row for each indicator but some, one below the other. */
const berdiriSendiri = (...hilang: number[]): Sel[][] =>
  INDIKATOR.flatMap(([nama, satuan], i): Sel[][] =>
    hilang.includes(i)
      ? []
      : [
          [`Capaian ${nama}`],
          ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
          [nama, satuan, TARGET[i] ?? null, REALISASI[i] ?? null],
          [],
          [],
        ],
  );

describe('XS-020', () => {
  it('lolos', () => {
    expect(periksa({ Perkin: PERKIN, Capaian: CAPAIAN })).toEqual([]);
    expect(periksa({ Perkin: PERKIN, Capaian: berdiriSendiri() })).toEqual([]);
  });

  it('gagal', () => {
    // the sixth indicator (row 8 of the Perkin) has no row; six of seven have one
    const temuan = periksa({ Perkin: PERKIN, Capaian: tanpa(5) });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!C8']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: 'Jumlah peserta pelatihan vokasi' });
    expect(temuan[0]?.tautan).toMatchObject([{ sheet: 'Capaian' }]);
  });

  it('gagal: tanpa tabel tersendiri', () => {
    const temuan = periksa({ Perkin: PERKIN, Capaian: berdiriSendiri(3) });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!C6']]);
    expect(temuan[0]?.pesan).toContain('tidak mempunyai tabel capaian tersendiri');
  });

  it('batas: tabel yang hanya memuat sebagian indikator', () => {
    // five of seven are 71%: such a table does not promise to hold all
    expect(periksa({ Perkin: PERKIN, Capaian: tanpa(4, 5) })).toEqual([]);
  });

  it('batas: baris dengan nama lain dan target yang sama mungkin indikator itu', () => {
    const lain = ganti(CAPAIAN, { C8: 'Peserta vokasi yang dilatih tenaga ahli bersertifikat luar negeri' });
    expect(periksa({ Perkin: PERKIN, Capaian: lain })).toEqual([]);
  });

  it('batas: tabel tahun lain dan lembar tersembunyi', () => {
    const lama = ganti(tanpa(5), { A1: 'Capaian Kinerja Tahun 2023' });
    expect(periksa({ Perkin: PERKIN, Capaian: lama })).toEqual([]);
    expect(temuanDari(XS_020, { Perkin: PERKIN, Capaian: tanpa(5) }, { Capaian: { visibility: 'hidden' } })).toEqual(
      [],
    );
  });
});
