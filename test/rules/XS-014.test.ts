import { XS_014 } from '../../src/core/rules/tahun-lalu/XS-014';
import { formatAddress } from '../../src/core/workbook/address';
import { selTemuan } from '../bantu/bahan';
import { ganti } from '../bantu/tabel-lintas';
import { kini2024, LALU, perbandingan, REALISASI_2023, temuanAntartahun } from '../bantu/tahun-lalu';

const periksa = (kini = kini2024(), lalu: typeof LALU | null = LALU) => temuanAntartahun(XS_014, kini, lalu);

describe('XS-014', () => {
  it('lolos', () => {
    expect(periksa()).toEqual([]);
  });

  it('gagal', () => {
    // the fifth indicator was 83 in 2023, and is printed as 85 a year later
    const temuan = periksa(kini2024(ganti(perbandingan(), { F8: 85 })));
    expect(temuan.map(selTemuan)).toEqual([['Perbandingan!F8']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'peringatan',
      nilai: '85',
      seharusnya: '83',
      selisih: '2',
    });
    expect(temuan[0]?.tautan.map((satu) => formatAddress(satu))).toEqual(["'[lalu.xlsx]Capaian'!F7"]);
    expect(temuan[0]?.pesan).toBe(
      'Realisasi 2023 "Tingkat penggunaan produk dalam negeri" pada Perbandingan!F8 tertulis 85, sedangkan buku kerja tahun ' +
        "lalu menulis 83 ('[lalu.xlsx]Capaian'!F7).",
    );
  });

  it('batas: tanpa buku kerja tahun lalu tidak ada yang dibandingkan', () => {
    expect(periksa(kini2024(ganti(perbandingan(), { F8: 85 })), null)).toEqual([]);
  });

  it('batas: pembulatan, dan salinan yang dilaporkan aturan lain', () => {
    // 3,45 shown with one decimal is 3,5
    const lalu = { ...LALU, Capaian: ganti(LALU['Capaian']!, { F5: 3.45 }) };
    const bulat = ganti(perbandingan(), { F6: { value: 3.45, numberFormat: '0.0' } });
    expect(periksa(kini2024(bulat), lalu)).toEqual([]);
    // one table of this year agrees with the year before: the other is a stale copy, not a changed past
    const salinan = ganti(perbandingan(), { A1: 'Perbandingan Realisasi Tahun 2023 dan 2024', F8: 85 });
    expect(periksa({ ...kini2024(), Salinan: salinan })).toEqual([]);
  });

  it('batas: tahun yang belum berakhir pada buku kerja lalu, dan indikator lain', () => {
    // last year's workbook shows 2024 only as a plan
    const rencana = { ...LALU, Banding: perbandingan(REALISASI_2023) };
    expect(periksa(kini2024(ganti(perbandingan(), { H8: 99 })), rencana)).toEqual([]);
    const asing = ganti(perbandingan(), { C8: 'Rasio belanja modal terhadap pagu', F8: 85 });
    expect(periksa(kini2024(asing))).toEqual([]);
  });
});
