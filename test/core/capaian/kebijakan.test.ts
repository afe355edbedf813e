import {
  KEBIJAKAN_BAKU,
  KebijakanTidakSah,
  kunciIndikator,
  readKebijakanJson,
} from '../../../src/core/capaian/kebijakan';

test('kebijakan baku utuh melewati JSON', () => {
  expect(readKebijakanJson(JSON.parse(JSON.stringify(KEBIJAKAN_BAKU)))).toEqual(KEBIJAKAN_BAKU);
  expect(readKebijakanJson({})).toEqual(KEBIJAKAN_BAKU);
});

test('kebijakan yang terisi utuh melewati JSON', () => {
  const kebijakan = readKebijakanJson({
    arah: { 'IK 1.3': 'turun' },
    batas: 120,
    minimasi: 'T / R',
    dasar: 'awal',
    skala: 'PMDN86',
    targetNol: { naikAda: '100%' },
    sumber: [{ sel: { sheet: 'Aturan', row: 2, col: 0 }, teks: 'Minimize = T/R' }],
    dibaca: ['Indikator minimasi dihitung target / realisasi.'],
  });
  expect(kebijakan).toMatchObject({
    batasAtas: 1.2,
    batasAtasPadaTabel: true,
    minimasi: 'rasio',
    dasarTarget: 'awal',
    targetNol: { naikNol: null, naikAda: 1, turunNol: 1, turunAda: 0 },
    arahPerIndikator: { 'ik1.3': 'turun' },
  });
  expect(kebijakan.skalaPredikat?.id).toBe('PMDN86');
  expect(readKebijakanJson(JSON.parse(JSON.stringify(kebijakan)))).toEqual(kebijakan);
});

test.each([
  [1.2, 1.2],
  [120, 1.2],
  ['120%', 1.2],
  ['112,5 %', 1.125],
  [null, null],
])('batas %p', (batas, harapan) => {
  const kebijakan = readKebijakanJson({ batas });
  expect(kebijakan.batasAtas).toBe(harapan);
  expect(kebijakan.batasAtasPadaTabel).toBe(harapan !== null);
});

test('yang absen mengikuti kebijakan dasar', () => {
  const dasar = readKebijakanJson({ batas: 1.1, arah: { A1: 'tetap' } });
  const kebijakan = readKebijakanJson({ arah: { A2: 'turun' } }, dasar);
  expect(kebijakan).toMatchObject({ batasAtas: 1.1, batasAtasPadaTabel: true });
  expect(kebijakan.arahPerIndikator).toEqual({ a1: 'tetap', a2: 'turun' });
});

test('skala sebagai daftar dan sebagai kalimat', () => {
  const daftar = readKebijakanJson({
    skala: [
      { nama: 'Baik', bawah: 90 },
      { nama: 'Kurang', bawah: null },
    ],
  });
  expect(daftar.skalaPredikat?.tingkat[1]).toEqual({
    nama: 'Kurang',
    bawah: null,
    bawahTermasuk: true,
    atas: 90,
    atasTermasuk: false,
  });
  expect(readKebijakanJson({ skala: '90 ke atas Baik; di bawah 90 Kurang' }).skalaPredikat?.tingkat).toHaveLength(2);
});

test.each([
  [[], '"Kebijakan" harus berupa objek JSON.'],
  [null, '"Kebijakan" harus berupa objek JSON.'],
  ['120%', '"Kebijakan" harus berupa objek JSON.'],
  [{ bats: 1 }, 'Kebijakan memuat "bats", yang tidak dikenal.'],
  [{ minimasi: 'apa' }, '"minimasi" pada kebijakan harus "selisih" (2 - R/T) atau "rasio" (T/R).'],
  [{ batas: -1 }, '"batasAtas" pada kebijakan harus bilangan yang tidak negatif (1.2, 120, atau "120%") atau null.'],
  [{ batas: 0 }, '"batasAtas" pada kebijakan harus lebih besar daripada "batasBawah".'],
  [{ desimal: 1.5 }, '"desimal" pada kebijakan harus bilangan bulat dari 0 sampai 10.'],
  [{ jenjang: 1 }, '"jenjang" pada kebijakan harus salah satu dari: tercapai-tidak, peringkat.'],
  [
    { arah: { A1: 'miring' } },
    'Arah indikator "A1" pada kebijakan harus salah satu dari: naik, turun, tetap, rentang, jenjang, biner.',
  ],
  [{ arah: 'naik' }, '"arah" harus berupa objek JSON.'],
  [{ batasAtasPadaTabel: 'ya' }, '"batasAtasPadaTabel" pada kebijakan harus true atau false.'],
  [
    {
      skala: [
        { nama: 'Baik', bawah: 50 },
        { nama: 'Kurang', bawah: 60 },
      ],
    },
    /^Skala pada kebijakan tidak dapat dipakai\. /,
  ],
  [{ skala: 'XYZ' }, /^Skala "XYZ" pada kebijakan tidak dikenal; yang dikenal: TERCAPAI, /],
  [{ sumber: 1 }, '"sumber" pada kebijakan harus berupa daftar.'],
  [
    { skalaStatus: { tercapai: 1, melampaui: 0.9 } },
    '"melampaui" pada "skalaStatus" tidak boleh lebih kecil daripada "tercapai".',
  ],
])('ditolak: %j', (json, pesan) => {
  expect(() => readKebijakanJson(json)).toThrow(KebijakanTidakSah);
  expect(() => readKebijakanJson(json)).toThrow(pesan);
});

test('kunci indikator tidak melihat ejaan', () => {
  expect(kunciIndikator('IK 1.2')).toBe(kunciIndikator('ik1.2'));
  expect(kunciIndikator('Presentase ijin yang terbit*')).toBe(kunciIndikator('Persentase izin terbit'));
});

test.each(['__proto__', 'constructor', 'toString'])('nama bawaan objek ditolak: %s', (nama) => {
  expect(() => readKebijakanJson(JSON.parse(`{"${nama}": 1}`))).toThrow(KebijakanTidakSah);
});

test('minimasi bernama seperti bawaan objek ditolak', () => {
  expect(() => readKebijakanJson({ minimasi: 'constructor' })).toThrow(KebijakanTidakSah);
});
