/** Objects of an application that fails half way: whatever was done is taken back. */
import { createExcelHost } from '../../../src/host/excel/excel-host';
import { bukuKontrak } from '../../contract/buku-kontrak';
import { gambar, isi, rencana, simpan } from '../../contract/host-contract';
import { bersyarat, grafik, ikon, lepas, nama, tabel, tambah, validasi } from '../../contract/kontrak-benda';
import { bukaExcel } from './buka-excel';
import { tolakan } from './rencana-uji';

const VALIDASI = validasi('Capaian!G2:G4', { type: 'decimal', min: 0, max: 1 });
const SEMUA = [
  nama('Selaras_Batas', 'Capaian!$B$2'),
  VALIDASI,
  bersyarat('Capaian!D2:D4', '$D2<1'),
  ikon('Capaian!D2:D4', 0.8, 1),
  tabel('Capaian!A1:D4', 'Selaras_Capaian'),
  grafik('Capaian!K2:R15', 'Grafik capaian'),
];

async function buka() {
  const terbuka = await bukaExcel(bukuKontrak());
  const host = createExcelHost(terbuka.excel, terbuka.lingkungan);
  /** The next application writes up to its last step, which Excel refuses. */
  const gagalDiAkhir = (): void => {
    terbuka.selipkan((nomor, permintaan, jawab) => {
      if (nomor === 2) terbuka.devhost.book.type({ sheet: 'Capaian', row: 1, col: 1 }, '77');
      return jawab();
    });
  };
  return { ...terbuka, host, gagalDiAkhir };
}

describe('benda dari rencana yang gagal', () => {
  it('yang ditambahkan hilang lagi', async () => {
    const { host, gagalDiAkhir, devhost, selipkan } = await buka();
    const before = await host.read();
    gagalDiAkhir();
    const tolak = await tolakan(
      host.apply(rencana(isi('Capaian!B2', 2, 20), ...SEMUA.map(tambah), simpan('a', null, 'b'))),
    );
    selipkan(null);
    expect([tolak.alasan, tolak.tersisa]).toEqual(['berubah', false]);
    const after = await host.read();
    devhost.book.type({ sheet: 'Capaian', row: 1, col: 1 }, '2');
    expect(after.names).toEqual(before.names);
    expect(after.sheets[0]).toMatchObject({ charts: [], tables: [], validations: [], conditionalFormats: [] });
    expect(gambar(await host.read())).toEqual(gambar(before));
    // Nothing left behind stands in the way of the same plan.
    await host.apply(rencana(...SEMUA.map(tambah)));
  });

  it('yang dilepas kembali lagi, sama seperti semula', async () => {
    const { host, gagalDiAkhir, selipkan } = await buka();
    const undo = await host.apply(rencana(...SEMUA.map(tambah)));
    gagalDiAkhir();
    await tolakan(host.apply(rencana(isi('Capaian!B2', 2, 20), ...SEMUA.map(lepas))));
    selipkan(null);
    // The way back of the first plan asks for each object as it was put there.
    await host.apply(undo);
    const { sheets, names } = await host.read();
    expect(names).toEqual([]);
    expect(sheets[0]).toMatchObject({ charts: [], tables: [], validations: [], conditionalFormats: [] });
  });
});
