import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { lebarTeks } from '../../src/cli/lipat';
import { DIGABUNG } from '../../src/core/rules/digabung';
import { DITOLAK } from '../../src/core/rules/ditolak';
import { ATURAN_LAPORAN } from '../../src/core/rules/laporan';
import { naskahKatalog } from '../../src/core/rules/naskah-katalog';
import { KATALOG } from '../../src/core/rules/katalog';
import { barisJson, folderSementara, jalan, lembarCapaian, tulisBuku } from './bantu';

const folder = folderSementara();
const buku = tulisBuku(folder, 'buku.xlsx', [lembarCapaian('Capaian')]);

describe('bantuan', () => {
  it.each([[[]], [['bantuan']], [['--help']], [['periksa', '--help']]])('%j', async (argv) => {
    const { status, keluar, galat } = await jalan(argv);
    expect([status, galat]).toEqual([0, '']);
    expect(keluar).toContain('Pemakaian: selaras');
    expect(keluar.split('\n').filter((baris) => lebarTeks(baris) > 80)).toEqual([]);
    for (const pilihan of ['--reviu', '--xlsx', '--tahun-lalu', '--tanggal']) expect(keluar).toContain(pilihan);
    expect(keluar).toContain('templat');
    expect(keluar).toContain('naskah');
  });

  it('menyebut versi', async () => {
    expect((await jalan(['--version'])).keluar).toMatch(/^selaras \d+\.\d+\.\d+, katalog aturan \d{4}\.\d\d\n$/);
  });
});

describe('kenali', () => {
  it('mencetak tabel, kolom, keyakinan, dan alasan', async () => {
    const { status, keluar } = await jalan(['kenali', buku]);
    expect(status).toBe(0);
    expect(keluar).toContain('buku.xlsx: 1 tabel dikenali');
    expect(keluar).toMatch(/Capaian A3:G6: capaian-tahunan, yakin \d+%/);
    expect(keluar).toMatch(/Alasan: \S+/);
    expect(keluar).toMatch(/ {2}C +\d+% {2}indikator +Indikator Kinerja/);
    expect(keluar).toMatch(/ {2}E +\d+% {2}target, tahun 2024 +Target 2024/);
    expect(keluar.split('\n').filter((baris) => lebarTeks(baris) > 80)).toEqual([]);
  });

  it('--json memuat kolom dengan alasan', async () => {
    const [objek] = barisJson((await jalan(['kenali', buku, '--json'])).keluar);
    expect(objek).toMatchObject({
      berkas: 'buku.xlsx',
      tabel: [{ lembar: 'Capaian', rentang: 'A3:G6', jenis: 'capaian-tahunan', kolom: { indikator: 'C' } }],
    });
    expect(JSON.stringify(objek)).toContain('"kolom":"C"');
  });

  it('berkas yang tidak terbaca hanya merugikan dirinya', async () => {
    const { status, keluar, galat } = await jalan(['kenali', 'nihil.xlsx', buku, '--json']);
    expect(status).toBe(2);
    expect(barisJson(keluar)).toHaveLength(2);
    expect(galat).toContain('nihil.xlsx tidak ditemukan');
  });

  it('tidak mengarang tabel pada lembar tanpa tabel', async () => {
    const catatan = tulisBuku(folder, 'catatan.xlsx', [{ name: 'Catatan', rows: [['Rapat hari Senin'], ['Selesai']] }]);
    expect((await jalan(['kenali', catatan])).keluar).toContain('tidak ada tabel yang dikenali');
    const { status, keluar } = await jalan(['periksa', catatan]);
    expect(status).toBe(0);
    expect(keluar).toContain('Tidak ada tabel perencanaan');
  });
});

describe('aturan', () => {
  it('mencetak katalog', async () => {
    const { status, keluar } = await jalan(['aturan']);
    expect(status).toBe(0);
    for (const { kode } of KATALOG) expect(keluar).toContain(kode);
    expect(keluar.split('\n').filter((baris) => lebarTeks(baris) > 80)).toEqual([]);
  });

  it('mencetak pula yang digabung, yang tidak diperiksa, dan yang berlaku bagi naskah', async () => {
    const { keluar } = await jalan(['aturan']);
    for (const { kode } of [...DIGABUNG, ...DITOLAK, ...ATURAN_LAPORAN]) expect(keluar).toContain(`\n${kode} `);
  });

  it('--markdown', async () => {
    expect((await jalan(['aturan', '--markdown'])).keluar).toBe(naskahKatalog());
  });

  it('--json', async () => {
    const daftar: unknown = JSON.parse((await jalan(['aturan', '--json'])).keluar);
    const [pertama] = KATALOG;
    expect(daftar).toHaveLength(KATALOG.length);
    expect(daftar).toContainEqual({
      kode: pertama?.kode,
      tingkat: pertama?.tingkat,
      judul: pertama?.judul,
      rujukan: pertama?.rujukan,
      sejak: pertama?.sejak,
      kelengkapan: pertama?.kelengkapan ?? false,
    });
  });
});

describe('gabung', () => {
  const laporan = (berkas: string, galat: number): string =>
    JSON.stringify({ berkas, sha256: berkas, ringkasan: { galat, peringatan: 0, saran: 0 } });
  const tulis = (nama: string, baris: readonly string[]): string => {
    const tujuan = path.join(folder, nama);
    writeFileSync(tujuan, `${baris.join('\n')}\n\n`);
    return tujuan;
  };

  it('mengurutkan menurut nama berkas dan membuang yang kembar', async () => {
    const a = tulis('a.ndjson', [laporan('c.xlsx', 0), laporan('a.xlsx', 0)]);
    const b = tulis('b.ndjson', [laporan('b.xlsx', 0), laporan('a.xlsx', 0)]);
    const { status, keluar } = await jalan(['gabung', a, b]);
    expect(status).toBe(0);
    expect(barisJson(keluar).map((satu) => satu['berkas'])).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
    expect((await jalan(['gabung', b, a])).keluar).toBe(keluar);
  });

  it('menjawab status yang terburuk', async () => {
    const a = tulis('a.ndjson', [laporan('c.xlsx', 2)]);
    const b = tulis('b.ndjson', [JSON.stringify({ berkas: 'x.xlsx', galatBerkas: 'Berkas x.xlsx rusak.' })]);
    expect((await jalan(['gabung', a])).status).toBe(1);
    expect((await jalan(['gabung', a, b])).status).toBe(2);
  });

  it.each([['{}'], ['[]'], ['null'], ['{"berkas":1}'], ['{"berkas":"a"}'], ['bukan']])('menolak %s', async (isi) => {
    const { status, galat } = await jalan(['gabung', tulis('c.ndjson', [laporan('a', 0), isi])]);
    expect(status).toBe(2);
    expect(galat).toContain('Baris 2 pada c.ndjson bukan laporan Selaras');
  });

  it('menggabungkan keluaran periksa', async () => {
    const { keluar } = await jalan(['periksa', buku, '--json']);
    const satu = tulis('d.ndjson', [keluar.trimEnd()]);
    expect((await jalan(['gabung', satu, satu])).keluar).toBe(keluar);
  });
});
