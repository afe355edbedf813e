/** What is stored in a workbook: read back as it was, left alone where it is damaged or newer, used by itself. */
import fc from 'fast-check';
import { type Kebijakan, KEBIJAKAN_BAKU } from '../../../src/core/capaian/kebijakan';
import { DAFTAR_SKALA } from '../../../src/core/capaian/skala';
import { kenaliTersimpan, periksa, siapkanBahan } from '../../../src/core/periksa';
import {
  bacaPengaturan,
  planSimpanKebijakan,
  planSimpanKoreksi,
  type RencanaDitolak,
} from '../../../src/core/plans/pengaturan';
import { kenali } from '../../../src/core/recognition/kenali';
import { koreksiUntuk, type Koreksi } from '../../../src/core/recognition/koreksi';
import type { ChangePlan } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { CAPAIAN, PERKIN } from '../../bantu/tabel-lintas';

const BUKU: Workbook = workbookFromSheets([sheetFromGrid('PK', PERKIN), sheetFromGrid('Capaian', CAPAIAN)]);
const KOREKSI: Koreksi = {
  lembar: 'PK',
  jangkar: 'no|indikator',
  tempat: { row: 1, col: 0 },
  judul: 'Perjanjian Kinerja',
  jenis: 'iku',
};

function rencana(hasil: ChangePlan | RencanaDitolak): ChangePlan {
  if ('ditolak' in hasil) throw new Error(hasil.ditolak);
  return hasil;
}

const simpan = (simpanan: Readonly<Record<string, string>>): Workbook => ({ ...BUKU, simpanan });

describe('corrections', () => {
  test('stored, read back, taken back', () => {
    const plan = rencana(planSimpanKoreksi(BUKU, [KOREKSI]));
    const sesudah = applyToPicture(BUKU, plan);
    expect(JSON.parse(sesudah.simpanan?.['koreksi'] ?? '')).toEqual({ versi: 1, koreksi: [KOREKSI] });
    expect(bacaPengaturan(sesudah)).toEqual({ koreksi: [KOREKSI], kebijakan: null, lembar: [], catatan: [] });
    expect(applyToPicture(sesudah, invertPlan(plan))).toEqual(BUKU);
    expect(planSimpanKoreksi(sesudah, [KOREKSI])).toMatchObject({ edits: [] });
    const kosong = applyToPicture(sesudah, rencana(planSimpanKoreksi(sesudah, [])));
    expect(kosong.simpanan).toBeUndefined();
  });

  test('periksa, siapkanBahan and kenaliTersimpan use them by themselves', () => {
    const koreksi = koreksiUntuk(kenali(BUKU)[0]!, 'bukan-tabel');
    const sesudah = applyToPicture(BUKU, rencana(planSimpanKoreksi(BUKU, [koreksi])));
    expect(siapkanBahan(BUKU).berkas.tabel.map(({ lembar }) => lembar)).toEqual(['PK', 'Capaian']);
    for (const tabel of [
      siapkanBahan(sesudah).berkas.tabel,
      periksa(sesudah).bahan.berkas.tabel,
      kenaliTersimpan(sesudah),
    ])
      expect(tabel.map(({ lembar }) => lembar)).toEqual(['Capaian']);
  });
});

describe('policy', () => {
  const PILIHAN: Kebijakan = {
    ...KEBIJAKAN_BAKU,
    minimasi: 'rasio',
    batasAtas: 12,
    batasAtasPadaTabel: true,
    batasBawah: 0.1,
    dasarTarget: 'awal',
    targetNol: { naikNol: 1, naikAda: 11.5, turunNol: null, turunAda: 0 },
    targetNegatif: 'tidak-dihitung',
    rentang: 'simpangan',
    jenjang: 'peringkat',
    desimal: 1,
    rataRata: 'geometrik',
    tanpaCapaian: 'nol',
    skalaStatus: { tercapai: 0.9, melampaui: 1.1 },
    skalaPredikat: DAFTAR_SKALA['PMDN86'] ?? null,
    arahPerIndikator: { 'ik1.3': 'turun' },
    sumber: [{ sel: { sheet: 'PK', row: 0, col: 0 }, teks: 'x' }],
    dibaca: ['x'],
  };

  test('every choice comes back', () => {
    expect(PILIHAN.skalaPredikat).not.toBeNull();
    const sesudah = applyToPicture(BUKU, rencana(planSimpanKebijakan(BUKU, PILIHAN)));
    const { kebijakan, catatan } = bacaPengaturan(sesudah);
    expect(catatan).toEqual([]);
    expect(kebijakan).toEqual({ ...PILIHAN, sumber: [], dibaca: [expect.stringMatching(/disimpan dalam buku kerja/)] });
    expect(siapkanBahan(sesudah).kebijakan).toEqual(kebijakan);
  });

  test('it goes before what the sheets say, and after what the caller gives', () => {
    const berkalimat: Workbook = {
      ...BUKU,
      sheets: [...BUKU.sheets, sheetFromGrid('Catatan', [['Batas atas capaian', { value: 1.2, numberFormat: '0%' }]])],
    };
    expect(siapkanBahan(berkalimat).kebijakan.batasAtas).toBe(1.2);
    const sesudah = applyToPicture(
      berkalimat,
      rencana(planSimpanKebijakan(berkalimat, { ...KEBIJAKAN_BAKU, batasAtas: 1.5 })),
    );
    expect(siapkanBahan(sesudah).kebijakan.batasAtas).toBe(1.5);
    expect(siapkanBahan(sesudah, KEBIJAKAN_BAKU).kebijakan).toBe(KEBIJAKAN_BAKU);
    const kembali = applyToPicture(sesudah, rencana(planSimpanKebijakan(sesudah, null)));
    expect(siapkanBahan(kembali).kebijakan.batasAtas).toBe(1.2);
  });
});

describe('damaged and newer', () => {
  const RUSAK = [
    '',
    '{',
    'null',
    '[]',
    '"a"',
    '{}',
    '{"versi":"1"}',
    '{"versi":1}',
    '{"versi":1,"koreksi":{},"kebijakan":3,"lembar":"a"}',
  ];

  test.each(RUSAK)('%j is left alone and said', (teks) => {
    const workbook = simpan({ koreksi: teks, kebijakan: teks, lembar: teks });
    const pengaturan = bacaPengaturan(workbook);
    expect(pengaturan).toMatchObject({ koreksi: [], kebijakan: null, lembar: [] });
    expect(pengaturan.catatan).toHaveLength(3);
    for (const kalimat of pengaturan.catatan) expect(kalimat).toMatch(/rusak, sehingga tidak dipakai; .+\.$/);
    expect(siapkanBahan(workbook).berkas.workbook.catatan).toEqual(pengaturan.catatan);
    expect(planSimpanKoreksi(workbook, [KOREKSI])).toMatchObject({ edits: [{ before: teks }] });
  });

  test('one damaged correction does not take the others with it', () => {
    const teks = JSON.stringify({
      versi: 1,
      koreksi: [KOREKSI, { ...KOREKSI, jenis: 'entah' }, null, { ...KOREKSI, tempat: 3 }],
    });
    expect(bacaPengaturan(simpan({ koreksi: teks }))).toMatchObject({
      koreksi: [KOREKSI],
      catatan: [expect.stringMatching(/rusak/)],
    });
  });

  test('a policy that is none is named', () => {
    const teks = JSON.stringify({ versi: 1, kebijakan: { minimasi: 'entah' } });
    expect(bacaPengaturan(simpan({ kebijakan: teks })).catatan).toEqual([expect.stringMatching(/rusak.+"minimasi"/)]);
  });

  test('a newer version is never overwritten', () => {
    const teks = '{"versi":2,"koreksi":"bentuk lain"}';
    const workbook = simpan({ koreksi: teks, kebijakan: teks });
    const { koreksi, kebijakan, catatan } = bacaPengaturan(workbook);
    expect([koreksi, kebijakan]).toEqual([[], null]);
    expect(catatan).toEqual([expect.stringMatching(/lebih baru/), expect.stringMatching(/lebih baru/)]);
    for (const hasil of [
      planSimpanKoreksi(workbook, [KOREKSI]),
      planSimpanKoreksi(workbook, []),
      planSimpanKebijakan(workbook, KEBIJAKAN_BAKU),
    ])
      expect(hasil).toEqual({ ditolak: expect.stringMatching(/lebih baru, tidak ada yang diubah; .+\.$/) as string });
  });

  test('whatever stands there, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (satu, dua) => {
        const versi = (json: string): string =>
          JSON.stringify({
            versi: 1,
            koreksi: JSON.parse(json) as unknown,
            kebijakan: JSON.parse(json) as unknown,
            lembar: JSON.parse(json) as unknown,
          });
        for (const teks of [satu, versi(dua)])
          expect(Array.isArray(bacaPengaturan(simpan({ koreksi: teks, kebijakan: teks, lembar: teks })).catatan)).toBe(
            true,
          );
      }),
    );
  });
});

test('without anything stored the workbook itself is looked at', () => {
  expect(siapkanBahan(BUKU).berkas.workbook).toBe(BUKU);
});
