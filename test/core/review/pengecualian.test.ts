/** Waivers: kept in the workbook, held while the data stand, void when they change. */
import { periksa } from '../../../src/core/periksa';
import type { Pengecualian } from '../../../src/core/plans/catatan-reviu';
import { bacaPengecualian, planCabutPengecualian, planTambahPengecualian } from '../../../src/core/plans/pengecualian';
import type { RencanaDitolak } from '../../../src/core/plans/simpanan';
import { pembacaKunci } from '../../../src/core/review/kunci';
import { buatPengecualian, type IsiPengecualian } from '../../../src/core/review/pengecualian';
import type { ChangePlan } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { openFileHost } from '../../../src/host/file/file-host';
import { bukuReviu, capaianReviu, PERKIN_REVIU, reviuBuku } from '../../bantu/reviu';
import { xlsxDariGrid } from '../../bantu/xlsx';

const ISI: IsiPengecualian = { alasan: 'Dihitung dengan batas 123,33%', oleh: 'Sri', tanggal: '21 November 2026' };

function rencana(hasil: ChangePlan | RencanaDitolak): ChangePlan {
  if ('ditolak' in hasil) throw new Error(hasil.ditolak);
  return hasil;
}

function untuk(workbook: Workbook, kode: string, isi: IsiPengecualian = ISI): Pengecualian {
  const { bahan, temuan } = periksa(workbook);
  return buatPengecualian(
    pembacaKunci(bahan),
    temuan.find((satu) => satu.kode === kode)!,
    isi,
  );
}

const kecualikan = (workbook: Workbook, kode = 'UK-002'): Workbook =>
  applyToPicture(workbook, rencana(planTambahPengecualian(workbook, untuk(workbook, kode))));

const simpanan = (dari: Workbook, ke: Workbook): Workbook => ({ ...ke, simpanan: dari.simpanan! });

describe('a waiver', () => {
  it('takes its finding out of the count and the verdict, and stays visible', () => {
    const { putusan, cacah, dikecualikan, temuan, gugur } = reviuBuku(kecualikan(bukuReviu()));
    expect([cacah.galat, dikecualikan.galat, gugur.length]).toEqual([0, 1, 0]);
    expect(putusan.jenis).toBe('diteruskan');
    expect(putusan.kalimat).toContain('1 temuan dikecualikan dengan alasan, 1 di antaranya galat');
    const satu = temuan.find(({ pengecualian }) => pengecualian !== null);
    expect(satu?.temuan.kode).toBe('UK-002');
    expect(satu?.pengecualian).toMatchObject({ ...ISI, tempat: 'Capaian!G5', tingkat: 'galat' });
    expect(satu?.pengecualian?.kunci).toEqual([
      'capaian-tahunan|indikator:nilai penerapan sistem pengendalian|capaian|2024',
    ]);
  });

  it('holds where rows and columns move and the sheet is renamed', () => {
    const geser = workbookFromSheets([
      sheetFromGrid('Hasil 2024', [[], ...capaianReviu().map((baris) => [null, null, ...baris])]),
      sheetFromGrid('PK', PERKIN_REVIU),
    ]);
    const { dikecualikan, gugur } = reviuBuku(simpanan(kecualikan(bukuReviu()), geser));
    expect([dikecualikan.galat, gugur]).toEqual([1, []]);
  });

  it('is void when a cell that it rests on changes, its own or one that it was compared with', () => {
    for (const capaian of [capaianReviu(122.33), capaianReviu(123.33, 3.8)]) {
      const { cacah, dikecualikan, gugur, putusan } = reviuBuku(simpanan(kecualikan(bukuReviu()), bukuReviu(capaian)));
      expect([cacah.galat, dikecualikan.galat, putusan.jenis]).toEqual([1, 0, 'dikembalikan']);
      expect(gugur.map(({ sebab }) => sebab)).toEqual(['data-berubah']);
      expect(gugur[0]?.kalimat).toMatch(/UK-002 pada Capaian!G5 oleh Sri tanggal 21 November 2026 gugur/);
    }
  });

  it('of a finding that is gone is named, and does no harm', () => {
    const { cacah, dikecualikan, gugur } = reviuBuku(
      simpanan(kecualikan(bukuReviu()), bukuReviu(capaianReviu(126.33))),
    );
    expect([cacah.galat, dikecualikan.galat]).toEqual([0, 0]);
    expect(gugur.map(({ sebab }) => sebab)).toEqual(['tidak-ditemukan']);
    expect(gugur[0]?.kalimat).toContain('tidak diperlukan lagi');
  });

  it('does not cover another rule, nor the same rule on another row', () => {
    const dua = capaianReviu().map((baris, i) => (i === 2 ? [...baris.slice(0, 6), 90] : baris));
    const { cacah, dikecualikan } = reviuBuku(simpanan(kecualikan(bukuReviu()), bukuReviu(dua)));
    expect([cacah.galat, dikecualikan.galat]).toEqual([1, 1]);
    const lain = kecualikan(bukuReviu());
    const kode = lain.simpanan!['pengecualian']!.replace('UK-002', 'UK-003');
    expect(reviuBuku({ ...lain, simpanan: { pengecualian: kode } }).cacah.galat).toBe(1);
  });
});

describe('plans', () => {
  it('add and take back, each with its undo', () => {
    const buku = bukuReviu();
    const tambah = rencana(planTambahPengecualian(buku, untuk(buku, 'UK-002')));
    expect(tambah.edits.map(({ kind }) => kind)).toEqual(['setStored']);
    const ada = applyToPicture(buku, tambah);
    expect(reviuBuku(applyToPicture(ada, invertPlan(tambah))).cacah.galat).toBe(1);
    const cabut = rencana(planCabutPengecualian(ada, bacaPengecualian(ada).isi[0]!));
    const tanpa = applyToPicture(ada, cabut);
    expect(bacaPengecualian(tanpa).isi).toEqual([]);
    expect(reviuBuku(applyToPicture(tanpa, invertPlan(cabut))).dikecualikan.galat).toBe(1);
    // Nothing left to take back: nothing is changed.
    expect(rencana(planCabutPengecualian(tanpa, bacaPengecualian(ada).isi[0]!)).edits).toEqual([]);
  });

  it('give the same finding a new reason instead of a second waiver', () => {
    const ada = kecualikan(bukuReviu());
    const lagi = untuk(bukuReviu(), 'UK-002', { ...ISI, alasan: 'Sesuai surat 12/2026' });
    const { isi } = bacaPengecualian(applyToPicture(ada, rencana(planTambahPengecualian(ada, lagi))));
    expect(isi.map(({ alasan }) => alasan)).toEqual(['Sesuai surat 12/2026']);
  });

  it.each([
    ['alasan', 'Alasan pengecualian belum diisi'],
    ['oleh', 'Nama orang yang mengecualikan belum diisi'],
    ['tanggal', 'Tanggal pengecualian belum diisi'],
  ])('refuse without %s', (bidang, kalimat) => {
    const buku = bukuReviu();
    const hasil = planTambahPengecualian(buku, { ...untuk(buku, 'UK-002'), [bidang]: ' \t\u0007 ' });
    expect('ditolak' in hasil ? hasil.ditolak : '').toContain(kalimat);
  });

  it('leave what a newer Selaras stored alone', () => {
    const buku = { ...bukuReviu(), simpanan: { pengecualian: '{"versi":2,"pengecualian":[]}' } };
    const hasil = planTambahPengecualian(buku, untuk(buku, 'UK-002'));
    expect('ditolak' in hasil ? hasil.ditolak : '').toContain('lebih baru');
    const catatan = reviuBuku(buku);
    expect(catatan.catatan.some((satu) => satu.includes('Pengecualian temuan'))).toBe(true);
    expect(catatan.cacah.galat).toBe(1);
  });
});

describe('stored text', () => {
  it.each(['bukan json', '{"versi":1}', '{"versi":1,"pengecualian":[{"kode":"UK-002"},7]}', '[]'])(
    '%s counts as nothing stored, and is said',
    (teks) => {
      const { isi, catatan } = bacaPengecualian({ ...bukuReviu(), simpanan: { pengecualian: teks } });
      expect(isi).toEqual([]);
      expect(catatan).toHaveLength(1);
    },
  );

  it('survives a file, with signs that XML does not take', async () => {
    const lembar = [
      { name: 'PK', rows: PERKIN_REVIU },
      { name: 'Capaian', rows: capaianReviu() },
    ];
    const host = await openFileHost(xlsxDariGrid(lembar), 'capaian.xlsx');
    const buku = await host.read();
    const isi = { ...ISI, alasan: 'Sesuai <surat> & "nota"\u0007 & tab\there', oleh: "O'Sri" };
    await host.apply(rencana(planTambahPengecualian(buku, untuk(buku, 'UK-002', isi))));
    const kembali = await (await openFileHost(host.save(), 'capaian.xlsx')).read();
    const [satu] = bacaPengecualian(kembali).isi;
    expect([satu?.alasan, satu?.oleh]).toEqual(['Sesuai <surat> & "nota" & tab here', "O'Sri"]);
    expect(reviuBuku(kembali).dikecualikan.galat).toBe(1);
  });
});
