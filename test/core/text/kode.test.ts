import fc from 'fast-check';

import { parseKodeAnggaran, parseKodeIndikator, splitKode } from '../../../src/core/text/kode';

describe('parseKodeAnggaran', () => {
  test.each<[string, string, string]>([
    // text, level, parts
    ['019.07.EC.6077.BAD.007.051.A.521211', 'akun', '019 07 EC 6077 BAD 007 051 A 521211'],
    ['019.07.EC.6077.BAD.007.051.521211', 'akun', '019 07 EC 6077 BAD 007 051 521211'],
    ['019.07.EC', 'program', '019 07 EC'],
    ['019.10', 'unit', '019 10'],
    ['EC', 'program', 'EC'],
    ['WA', 'program', 'WA'],
    ['019.EC.6077.PDA.001', 'ro', '019 EC 6077 PDA 001'],
    ['019.EC.6077', 'kegiatan', '019 EC 6077'],
    ['EC.9902', 'kegiatan', 'EC 9902'],
    ['WA.9901', 'kegiatan', 'WA 9901'],
    ['6077', 'kegiatan', '6077'],
    ['6077.BAD', 'kro', '6077 BAD'],
    ['4957.BDB', 'kro', '4957 BDB'],
    ['BAD', 'kro', 'BAD'],
    ['6077.BAD.007', 'ro', '6077 BAD 007'],
    ['9901.EBA.962', 'ro', '9901 EBA 962'],
    ['QDI.029', 'ro', 'QDI 029'],
    ['EBA.994.001', 'komponen', 'EBA 994 001'],
    ['007', 'ro', '007'],
    ['994', 'ro', '994'],
    ['051', 'komponen', '051'],
    ['051.0A', 'subkomponen', '051 A'],
    ['055.0L', 'subkomponen', '055 L'],
    ['002.0E.521111', 'akun', '002 E 521111'],
    ['A', 'subkomponen', 'A'],
    ['521211', 'akun', '521211'],
    ['   051', 'komponen', '051'],
    ['     523121', 'akun', '523121'],
    ['6077 . BAD', 'kro', '6077 BAD'],
    ['6077.BAD.', 'kro', '6077 BAD'],
    ['6077.bad', 'kro', '6077 BAD'],
  ])('%s is %s', (text, tingkat, bagian) => {
    const kode = parseKodeAnggaran(text);
    expect(kode).toMatchObject({ tingkat, nolHilang: false });
    expect(kode?.bagian.join(' ')).toBe(bagian);
  });

  test('a komponen that lost its zero', () => {
    expect(parseKodeAnggaran('51')).toMatchObject({ bagian: ['051'], tingkat: 'komponen', nolHilang: true });
    expect(parseKodeAnggaran('6077.BAD.007.51')).toMatchObject({ tingkat: 'komponen', nolHilang: true });
  });

  test('three digits alone are an RO or a komponen', () => {
    expect(parseKodeAnggaran('007')?.tingkatLain).toBe('komponen');
    expect(parseKodeAnggaran('085')).toMatchObject({ tingkat: 'komponen', tingkatLain: 'ro' });
    expect(parseKodeAnggaran('6077.BAD.007')?.tingkatLain).toBeNull();
  });

  test('complete from the program down', () => {
    expect(['019.10', 'EC.9902', '019.07.EC', '6077.BAD', '051'].map((k) => parseKodeAnggaran(k)?.lengkap)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(parseKodeAnggaran('019.EC.6077')?.tingkatBagian).toEqual(['unit', 'program', 'kegiatan']);
  });

  test.each([
    '',
    '.',
    '1',
    '12',
    'di',
    'NO',
    'SK',
    'II',
    'IKU',
    'PNS',
    'SDM',
    'ada',
    '6077.007',
    '6077.051',
    'BAD.EC',
    '100000',
    '12345',
    '1234567',
    '25.385.899',
    '6077.BAD.007.051.A.521211.9',
    'EC 6077',
    'SK1',
    'Total',
    '4/8/2023',
  ])('%j is none', (text) => {
    expect(parseKodeAnggaran(text)).toBeNull();
  });
});

describe('parseKodeIndikator', () => {
  test.each([
    ['SK 1', 'SK1'],
    ['SK.1', 'SK1'],
    ['SK1', 'SK1'],
    ['sk 1.', 'SK1'],
    ['SS-1', 'SS1'],
    ['SS2.1', 'SS2.1'],
    ['SP3-1', 'SP3.1'],
    ['IK2.3', 'IK2.3'],
    ['IK 2.3', 'IK2.3'],
    ['IKU 3', 'IKU3'],
    ['IKSK 1.1', 'IKSK1.1'],
    ['SK IV', 'SK4'],
    ['1', '1'],
    ['1.', '1'],
    ['1)', '1'],
    ['(1)', '1'],
    ['1.1', '1.1'],
    ['T1', 'T1'],
    ['TJ', 'TJ'],
    ['Tj', 'TJ'],
    ['TJ 1', 'T1'],
    ['T1/SS3/a', 'T1/SS3/A'],
    ['I', '1'],
    ['iii.', '3'],
    ['VIII.9', 'VIII.9'],
    ['a)', 'A'],
    ['b.', 'B'],
    ['Sasaran Program 1', 'SP1'],
    ['Sasaran Strategis 2.1', 'SS2.1'],
    ['Tujuan 1', 'T1'],
    ['Indikator Kinerja SP1-2', 'SP1.2'],
    ['Indikator Kinerja 2.3', 'IK2.3'],
    ['01', '1'],
    ['A.1', 'A.1'],
  ])('%s', (text, harapan) => {
    expect(parseKodeIndikator(text)).toBe(harapan);
  });

  test.each([
    '',
    '-',
    'Sasaran',
    'SK',
    'SS',
    'IKM',
    'Tabel 1',
    'Industri 4.0',
    'Target 2023',
    '2023',
    'Program 1',
    '1 orang',
    'SKKNI',
    'Tujuan',
    'di',
    '3,85',
    'N/A',
    '0.25',
    '100.00',
    '45-55',
    'D-III',
    '007',
    '0',
  ])('%j is none', (text) => {
    expect(parseKodeIndikator(text)).toBeNull();
  });
});

describe('splitKode', () => {
  test.each<[string, string | null, string]>([
    ['SK 1 Meningkatnya daya saing', 'SK1', 'Meningkatnya daya saing'],
    ['SK.11 Tersusunnya dokumen', 'SK11', 'Tersusunnya dokumen'],
    ['SK 9 : Penguatan Layanan Publik', 'SK9', 'Penguatan Layanan Publik'],
    ['SP1. Meningkatnya peran', 'SP1', 'Meningkatnya peran'],
    ['SS2.1 - Terwujudnya ASN', 'SS2.1', 'Terwujudnya ASN'],
    ['IK2.3 Tingkat pemakaian', 'IK2.3', 'Tingkat pemakaian'],
    ['T1/SS3/a Persentase', 'T1/SS3/A', 'Persentase'],
    ['TJ Meningkatkan peran', 'TJ', 'Meningkatkan peran'],
    ['- Sasaran Program 1 Meningkatnya daya saing', 'SP1', 'Meningkatnya daya saing'],
    ['Tujuan 1: Meningkatnya', 'T1', 'Meningkatnya'],
    ['1. Tenaga kerja di sektor industri', '1', 'Tenaga kerja di sektor industri'],
    ['1) Menyusun laporan', '1', 'Menyusun laporan'],
    ['(2) Menyusun laporan', '2', 'Menyusun laporan'],
    ['a. Menyusun laporan', 'A', 'Menyusun laporan'],
    ['A.    Program Dukungan', 'A', 'Program Dukungan'],
    ['II. Kegiatan', '2', 'Kegiatan'],
    ['1.1 Meningkatnya daya saing', '1.1', 'Meningkatnya daya saing'],
    ['9901.EBA.994 Layanan Perkantoran', '9901.EBA.994', 'Layanan Perkantoran'],
    ['9902.EBD.952.051 Pengelolaan keuangan', '9902.EBD.952.051', 'Pengelolaan keuangan'],
    ['- Produktivitas perusahaan', null, 'Produktivitas perusahaan'],
    ['• Nilai SAKIP', null, 'Nilai SAKIP'],
    ['3 Utilisasi Pusat Industri Digital Indonesia 4.0', '3', 'Utilisasi Pusat Industri Digital Indonesia 4.0'],
    ['1 Paket Furnitur Kantor', null, '1 Paket Furnitur Kantor'],
    ['2 kegiatan kolaborasi', null, '2 kegiatan kolaborasi'],
    ['2023 Target', null, '2023 Target'],
    ['Meningkatnya daya saing', null, 'Meningkatnya daya saing'],
    ['SDM Industri 4.0 yang meningkat', null, 'SDM Industri 4.0 yang meningkat'],
    ['S.H. Nasution', null, 'S.H. Nasution'],
    ['a.n. Kepala Balai', null, 'a.n. Kepala Balai'],
    ['Target TW I', null, 'Target TW I'],
    ['-', null, '-'],
    ['SK1', null, 'SK1'],
    ['', null, ''],
  ])('%s', (text, kode, sisa) => {
    expect(splitKode(text)).toEqual({ kode, sisa });
  });
});

test('any text: no error', () => {
  const potongan = fc.array(
    fc.constantFrom('019', '.', 'EC', '6077', 'BAD', '051', 'A', '51', 'SK', ' ', '1', 'IV', '/', '-', ')', 'Kata '),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        potongan.map((p) => p.join('')),
      ),
      (text) => {
        const kode = parseKodeAnggaran(text);
        expect(kode === null || kode.bagian.length === kode.tingkatBagian.length).toBe(true);
        parseKodeIndikator(text);
        expect(typeof splitKode(text).sisa).toBe('string');
      },
    ),
    { numRuns: 2000 },
  );
});
