import { naskahTemuan, type TemuanNaskah } from '../../../src/core/narrative/tabel-temuan';
import { formatAddress } from '../../../src/core/workbook/address';
import { paragraf, tabelKe, teksTabel } from './bentuk-tabel';

function temuan(isi: Partial<TemuanNaskah> = {}): TemuanNaskah {
  return {
    kode: 'UK-002',
    tingkat: 'galat',
    lembar: 'Capaian',
    sel: [{ sheet: 'Capaian', row: 4, col: 6 }],
    tautan: [
      { sheet: 'Capaian', row: 4, col: 4 },
      { sheet: 'Perkin', row: 2, col: 4 },
    ],
    pesan: 'Capaian di G5 tertulis 80%.',
    seharusnya: '112,50%',
    perbaikan: 'Ganti dengan rumus capaian.',
    ...isi,
  };
}

const kalimat = (...tingkat: TemuanNaskah['tingkat'][]): string | undefined =>
  paragraf(
    naskahTemuan(
      tingkat.map((satu) => temuan({ tingkat: satu })),
      { berkas: 'lakin.xlsx' },
    ),
  )[0];

describe('the sentence', () => {
  it('counts what the table lists', () => {
    expect(kalimat('galat', 'galat', 'galat', 'peringatan', 'saran', 'saran')).toBe(
      'Pemeriksaan buku kerja lakin.xlsx menghasilkan 6 temuan, yaitu 3 galat, 1 peringatan, dan 2 saran.',
    );
    expect(kalimat('saran', 'galat')).toBe(
      'Pemeriksaan buku kerja lakin.xlsx menghasilkan 2 temuan, yaitu 1 galat dan 1 saran.',
    );
  });

  it('does not count one level twice', () => {
    expect(kalimat('saran', 'saran')).toBe(
      'Pemeriksaan buku kerja lakin.xlsx menghasilkan 2 temuan, seluruhnya dengan tingkat saran.',
    );
    expect(kalimat('peringatan')).toBe(
      'Pemeriksaan buku kerja lakin.xlsx menghasilkan 1 temuan dengan tingkat peringatan.',
    );
  });

  it('stands alone where nothing was found', () => {
    expect(kalimat()).toBe('Pemeriksaan buku kerja lakin.xlsx tidak menghasilkan temuan.');
    expect(naskahTemuan([], { berkas: 'lakin.xlsx' }).blok).toHaveLength(1);
  });
});

describe('the table', () => {
  const naskah = naskahTemuan(
    [
      temuan(),
      temuan({
        kode: 'RV-003',
        tingkat: 'peringatan',
        lembar: 'Pagu 2024',
        sel: [
          { sheet: 'Pagu 2024', row: 9, col: 2 },
          { sheet: 'Pagu 2024', row: 12, col: 27 },
        ],
        tautan: [],
        pesan: 'Jumlah tidak sama.',
        seharusnya: null,
      }),
      temuan({ kode: 'SISTEM-UK-002', tingkat: 'peringatan', lembar: '', sel: [], tautan: [], seharusnya: null }),
    ],
    { berkas: 'lakin.xlsx' },
  );

  it('has one row per finding in the order given', () => {
    expect(teksTabel(tabelKe(naskah))).toEqual([
      'No|Tingkat|Lembar dan sel|Temuan|Seharusnya|Perbaikan',
      '1|Galat|Capaian: G5|Capaian di G5 tertulis 80%. (UK-002)|112,50%|Ganti dengan rumus capaian.',
      '2|Peringatan|Pagu 2024: C10, AB13|Jumlah tidak sama. (RV-003)||Ganti dengan rumus capaian.',
      '3|Peringatan|Seluruh buku kerja|Capaian di G5 tertulis 80%. (SISTEM-UK-002)||Ganti dengan rumus capaian.',
    ]);
  });

  it('ties each cell that it names to the workbook, and the right value to what it was compared with', () => {
    const [baris] = tabelKe(naskah).baris;
    expect(baris?.sel[2]?.isi.map(({ sumber }) => (sumber === undefined ? null : formatAddress(sumber)))).toEqual([
      null,
      'Capaian!G5',
    ]);
    expect(baris?.sel[4]?.isi[0]?.dari?.map((sel) => formatAddress(sel))).toEqual(['Capaian!E5', 'Perkin!E3']);
  });
});
