/** The session's part of a review: waivers, the year before, the verdict, the record. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Temuan } from '../../src/core/rules/aturan';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { Workbook } from '../../src/core/workbook/workbook';
import type { Sesi } from '../../src/taskpane/sesi/sesi';
import { bukuUji } from './buku-uji';
import { panggung, type Panggung } from './panggung';

const temuanUk002 = (sesi: Sesi): Temuan => {
  const satu = sesi.keadaan().periksa?.isi.temuan.find(({ kode }) => kode === 'UK-002');
  if (satu === undefined) throw new Error('tidak ada temuan UK-002');
  return satu;
};

const kodeDikecualikan = (sesi: Sesi): string[] => {
  const { dikecualikan = [], temuan = [] } = sesi.keadaan().periksa?.isi ?? {};
  return dikecualikan.map(({ indeks }) => temuan[indeks]?.kode ?? '');
};

/** What a person types into the realisasi of the second row, which the finding compares with. */
const ketik = (before: number, after: number) => ({
  judul: 'Ketik',
  dibiarkan: [],
  edits: [
    {
      kind: 'setContent' as const,
      sel: { sheet: 'Capaian', row: 4, col: 5 },
      before: { value: before },
      after: { value: after },
    },
  ],
});

const diperiksa = async (buku?: Workbook): Promise<Panggung> => {
  const hasil = panggung(buku);
  hasil.sesi.bukaTab('periksa');
  await hasil.sesi.periksa();
  return hasil;
};

describe('pengecualian', () => {
  it('sets a finding aside in the workbook, keeps it in sight, and counts it no more', async () => {
    const { sesi, host } = await diperiksa();
    const { temuan, cacah } = sesi.keadaan().periksa!.isi;
    await sesi.kecualikan(temuanUk002(sesi), 'Sudah dijelaskan.', 'Pereviu A');
    const sesudah = sesi.keadaan().periksa!.isi;
    expect(sesudah.temuan).toEqual(temuan);
    expect(kodeDikecualikan(sesi)).toEqual(['UK-002']);
    expect(sesudah.cacah).toEqual({ ...cacah, galat: cacah.galat - 1 });
    expect(sesudah.dikecualikan[0]?.pengecualian).toMatchObject({
      alasan: 'Sudah dijelaskan.',
      oleh: 'Pereviu A',
      tanggal: '21 November 2026',
    });
    expect(host.buku().sheets).toEqual(bukuUji().sheets);
    // Nothing is stale: no cell has changed.
    expect(sesi.keadaan().periksa?.versi).toBe(sesi.keadaan().versi);
    expect(sesi.keadaan().pereviu).toBe('Pereviu A');
  });

  it('is taken back by its button, and by the undo', async () => {
    const { sesi, host } = await diperiksa();
    await sesi.kecualikan(temuanUk002(sesi), 'Sudah dijelaskan.', 'Pereviu A');
    await sesi.cabutPengecualian(sesi.keadaan().periksa!.isi.dikecualikan[0]!.pengecualian);
    expect(kodeDikecualikan(sesi)).toEqual([]);
    await sesi.urungkan();
    expect(kodeDikecualikan(sesi)).toEqual(['UK-002']);
    await sesi.urungkan();
    expect(kodeDikecualikan(sesi)).toEqual([]);
    expect(host.buku()).toEqual(bukuUji());
  });

  it('is void when the data below it change', async () => {
    const { sesi, host } = await diperiksa();
    await sesi.kecualikan(temuanUk002(sesi), 'Sudah dijelaskan.', 'Pereviu A');
    host.ubah(ketik(30, 32));
    await sesi.reviu();
    expect(kodeDikecualikan(sesi)).toEqual([]);
    const { gugur, dikecualikan } = sesi.keadaan().reviu!.isi;
    expect(gugur).toHaveLength(1);
    expect(gugur[0]?.kalimat).toContain('gugur karena isi sel yang terkait berubah');
    expect(dikecualikan).toEqual({ galat: 0, peringatan: 0, saran: 0 });
  });

  it('is refused without a reason, and for a finding that is gone', async () => {
    const { sesi, host } = await diperiksa();
    const lama = temuanUk002(sesi);
    await sesi.kecualikan(lama, '  ', 'Pereviu A');
    expect(sesi.keadaan().kabar?.kalimat).toContain('Alasan pengecualian belum diisi, tidak ada yang diubah');
    host.ubah(ketik(30, 34));
    await sesi.kecualikan(lama, 'Sudah dijelaskan.', 'Pereviu A');
    expect(sesi.keadaan().kabar?.kalimat).toMatch(/^Temuan itu tidak ada lagi.*tidak ada yang diubah/);
    expect(host.buku().simpanan?.['pengecualian']).toBeUndefined();
  });
});

describe('perbaikan', () => {
  it('is shown first, mends the cell, and the finding is gone', async () => {
    const { sesi, host } = await diperiksa();
    const { usulan, pesan } = temuanUk002(sesi);
    expect(usulan).toBeDefined();
    sesi.siapkanPerbaikan(usulan!, pesan);
    expect(sesi.keadaan().pratinjau?.keterangan).toBe(pesan);
    expect(host.buku()).toEqual(bukuUji());
    await sesi.terapkan();
    expect(host.buku()).not.toEqual(bukuUji());
    // The check was made again by itself: what was mended does not stand there as stale.
    expect(sesi.keadaan().periksa?.versi).toBe(sesi.keadaan().versi);
    expect(sesi.keadaan().periksa?.isi.temuan.some(({ kode }) => kode === 'UK-002')).toBe(false);
    await sesi.urungkan();
    expect(temuanUk002(sesi).kode).toBe('UK-002');
  });
});

describe('reviu', () => {
  it('runs everything with one click: verdict, counts, checklist', async () => {
    const { sesi, host } = panggung();
    await sesi.reviu();
    const { putusan, cacah, butir, tabel, sidik } = sesi.keadaan().reviu!.isi;
    const { cacah: diPeriksa, temuan } = sesi.keadaan().periksa!.isi;
    expect(cacah).toEqual(diPeriksa);
    expect(cacah.galat).toBe(temuan.filter(({ tingkat }) => tingkat === 'galat').length);
    expect(putusan.jenis).toBe('dikembalikan');
    expect(putusan.kalimat).toContain(`karena ada ${cacah.galat} galat`);
    expect(tabel).toBe(1);
    expect(sidik).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(butir.map(({ aspek }) => aspek))).toEqual(new Set(['Format', 'Mekanisme penyusunan', 'Substansi']));
    expect(butir.some(({ bukti }) => bukti.some(({ sel }) => sel.length > 0))).toBe(true);
    expect(butir.every(({ bukti }) => bukti.every(({ sel }) => sel.length <= 5))).toBe(true);
    expect(host.buku()).toEqual(bukuUji());
  });

  it('does not judge a workbook without tables', async () => {
    const { sesi } = panggung(workbookFromSheets([sheetFromGrid('Lembar1', [['halo']])]));
    await sesi.reviu();
    expect(sesi.keadaan().reviu?.isi.putusan.jenis).toBe('belum-dinilai');
  });

  it('writes the record after a preview; a later change of the data makes it say so', async () => {
    const { sesi, host } = panggung();
    sesi.bukaTab('reviu');
    await sesi.reviu();
    await sesi.siapkanLembarReviu();
    expect(host.buku()).toEqual(bukuUji());
    await sesi.terapkan();
    expect(host.buku().sheets).toHaveLength(2);
    // The review is made again: the record that was just written holds.
    expect(sesi.keadaan().reviu?.isi.lembarLama).toMatchObject({ berubah: false });
    host.ubah(ketik(30, 31));
    expect(sesi.keadaan().reviu?.versi).toBeLessThan(sesi.keadaan().versi);
    await sesi.reviu();
    const { lembarLama, putusan } = sesi.keadaan().reviu!.isi;
    expect(lembarLama?.berubah).toBe(true);
    expect(putusan.kalimat).toMatch(/^Data berubah sejak Lembar Reviu tanggal 21 November 2026/);
    // A second record stands beside the first, which stays as it was written.
    const pertama = host.buku().sheets[1];
    await sesi.siapkanLembarReviu();
    await sesi.terapkan();
    expect(host.buku().sheets).toHaveLength(3);
    expect(host.buku().sheets[1]).toEqual(pertama);
  });

  it('hands over a Word document with the verdict in it', async () => {
    const { sesi, terunduh } = panggung();
    await sesi.unduhReviu();
    expect(terunduh.map(({ nama }) => nama)).toEqual(['Catatan Reviu lakin.docx']);
    const isi = unzipSync(new Uint8Array(terunduh[0]!.isi))['word/document.xml'];
    expect(Buffer.from(isi ?? []).toString('utf8')).toContain('dikembalikan untuk diperbaiki');
    expect(sesi.keadaan().kabar?.kalimat).toContain('diserahkan untuk diunduh');
  });
});

const CONTOH = 'test/fixtures/arah-contoh/arah-contoh.xlsx';

describe('tahun lalu', () => {
  const isiContoh = async (): Promise<Uint8Array> => new Uint8Array(await readFile(CONTOH));

  it('is read from a file, compared with, kept over a new reading, and let go', async () => {
    const { sesi, host } = await diperiksa();
    await sesi.bandingkan({ nama: 'lakin-2023.xlsx', isi: await isiContoh() });
    expect(sesi.keadaan().tahunLalu).toBe('lakin-2023.xlsx');
    const { tahunLalu, temuan } = sesi.keadaan().periksa!.isi;
    expect(tahunLalu?.nama).toBe('lakin-2023.xlsx');
    // None of the indicators of the one workbook is in the other.
    expect(tahunLalu?.temuan).toBeGreaterThan(0);
    expect(temuan.filter(({ kode }) => kode.startsWith('TL-'))).toHaveLength(tahunLalu!.temuan);
    host.ubah(ketik(30, 31));
    await sesi.periksa();
    expect(sesi.keadaan().periksa?.isi.tahunLalu?.nama).toBe('lakin-2023.xlsx');
    await sesi.reviu();
    expect(sesi.keadaan().reviu?.isi.tahunLalu).toBe('lakin-2023.xlsx');
    await sesi.bandingkan(null);
    expect(sesi.keadaan()).toMatchObject({ tahunLalu: null, reviu: null });
    expect(sesi.keadaan().periksa?.isi.tahunLalu).toBeNull();
    expect(sesi.keadaan().periksa?.isi.temuan.some(({ kode }) => kode.startsWith('TL-'))).toBe(false);
  });

  it('is handed to the worker again after a cancel ended it', async () => {
    const { sesi, catatan } = await diperiksa();
    await sesi.bandingkan({ nama: 'lakin-2023.xlsx', isi: await isiContoh() });
    const { mulai } = catatan;
    const banyak = catatan.pesan.length;
    const dibatalkan = sesi.periksa();
    while (catatan.pesan.slice(banyak).every(({ jenis }) => jenis !== 'minta')) {
      await new Promise((lanjut) => setImmediate(lanjut));
    }
    sesi.batalkan();
    await dibatalkan;
    await sesi.periksa();
    expect(catatan.mulai).toBe(mulai + 1);
    expect(sesi.keadaan().periksa?.isi.tahunLalu?.nama).toBe('lakin-2023.xlsx');
  });

  it('refuses a file that is no workbook in its own sentence, and compares with nothing', async () => {
    const { sesi } = await diperiksa();
    await sesi.bandingkan({ nama: 'rusak.xlsx', isi: new Uint8Array([0x50, 0x4b, 3, 4, 0]) });
    expect(sesi.keadaan().kabar?.kalimat).toContain('rusak.xlsx');
    expect(sesi.keadaan().kabar).not.toHaveProperty('rincian');
    expect(sesi.keadaan()).toMatchObject({ tahunLalu: null, kerja: null });
    await sesi.bandingkan({ nama: 'catatan.txt', isi: new TextEncoder().encode('halo') });
    expect(sesi.keadaan().kabar?.jenis).toBe('gagal');
  });
});
