/** The reviewer's path in the pane: everything with one click, a finding set aside, the record written and downloaded. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { bukaPanel, type PanelExcel } from '../bantu/panel-excel';
import { bukaTab, CONTOH, GAMBAR, hostDari, pakaiPeramban, pelanggaran, periksaDiPanel, sampai, tenang } from './alat';

const browser = pakaiPeramban();

async function potret({ page, bingkai }: PanelExcel, nama: string): Promise<void> {
  await page.screenshot({ path: path.join(GAMBAR, `reviu-${nama}.png`) });
  expect(await pelanggaran(bingkai())).toEqual([]);
}

/** Sets the first finding of the tab Periksa aside. */
async function kecualikanPertama(panel: FrameLocator): Promise<string> {
  const kartu = panel.locator('article').first();
  const pesan = (await kartu.locator('> span').first().textContent()) ?? '';
  await kartu.getByRole('button', { name: 'Kecualikan' }).click();
  await panel.getByRole('button', { name: 'Simpan', exact: true }).click();
  await panel.getByText('Tuliskan alasan temuan ini dikecualikan.').waitFor();
  await panel.getByLabel('Alasan').fill('Sudah dikonfirmasi pada berita acara.');
  await panel.getByLabel('Nama').fill('Pereviu A');
  return pesan;
}

describe('tab Reviu', () => {
  it('satu klik: putusan, daftar reviu, pengecualian, Lembar Reviu, dan unduhan', async () => {
    const host = await hostDari(CONTOH);
    const panel = await bukaPanel(browser(), host, { acceptDownloads: true });
    const { panel: isi, page } = panel;
    await isi.getByText('tabel dikenali').waitFor();
    await bukaTab(isi, 'Reviu');
    await isi.getByRole('button', { name: 'Jalankan reviu' }).click();
    await isi.getByText(/^Dokumen dikembalikan untuk diperbaiki karena ada \d+ galat/).waitFor({ timeout: 60_000 });
    await potret(panel, 'putusan');
    await isi.getByRole('button', { name: /^Daftar reviu: Substansi/ }).click();
    await isi.locator('article').getByText('Bukti:').first().click();
    await potret(panel, 'daftar');

    await bukaTab(isi, 'Periksa');
    await isi.locator('article').first().waitFor();
    const semula = host.book.picture().sheets;
    const pesan = await kecualikanPertama(isi);
    await potret(panel, 'alasan');
    await isi.getByRole('button', { name: 'Simpan', exact: true }).click();
    await isi.getByText('Dikecualikan oleh Pereviu A').waitFor();
    await tenang(isi);
    // Set aside, the finding stays in sight, struck through; no cell has changed.
    const dicoret = isi.getByText(pesan, { exact: true });
    await expect(dicoret.evaluate((satu) => getComputedStyle(satu).textDecorationLine)).resolves.toContain(
      'line-through',
    );
    expect(host.book.picture().sheets).toEqual(semula);

    await bukaTab(isi, 'Reviu');
    await isi.getByText('1 temuan dikecualikan dengan alasan').first().waitFor();
    await isi.getByRole('button', { name: 'Buat Lembar Reviu' }).click();
    await isi.getByRole('button', { name: 'Terapkan' }).waitFor();
    await potret(panel, 'pratinjau-lembar');
    expect(host.book.picture().sheets).toHaveLength(semula.length);
    await isi.getByRole('button', { name: 'Terapkan' }).click();
    await isi.getByText(/masih berlaku: data sama seperti saat itu/).waitFor({ timeout: 60_000 });
    expect(host.book.picture().sheets).toHaveLength(semula.length + 1);
    await tenang(isi);
    await potret(panel, 'lembar-reviu');

    const unduhan = page.waitForEvent('download');
    await isi.getByRole('button', { name: 'Unduh .docx' }).click();
    const berkas = await unduhan;
    expect(berkas.suggestedFilename()).toMatch(/^Catatan Reviu.*\.docx$/);
    const bytes = await readFile(await berkas.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await isi.getByText('diserahkan untuk diunduh').first().waitFor();

    // A later change of the data un-validates the record visibly.
    const [lembar] = host.book.picture().sheets;
    host.book.type({ sheet: lembar!.name, row: 6, col: 4 }, '12345');
    await isi.getByText('Buku kerja berubah sejak direviu.').waitFor();
    await isi.getByRole('button', { name: 'Reviu lagi' }).first().click();
    await isi.getByText(/tidak berlaku lagi/).waitFor({ timeout: 60_000 });
    await tenang(isi);
    await potret(panel, 'berubah');
    expect(panel.keluhan).toEqual([]);
    await panel.tutup();
  }, 240_000);
});

describe('tindakan atas temuan', () => {
  it('Perbaiki: pratinjau dahulu, lalu temuannya hilang', async () => {
    const host = await hostDari(CONTOH);
    const panel = await bukaPanel(browser(), host);
    const { panel: isi } = panel;
    await isi.getByText('tabel dikenali').waitFor();
    await periksaDiPanel(isi);
    const tombol = isi.getByRole('button', { name: 'Perbaiki', exact: true }).first();
    await isi.getByLabel('Kelompokkan temuan').selectOption('aturan');
    await isi.getByRole('searchbox').fill('UK-002');
    await tombol.waitFor();
    const sebelum = host.book.picture();
    await tombol.click();
    await isi.getByRole('button', { name: 'Terapkan' }).waitFor();
    expect(host.book.picture()).toEqual(sebelum);
    await potret(panel, 'perbaiki');
    await isi.getByRole('button', { name: 'Terapkan' }).click();
    await isi.getByText('sudah diterapkan').waitFor();
    await sampai(async () => (await isi.getByRole('button', { name: 'Terapkan' }).count()) === 0);
    expect(host.book.picture()).not.toEqual(sebelum);
    await isi.getByRole('button', { name: 'Urungkan' }).click();
    await isi.getByText('sudah diurungkan').first().waitFor({ timeout: 60_000 });
    expect(host.book.picture().sheets).toEqual(sebelum.sheets);
    await panel.tutup();
  }, 180_000);

  it('Bandingkan: berkas tahun lalu dibaca di komputer ini, dan berkas yang rusak ditolak', async () => {
    const panel = await bukaPanel(browser(), await hostDari(CONTOH));
    const { panel: isi } = panel;
    await isi.getByText('tabel dikenali').waitFor();
    await periksaDiPanel(isi);
    const masukan = isi.locator('input[type=file]');
    await masukan.setInputFiles({ name: 'rusak.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 bukan zip') });
    await isi
      .getByText(/Berkas rusak\.xlsx/)
      .first()
      .waitFor({ timeout: 60_000 });
    await expect(isi.getByText('Dibandingkan dengan').count()).resolves.toBe(0);
    await masukan.setInputFiles('test/fixtures/arah-contoh/arah-contoh.xlsx');
    await isi
      .getByText(/^Dibandingkan dengan arah-contoh\.xlsx: \d+ temuan antartahun\.$/)
      .waitFor({ timeout: 60_000 });
    await tenang(isi);
    await potret(panel, 'tahun-lalu');
    await isi.getByRole('button', { name: 'Lepas' }).click();
    await isi.getByRole('button', { name: 'Bandingkan dengan tahun lalu' }).waitFor({ timeout: 60_000 });
    expect(panel.keluhan).toEqual([]);
    await panel.tutup();
  }, 180_000);
});
