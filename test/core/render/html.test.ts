/** HTML for Word, read back with a parser: widths, borders, merges, alignment, and nothing that runs. */
import * as fc from 'fast-check';
import type { BarisTabel, Naskah, SelTabel, Tabel } from '../../../src/core/narrative/naskah';
import { naskahCapaian } from '../../../src/core/narrative/tabel-capaian';
import { renderFragmen, renderHtml } from '../../../src/core/render/html';
import { bahanDari } from '../../bantu/bahan';
import { tabelCapaian } from '../../bantu/tabel-capaian';
import { bacaGaya, bacaTabel, elemen, pt, susun } from './baca-html';

const sel = (teks: string, lain: Partial<SelTabel> = {}): SelTabel => ({ isi: [{ teks }], ...lain });

function tabel(baris: readonly BarisTabel[], lain: Partial<Tabel> = {}): Naskah {
  return {
    blok: [
      {
        jenis: 'tabel',
        kunci: 'k',
        judul: [{ teks: 'Tabel Contoh' }],
        kolom: [
          { bobot: 1, rata: 'tengah' },
          { bobot: 3, rata: 'kiri' },
          { bobot: 2, rata: 'kanan' },
        ],
        kepala: [
          [sel('No', { rowspan: 2 }), sel('Uraian', { colspan: 2 })],
          [sel('Nama'), sel('Nilai')],
        ],
        baris,
        ...lain,
      },
    ],
  };
}

const data = (...isi: SelTabel[]): BarisTabel => ({ jenis: 'data', sel: isi });

const CONTOH = tabel([
  { jenis: 'kelompok', sel: [sel('Perspektif', { colspan: 3 })] },
  data(sel('1', { rowspan: 2 }), sel('Satu'), sel('10,5')),
  data(sel('Dua'), sel('')),
  { jenis: 'jumlah', sel: [sel('Jumlah', { colspan: 2 }), sel('10,5')] },
]);

const SEL_BERBINGKAI = /^\.5pt solid #000$/;

describe('the table', () => {
  const html = renderFragmen(CONTOH);
  const [satu] = bacaTabel(html);
  const semua = [...(satu?.kepala ?? []), ...(satu?.badan ?? [])].flat();

  it('fills a rectangle with header and body', () => {
    expect(susun(satu?.kepala ?? [], 3).map((isi) => isi.map(({ teks }) => teks))).toEqual([
      ['No', 'Uraian', 'Uraian'],
      ['No', 'Nama', 'Nilai'],
    ]);
    expect(susun(satu?.badan ?? [], 3).map((isi) => isi.map(({ teks }) => teks))).toEqual([
      ['Perspektif', 'Perspektif', 'Perspektif'],
      ['1', 'Satu', '10,5'],
      ['1', 'Dua', '\u00a0'],
      ['Jumlah', 'Jumlah', '10,5'],
    ]);
  });

  it('gives every cell its width in points, and all rows the width of the text', () => {
    // 451 pt over 1 + 3 + 2: 75,17, 225,5 and 150,33; whole points with the rest to the largest fraction
    expect(satu?.lebar).toEqual([75, 226, 150]);
    for (const isi of [...susun(satu?.kepala ?? [], 3), ...susun(satu?.badan ?? [], 3)]) {
      const berbeda = isi.filter((lain, i) => isi[i - 1] !== lain);
      expect(berbeda.map(({ gaya }) => pt(gaya['width'])).reduce((a, b) => a + b, 0)).toBe(451);
    }
    expect(pt(satu?.gaya['width'])).toBe(451);
  });

  it('is as wide as a page on its side where asked', () => {
    const [lebar] = bacaTabel(renderFragmen(CONTOH, 'mendatar'));
    expect(lebar?.lebar.reduce((a, b) => a + b, 0)).toBe(698);
    expect(pt(lebar?.gaya['width'])).toBe(698);
  });

  it('has a border and a font on every cell, numbers to the right, headers in the middle', () => {
    expect(semua).toHaveLength(4 + 1 + 3 + 2 + 2);
    for (const { gaya } of semua) {
      expect(gaya['border']).toMatch(SEL_BERBINGKAI);
      expect(gaya['font']).toMatch(/^(?:bold )?9pt Arial$/);
    }
    expect(satu?.kepala.flat().every(({ nama, gaya }) => nama === 'th' && gaya['text-align'] === 'center')).toBe(true);
    expect(satu?.badan[1]?.map(({ gaya }) => gaya['text-align'])).toEqual(['center', undefined, 'right']);
    expect(satu?.badan[3]?.map(({ gaya }) => gaya['text-align'])).toEqual(['center', 'right']);
  });

  it('takes the alignment of a cell over that of its column', () => {
    const [lain] = bacaTabel(
      renderFragmen(tabel([data(sel('1', { rata: 'kanan' }), sel('a'), sel('b', { rata: 'kiri' }))])),
    );
    expect(lain?.badan[0]?.map(({ gaya }) => gaya['text-align'])).toEqual(['right', undefined, undefined]);
  });

  it('tells groups and totals by weight, not by colour', () => {
    expect(html).toContain('<b>Perspektif</b>');
    expect(html).toContain('<b>Jumlah</b>');
    expect(html).not.toContain('<b>Satu</b>');
    expect(html).not.toMatch(/background|[;"]color:|bgcolor/);
  });

  it('uses no classes, identifiers, scripts or style sheets', () => {
    const semuaElemen = elemen(renderHtml(CONTOH));
    expect(semuaElemen.flatMap(({ atribut }) => Object.keys(atribut)).filter((nama) => !DIKENAL.has(nama))).toEqual([]);
    expect(semuaElemen.map(({ nama }) => nama).filter((nama) => ['style', 'script', 'link'].includes(nama))).toEqual(
      [],
    );
  });

  it('is refused where its merges leave a hole', () => {
    expect(() => renderFragmen(tabel([data(sel('1'), sel('2'))]))).toThrow(RangeError);
  });
});

const DIKENAL = new Set(['lang', 'style', 'charset', 'cellspacing', 'cellpadding', 'rowspan', 'colspan', 'valign']);

describe('the document', () => {
  it('holds the fragment between the marks of the clipboard, in Indonesian', () => {
    const html = renderHtml(CONTOH);
    expect(html.split('<!--StartFragment-->')[1]?.split('<!--EndFragment-->')[0]).toBe(renderFragmen(CONTOH));
    expect(elemen(html).find(({ nama }) => nama === 'html')?.atribut).toEqual({ lang: 'id' });
    expect(
      elemen(html)
        .filter(({ nama }) => nama === 'table' || nama === 'p')
        .map(({ atribut }) => atribut['lang']),
    ).toEqual(['id', 'id']);
  });

  it('writes headings, paragraphs and notes', () => {
    const html = renderFragmen({
      blok: [
        { jenis: 'subbab', tingkat: 2, isi: [{ teks: 'Capaian <1>' }] },
        { jenis: 'paragraf', gaya: 'biasa', isi: [{ teks: 'Satu & ' }, { teks: 'dua' }] },
        { jenis: 'paragraf', gaya: 'catatan', isi: [{ teks: 'Catatan' }] },
      ],
    });
    expect(elemen(html).map(({ nama, teks, atribut }) => [nama, teks, bacaGaya(atribut['style'])['font']])).toEqual([
      ['h2', 'Capaian <1>', undefined],
      ['p', 'Satu & dua', '11pt Arial'],
      ['p', 'Catatan', '9pt Arial'],
    ]);
  });

  it('is empty for an empty naskah', () => {
    expect(renderFragmen({ blok: [] })).toBe('');
  });
});

describe('hostile text', () => {
  const JAHAT = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '<!--EndFragment-->',
    '</td></tr></table><h1>',
    'javascript:alert(1)',
    '&lt;b&gt; &amp; &#60;',
    '=HYPERLINK("http://contoh.id","klik")',
    '\u202Egnp.exe',
    'kata'.repeat(250),
  ];

  it.each(JAHAT)('%j comes back as it is, and only as text', (teks) => {
    const naskah = tabel([data(sel(teks), sel('b'), sel('c'))], { judul: [{ teks }] });
    const html = renderHtml(naskah);
    const aman = elemen(renderHtml(tabel([data(sel('a'), sel('b'), sel('c'))]))).map(({ nama }) => nama);
    expect(elemen(html).map(({ nama }) => nama)).toEqual(aman);
    const tampil = teks.startsWith('=') ? `\u200b${teks}` : teks;
    expect(bacaTabel(html)[0]?.badan[0]?.[0]?.teks).toBe(tampil);
    expect(elemen(html).find(({ nama }) => nama === 'p')?.teks).toBe(tampil);
    expect(
      elemen(html)
        .flatMap(({ atribut }) => Object.keys(atribut))
        .filter((nama) => !DIKENAL.has(nama)),
    ).toEqual([]);
    expect(html.match(/<!--EndFragment-->/g)).toHaveLength(1);
  });

  it('loses control characters and halves of characters, and becomes one line', () => {
    const html = renderFragmen(tabel([data(sel('a\u0000b\u0007c\u009fd\ufffe'), sel(' x\r\n\ty '), sel('\ud800z'))]));
    expect(bacaTabel(html)[0]?.badan[0]?.map(({ teks }) => teks)).toEqual(['abcd', 'x y', '\ufffdz']);
  });

  it('shows marks of direction as entities', () => {
    const html = renderFragmen(tabel([data(sel('a\u202eb\u200f'), sel('b'), sel('c'))]));
    expect(html).toContain('a&#8238;b&#8207;');
    expect(html).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  it('is text for a spreadsheet where it looks like a formula', () => {
    const [baris] = bacaTabel(renderFragmen(tabel([data(sel('=1+1'), sel('-5,2'), sel('-'))])))[0]?.badan ?? [];
    expect(baris?.map(({ teks }) => teks)).toEqual(['\u200b=1+1', '-5,2', '-']);
  });

  it('goes from the cells of a workbook through the table unharmed', () => {
    const grid = tabelCapaian([
      [4, 5],
      [4, 4],
      [4, 3],
    ]);
    grid[2]![2] = 'Jumlah "usaha" < 5 & > 3 <';
    grid[3]![2] = '=cmd|"/c calc"!A1';
    grid[4]![3] = '"><svg onload=alert(1)>';
    const html = renderHtml(naskahCapaian(bahanDari({ '<b>&"': grid })));
    expect(elemen(html).filter(({ nama }) => nama === 'svg' || nama === 'b')).toEqual([]);
    const [satu] = bacaTabel(html);
    expect(
      susun(satu?.badan ?? [], satu?.lebar.length ?? 0).map((isi) => isi.slice(2, 3).map(({ teks }) => teks)),
    ).toEqual([['Jumlah "usaha" < 5 & > 3 <'], ['\u200b=cmd|"/c calc"!A1'], ['Indeks kepuasan pelanggan']]);
  });

  it('of any kind survives as one line of text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 60 }), (teks) => {
        const kembali = bacaTabel(renderFragmen(tabel([data(sel(teks), sel('b'), sel('c'))])))[0]?.badan[0]?.[0]?.teks;
        const rata = (isi: string): string =>
          isi
            .replace(/\s+/g, ' ')
            .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
            .trim()
            .replace(/^\u200b/, '');
        return rata(kembali ?? '') === rata(teks);
      }),
    );
  });
});

describe('500 rows', () => {
  it('stay lean: under 90 bytes of markup a cell', () => {
    const baris = Array.from({ length: 500 }, (_, i) =>
      data(...['1', 'Jumlah perusahaan yang dibina', '1.250'].map((teks) => sel(`${teks} ${i}`))),
    );
    const html = renderHtml(tabel(baris));
    const teks = baris.flatMap(({ sel: isi }) => isi.map((satu) => satu.isi[0]?.teks ?? '')).join('').length;
    expect((html.length - teks) / 1500).toBeLessThan(90);
  });
});
