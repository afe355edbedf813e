import { periksa, siapkanBahan } from '../../src/core/periksa';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { ChangePlan } from '../../src/core/workbook/plan';
import type { Workbook } from '../../src/core/workbook/workbook';
import { HostDitolak } from '../../src/host/host';
import type { Sesi } from '../../src/taskpane/sesi/sesi';
import { bukuUji } from './buku-uji';
import { panggung, type Panggung } from './panggung';

const isiSel = (buku: Workbook, lembar: string, row: number, col: number) =>
  buku.sheets.find(({ name }) => name === lembar)?.rows[row]?.[col];

/** What a person types: realisasi of the second row from 30 to 36. */
const KETIK: ChangePlan = {
  judul: 'Ketik',
  edits: [
    {
      kind: 'setContent',
      sel: { sheet: 'Capaian', row: 4, col: 5 },
      before: { value: 30 },
      after: { value: 36 },
    },
  ],
  dibiarkan: [],
};

describe('sesi', () => {
  it('reads once and shows the tables', async () => {
    const { sesi, host } = panggung();
    await sesi.mulai();
    const { lembar, kerja, kabar } = sesi.keadaan();
    expect(lembar?.isi.tabel).toMatchObject([{ lembar: 'Capaian', jenis: 'capaian-tahunan', baris: 4 }]);
    expect(lembar?.isi.kosong).toBe(false);
    expect([kerja, kabar]).toEqual([null, null]);
    await sesi.periksa();
    expect(host.cacah.baca).toBe(1);
  });

  it('finds in its worker what the core finds', async () => {
    const { sesi } = panggung();
    await sesi.periksa();
    const { temuan } = periksa(bukuUji());
    expect(sesi.keadaan().periksa?.isi.temuan).toEqual(temuan);
    // 30 / 40 = 75%, not 85%.
    expect(temuan.some(({ kode, seharusnya }) => kode === 'UK-002' && seharusnya === '75,00%')).toBe(true);
  });

  it('says that findings are stale after a change, and reads again for the next check', async () => {
    const { sesi, host } = panggung();
    await sesi.periksa();
    const lama = sesi.keadaan();
    expect(lama.periksa?.versi).toBe(lama.versi);
    host.ubah(KETIK);
    host.ubah(KETIK);
    expect(sesi.keadaan().periksa?.versi).toBeLessThan(sesi.keadaan().versi);
    await sesi.periksa();
    expect(sesi.keadaan().periksa?.versi).toBe(sesi.keadaan().versi);
    expect(host.cacah.baca).toBe(2);
    // 36 / 40 = 90%.
    expect(sesi.keadaan().periksa?.isi.temuan.find(({ kode }) => kode === 'UK-002')?.seharusnya).toBe('90,00%');
  });

  it('marks a result as stale that was made while the workbook changed', async () => {
    const { sesi, host } = panggung();
    const selesai = sesi.periksa();
    await new Promise((lanjut) => setImmediate(lanjut));
    host.ubah(KETIK);
    await selesai;
    expect(sesi.keadaan().periksa?.versi).toBeLessThan(sesi.keadaan().versi);
  });

  it('writes the sheet of findings after a preview, and takes it back', async () => {
    const { sesi, host } = panggung();
    await sesi.periksa();
    await sesi.siapkanHasilPeriksa();
    expect(host.buku().sheets.map(({ name }) => name)).toEqual(['Capaian']);
    expect(sesi.keadaan().pratinjau?.plan.edits[0]).toEqual({ kind: 'addSheet', sheet: 'Hasil Periksa' });
    await sesi.terapkan();
    expect(host.buku().sheets.map(({ name }) => name)).toEqual(['Capaian', 'Hasil Periksa']);
    expect(isiSel(host.buku(), 'Hasil Periksa', 1, 0)?.value).toBe('Tanggal: 21 November 2026');
    const { pratinjau, urungan, periksa: hasil, versi } = sesi.keadaan();
    expect([pratinjau, urungan.length, hasil?.versi]).toEqual([null, 1, versi]);
    await sesi.urungkan();
    expect(host.buku()).toEqual(bukuUji());
    expect(sesi.keadaan().urungan).toEqual([]);
  });

  it('fills empty capaian cells only, makes earlier findings stale, and takes it back', async () => {
    const { sesi, host } = panggung();
    await sesi.periksa();
    await sesi.siapkanIsi();
    await sesi.terapkan();
    expect(isiSel(host.buku(), 'Capaian', 5, 6)?.formula).toContain('F6');
    expect(isiSel(host.buku(), 'Capaian', 6, 6)?.formula).toContain('F7');
    expect(isiSel(host.buku(), 'Capaian', 4, 6)).toEqual(isiSel(bukuUji(), 'Capaian', 4, 6));
    expect(sesi.keadaan().periksa?.versi).toBeLessThan(sesi.keadaan().versi);
    await sesi.urungkan();
    expect(isiSel(host.buku(), 'Capaian', 5, 6)).toBeUndefined();
  });

  it('remembers a corrected kind and a place that is no table, and forgets both again', async () => {
    const { sesi, host } = panggung();
    await sesi.mulai();
    const [tabel] = sesi.keadaan().lembar!.isi.tabel;
    const { sel, judul } = tabel!;
    await sesi.koreksi({ daftar: 'tabel', sel, judul, jenis: 'perkin' });
    expect(sesi.keadaan().lembar?.isi.tabel).toMatchObject([{ jenis: 'perkin', dipilih: true }]);
    await sesi.koreksi({ daftar: 'tabel', sel, judul, jenis: 'bukan-tabel' });
    expect(sesi.keadaan().lembar?.isi).toMatchObject({
      tabel: [],
      bukanTabel: [{ sel: { sheet: 'Capaian', row: 2 } }],
    });
    await sesi.koreksi({ daftar: 'bukanTabel', ...sesi.keadaan().lembar!.isi.bukanTabel[0]!, jenis: null });
    expect(sesi.keadaan().lembar?.isi.tabel).toMatchObject([{ jenis: 'capaian-tahunan', dipilih: false }]);
    expect(host.buku().sheets).toEqual(bukuUji().sheets);
    await sesi.urungkan();
    await sesi.urungkan();
    expect(sesi.keadaan().lembar?.isi.tabel).toMatchObject([{ jenis: 'perkin' }]);
  });

  it('corrects no other table than the one that was shown', async () => {
    const { sesi, host } = panggung();
    await sesi.mulai();
    const [tabel] = sesi.keadaan().lembar!.isi.tabel;
    // Somebody gave the table another title meanwhile: it may be another table.
    await sesi.koreksi({ daftar: 'tabel', sel: tabel!.sel, judul: 'Tabel lain', jenis: 'perkin' });
    expect(sesi.keadaan().kabar?.kalimat).toContain('tidak ada lagi di tempatnya');
    expect(host.buku()).toEqual(bukuUji());
  });

  it('reads anew when a person asks for it again, because hosts do not tell of every change', async () => {
    const { sesi, host } = panggung();
    await sesi.periksa();
    await sesi.muatCapaian();
    expect(host.cacah.baca).toBe(1);
    await sesi.periksa();
    expect(host.cacah.baca).toBe(2);
    await sesi.mulai();
    expect(host.cacah.baca).toBe(3);
    // What another tab made of the old picture is made again when it is opened.
    expect(sesi.keadaan().capaian).toBeNull();
  });

  it('says that an undo came too late, and goes on to the change before it', async () => {
    const { sesi, host } = panggung();
    await sesi.mulai();
    const { sel, judul } = sesi.keadaan().lembar!.isi.tabel[0]!;
    await sesi.koreksi({ daftar: 'tabel', sel, judul, jenis: 'capaian-tahunan' });
    await sesi.siapkanIsi();
    await sesi.terapkan();
    const rumus = isiSel(host.buku(), 'Capaian', 5, 6)!;
    host.ubah({
      judul: 'Ketik',
      dibiarkan: [],
      edits: [
        {
          kind: 'setContent',
          sel: { sheet: 'Capaian', row: 5, col: 6 },
          before: { value: null, formula: rumus.formula! },
          after: { value: 0.9 },
        },
      ],
    });
    await sesi.urungkan();
    expect(sesi.keadaan().kabar?.kalimat).toBe(
      'Isi rumus capaian tidak dapat diurungkan karena sel Capaian!G6 berubah sesudahnya, tidak ada yang diubah; kembalikan isinya sendiri bila perlu.',
    );
    expect(isiSel(host.buku(), 'Capaian', 5, 6)?.value).toBe(0.9);
    expect(sesi.keadaan().urungan).toHaveLength(1);
    await sesi.urungkan();
    expect(sesi.keadaan().urungan).toEqual([]);
  });

  it('says that a block of the report is gone instead of showing an empty one', async () => {
    const { sesi, host } = panggung();
    await sesi.muatNaskah();
    const { kunci, bentuk } = sesi.keadaan().naskah!.isi;
    host.ubah(KETIK);
    await sesi.pilihNaskah(`${kunci}-lain`, bentuk);
    expect(sesi.keadaan().naskah).toBeNull();
    expect(sesi.keadaan().kabar?.kalimat).toContain('tidak ada lagi');
    await sesi.pilihNaskah(kunci, bentuk);
    expect(sesi.keadaan().naskah?.versi).toBe(sesi.keadaan().versi);
  });

  it('shows the sentence of a refusal and keeps the preview', async () => {
    const { sesi, host } = panggung();
    await sesi.siapkanIsi();
    const kalimat = 'Sel G6 sedang disunting, tidak ada yang diubah; tekan Enter lalu coba lagi.';
    host.gagalkan = { verba: 'apply', sebab: new HostDitolak('mode-edit', kalimat) };
    await sesi.terapkan();
    const { kabar, pratinjau, urungan } = sesi.keadaan();
    expect(kabar).toEqual({ jenis: 'gagal', kalimat });
    expect(pratinjau).not.toBeNull();
    expect(urungan).toEqual([]);
    expect(host.buku()).toEqual(bukuUji());
  });

  it('refuses a plan whose cell was changed after the preview', async () => {
    const { sesi, host } = panggung();
    await sesi.siapkanIsi();
    host.ubah({
      judul: 'Ketik',
      dibiarkan: [],
      edits: [
        {
          kind: 'setContent',
          sel: { sheet: 'Capaian', row: 5, col: 6 },
          before: { value: null },
          after: { value: 1.1 },
        },
      ],
    });
    await sesi.terapkan();
    expect(sesi.keadaan().kabar?.jenis).toBe('gagal');
    expect(isiSel(host.buku(), 'Capaian', 5, 6)?.value).toBe(1.1);
    expect(isiSel(host.buku(), 'Capaian', 6, 6)).toBeUndefined();
  });

  it('makes one honest sentence of an unexpected failure, and works again afterwards', async () => {
    const { sesi, host } = panggung();
    host.gagalkan = { verba: 'read', sebab: new TypeError('x is undefined') };
    await sesi.mulai();
    // The sentence is for the user; what only a technician can read stands apart from it.
    expect(sesi.keadaan().kabar).toEqual({
      jenis: 'gagal',
      kalimat:
        'Pembacaan buku kerja terhenti karena kegagalan di dalam Selaras, tidak ada yang diubah; coba lagi, dan bila terulang laporkan kepada pengelola Selaras bersama rincian teknisnya.',
      rincian: 'TypeError: x is undefined',
    });
    await sesi.mulai();
    expect(sesi.keadaan().lembar?.isi.tabel).toHaveLength(1);
    host.gagalkan = { verba: 'reveal', sebab: new HostDitolak('lembar-hilang', 'Lembar Capaian tidak ada lagi.') };
    await sesi.pilihSel({ sheet: 'Capaian', row: 0, col: 0 });
    expect(sesi.keadaan().kabar).toEqual({ jenis: 'gagal', kalimat: 'Lembar Capaian tidak ada lagi.' });
  });

  it('does not claim that nothing was changed where a write failed in an unknown way', async () => {
    const { sesi, host } = panggung();
    await sesi.siapkanIsi();
    host.gagalkan = { verba: 'apply', sebab: new TypeError('tak terduga') };
    await sesi.terapkan();
    const { kalimat, rincian } = sesi.keadaan().kabar!;
    expect(kalimat).toMatch(/tidak dapat dipastikan.*periksa sel-sel pada pratinjau/);
    expect(kalimat).not.toContain('tak terduga');
    expect(rincian).toBe('TypeError: tak terduga');
  });

  it('ends a cancelled check at once, says so, and starts a new worker for the next', async () => {
    const { sesi, catatan } = panggung();
    const selesai = sesi.periksa();
    while (catatan.pesan.every(({ jenis }) => jenis !== 'minta')) await new Promise((lanjut) => setImmediate(lanjut));
    sesi.batalkan();
    await selesai;
    expect(sesi.keadaan()).toMatchObject({
      kerja: null,
      periksa: null,
      kabar: { jenis: 'info', kalimat: 'Pemeriksaan dibatalkan; tidak ada yang diubah.' },
    });
    expect(catatan).toMatchObject({ mulai: 1, akhir: 1 });
    await sesi.periksa();
    expect(sesi.keadaan().periksa?.isi.temuan.length).toBeGreaterThan(0);
    expect(catatan.mulai).toBe(2);
  });

  it('lets the later of two checks win', async () => {
    const { sesi } = panggung();
    const pertama = sesi.periksa();
    const kedua = sesi.muatCapaian();
    await Promise.all([pertama, kedua]);
    const { capaian, kerja, kabar } = sesi.keadaan();
    expect(capaian?.isi.belum.map(({ indikator }) => indikator)).toEqual([
      'Jumlah layanan yang selesai tepat waktu',
      'Jumlah pegawai yang mengikuti pelatihan',
    ]);
    expect([kerja, kabar]).toEqual([null, null]);
  });

  it('tells of a worker that ended by itself', async () => {
    const { sesi, catatan } = panggung();
    const selesai = sesi.periksa();
    while (catatan.pesan.every(({ jenis }) => jenis !== 'minta')) await new Promise((lanjut) => setImmediate(lanjut));
    catatan.jatuh('out of memory');
    await selesai;
    expect(sesi.keadaan().kabar?.kalimat).toMatch(/bagian pengolah Selaras berhenti bekerja, tidak ada yang diubah/);
  });

  it('has the block of the report ready for the clipboard before a click', async () => {
    const { sesi } = panggung();
    await sesi.muatNaskah();
    const { daftarNaskah, naskah } = sesi.keadaan();
    expect(daftarNaskah?.isi.map(({ judul }) => judul).at(-1)).toBe('Hasil Pemeriksaan Buku Kerja');
    expect(naskah?.isi.html).toContain('<!--StartFragment-->');
    expect(naskah?.isi.teks).toContain('Indeks Kepuasan Masyarakat');
    await sesi.pilihNaskah('temuan', 'mendatar');
    expect(sesi.keadaan().naskah?.isi).toMatchObject({ kunci: 'temuan', bentuk: 'mendatar' });
    expect(sesi.keadaan().naskah?.isi.teks).toContain('Pemeriksaan buku kerja lakin.xlsx menghasilkan');
  });

  it('names the galat on figures of the block before it is copied, and none for the list of findings', async () => {
    const { sesi } = panggung();
    await sesi.muatNaskah();
    // Row 5 prints 0,85 where 30 / 40 gives 0,75: G5 in A1 form.
    const { galat } = sesi.keadaan().naskah!.isi;
    expect(galat.banyak).toBeGreaterThanOrEqual(1);
    expect(galat.sel).toContainEqual({ sheet: 'Capaian', row: 4, col: 6 });
    expect(galat.sel).not.toContainEqual({ sheet: 'Capaian', row: 3, col: 6 });
    await sesi.pilihNaskah('temuan', 'mendatar');
    expect(sesi.keadaan().naskah?.isi.galat).toEqual({ banyak: 0, sel: [] });
  });

  it('computes capaian again after formulas of its own, and after their undo', async () => {
    const { sesi } = panggung();
    await sesi.mulai();
    sesi.bukaTab('capaian');
    while (sesi.keadaan().capaian === null) await new Promise((lanjut) => setImmediate(lanjut));
    await sesi.siapkanIsi();
    await sesi.terapkan();
    expect(sesi.keadaan().urungan).toHaveLength(1);
    expect(sesi.keadaan().capaian?.versi).toBe(sesi.keadaan().versi);
    await sesi.urungkan();
    expect(sesi.keadaan().capaian?.versi).toBe(sesi.keadaan().versi);
    expect(sesi.keadaan().kabar?.kalimat).toContain('sudah diurungkan');
  });

  it('shows the sheet that it added', async () => {
    const { sesi, host } = panggung();
    await sesi.siapkanHasilPeriksa();
    await sesi.terapkan();
    expect(host.terpilih.at(-1)).toEqual({ sheet: 'Hasil Periksa', row: 0, col: 0 });
  });

  it('loads what a tab needs when it is opened, and only once', async () => {
    const { sesi, catatan } = panggung();
    await sesi.mulai();
    sesi.bukaTab('capaian');
    while (sesi.keadaan().capaian === null) await new Promise((lanjut) => setImmediate(lanjut));
    const banyak = catatan.pesan.length;
    sesi.bukaTab('lembar');
    sesi.bukaTab('capaian');
    await new Promise((lanjut) => setImmediate(lanjut));
    expect(catatan.pesan).toHaveLength(banyak);
  });

  it('fills a tab that was opened while other work ran, but starts nothing after a cancel', async () => {
    const { sesi } = panggung();
    await sesi.mulai();
    const selesai = sesi.periksa();
    sesi.bukaTab('capaian');
    expect(sesi.keadaan().capaian).toBeNull();
    await selesai;
    expect(sesi.keadaan().periksa).not.toBeNull();
    expect(sesi.keadaan().capaian?.isi.belum).toHaveLength(2);

    const { sesi: lain } = panggung();
    await lain.mulai();
    const dibatalkan = lain.periksa();
    lain.bukaTab('capaian');
    lain.batalkan();
    await dibatalkan;
    expect(lain.keadaan()).toMatchObject({ periksa: null, capaian: null, kerja: null });
  });
});

describe('kebijakan', () => {
  const buka = async (): Promise<Panggung> => {
    const hasil = panggung();
    hasil.sesi.bukaTab('capaian');
    await hasil.sesi.muatCapaian();
    return hasil;
  };
  const kini = (sesi: Sesi, bidang: string): string | undefined =>
    sesi.keadaan().capaian?.isi.pilihan.find((satu) => satu.bidang === bidang)?.kini;

  it('is remembered in the workbook without a change of cells, used at once, and taken back', async () => {
    const { sesi, host } = await buka();
    expect([kini(sesi, 'batasAtas'), kini(sesi, 'batasBerlaku')]).toEqual(['tanpa', undefined]);
    await sesi.aturKebijakan({ jenis: 'bidang', bidang: 'batasAtas', nilai: '100' });
    expect([kini(sesi, 'batasAtas'), kini(sesi, 'batasBerlaku')]).toEqual(['100', 'tabel']);
    expect(host.buku().sheets).toEqual(bukuUji().sheets);
    expect(siapkanBahan(host.buku()).kebijakan).toMatchObject({ batasAtas: 1, batasAtasPadaTabel: true });
    // 84 / 80 = 105% and 77 / 70 = 110%: the first sasaran has 100% and 75% now, the second 100% and 90%.
    expect(sesi.keadaan().capaian?.isi.sasaran.map(({ teks }) => teks)).toEqual(['87,50%', '95,00%']);
    expect(sesi.keadaan().capaian?.isi.tersimpan).toBe(true);
    await sesi.aturKebijakan({ jenis: 'bidang', bidang: 'batasBerlaku', nilai: 'rata' });
    await sesi.aturKebijakan({ jenis: 'bidang', bidang: 'batasAtas', nilai: '120' });
    // A changed limit stays where it held.
    expect(siapkanBahan(host.buku()).kebijakan).toMatchObject({ batasAtas: 1.2, batasAtasPadaTabel: false });
    for (let i = 0; i < 3; i++) await sesi.urungkan();
    expect(host.buku()).toEqual(bukuUji());
    expect(sesi.keadaan().capaian?.isi.tersimpan).toBe(false);
  });

  it('goes back to what the workbook itself says', async () => {
    const { sesi, host } = await buka();
    await sesi.aturKebijakan({ jenis: 'bidang', bidang: 'desimal', nilai: '0' });
    await sesi.aturKebijakan(null);
    expect(host.buku().simpanan?.['kebijakan']).toBeUndefined();
    expect(kini(sesi, 'desimal')).toBe('2');
  });

  it('turns the direction of one indicator, and only of that', async () => {
    const { sesi } = await buka();
    const arah = () => sesi.keadaan().capaian!.isi.arah;
    expect(arah()).toHaveLength(4);
    const { indikator, kode, nilai } = arah()[3]!;
    expect(indikator).toBe('Jumlah pegawai yang mengikuti pelatihan');
    expect(nilai[0]?.[1]).toMatch(/^(Dianggap|Menurut buku kerja:) semakin tinggi semakin baik$/);
    await sesi.aturKebijakan({ jenis: 'arah', indikator, kode, nilai: 'turun' });
    expect(arah().map((satu) => satu.kini)).toEqual(['', '', '', 'turun']);
    // 2 - 45 / 50 = 110%: it is no longer below its target.
    expect(sesi.keadaan().capaian?.isi.belum.map((satu) => satu.indikator)).toEqual([
      'Jumlah layanan yang selesai tepat waktu',
    ]);
    await sesi.aturKebijakan({ jenis: 'arah', indikator, kode, nilai: '' });
    expect(arah().map((satu) => satu.kini)).toEqual(['', '', '', '']);
  });

  it.each([
    ['a value that no list has', { jenis: 'bidang', bidang: 'batasAtas', nilai: '-5' }],
    ['a setting that is none', { jenis: 'bidang', bidang: 'constructor', nilai: '1' }],
    ['an indicator that is gone', { jenis: 'arah', indikator: 'tidak ada', kode: null, nilai: 'turun' }],
    ['a direction that is none', { jenis: 'arah', indikator: 'Nilai SAKIP', kode: null, nilai: 'entah' }],
  ] as const)('refuses %s and changes nothing', async (_nama, ubahan) => {
    const { sesi, host } = await buka();
    await sesi.aturKebijakan(ubahan);
    expect(sesi.keadaan().kabar?.kalimat).toMatch(/tidak ada lagi.*tidak ada yang diubah/);
    expect(host.buku()).toEqual(bukuUji());
  });

  it('keeps a value of the workbook that no list has', async () => {
    const { sesi } = panggung({
      ...bukuUji(),
      simpanan: {
        kebijakan: JSON.stringify({ versi: 1, kebijakan: { batasAtas: '135,5%', desimal: 7, rataRata: 'berbobot' } }),
      },
    });
    await sesi.muatCapaian();
    const nama = (bidang: string): string | undefined => {
      const { nilai, kini: milik } = sesi.keadaan().capaian!.isi.pilihan.find((satu) => satu.bidang === bidang)!;
      return nilai.find(([satu]) => satu === milik)?.[1];
    };
    expect([nama('batasAtas'), nama('desimal'), nama('rataRata')]).toEqual(['135,5%', '7 desimal', 'Berbobot']);
  });
});

describe('sel pembanding', () => {
  const sel = (row: number, col: number) => ({ sheet: 'Capaian', row, col });
  const lewat = async (waktu: (() => void)[]): Promise<void> => {
    waktu.shift()?.();
    await new Promise((lanjut) => setImmediate(lanjut));
  };

  it('are selected one after the other, and the cell of the finding last', async () => {
    const { sesi, host, waktu } = panggung();
    const selesai = sesi.tunjukBergantian([sel(4, 4), sel(4, 5)], sel(4, 6));
    await new Promise((lanjut) => setImmediate(lanjut));
    expect(host.terpilih).toEqual([sel(4, 4)]);
    await lewat(waktu);
    expect(host.terpilih).toEqual([sel(4, 4), sel(4, 5)]);
    await lewat(waktu);
    await selesai;
    expect(host.terpilih).toEqual([sel(4, 4), sel(4, 5), sel(4, 6)]);
    expect(host.buku()).toEqual(bukuUji());
  });

  it('give way to a cell that a person chooses meanwhile', async () => {
    const { sesi, host, waktu } = panggung();
    const selesai = sesi.tunjukBergantian([sel(4, 4), sel(4, 5)], sel(4, 6));
    await new Promise((lanjut) => setImmediate(lanjut));
    await sesi.pilihSel(sel(3, 0));
    await lewat(waktu);
    await selesai;
    expect(host.terpilih).toEqual([sel(4, 4), sel(3, 0)]);
  });

  it('stop at one that cannot be shown, and say so', async () => {
    const { sesi, host } = panggung();
    host.gagalkan = { verba: 'reveal', sebab: new HostDitolak('lembar-hilang', 'Lembar Capaian tidak ada lagi.') };
    await sesi.tunjukBergantian([sel(4, 4), sel(4, 5)], sel(4, 6));
    expect(host.terpilih).toEqual([]);
    expect(sesi.keadaan().kabar?.kalimat).toBe('Lembar Capaian tidak ada lagi.');
  });

  it('of a long list end after five', async () => {
    const { sesi, host, waktu } = panggung();
    const selesai = sesi.tunjukBergantian(
      Array.from({ length: 30 }, (_satu, i) => sel(i, 0)),
      sel(4, 6),
    );
    for (let i = 0; i < 6; i++) await lewat(waktu);
    await selesai;
    expect(host.terpilih).toHaveLength(6);
  });
});

describe('contoh', () => {
  it('opens beside the workbook, which stays as it is', async () => {
    const { sesi, host } = panggung(workbookFromSheets([sheetFromGrid('Lembar1', [])]));
    await sesi.mulai();
    expect(sesi.keadaan().lembar?.isi.kosong).toBe(true);
    const semula = host.buku();
    await sesi.bukaContoh?.();
    expect(host.dibuka).toEqual(['UEsDBA==']);
    expect(host.buku()).toBe(semula);
    expect(sesi.keadaan().kabar?.jenis).toBe('berhasil');
    expect(sesi.keadaan().kabar?.kalimat).toContain('tidak diubah');
  });

  it('says why it could not be opened', async () => {
    const { sesi, host } = panggung();
    const kalimat = 'Excel tidak menjawab, tidak ada yang diubah; tunggu lalu ulangi.';
    host.gagalkan = { verba: 'openBeside', sebab: new HostDitolak('terputus', kalimat) };
    await sesi.bukaContoh?.();
    expect(sesi.keadaan().kabar).toEqual({ jenis: 'gagal', kalimat });
  });
});
