import { XS_015 } from '../../src/core/rules/lintas/XS-015';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { CAPAIAN, ganti, INDIKATOR, PERKIN, UNIT_LAIN, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_015, lembar);

const LAYANAN = 'Meningkatnya mutu layanan publik kepada masyarakat';
const TATA_KELOLA = 'Terwujudnya tata kelola yang bersih dan akuntabel';

/** Two sasaran: rows 3 to 5 the first, rows 6 to 9 the second. */
const dua = (tabel: Sel[][], pertama = LAYANAN, kedua = TATA_KELOLA): Sel[][] =>
  tabel.map((baris, i): Sel[] => (i < 2 ? baris : [baris[0] ?? null, i < 5 ? pertama : kedua, ...baris.slice(2)]));

describe('XS-015', () => {
  it('lolos', () => {
    expect(periksa({ Perkin: dua(PERKIN), Capaian: dua(CAPAIAN) })).toEqual([]);
  });

  it('gagal', () => {
    // rows 6 to 9 of the report name a sasaran that the Perkin has nowhere: one finding with the four cells
    const lain = 'Berkembangnya kerja sama antarlembaga di daerah';
    const temuan = periksa({ Perkin: dua(PERKIN), Capaian: dua(CAPAIAN, LAYANAN, lain) });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!B6', 'Capaian!B7', 'Capaian!B8', 'Capaian!B9']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: lain, seharusnya: TATA_KELOLA });
  });

  it('batas: rumusan hampir sama atau terpotong', () => {
    // one word more is a matter of form
    expect(
      periksa({
        Perkin: dua(PERKIN),
        Capaian: ganti(dua(CAPAIAN), { B6: 'Terwujudnya tata kelola yang bersih, melayani, dan akuntabel' }),
      }),
    ).toMatchObject([{ tingkat: 'saran' }]);
    // cut off at the end of a cell
    expect(
      periksa({ Perkin: dua(PERKIN), Capaian: ganti(dua(CAPAIAN), { B6: 'Terwujudnya tata kelola yang bersih dan' }) }),
    ).toEqual([]);
    // a code alone says nothing of the wording
    expect(periksa({ Perkin: dua(PERKIN), Capaian: ganti(dua(CAPAIAN), { B6: 'SK2' }) })).toEqual([]);
  });

  it('batas: indikator di bawah sasaran lain', () => {
    // the cell B3 is written once for rows 3 to 6: row 6 belongs to the second sasaran in the Perkin
    const isian = ganti(dua(CAPAIAN), { B4: null, B5: null, B6: null, B8: null, B9: null });
    const temuan = periksa({ Perkin: dua(PERKIN), Capaian: isian });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!C6']]);
    expect(temuan[0]?.pesan).toContain('berada di bawah sasaran');
  });

  it('batas: satu atau dua tabel yang keliru disebut sendiri-sendiri, tiga tabel yang sepaham bersama', () => {
    const lain = 'Berkembangnya kerja sama antarlembaga di daerah';
    const salah = ganti(dua(CAPAIAN), { B6: lain });
    const berdua = periksa({ Perkin: dua(PERKIN), A: salah, B: salah });
    expect(berdua.map(selTemuan)).toEqual([['A!B6'], ['B!B6']]);
    const bertiga = periksa({ Perkin: dua(PERKIN), A: salah, B: salah, C: salah });
    expect(bertiga.map(selTemuan)).toEqual([['A!B6']]);
    expect(bertiga[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['Perkin', 'B', 'C']);
    expect(bertiga[0]?.pesan).toContain('begitu pula di B!B6 dan 1 sel lain');
  });

  it('batas: rumusan lain dari satu sasaran adalah satu temuan', () => {
    const lain = ganti(dua(CAPAIAN), { B6: 'Terwujudnya tata kelola yang bersih, melayani, dan akuntabel' });
    const temuan = periksa({ Perkin: dua(PERKIN), A: lain, B: lain });
    expect(temuan.map(selTemuan)).toEqual([['A!B6']]);
    expect(temuan[0]?.tingkat).toBe('saran');
  });

  it('batas: baris sasaran di tabel uang yang terbawa dari sasaran lain', () => {
    // A sasaran and indikator, B to G target, realisasi and percentage of 2023 and 2024; data from row 4
    const uang = (pertama: string, kedua: string): Sel[][] => [
      ['Realisasi Keuangan Berdasarkan Renstra Tahun 2023-2024'],
      ['Sasaran Kegiatan/Indikator', 2023, null, null, 2024, null, null],
      [null, ...['', ''].flatMap(() => ['Target Perkin (Rp)', 'Realisasi (Rp)', 'Realisasi/Perkin (%)'])],
      ...INDIKATOR.flatMap(([nama], i): Sel[][] => {
        const butir: Sel[] = [`- ${nama}`, 50e6 + i, 40e6 + i, 80, 60e6 + i, 45e6 + i, 75];
        const seksi = i === 0 ? pertama : i === 3 ? kedua : null;
        return seksi === null ? [butir] : [[seksi, 50e6, 40e6, 80, 60e6, 45e6, 75], butir];
      }),
    ];
    const opsi = { Uang: { merges: ['A2:A3', 'B2:D2', 'E2:G2'] } };
    const cek = (tabel: Sel[][]) =>
      temuanDari(XS_015, { Perkin: dua(PERKIN), Capaian: dua(CAPAIAN), Uang: tabel }, opsi);
    expect(cek(uang(LAYANAN, TATA_KELOLA))).toEqual([]);
    // three indicators and their section row stand in rows 4 to 7; row 8 is the second section
    const temuan = cek(uang(LAYANAN, 'Meningkatnya mutu pelayanan publik kepada masyarakat'));
    expect(temuan.map(selTemuan)).toEqual([['Uang!A8']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', seharusnya: TATA_KELOLA });
  });

  it('batas: sasaran satuan kerja lain', () => {
    const lembar = {
      A: dua(ganti(PERKIN, { A1: 'Perjanjian Kinerja Balai Kayu Tahun 2024' })),
      B: UNIT_LAIN.perkin('Perjanjian Kinerja Balai Logam Tahun 2024'),
    };
    expect(periksa(lembar)).toEqual([]);
  });
});
