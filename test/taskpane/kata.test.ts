import { JENIS } from '../../src/core/recognition/tabel';
import type { ChangePlan } from '../../src/core/workbook/plan';
import type { CellValue } from '../../src/core/workbook/workbook';
import { ringkasPlan, sebutUbah } from '../../src/taskpane/bagian/ringkas-plan';
import { sebutFormat } from '../../src/taskpane/bagian/sebut-format';
import { NAMA_JENIS, perluDilihat, sebutAngka, sebutSebabJenis, sebutYakin, teksTampil } from '../../src/taskpane/kata';
import { apakahGelap, luminans } from '../../src/taskpane/tema';
import { cacahBaris, potongNaskah } from '../../src/taskpane/worker/potong-naskah';
import type { BarisTabel, Naskah, Tabel } from '../../src/core/narrative/naskah';
import { renderFragmen } from '../../src/core/render/html';

describe('kata', () => {
  it('has a name for every kind of table, and no two alike', () => {
    expect(new Set(JENIS.map((jenis) => NAMA_JENIS[jenis])).size).toBe(JENIS.length);
  });

  it('writes whole numbers with dots', () => {
    expect([0, 999, 1000, 1234567].map(sebutAngka)).toEqual(['0', '999', '1.000', '1.234.567']);
  });

  it('says how sure in a word', () => {
    // 0,846 is shown as 85% and judged as 85%; 0,594 as 59%.
    expect([0.97, 0.85, 0.846, 0.844, 0.6, 0.594].map(sebutYakin)).toEqual([
      'yakin 97%',
      'yakin 85%',
      'yakin 85%',
      'cukup yakin 84%',
      'cukup yakin 60%',
      'perlu dilihat, yakin 59%',
    ]);
    expect([0.595, 0.594].map(perluDilihat)).toEqual([false, true]);
  });

  it('says why a table is of its kind, and what to do where it is not', () => {
    const kalimat = sebutSebabJenis({ jenis: 'renstra', alasan: 'target tiga tahun\natau lebih', dipilih: false });
    expect(kalimat).toContain('sebagai Target Renstra karena: target tiga tahun atau lebih.');
    expect(kalimat).toContain('pilih jenis yang benar');
    const manual = sebutSebabJenis({ jenis: 'renstra', alasan: 'dipilih oleh pengguna', dipilih: true });
    expect(manual).toContain('dipilih secara manual');
    expect(manual).not.toContain('karena');
  });

  it('shows no sign that hides or turns a text', () => {
    expect(teksTampil('a\u202egnp.exe\u0000b\nc')).toBe('a gnp.exe b c');
    expect(teksTampil('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('tema', () => {
  it('follows the ground of Office before the system', () => {
    expect(apakahGelap('#262626', false)).toBe(true);
    expect(apakahGelap('#FFFFFF', true)).toBe(false);
    expect(apakahGelap('#ffffffff', true)).toBe(false);
    expect(apakahGelap('#666666', false)).toBe(true);
  });

  it('asks the system where Office tells no colour, or one that cannot be read', () => {
    expect([apakahGelap(undefined, true), apakahGelap(undefined, false), apakahGelap('white', true)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('computes the luminance of WCAG', () => {
    expect([luminans('#000000'), luminans('#FFFFFF')]).toEqual([0, 1]);
    // #808080: ((0,50196 + 0,055) / 1,055) ^ 2,4 = 0,21586.
    expect(luminans('#808080')).toBeCloseTo(0.21586, 5);
  });
});

describe('ringkasPlan', () => {
  const sel = (sheet: string, row: number, col: number) => ({ sheet, row, col });

  it('joins the edits of one cell and tells them in words', () => {
    const plan: ChangePlan = {
      judul: 'Isi rumus capaian',
      dibiarkan: [],
      edits: [
        { kind: 'setNumberFormat', sel: sel('Capaian', 5, 6), before: 'General', after: '0.00%' },
        {
          kind: 'setContent',
          sel: sel('Capaian', 5, 6),
          before: { value: null },
          after: { value: null, formula: 'F6/E6' },
        },
        { kind: 'setContent', sel: sel('Capaian', 6, 6), before: { value: 12.5 }, after: { value: true } },
      ],
    };
    const { sel: ubah, lembarBaru, hanyaIngatan } = ringkasPlan(plan);
    expect(ubah.map((satu) => [sebutUbah(satu, 'before'), sebutUbah(satu, 'after')])).toEqual([
      ['(kosong); format umum', '=F6/E6; format persen, dua desimal'],
      ['12,5', 'TRUE'],
    ]);
    expect([lembarBaru, hanyaIngatan]).toEqual([[], false]);
  });

  it('shows numbers as the cell will show them, with what it holds beside them', () => {
    const isi = (before: CellValue, after: CellValue, formula?: string) => ({
      sel: sel('Capaian', 4, 6),
      edits: [
        {
          kind: 'setContent' as const,
          sel: sel('Capaian', 4, 6),
          before: { value: before },
          after: formula === undefined ? { value: after } : { value: after, formula },
        },
      ],
    });
    const ubah = isi(1.2333, 1.3646);
    const persen = { before: '123,33%', after: '136,46%' };
    expect(sebutUbah(ubah, 'before', persen)).toBe('123,33% (isi sel 1,2333)');
    expect(sebutUbah(ubah, 'after', persen)).toBe('136,46% (isi sel 1,3646)');
    // nothing to add: unknown, the same either way, nothing shown, a blank, a text, a formula
    expect(sebutUbah(ubah, 'after')).toBe('1,3646');
    expect(sebutUbah(ubah, 'after', { before: '', after: '1,3646' })).toBe('1,3646');
    expect(sebutUbah(ubah, 'after', { before: '', after: '' })).toBe('1,3646');
    expect(sebutUbah(isi(null, 1), 'before', persen)).toBe('(kosong)');
    expect(sebutUbah(isi(null, '90,50%'), 'after', persen)).toBe('90,50%');
    expect(sebutUbah(isi(null, null, 'E5/D5'), 'after', persen)).toBe('=E5/D5');
  });

  it('shows the beginning of a new sheet, and none of its cells as changes', () => {
    const plan: ChangePlan = {
      judul: 'Tulis',
      dibiarkan: [],
      edits: [
        { kind: 'addSheet', sheet: 'Hasil' },
        { kind: 'setContent', sel: sel('Hasil', 0, 0), before: { value: null }, after: { value: 'Judul' } },
        { kind: 'setContent', sel: sel('Hasil', 2, 1), before: { value: null }, after: { value: 'B3' } },
        { kind: 'setContent', sel: sel('Hasil', 99, 0), before: { value: null }, after: { value: 'akhir' } },
      ],
    };
    const ringkas = ringkasPlan(plan);
    expect(ringkas.sel).toEqual([]);
    expect(ringkas.lembarBaru).toEqual([
      {
        nama: 'Hasil',
        baris: 100,
        benda: '',
        awal: [
          ['Judul', ''],
          ['', ''],
          ['', 'B3'],
        ],
      },
    ]);
  });

  it('knows a plan that changes no cell', () => {
    const edits = [{ kind: 'setStored', key: 'koreksi', before: null, after: '{}' }] as const;
    expect(ringkasPlan({ judul: 'Simpan', edits, dibiarkan: [] }).hanyaIngatan).toBe(true);
  });
});

describe('sebutFormat', () => {
  it.each([
    ['General', 'umum'],
    ['0%', 'persen, tanpa desimal'],
    ['0.00%', 'persen, dua desimal'],
    ['0.0', 'angka, satu desimal'],
    ['#,##0', 'angka, tanpa desimal, pemisah ribuan'],
    ['#,##0.00_);(#,##0.00)', 'angka, dua desimal, pemisah ribuan'],
    ['0 "orang"', 'angka, tanpa desimal, dengan tulisan "orang"'],
    // A quoted or escaped percent sign is a word, and so is a semicolon in quotes.
    ['0.00"%"', 'angka, dua desimal, dengan tulisan "%"'],
    ['0.0\\%', 'angka, satu desimal, dengan tulisan "%"'],
    ['0" a;b"', 'angka, tanpa desimal, dengan tulisan "a;b"'],
    ['[$Rp-421]#,##0', 'angka, tanpa desimal, pemisah ribuan'],
    ['dd/mm/yyyy', 'tanggal atau waktu'],
    ['@', 'teks'],
    ['"\u202eada"', 'tanpa angka, dengan tulisan "ada"'],
    ['', 'tanpa angka'],
  ])('%s', (kode, kalimat) => {
    expect(sebutFormat(kode)).toBe(kalimat);
  });
});

describe('potongNaskah', () => {
  const baris = (teks: string, rowspan?: number): BarisTabel => ({
    jenis: 'data',
    sel: [...(rowspan === 0 ? [] : [{ isi: [{ teks }], ...(rowspan ? { rowspan } : {}) }]), { isi: [{ teks: 'x' }] }],
  });
  const tabel: Tabel = {
    jenis: 'tabel',
    kunci: 'a',
    judul: [],
    kolom: [
      { bobot: 1, rata: 'kiri' },
      { bobot: 1, rata: 'kiri' },
    ],
    kepala: [[{ isi: [] }, { isi: [] }]],
    baris: [baris('satu', 3), baris('', 0), baris('', 0), baris('empat')],
  };
  const naskah: Naskah = { blok: [tabel] };

  it('ends a merge at the last row that is kept, so that the table can be drawn', () => {
    const potongan = potongNaskah(naskah, 2);
    expect(cacahBaris(potongan)).toBe(2);
    expect(renderFragmen(potongan)).toContain('rowspan="2"');
    expect(cacahBaris(naskah)).toBe(4);
  });

  it('leaves a short table as it is', () => {
    expect(potongNaskah(naskah, 4).blok[0]).toBe(tabel);
  });
});
