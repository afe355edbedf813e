/** Reports that Selaras writes, read back and held against their workbook: right ones give no galat, planted errors are found. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Naskah } from '../../../src/core/narrative/naskah';
import { susunNaskah } from '../../../src/core/narrative/susun';
import { periksaNaskah } from '../../../src/core/naskah-periksa/periksa-naskah';
import type { TemuanNaskah } from '../../../src/core/naskah-periksa/temuan';
import { siapkanBahan } from '../../../src/core/periksa';
import type { Bahan } from '../../../src/core/rules/aturan';
import { formatAddress } from '../../../src/core/workbook/address';
import { bacaDokumen } from '../../../src/host/docx/baca-dokumen';
import { docxNaskah } from '../../../src/host/docx/naskah/dokumen';
import { readWorkbookBytes } from '../../../src/host/file/read';
import { bahanDari } from '../../bantu/bahan';

/** Pictures are no part of these tests. */
const tulis = ({ blok }: Naskah): Promise<Uint8Array> =>
  docxNaskah(
    { blok: blok.filter(({ jenis }) => jenis !== 'gambar') },
    {
      judul: 'Laporan',
      lukis: () => {
        throw new RangeError('tanpa gambar');
      },
    },
  );

const SASARAN = 'Meningkatnya mutu layanan pengujian';
const bahan = bahanDari({
  Perkin: [
    ['Perjanjian Kinerja Tahun 2024'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'],
    [1, SASARAN, 'Jumlah sampel yang diuji tuntas', 'Sampel', 200],
    [2, SASARAN, 'Persentase aduan yang diselesaikan tepat waktu', 'Persen', 80],
    [3, SASARAN, 'Indeks kepuasan pelanggan laboratorium', 'Indeks', 3.5],
  ],
  Capaian: [
    ['Capaian Kinerja Tahun 2024'],
    [
      'No',
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Capaian (%)',
      'Pagu (Rp)',
      'Realisasi Anggaran (Rp)',
    ],
    [1, SASARAN, 'Jumlah sampel yang diuji tuntas', 'Sampel', 200, 250, 125, 400000000, 380000000],
    [2, SASARAN, 'Persentase aduan yang diselesaikan tepat waktu', 'Persen', 80, 60, 75, 120000000, 90000000],
    [3, SASARAN, 'Indeks kepuasan pelanggan laboratorium', 'Indeks', 3.5, 3.5, 100, 50000000, 49000000],
  ],
  Perbandingan: [
    ['Perbandingan Realisasi Kinerja Tahun 2022-2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Realisasi 2022', 'Realisasi 2023', 'Realisasi 2024'],
    [1, 'Jumlah sampel yang diuji tuntas', 'Sampel', 180, 200, 250],
    [2, 'Persentase aduan yang diselesaikan tepat waktu', 'Persen', 70, 65, 60],
    [3, 'Indeks kepuasan pelanggan laboratorium', 'Indeks', 3.2, 3.4, 3.5],
  ],
});

const asli = await tulis(susunNaskah(bahan));

/** The document with pieces of its text replaced; each piece must stand in it. */
function ubah(bytes: Uint8Array, ganti: readonly (readonly [string, string])[]): Uint8Array {
  const bagian = unzipSync(bytes);
  let isi = strFromU8(bagian['word/document.xml'] ?? new Uint8Array());
  for (const [lama, baru] of ganti) {
    if (!isi.includes(lama)) throw new Error(`tidak ada "${lama}"`);
    isi = isi.replace(lama, baru);
  }
  return zipSync({ ...bagian, 'word/document.xml': strToU8(isi) });
}

const periksa = (isi: Bahan, bytes: Uint8Array): readonly TemuanNaskah[] =>
  periksaNaskah(isi, bacaDokumen(bytes, 'laporan.docx')).temuan;

describe('a report as Selaras writes it', () => {
  it('contradicts its workbook nowhere', () => {
    const { temuan, cacah } = periksaNaskah(bahan, bacaDokumen(asli, 'laporan.docx'));
    expect(temuan.filter(({ kode }) => kode !== 'LK-014')).toEqual([]);
    expect(temuan.length).toBeGreaterThan(5);
    expect(cacah.indikator).toBe(3);
  });

  it.each(['bbspjikkp-2024', 'bpipi-2023'])('nor that of a real workbook: %s', async (unit) => {
    const berkas = readFileSync(new URL(`../../fixtures/${unit}/${unit}.xlsx`, import.meta.url));
    const nyata = siapkanBahan(await readWorkbookBytes(berkas, `${unit}.xlsx`));
    const temuan = periksa(nyata, await tulis(susunNaskah(nyata)));
    expect(temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
    expect(temuan.filter(({ kode }) => kode === 'LK-014').length).toBeGreaterThan(20);
  });
});

/** The next run of the same paragraph. */
const LARI = '</w:t></w:r><w:r><w:t xml:space="preserve">';

/** One contradiction each: what is replaced by what, the code, what is written, and what the cells say. */
const TANAM: readonly (readonly [string, readonly [string, string], string, string, string])[] = [
  ['wrong realisasi', ['250 sampel</w:t>', '265 sampel</w:t>'], 'LK-008', '265', '250'],
  ['wrong capaian', [`capaiannya ${LARI}75,00%`, `capaiannya ${LARI}57,00%`], 'LK-008', '57,00%', '75,00%'],
  ['wrong verdict', ['>melampaui</w:t>', '>belum mencapai</w:t>'], 'LK-009', 'belum mencapai target', 'melampaui'],
  ['wrong trend', ['>menurun</w:t>', '>meningkat</w:t>'], 'LK-010', 'naik', 'turun'],
  [
    'wrong year',
    [
      `2024, ${LARI}target indikator ${LARI}&quot;${LARI}Indeks`,
      `2022, ${LARI}target indikator ${LARI}&quot;${LARI}Indeks`,
    ],
    'LK-012',
    '2022',
    '2024',
  ],
  ['wrong reference', ['Tabel 3.3</w:t>', 'Tabel 3.9</w:t>'], 'LK-013', 'Tabel 3.9', ''],
  ['wrong count', [`>1${LARI} indikator melampaui`, `>2${LARI} indikator melampaui`], 'LK-021', '2', '1'],
  ['wrong pagu', ['Rp400.000.000', 'Rp450.000.000'], 'LK-008', 'Rp450.000.000', 'Rp400.000.000'],
  ['wrong percent', ['98,00%', '89,00%'], 'LK-008', '89,00%', '98,00%'],
  ['wrong figure in a table', ['>80</w:t>', '>90</w:t>'], 'LK-022', '90', '80'],
  ['wrong words', [`>3${LARI} indikator kinerja.`, `>3${LARI} (empat) indikator kinerja.`], 'LK-018', 'empat', 'tiga'],
];

const ringkas = ({ kode, tertulis, seharusnya }: TemuanNaskah): string => [kode, tertulis, seharusnya].join('|');

describe('planted contradictions', () => {
  const tanpaIsian = (bytes: Uint8Array): readonly TemuanNaskah[] =>
    periksa(bahan, bytes).filter(({ kode }) => kode !== 'LK-014');

  it.each(TANAM)('%s alone is the only finding', (_nama, ganti, kode, tertulis, seharusnya) => {
    expect(tanpaIsian(ubah(asli, [ganti])).map(ringkas)).toEqual([[kode, tertulis, seharusnya].join('|')]);
  });

  it('are found all at once, and nothing else', () => {
    const temuan = tanpaIsian(
      ubah(
        asli,
        TANAM.map(([, ganti]) => ganti),
      ),
    );
    expect(temuan.map(ringkas).sort()).toEqual(TANAM.map(([, , ...isi]) => isi.join('|')).sort());
  });

  it('name the cell and quote the sentence', () => {
    const [satu] = tanpaIsian(ubah(asli, [['250 sampel</w:t>', '265 sampel</w:t>']]));
    // Capaian: title, header, first indicator in row 3; realisasi in column F
    expect(satu?.sel.map((sel) => formatAddress(sel))).toEqual(['Capaian!F3']);
    expect(satu?.tingkat).toBe('galat');
    expect(satu?.kutipan).toContain('terealisasi 265 sampel');
    expect(satu?.letak.judul.at(-1)).toBe('Jumlah sampel yang diuji tuntas');
  });
});

describe('bacaDokumen', () => {
  const isi = (badan: string): Uint8Array =>
    zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${badan}</w:body></w:document>`,
      ),
    });
  const p = (teks: string, sifat = ''): string => `<w:p><w:pPr>${sifat}</w:pPr><w:r><w:t>${teks}</w:t></w:r></w:p>`;

  it('reads headings, captions and lists without styles, insertions in and deletions out', () => {
    const bytes = isi(
      p('Bagian', '<w:outlineLvl w:val="1"/>') +
        p('Capaian', '<w:pStyle w:val="Heading3"/>') +
        p('Tabel 3.2 Capaian Kinerja') +
        p('Tabel 3.2 menyajikan capaian.') +
        '<w:p><w:r><w:t>a </w:t></w:r><w:ins><w:r><w:t>baru</w:t></w:r></w:ins><w:del><w:r><w:delText>x</w:delText><w:t>lama</w:t></w:r></w:del></w:p>',
    );
    expect(bacaDokumen(bytes, 'a.docx').blok).toEqual([
      { jenis: 'judul', tingkat: 2, teks: 'Bagian' },
      { jenis: 'judul', tingkat: 3, teks: 'Capaian' },
      {
        jenis: 'keterangan',
        label: 'tabel',
        nomor: '3.2',
        judul: 'Capaian Kinerja',
        teks: 'Tabel 3.2 Capaian Kinerja',
      },
      { jenis: 'paragraf', teks: 'Tabel 3.2 menyajikan capaian.', butir: false },
      { jenis: 'paragraf', teks: 'a baru', butir: false },
    ]);
  });

  it('repeats merged cells over the grid', () => {
    const sel = (teks: string, sifat = ''): string => `<w:tc><w:tcPr>${sifat}</w:tcPr>${p(teks)}</w:tc>`;
    const tabel = `<w:tbl><w:tr>${sel('A', '<w:vMerge w:val="restart"/>')}${sel('B', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${sel('', '<w:vMerge/>')}${sel('1')}${sel('2')}</w:tr></w:tbl>`;
    expect(bacaDokumen(isi(tabel), 'a.docx').blok).toEqual([
      {
        jenis: 'tabel',
        baris: [
          ['A', 'B', 'B'],
          ['A', '1', '2'],
        ],
      },
    ]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(), /kosong/],
    ['a text', strToU8('halo'), /bukan dokumen Word/],
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), /Word lama/],
    ['a torn file', asli.slice(0, asli.length / 2), /rusak/],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), /tidak memuat dokumen Word/],
    ['macros', zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/vbaProject.bin': strToU8('x') }), /memuat makro/],
    ['text that grows', isi(' '.repeat(60_000_000)), /terlalu besar/],
    ['elements without end', isi('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)), /terlalu besar/],
    ['an open element', isi('<w:p>'), /rusak/],
  ])('refuses %s in one sentence', (_nama, bytes, kalimat) => {
    expect(() => bacaDokumen(bytes, 'a.docx')).toThrow(kalimat);
  });
});
