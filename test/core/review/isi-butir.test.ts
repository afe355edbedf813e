/** The checklist: every point once, answers only where the workbook gives them, evidence with its tables and cells. */
import { DAFTAR_BUTIR } from '../../../src/core/review/daftar-butir';
import { PERLU } from '../../../src/core/review/keperluan';
import type { ButirReviu } from '../../../src/core/plans/catatan-reviu';
import { periksa } from '../../../src/core/periksa';
import { reviu } from '../../../src/core/review/reviu';
import { jalankanAturan } from '../../../src/core/rules/mesin';
import { KATALOG } from '../../../src/core/rules/katalog';
import { formatAddress } from '../../../src/core/workbook/address';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { bukuReviu, capaianReviu, PERKIN_REVIU, reviuBuku } from '../../bantu/reviu';

const butir = (buku: Workbook, nomor: string): ButirReviu =>
  reviuBuku(buku).butir.find((satu) => satu.nomor === nomor)!;
const bukti = (satu: ButirReviu, kode: string | null) => satu.bukti.find((lain) => lain.kode === kode);

it('has the 29 points of the form in three parts', () => {
  const per = (awal: string): number => DAFTAR_BUTIR.filter(({ nomor }) => nomor.startsWith(`${awal}.`)).length;
  expect([per('I'), per('II'), per('III')]).toEqual([7, 7, 15]);
  expect(new Set(DAFTAR_BUTIR.map(({ nomor }) => nomor)).size).toBe(29);
  expect(reviuBuku(bukuReviu()).butir.map(({ nomor }) => nomor)).toEqual(DAFTAR_BUTIR.map(({ nomor }) => nomor));
});

it('knows of each rule that it names which tables it needs, but for rules of the report itself', () => {
  const disebut = DAFTAR_BUTIR.flatMap(({ aturan }) => aturan).filter((kode) => !kode.startsWith('LK-'));
  expect(disebut.filter((kode) => PERLU[kode] === undefined)).toEqual([]);
  expect(Object.keys(PERLU).filter((kode) => !disebut.includes(kode))).toEqual([]);
});

it('names only points that stand before, where one asks the reason of others', () => {
  DAFTAR_BUTIR.forEach(({ bila = [] }, i) => {
    const sebelum = DAFTAR_BUTIR.slice(0, i).map(({ nomor }) => nomor);
    expect(bila.filter((nomor) => !sebelum.includes(nomor))).toEqual([]);
  });
});

it('answers yes where the rules ran over the tables and found nothing', () => {
  const satu = butir(bukuReviu(capaianReviu(126.33)), 'III.4');
  expect(satu.jawaban).toBe('ya');
  expect(bukti(satu, 'XS-007')).toMatchObject({ hasil: 'bersih', tabel: ['PK!A2:E5', 'Capaian!A2:G5'], sel: [] });
  expect(bukti(satu, 'XS-007')?.kalimat).toMatch(/^XS-007 \(.*\) dijalankan, tidak ada temuan\.$/);
});

it('answers no where a galat is left, with its cells, and asks for the reason', () => {
  const beda = PERKIN_REVIU.map((baris, i) => (i === 3 ? [...baris.slice(0, 4), 250] : baris));
  const buku = bukuReviu(capaianReviu(126.33), beda);
  const satu = butir(buku, 'III.4');
  expect(satu.jawaban).toBe('tidak');
  expect(bukti(satu, 'XS-007')?.hasil).toBe('temuan');
  expect(bukti(satu, 'XS-007')?.sel.map((sel) => formatAddress(sel))).toContain('Capaian!E4');
  expect(butir(buku, 'III.6').jawaban).toBe('perlu-dilihat');
});

it('says what could not run because its table is missing', () => {
  const satu = butir(bukuReviu(), 'III.2');
  expect(satu.jawaban).toBe('perlu-dilihat');
  expect(bukti(satu, null)?.hasil).toBe('bersih');
  expect(
    satu.bukti.some(
      ({ kalimat }) => kalimat === 'Tidak ada tabel matriks Renstra atau capaian Renstra dalam buku kerja.',
    ),
  ).toBe(true);
  expect(bukti(satu, 'XS-001')).toMatchObject({ hasil: 'tanpa-tabel', tabel: [], sel: [] });
  expect(bukti(satu, 'XS-001')?.kalimat).toContain('tidak dapat dijalankan karena tidak ada tabel');
});

it('leaves to a person what no workbook tells', () => {
  for (const nomor of ['I.1', 'I.7', 'II.1', 'II.3', 'II.6', 'II.7', 'III.10']) {
    const satu = butir(bukuReviu(capaianReviu(126.33)), nomor);
    expect([nomor, satu.jawaban]).toEqual([nomor, 'perlu-dilihat']);
    expect(satu.orang).not.toBeNull();
  }
});

it('says of a rule that broke off that nothing was checked', () => {
  const asal = bukuReviu(capaianReviu(126.33));
  const { bahan } = periksa(asal);
  const rusak = KATALOG.map((satu) =>
    satu.kode === 'XS-007'
      ? {
          ...satu,
          periksa: () => {
            throw new Error('uji');
          },
        }
      : satu,
  );
  const catatan = reviu({ asal, bahan, temuan: jalankanAturan(rusak, bahan) }, { tanggal: '1 Mei 2026', berkas: '' });
  const satu = catatan.butir.find(({ nomor }) => nomor === 'III.4')!;
  expect([satu.jawaban, bukti(satu, 'XS-007')?.hasil]).toEqual(['perlu-dilihat', 'gagal']);
  expect(catatan.putusan.kalimat).toContain('1 aturan gagal dijalankan');
});

it('of a workbook without tables every rule says so, and nothing is answered with yes', () => {
  const kosong = reviuBuku(workbookFromSheets([sheetFromGrid('A', [])])).butir;
  expect(
    kosong.flatMap(({ bukti: semua }) => semua.map(({ hasil }) => hasil)).filter((satu) => satu !== 'tanpa-tabel'),
  ).toEqual([]);
  expect(new Set(kosong.map(({ jawaban }) => jawaban))).toEqual(new Set(['perlu-dilihat']));
});
