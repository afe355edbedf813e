/** The verdict, its counts, the hash of the data, and what a later run says to an earlier record. */
import { periksa } from '../../../src/core/periksa';
import { putuskan, TANPA_TEMUAN } from '../../../src/core/review/putusan';
import { reviu } from '../../../src/core/review/reviu';
import { VERSI_ATURAN } from '../../../src/core/rules/daftar';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import { bukuReviu, capaianReviu, PERKIN_REVIU, reviuBuku, tulisReviu } from '../../bantu/reviu';

const BENAR = bukuReviu(capaianReviu(126.33));

describe('putusan', () => {
  it('sends a galat back, and names what counts', () => {
    const { putusan, cacah, versiAturan, tanggal, berkas, tahun, indikator } = reviuBuku(bukuReviu());
    expect(putusan.jenis).toBe('dikembalikan');
    expect(putusan.kalimat).toMatch(/^Dokumen dikembalikan untuk diperbaiki karena ada 1 galat[;.]/);
    expect(cacah.galat).toBe(1);
    expect({ versiAturan, tanggal, berkas, tahun, indikator }).toEqual({
      versiAturan: VERSI_ATURAN,
      tanggal: '21 November 2026',
      berkas: 'capaian.xlsx',
      tahun: 2024,
      indikator: 3,
    });
  });

  it('lets a submission without galat go on', () => {
    const { putusan, cacah, lembarLama } = reviuBuku(BENAR);
    expect([putusan.jenis, cacah.galat, lembarLama]).toEqual(['diteruskan', 0, null]);
    expect(putusan.kalimat).toMatch(/^Dokumen dapat diteruskan karena tidak ada galat/);
  });

  it('does not judge what has no tables', () => {
    const { putusan, tabel, butir } = reviuBuku(
      workbookFromSheets([sheetFromGrid('Catatan', [['Rapat'], ['Selesai']])]),
    );
    expect(tabel).toEqual([]);
    expect(putusan).toEqual({
      jenis: 'belum-dinilai',
      kalimat: 'Dokumen belum dapat dinilai karena tidak ada tabel perencanaan atau kinerja yang dikenali.',
    });
    expect(butir.filter(({ jawaban }) => jawaban === 'ya')).toEqual([]);
  });

  it('is one sentence, whatever comes together', () => {
    const { kalimat } = putuskan({
      cacah: { galat: 2, peringatan: 1, saran: 3 },
      dikecualikan: { galat: 1, peringatan: 1, saran: 0 },
      tabel: 4,
      gagal: 1,
      berubahSejak: '20 November 2026',
    });
    expect(kalimat).toBe(
      'Data berubah sejak Lembar Reviu tanggal 20 November 2026, sehingga dokumen dinilai kembali dan dikembalikan untuk ' +
        'diperbaiki karena ada 2 galat; 1 peringatan perlu dilihat atau dijelaskan dan 3 saran boleh menyusul; 2 temuan ' +
        'dikecualikan dengan alasan, 1 di antaranya galat; 1 aturan gagal dijalankan sehingga harus diperiksa secara manual.',
    );
    const bersih = { cacah: TANPA_TEMUAN, dikecualikan: TANPA_TEMUAN, tabel: 1, gagal: 0, berubahSejak: null };
    expect(putuskan(bersih).kalimat).toBe('Dokumen dapat diteruskan karena tidak ada galat.');
    expect(putuskan({ ...bersih, cacah: { galat: 0, peringatan: 1, saran: 0 } }).jenis).toBe('diteruskan');
  });
});

describe('kebijakan', () => {
  it('is told sentence by sentence, with what the workbook says', () => {
    const { kebijakan } = reviuBuku(BENAR);
    expect(kebijakan[0]).toBe('Indikator yang semakin tinggi semakin baik: capaian = realisasi / target.');
    const ketat = { ...periksa(BENAR).bahan.kebijakan, dibaca: ['Batas atas capaian 110% (Capaian!A9).'] };
    const { bahan, temuan } = periksa(BENAR, { kebijakan: ketat });
    const catatan = reviu({ asal: BENAR, bahan, temuan }, { tanggal: '1 Mei 2026', berkas: '' });
    expect(catatan.kebijakanDibaca).toEqual(['Batas atas capaian 110% (Capaian!A9).']);
  });
});

describe('sidik data', () => {
  const { sidik } = reviuBuku(BENAR);
  const lain = (capaian: Parameters<typeof sheetFromGrid>[1]): string =>
    reviuBuku(workbookFromSheets([sheetFromGrid('PK', PERKIN_REVIU), sheetFromGrid('Capaian', capaian)])).sidik;

  it('is that of the data: sheets moved and renamed, rows pushed down, noise of arithmetic and blanks do not matter', () => {
    const geser = workbookFromSheets([
      sheetFromGrid('Hasil', [[], [], ...capaianReviu(126.33).map((baris) => [null, ...baris])]),
      sheetFromGrid('Catatan', [['Disusun oleh tim']]),
      sheetFromGrid('Perjanjian', PERKIN_REVIU),
    ]);
    expect(reviuBuku(geser).sidik).toBe(sidik);
    expect(3.79 + 5e-16).not.toBe(3.79);
    expect(lain(capaianReviu(126.33, 3.79 + 5e-16))).toBe(sidik);
    expect(lain(capaianReviu(126.33).map((baris) => baris.map((isi) => (isi === 'Indeks' ? ' Indeks ' : isi))))).toBe(
      sidik,
    );
    expect(reviuBuku(tulisReviu(tulisReviu(BENAR))).sidik).toBe(sidik);
  });

  it.each([
    ['a figure', 'Nilai', 3.8, 126.33],
    ['a capaian', 'Nilai', 3.79, 126.34],
  ])('changes with %s', (_nama, _satuan, realisasi, capaian) => {
    expect(lain(capaianReviu(capaian, realisasi))).not.toBe(sidik);
  });

  it('changes with a word, a percent format, a row, and the title', () => {
    const dengan = (ubah: (isi: unknown) => unknown): Parameters<typeof sheetFromGrid>[1] =>
      capaianReviu(126.33).map((baris) => baris.map(ubah)) as Parameters<typeof sheetFromGrid>[1];
    expect(lain(dengan((isi) => (isi === 'Indeks' ? 'Nilai' : isi)))).not.toBe(sidik);
    expect(lain(dengan((isi) => (isi === 105 ? { value: 105, numberFormat: '0%' } : isi)))).not.toBe(sidik);
    expect(
      lain(
        dengan((isi) =>
          isi === 'Tabel 1 Capaian Perjanjian Kinerja Tahun 2024'
            ? 'Tabel 2 Capaian Perjanjian Kinerja Tahun 2024'
            : isi,
        ),
      ),
    ).not.toBe(sidik);
    expect(lain(capaianReviu(126.33).slice(0, -1))).not.toBe(sidik);
    // The same figure as a text is another content.
    expect(lain(dengan((isi) => (isi === 210 ? '210' : isi)))).not.toBe(sidik);
  });
});

describe('Lembar Reviu yang lama', () => {
  it('holds as long as the data are the same, and compares the findings', () => {
    const { lembarLama, putusan } = reviuBuku(tulisReviu(bukuReviu(), '20 November 2026'));
    expect(lembarLama?.berubah).toBe(false);
    expect(lembarLama?.kalimat).toBe(
      'Lembar "Lembar Reviu" tanggal 20 November 2026 masih berlaku: data sama seperti saat itu.',
    );
    expect(lembarLama?.banding.baru).toEqual([]);
    expect(lembarLama?.banding.hilang).toEqual([]);
    expect(lembarLama?.banding.tetap.some(({ kode }) => kode === 'UK-002')).toBe(true);
    expect(putusan.kalimat).not.toContain('Data berubah');
  });

  it('says which table changed, and what was mended', () => {
    const tercatat = tulisReviu(bukuReviu(), '20 November 2026');
    const sheets = tercatat.sheets.map((sheet) => (sheet.name === 'Capaian' ? BENAR.sheets[1]! : sheet));
    const { lembarLama, putusan } = reviuBuku({ ...tercatat, sheets });
    expect(lembarLama?.berubah).toBe(true);
    expect(lembarLama?.kalimat).toBe(
      'Lembar "Lembar Reviu" tanggal 20 November 2026 tidak berlaku lagi: isi tabel berubah pada "Tabel 1 Capaian ' +
        'Perjanjian Kinerja Tahun 2024" (Capaian!A2:G5).',
    );
    expect(lembarLama?.banding.hilang.map(({ kode }) => kode)).toContain('UK-002');
    expect(putusan.kalimat).toMatch(
      /^Data berubah sejak Lembar Reviu tanggal 20 November 2026, sehingga dokumen dinilai kembali dan dapat diteruskan/,
    );
  });

  it('is the latest by its date, not by its place', () => {
    const dua = tulisReviu(tulisReviu(bukuReviu(), '20 November 2026'), '3 Desember 2025');
    expect(dua.sheets.map(({ name }) => name)).toEqual(['PK', 'Capaian', 'Lembar Reviu', 'Lembar Reviu (2)']);
    expect(reviuBuku(dua).lembarLama?.tanggal).toBe('20 November 2026');
    const setanggal = tulisReviu(tulisReviu(bukuReviu()));
    const terbalik = { ...setanggal, sheets: [...setanggal.sheets].reverse() };
    expect(reviuBuku(terbalik).lembarLama?.nama).toBe('Lembar Reviu (2)');
  });
});
