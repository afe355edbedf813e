/** The templat: what its formulas give, what a check says of it, and that everything is typed once. */
import { laporanTabel } from '../../../src/core/laporan';
import { periksa, type HasilPeriksa } from '../../../src/core/periksa';
import { contohTemplat } from '../../../src/core/plans/templat/contoh-isi';
import { buatTemplat, planTemplat, type OpsiTemplat } from '../../../src/core/plans/templat/templat';
import { addressKey, formatCell, parseAddress } from '../../../src/core/workbook/address';
import type { ChangePlan, Edit } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { BUKU_HAMPA, hitungBuku, hitungRencana, isiHasil } from '../../bantu/hitung-buku';

const CONTOH: readonly (readonly [string, NonNullable<OpsiTemplat['contoh']>])[] = [
  ['kosong', false],
  ['contoh', true],
  ['contoh sampai TW I', { sampaiTw: 1 }],
  ['contoh sampai TW II', { sampaiTw: 2 }],
  ['contoh sampai TW III', { sampaiTw: 3 }],
];

/** The workbook as its own results show it, without a spreadsheet program. */
function buku(contoh: OpsiTemplat['contoh'] = true, tahun = 2026): Workbook {
  const { plan, nilai } = buatTemplat({ tahun, contoh });
  return isiHasil(applyToPicture(BUKU_HAMPA, plan), (sheet, row, col) => nilai.get(addressKey({ sheet, row, col })));
}

function sel(workbook: Workbook, alamat: string): Cell | undefined {
  const tempat = parseAddress(alamat);
  const sheet = workbook.sheets.find(({ name }) => name === tempat?.sheet);
  return tempat === null ? undefined : sheet?.rows[tempat.row]?.[tempat.col];
}

function* semuaSel({ sheets }: Workbook): Generator<{ sheet: string; row: number; col: number; cell: Cell }> {
  for (const { name: sheet, rows } of sheets)
    for (const [row, cells] of rows.entries())
      for (const [col, cell] of (cells ?? []).entries()) if (cell !== undefined) yield { sheet, row, col, cell };
}

const sebut = ({ temuan }: HasilPeriksa): string[] =>
  temuan.map(({ tingkat, kode, pesan }) => `${tingkat} ${kode} ${pesan}`);

describe('what the formulas give', () => {
  test.each(CONTOH)('%s: the results beside the formulas are those of a spreadsheet engine', async (_nama, contoh) => {
    const { plan, nilai } = buatTemplat({ tahun: 2026, contoh });
    const hitungan = await hitungRencana(plan);
    const rumus = [...semuaSel(hitungan)].filter(({ cell }) => cell.formula !== undefined);
    expect(rumus.length).toBeGreaterThan(1500);
    const beda = rumus.flatMap(({ sheet, row, col, cell }) => {
      // The engine does not know HYPERLINK.
      if (sheet === 'Petunjuk') return [];
      const milik = nilai.get(addressKey({ sheet, row, col }));
      const sama =
        typeof milik === 'number' && typeof cell.value === 'number'
          ? Math.abs(milik - cell.value) <= 1e-9 * Math.max(1, Math.abs(milik))
          : milik === cell.value;
      return sama ? [] : [`${sheet}!${formatCell(row, col)}: ${String(milik)}, dihitung ${String(cell.value)}`];
    });
    expect(beda).toEqual([]);
  });

  test('the figures of the sample, by hand', () => {
    const isi = buku();
    // 92,3 / 90 = 102,56%; 2 - 4,8 / 5 = 104%; 1 - |85 - 85| / 85 = 100%; 11 / 12 = 91,67%
    expect(sel(isi, 'Capaian!H5')?.value).toBeCloseTo(92.3 / 90, 12);
    expect(sel(isi, 'Capaian!H9')?.value).toBeCloseTo(1.04, 12);
    expect(sel(isi, 'Capaian!H10')?.value).toBe(1);
    expect(sel(isi, 'Capaian!H8')?.value).toBeCloseTo(11 / 12, 12);
    expect(['I5', 'I8', 'I10'].map((a) => sel(isi, `Capaian!${a}`)?.value)).toEqual([
      'Melampaui',
      'Belum tercapai',
      'Tercapai',
    ]);
    // 620 + 140 + 1.450 + 180 + 95 + 240 + 75 + 1.200 + 300 = 4.300 juta; the second revision adds 100 juta
    expect(sel(isi, 'Pagu!E5')?.value).toBe(4_300_000_000);
    expect(sel(isi, "'Revisi Pagu'!E5")?.value).toBe(4_300_000_000);
    expect(sel(isi, "'Revisi Pagu'!F6")?.value).toBe(100_000_000);
    expect(sel(isi, 'Realisasi!E5')?.value).toBe(4_400_000_000);
    // 4.310 / 4.400 = 97,95%; 90 juta left
    expect(sel(isi, 'Realisasi!L5')?.text).toBe('97,95%');
    expect(sel(isi, 'Realisasi!K5')?.value).toBe(90_000_000);
    // 1 - (706 / 720) / (92,3 / 90) = 4,39%
    expect(sel(isi, 'Efisiensi!G5')?.value).toBeCloseTo(1 - 706 / 720 / (92.3 / 90), 12);
    // two lines support 3.2: 1.200 + 300
    expect(sel(isi, 'Efisiensi!D12')?.value).toBe(1_500_000_000);
  });

  test('codes are compared as texts: 1.1 and 1.10 are two indicators', async () => {
    const plan = planTemplat({ tahun: 2026, contoh: true });
    const ganti = (alamat: string, value: string): Edit => {
      const tempat = parseAddress(alamat);
      if (tempat === null) throw new Error(alamat);
      return { kind: 'setContent', sel: tempat, before: { value: null }, after: { value } };
    };
    const isi = applyToPicture(applyToPicture(BUKU_HAMPA, plan), {
      ...plan,
      edits: [ganti('Perkin!A6', '1.10'), ganti('Pagu!F7', '1.10')],
    });
    const hasil = await hitungBuku(isi);
    expect(sel(hasil, 'Efisiensi!D5')?.value).toBe(720_000_000);
    expect(sel(hasil, 'Efisiensi!D6')?.value).toBe(140_000_000);
  });

  test('only functions of Excel 2013 that LibreOffice and WPS know', () => {
    const dikenal = new Set('IF COUNT SUM SUMPRODUCT MAX MIN ABS ROUND LOOKUP ISNUMBER OR AND HYPERLINK'.split(' '));
    const fungsi = new Set(
      [...semuaSel(buku())].flatMap(({ cell }) =>
        [...(cell.formula ?? '').replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(
          ([, nama]) => nama ?? '',
        ),
      ),
    );
    expect([...fungsi].filter((nama) => !dikenal.has(nama))).toEqual([]);
  });
});

describe('what a check says of it', () => {
  test.each(CONTOH)('%s: no finding at all', (_nama, contoh) => {
    expect(sebut(periksa(buku(contoh)))).toEqual([]);
    expect(sebut(periksa(buku(contoh), { tahap: 'penyusunan' }))).toEqual([]);
  });

  test('empty rows are no indicators', () => {
    const { bahan } = periksa(buku(false));
    expect(bahan.berkas.indikator).toEqual([]);
    expect(bahan.berkas.uang.filter(({ peran }) => peran === 'data')).toEqual([]);
  });

  test('every sheet is recognised as its kind', () => {
    const tabel = periksa(buku()).bahan.berkas.tabel.map(laporanTabel);
    expect(tabel.map(({ lembar, jenis, baris }) => [lembar, jenis, baris])).toEqual([
      ['Perkin', 'perkin', 8],
      ['Kamus Indikator', 'iku', 8],
      ['Renstra', 'renstra', 8],
      ['Rencana Aksi', 'rencana-aksi', 8],
      ['Capaian TW', 'capaian-triwulan', 8],
      ['Capaian', 'capaian-tahunan', 8],
      ['Pagu', 'pagu', 9],
      ['Revisi Pagu', 'revisi-pagu', 2],
      ['Revisi Pagu', 'revisi-pagu', 9],
      ['Realisasi', 'realisasi-anggaran', 9],
      ['PNBP', 'pnbp', 3],
      ['Efisiensi', 'efisiensi', 8],
    ]);
    expect(tabel.filter(({ keyakinan }) => keyakinan < 0.8)).toEqual([]);
    expect(new Set(tabel.map(({ tahun }) => tahun))).toEqual(new Set([2026, null]));
  });

  test('targets, realisasi and capaian are read as they were typed, and as the core computes them', () => {
    const { bahan } = periksa(buku());
    const { indikator } = contohTemplat();
    const lembar = bahan.berkas.tabel.map((satu) => satu.lembar);
    const setahun = bahan.capaian.filter(({ baris }) => lembar[baris.tabel] === 'Capaian');
    expect(
      setahun.map(({ baris, periode: { target, realisasi } }) => [
        baris.indikator.teks,
        target?.besaran.jenis === 'angka' ? target.besaran.nilai : null,
        realisasi?.besaran.jenis === 'angka' ? realisasi.besaran.nilai : null,
      ]),
    ).toEqual(indikator.map(({ indikator: nama, target, realisasiTw }) => [nama, target, realisasiTw[3]]));
    const terhitung = bahan.capaian.filter(({ periode }) => periode.capaian?.besaran.jenis === 'angka');
    // eight of the year, and of the quarters 7 + 7 + 7 + 8
    expect(terhitung.filter(({ baris }) => lembar[baris.tabel] !== 'Efisiensi')).toHaveLength(37);
    for (const { baris, periode, hasil } of terhitung) {
      if (lembar[baris.tabel] === 'Efisiensi' || periode.capaian?.besaran.jenis !== 'angka') continue;
      expect(periode.capaian.besaran.nilai / 100).toBeCloseTo(hasil.capaian ?? Number.NaN, 9);
    }
  });
});

describe('typed once', () => {
  const isi = buku();
  const konstan = [...semuaSel(isi)].filter(({ cell }) => cell.formula === undefined);

  test('name, sasaran and polaritas of an indicator stand as constants on Perkin alone', () => {
    for (const { indikator, sasaran } of contohTemplat().indikator) {
      for (const teks of [indikator, sasaran].filter((satu) => satu !== '')) {
        const tempat = konstan.filter(({ cell }) => cell.value === teks).map(({ sheet }) => sheet);
        expect([teks, tempat]).toEqual([teks, ['Perkin']]);
      }
    }
    expect(new Set(konstan.filter(({ cell }) => cell.value === 'Minimasi').map(({ sheet }) => sheet))).toEqual(
      new Set(['Perkin']),
    );
  });

  test('a target that changes on Perkin changes everywhere', async () => {
    const plan = planTemplat({ tahun: 2026, contoh: true });
    const tempat = parseAddress('Perkin!F5');
    if (tempat === null) throw new Error('Perkin!F5');
    const ubah: ChangePlan = {
      ...plan,
      edits: [{ kind: 'setContent', sel: tempat, before: { value: 90 }, after: { value: 71 } }],
    };
    const hasil = await hitungBuku(applyToPicture(applyToPicture(BUKU_HAMPA, plan), ubah));
    const milik = ['Renstra!F5', "'Rencana Aksi'!E5", "'Rencana Aksi'!L5", "'Capaian TW'!P5", 'Capaian!F5'];
    expect(milik.map((alamat) => sel(hasil, alamat)?.value)).toEqual([71, 71, 71, 71, 71]);
    // 92,3 / 71 = 130%
    expect(sel(hasil, 'Capaian!H5')?.value).toBeCloseTo(1.3, 12);
  });
});

describe('how it is filled in', () => {
  const { edits } = planTemplat({ tahun: 2026 });
  const hampa = applyToPicture(BUKU_HAMPA, planTemplat({ tahun: 2026 }));
  const terbuka = (sheet: string, row: number, col: number): boolean =>
    edits.some(
      (edit) =>
        edit.kind === 'setLook' &&
        edit.sheet === sheet &&
        edit.look.unlocked === true &&
        row >= edit.range.top &&
        row <= edit.range.bottom &&
        col >= edit.range.left &&
        col <= edit.range.right,
    );

  test('formulas are protected, but for those that may be typed over', () => {
    const terlindungi = new Set(edits.flatMap((edit) => (edit.kind === 'protectSheet' ? [edit.sheet] : [])));
    expect([...terlindungi]).toEqual(hampa.sheets.slice(0, 12).map(({ name }) => name));
    const longgar = [...semuaSel(hampa)].filter(
      ({ sheet, row, col, cell }) => terlindungi.has(sheet) && cell.formula !== undefined && terbuka(sheet, row, col),
    );
    // The year of the Renstra and the fourth quarter of the rencana aksi propose the target of Perkin.
    expect(new Set(longgar.map(({ sheet, col }) => `${sheet} ${formatCell(0, col)}`))).toEqual(
      new Set(['Renstra F1', 'Rencana Aksi L1']),
    );
    expect([...'ABCDEF'].every((_huruf, col) => terbuka('Perkin', 4, col) && terbuka('Perkin', 33, col))).toBe(true);
    expect(terbuka('Petunjuk', 2, 1)).toBe(true);
  });

  test('lists, messages and their lengths', () => {
    const validasi = edits.flatMap((edit) =>
      edit.kind === 'addObject' && edit.object.type === 'validation' ? [edit.object] : [],
    );
    const daftar = (kata: string) => validasi.some(({ rule }) => rule.type === 'list' && rule.items.includes(kata));
    expect(['Persen', 'Minimasi', 'PNBP', 'Belanja Modal', 'Pagu berubah'].map(daftar)).toEqual(Array(5).fill(true));
    for (const { rule } of validasi) {
      expect((rule.prompt?.title ?? '').length).toBeLessThanOrEqual(32);
      expect((rule.prompt?.text ?? '').length).toBeLessThanOrEqual(255);
      expect((rule.alert?.text ?? '').length).toBeLessThanOrEqual(225);
      if (rule.type === 'list') expect(rule.items.join(',').length).toBeLessThanOrEqual(255);
    }
  });

  test('every sheet has its header in sight and is set up for A4', () => {
    const nama = hampa.sheets.map(({ name }) => name);
    expect(nama).toEqual([
      ...['Petunjuk', 'Perkin', 'Kamus Indikator', 'Renstra', 'Rencana Aksi', 'Capaian TW', 'Capaian', 'Pagu'],
      ...['Revisi Pagu', 'Realisasi', 'PNBP', 'Efisiensi', 'Kebijakan Capaian'],
    ]);
    for (const sheet of nama) {
      expect(edits.filter((edit) => edit.kind === 'setPage' && edit.sheet === sheet)).toHaveLength(1);
      expect(edits.filter((edit) => edit.kind === 'freezeRows' && edit.sheet === sheet)).toHaveLength(1);
    }
  });
});

describe('the year', () => {
  test('decides titles, years of the Renstra and the days of revisions', () => {
    const isi = buku(true, 2031);
    expect(sel(isi, 'Perkin!A1')?.value).toBe('Perjanjian Kinerja Tahun 2031');
    expect(['E4', 'I4'].map((a) => sel(isi, `Renstra!${a}`)?.value)).toEqual(['Target 2030', 'Target 2034']);
    expect(sel(isi, "'Revisi Pagu'!C5")?.text).toBe('16/03/2031');
    expect(sebut(periksa(isi))).toEqual([]);
  });

  test.each([1999, 2101, 2026.5, Number.NaN])('%p is refused', (tahun) => {
    expect(() => buatTemplat({ tahun })).toThrow(RangeError);
  });
});
