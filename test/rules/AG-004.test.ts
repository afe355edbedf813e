import { AG_004 } from '../../src/core/rules/anggaran/AG-004';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { barisKode, JUTA, REALISASI, tabelRealisasi, ubah, type Sel } from '../bantu/tabel-anggaran';

describe('AG-004', () => {
  it('lolos', () => {
    expect(temuanDari(AG_004, { Realisasi: tabelRealisasi() })).toEqual([]);
  });

  it('gagal', () => {
    // total: 876 + 480 = 1.356, printed 1.300
    const temuan = temuanDari(AG_004, { Realisasi: tabelRealisasi(REALISASI, 1300) });
    expect(temuan.map(selTemuan)).toEqual([['Realisasi!D12']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '1.300.000.000', seharusnya: '1.356.000.000' });
  });

  it('batas: satu perbaikan yang mencocokkan dua jumlah ditemukan sekali', () => {
    // EBA is 596 for 586: 190 + 396 = 586, and WA 876 = 586 + 290
    const temuan = temuanDari(AG_004, { Realisasi: tabelRealisasi(ubah(REALISASI, 2, 596)) });
    expect(temuan.map(selTemuan)).toEqual([['Realisasi!D5']]);
    expect(temuan[0]).toMatchObject({ seharusnya: '586.000.000' });
  });

  it('batas: sekelompok sel yang bergeser satu baris menjadi satu temuan', () => {
    // EBA 100 = 956 40 (25 + 15) + 994 60 (35 + 25); its seven figures stand one row too high, the last one holds the first
    const kode: [string, string][] = [
      ['WA', 'Dukungan'],
      ['4001', 'Pengelolaan'],
      ['4001.EBA', 'Layanan'],
      ['956', 'BMN'],
      ['051', 'Aset'],
      ['052', 'Barang'],
      ['994', 'Kantor'],
      ['001', 'Gaji'],
      ['002', 'Operasional'],
      ['4001.EBB', 'Sarana'],
    ];
    const pagu = [160, 160, 110, 45, 27, 18, 65, 37, 28, 50];
    const geser = [150, 150, 40, 25, 15, 60, 35, 25, 100, 50];
    const isi: Sel[][] = [
      ['Realisasi Anggaran Tahun 2024'],
      ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ...barisKode([pagu, geser], [160, 150], kode),
    ];
    const temuan = temuanDari(AG_004, { Realisasi: isi });
    expect(temuan.map(selTemuan)).toEqual([
      ['D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D11'].map((sel) => `Realisasi!${sel}`),
    ]);
    expect(temuan[0]).toMatchObject({ seharusnya: 'D5 = 100.000.000' });
  });

  it('batas: jumlah beberapa tahun', () => {
    // 2022 + 2023: 10 + 20 = 30; 15 + 25 = 40; 5 + 5 = 10, printed 12
    const isi = (akhir: number): Sel[][] => [
      ['Realisasi Anggaran Menurut Renstra Tahun 2022-2023'],
      ['Kegiatan', 2022, null, 2023, null, 'TOTAL 2022-2023', null],
      [null, 'Pagu (Rp)', 'Realisasi (Rp)', 'Pagu (Rp)', 'Realisasi (Rp)', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ['Pengujian', ...[12, 10, 22, 20, 34, 30].map((n) => n * JUTA)],
      ['Kalibrasi', ...[16, 15, 26, 25, 42, 40].map((n) => n * JUTA)],
      ['Sertifikasi', ...[6, 5, 6, 5, 12, akhir].map((n) => n * JUTA)],
    ];
    const gabung = { Renstra: { merges: ['B2:C2', 'D2:E2', 'F2:G2', 'A2:A3'] } };
    expect(temuanDari(AG_004, { Renstra: isi(10) }, gabung)).toEqual([]);
    const temuan = temuanDari(AG_004, { Renstra: isi(12) }, gabung);
    expect(temuan.map(selTemuan)).toEqual([['Renstra!G6']]);
    expect(temuan[0]).toMatchObject({ seharusnya: '10.000.000' });
  });
});
