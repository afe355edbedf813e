/** Naskah as .docx: what Word needs in its XML, and that hostile texts stay texts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Naskah, Tabel } from '../../../src/core/narrative/naskah';
import { nomori } from '../../../src/core/narrative/nomori';
import { docxNaskah } from '../../../src/host/docx/naskah/dokumen';
import {
  bacaTanda,
  sidikKunci,
  sidikTeks,
  tandaBlok,
  teksBlok,
  tulisTanda,
} from '../../../src/host/docx/naskah/isi-terkendali';
import { pelukisPng } from '../../../src/host/gambar/png-diagram';

const modul = (jalur: string): Uint8Array => readFileSync(new URL(`../../../node_modules/${jalur}`, import.meta.url));
const lukis = await pelukisPng({
  wasm: modul('@resvg/resvg-wasm/index_bg.wasm'),
  huruf: modul('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
});

const TABEL: Tabel = {
  jenis: 'tabel',
  kunci: 'uji|tabel',
  judul: [{ teks: 'Capaian & <Kinerja>' }],
  kolom: [
    { bobot: 1, rata: 'tengah' },
    { bobot: 3, rata: 'kiri' },
    { bobot: 1, rata: 'kanan' },
  ],
  kepala: [[{ isi: [{ teks: 'No' }] }, { isi: [{ teks: 'Indikator dan nilainya' }], colspan: 2 }]],
  baris: [
    {
      jenis: 'data',
      sel: [{ isi: [{ teks: '1' }], rowspan: 2 }, { isi: [{ teks: 'Layanan' }] }, { isi: [{ teks: '1.250' }] }],
    },
    { jenis: 'jumlah', sel: [{ isi: [] }, { isi: [{ teks: '-5,2' }] }] },
  ],
};

const NASKAH: Naskah = nomori({
  blok: [
    { jenis: 'subbab', tingkat: 1, isi: [{ teks: 'BAB III' }], bab: '3' },
    {
      jenis: 'paragraf',
      gaya: 'biasa',
      kunci: 'uji|p',
      isi: [{ teks: 'Lihat ' }, { teks: 'tabel', rujuk: 'uji|lebar' }, { teks: '[isi: sebab]', slot: true }],
    },
    TABEL,
    { ...TABEL, kunci: 'uji|lebar', bentuk: 'mendatar' },
    { jenis: 'paragraf', gaya: 'catatan', isi: [{ teks: 'Catatan: \u0007kendali\u202e dan "kutip"' }] },
    {
      jenis: 'gambar',
      kunci: 'uji|gambar',
      judul: [{ teks: 'Perkembangan' }],
      alt: 'Diagram 2023: 1; 2024: 2.',
      diagram: {
        bentuk: 'kolom',
        kategori: ['2023', '2024'],
        deret: [{ nama: 'Realisasi', nilai: [1, 2], sumber: [] }],
        satuan: 'persen',
        desimal: 0,
      },
    },
  ],
});

const bytes = await docxNaskah(NASKAH, { judul: 'Laporan Kinerja', lukis: ({ diagram }) => lukis(diagram) });
const bagian = unzipSync(bytes);
const teks = (nama: string): string => new TextDecoder().decode(bagian[nama]);
const dokumen = teks('word/document.xml');
const cacah = (pola: RegExp): number => [...dokumen.matchAll(pola)].length;

describe('docxNaskah', () => {
  it('counts captions with SEQ fields, beginning anew in each chapter, and refers to them by bookmark', () => {
    expect(dokumen).toContain('w:instr="SEQ Tabel \\* ARABIC \\r 1"');
    expect(dokumen).toContain('w:instr="SEQ Tabel \\* ARABIC"');
    expect(dokumen).toContain('w:instr="SEQ Gambar \\* ARABIC \\r 1"');
    const angka = [...dokumen.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(angka).size).toBe(3);
    const penanda = `_Ref${sidikKunci('uji|lebar')}`;
    expect(dokumen).toContain(`<w:bookmarkStart w:name="${penanda}"`);
    expect(dokumen).toContain(`w:instr="REF ${penanda} \\h"><w:r><w:t xml:space="preserve">Tabel 3.2</w:t>`);
  });

  it('gives every cell its width, the grid the same sum, and repeats the header', () => {
    const [tabel = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(dokumen) ?? [];
    const kisi = [...tabel.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, lebar]) => Number(lebar));
    // A4 upright with margins of 2,54 cm: 11906 - 2 x 1440 = 9026 twips, shared 1 : 3 : 1
    expect(kisi).toEqual([1805, 5416, 1805]);
    expect(tabel).toContain('<w:tblHeader/>');
    expect([...tabel.matchAll(/<w:tc>/g)]).toHaveLength([...tabel.matchAll(/<w:tcW /g)].length);
    expect(tabel).toContain('<w:gridSpan w:val="2"/>');
    expect(tabel).toContain('<w:vMerge w:val="restart"/>');
    expect(tabel).toContain('<w:tcW w:type="dxa" w:w="1805"/><w:vMerge w:val="continue"/>');
  });

  it('sets a wide table on its side and goes back upright after its note', () => {
    expect(cacah(/w:orient="landscape"/g)).toBe(1);
    expect(cacah(/<w:sectPr/g)).toBe(3);
  });

  it('keeps the heading and the sentence that lead to a wide table on its page', async () => {
    const lebar: Tabel = { ...TABEL, kunci: 'uji|lebar', bentuk: 'mendatar' };
    const isi = await docxNaskah(
      {
        blok: [
          { jenis: 'paragraf', gaya: 'biasa', isi: [{ teks: 'Tegak.' }] },
          { jenis: 'subbab', tingkat: 2, isi: [{ teks: 'Pagu' }] },
          { jenis: 'paragraf', gaya: 'biasa', isi: [{ teks: 'Lihat ' }, { teks: 'tabel', rujuk: 'uji|lebar' }] },
          lebar,
        ],
      },
      { judul: 'Uji', lukis: () => null },
    );
    const xml = new TextDecoder().decode(unzipSync(isi)['word/document.xml']);
    const [tegak = '', mendatar = ''] = xml.split('<w:sectPr>');
    expect(tegak).toContain('Tegak.');
    expect(tegak).not.toContain('Pagu');
    expect(mendatar).toContain('Pagu');
    expect(mendatar).toContain('<w:tbl>');
  });

  it('keeps hostile texts as texts', () => {
    expect(dokumen).toContain('Capaian &amp; &lt;Kinerja&gt;');
    expect(dokumen).not.toContain('\u0007');
    expect(dokumen).toContain('kendali\u202e dan ');
  });

  it('speaks Indonesian, marks what is still to be written, and describes its pictures', () => {
    expect(teks('word/styles.xml')).toContain('w:val="id-ID"');
    expect(dokumen).toMatch(
      /<w:highlight w:val="yellow"\/>(?:<[^>]*>)*<\/w:rPr><w:t xml:space="preserve">\[isi: sebab\]/,
    );
    expect(dokumen).toContain('descr="Diagram 2023: 1; 2024: 2."');
    const png = Object.entries(bagian).find(([nama]) => nama.endsWith('.png'))?.[1];
    expect([...(png ?? []).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  it('lists tables and pictures in fields', () => {
    expect(dokumen).toContain(' TOC \\h \\z \\c &quot;Tabel&quot; ');
    expect(dokumen).toContain(' TOC \\h \\z \\c &quot;Gambar&quot; ');
  });

  it('puts every block with a key into a content control that names it', () => {
    const tanda = [...dokumen.matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, tag]) => bacaTanda(tag ?? ''));
    expect(tanda.map((satu) => satu?.kunci)).toEqual(['uji|p', 'uji|tabel', 'uji|lebar', 'uji|gambar'].map(sidikKunci));
    expect(tanda[1]?.teks).toBe(sidikTeks('Capaian & <Kinerja>NoIndikator dan nilainya1Layanan1.250-5,2'));
  });
});

describe('tags', () => {
  const tanda = tandaBlok(TABEL);

  it('fit into the 64 signs of Word and come back', () => {
    const tag = tanda === null ? '' : tulisTanda(tanda);
    expect(tag.length).toBeLessThanOrEqual(64);
    expect(bacaTanda(tag)).toEqual(tanda);
    expect(bacaTanda('judul')).toBeNull();
    expect(bacaTanda('selaras1.a.b')).toBeNull();
  });

  it('do not mind numbers of tables and blanks, but every figure', () => {
    const lain = { ...TABEL, nomor: '9.9' };
    expect(tandaBlok(lain)).toEqual(tanda);
    const diubah = {
      ...TABEL,
      baris: TABEL.baris.slice(1).map((baris) => ({ ...baris, sel: [{ isi: [{ teks: '2' }] }, ...baris.sel] })),
    };
    expect(tandaBlok(diubah)?.teks).not.toBe(tanda?.teks);
    expect(sidikTeks('a b\n c')).toBe(sidikTeks('abc'));
    expect(
      teksBlok({ jenis: 'paragraf', gaya: 'biasa', isi: [{ teks: 'lihat ' }, { teks: 'Tabel 1', rujuk: 'x' }] }),
    ).toBe('lihat ');
  });
});
