import { UK_024 } from '../../src/core/rules/lintas/UK-024';
import { selTemuan, temuanDari, usulanTemuan } from '../bantu/bahan';
import { capaian, ganti, INDIKATOR, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(UK_024, lembar);

// 82/80 = 102,5; 11/10 = 110; 3,64/3,5 = 104; 78/75 = 104; 90/100 = 90
const TAHUNAN = capaian('Capaian Kinerja Tahun 2024', [80, 10, 3.5, 75, 100], [82, 11, 3.64, 78, 90]);
const AKHIR = ['102,50%', '110,00%', '104,00%', '104,00%', '90,00%'];

/** A No, B indikator, then target and realisasi of four quarters in percent of the annual target; TW IV in I and J; data from row 4. */
const triwulan = (akhir: readonly Sel[]): Sel[][] => [
  ['Capaian Rencana Aksi per Triwulan Tahun 2024'],
  ['No', 'Indikator Kinerja', 'TW I', null, 'TW II', null, 'TW III', null, 'TW IV', null],
  [null, null, ...[1, 2, 3, 4].flatMap(() => ['Target', 'Realisasi'])],
  ...akhir.map((nilai, i): Sel[] => [
    i + 1,
    INDIKATOR[i]?.[0] ?? '',
    '25%',
    '20%',
    '50%',
    '45%',
    '75%',
    '70%',
    '100%',
    nilai,
  ]),
];

describe('UK-024', () => {
  it('lolos', () => {
    expect(periksa({ Tahunan: TAHUNAN, Triwulan: triwulan(AKHIR) })).toEqual([]);
  });

  it('gagal', () => {
    // the second indicator: 11/10 = 110%, TW IV (J5) says 101%
    const temuan = periksa({ Tahunan: TAHUNAN, Triwulan: ganti(triwulan(AKHIR), { J5: '101,00%' }) });
    expect(temuan.map(selTemuan)).toEqual([['Triwulan!J5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '101,00%', seharusnya: '110,00%' });
    expect(usulanTemuan(temuan[0])).toEqual({ 'Triwulan!J5': '110,00%' });
  });

  it('batas: kemajuan fisik berakhir pada 100%', () => {
    // every quarter four is 100%, whatever was achieved
    expect(periksa({ Tahunan: TAHUNAN, Triwulan: triwulan(AKHIR.map(() => '100%')) })).toEqual([]);
  });

  it('batas: pembulatan', () => {
    // 102,5 without decimals is 103 (half up); half a point is what it may differ by
    expect(periksa({ Tahunan: TAHUNAN, Triwulan: ganti(triwulan(AKHIR), { J4: '103%' }) })).toEqual([]);
    expect(periksa({ Tahunan: TAHUNAN, Triwulan: ganti(triwulan(AKHIR), { J4: '104%' }) })).toHaveLength(1);
  });

  it('batas: tanpa tabel tahunan', () => {
    expect(periksa({ Triwulan: ganti(triwulan(AKHIR), { J5: '101,00%' }) })).toEqual([]);
  });
});
