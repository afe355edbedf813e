import { TL_005 } from '../../src/core/rules/tahun-lalu/TL-005';
import { formatAddress } from '../../src/core/workbook/address';
import { selTemuan } from '../bantu/bahan';
import { ganti, PERKIN } from '../bantu/tabel-lintas';
import { kini2024, LALU, temuanAntartahun } from '../bantu/tahun-lalu';

const dulu = (satuan: string): typeof LALU => ({ PK: ganti(LALU['PK']!, { E8: satuan }) });

describe('TL-005', () => {
  it('lolos', () => {
    expect(temuanAntartahun(TL_005, kini2024(), LALU)).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanAntartahun(TL_005, kini2024(), dulu('Angkatan'));
    expect(temuan.map(selTemuan)).toEqual([['PK!E8']]);
    expect(temuan[0]?.tautan.map((satu) => formatAddress(satu))).toEqual(["'[lalu.xlsx]PK'!E8"]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: 'Orang' });
    expect(temuan[0]?.pesan).toContain('menulis "Angkatan"');
  });

  it('batas: ejaan satuan, satuan yang tidak tertulis, dan tanpa buku kerja lalu', () => {
    expect(temuanAntartahun(TL_005, kini2024(), dulu('orang '))).toEqual([]);
    expect(temuanAntartahun(TL_005, kini2024(), { PK: ganti(LALU['PK']!, { E8: null }) })).toEqual([]);
    // a unit in the brackets of a name may be a part of the name
    const kurung = { C8: 'Jumlah peserta pelatihan vokasi (Angkatan)', E8: null };
    expect(temuanAntartahun(TL_005, kini2024(), { PK: ganti(LALU['PK']!, kurung) })).toEqual([]);
    expect(temuanAntartahun(TL_005, { PK: ganti(PERKIN, kurung) }, LALU)).toEqual([]);
    expect(temuanAntartahun(TL_005, kini2024(), null)).toEqual([]);
  });
});
