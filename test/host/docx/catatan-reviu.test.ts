/** The .docx record: well-formed, in Indonesian, with styles, and every text as it was meant. */
import { strFromU8, unzipSync } from 'fflate';
import { docxCatatanReviu } from '../../../src/host/docx/catatan-reviu';
import type { CatatanReviu, Pengecualian } from '../../../src/core/plans/catatan-reviu';
import { attributesOf, readXml } from '../../../src/host/file/xml';
import { bukuReviu, capaianReviu, reviuBuku, tulisReviu } from '../../bantu/reviu';

interface Dokumen {
  readonly bagian: Readonly<Record<string, string>>;
  /** Texts of the paragraphs, in order, with the id of their style. */
  readonly paragraf: readonly { readonly gaya: string; readonly teks: string; readonly coret: boolean }[];
}

async function buka(catatan: CatatanReviu): Promise<Dokumen> {
  const bagian = Object.fromEntries(
    Object.entries(unzipSync(await docxCatatanReviu(catatan))).map(([nama, isi]) => [nama, strFromU8(isi)]),
  );
  const paragraf: { gaya: string; teks: string; coret: boolean }[] = [];
  // readXml refuses what is not well-formed, so every part that is read is.
  for (const [nama, isi] of Object.entries(bagian)) if (/\.(?:xml|rels)$/.test(nama)) readXml(isi, KOSONG);
  const gaya = (raw: string): string => attributesOf(raw).get('w:val') ?? '';
  readXml(bagian['word/document.xml']!, {
    capture: true,
    open: (nama, raw) => {
      if (nama === 'p') paragraf.push({ gaya: '', teks: '', coret: false });
      const kini = paragraf.at(-1);
      if (kini === undefined) return;
      if (nama === 'pStyle') kini.gaya = gaya(raw);
      if (nama === 'rStyle' && gaya(raw) === 'Dikecualikan') kini.coret = true;
      if (nama === 'br') kini.teks += '\n';
    },
    close: () => undefined,
    text: (teks) => {
      const kini = paragraf.at(-1);
      if (kini !== undefined) kini.teks += teks;
    },
  });
  return { bagian, paragraf };
}

const KOSONG = { capture: false, open: () => undefined, close: () => undefined, text: () => undefined };
const teks = ({ paragraf }: Dokumen): string[] => paragraf.map((satu) => satu.teks);

it('holds the verdict, what it rests on, the checklist and the findings', async () => {
  const catatan = reviuBuku(bukuReviu());
  const dokumen = await buka(catatan);
  expect(dokumen.paragraf[0]).toMatchObject({ gaya: 'Title', teks: 'Catatan Reviu Laporan Kinerja' });
  expect(dokumen.paragraf[1]).toMatchObject({ gaya: 'Putusan', teks: catatan.putusan.kalimat });
  const semua = teks(dokumen);
  for (const isi of ['capaian.xlsx', '2024', '21 November 2026', catatan.versiAturan, catatan.sidik])
    expect(semua).toContain(isi);
  for (const { nomor, teks: butir } of catatan.butir)
    expect([semua.includes(nomor), semua.includes(butir)]).toEqual([true, true]);
  for (const { temuan } of catatan.temuan) expect(semua).toContain(temuan.pesan);
  for (const kalimat of catatan.kebijakan) expect(semua).toContain(kalimat);
  expect(semua).toContain('Galat (1)');
  expect(semua).not.toContain('Temuan yang dikecualikan');
});

it('takes its look from styles, in Indonesian, with headers that come again', async () => {
  const { bagian, paragraf } = await buka(reviuBuku(bukuReviu()));
  const gaya = bagian['word/styles.xml']!;
  expect(gaya).toMatch(/<w:lang [^>]*w:val="id-ID"/);
  for (const { gaya: id } of paragraf) if (id !== '') expect(gaya).toContain(`w:styleId="${id}"`);
  expect(paragraf.filter(({ gaya: id }) => id === 'Heading1').map((satu) => satu.teks)).toContain('Daftar uji reviu');
  const dokumen = bagian['word/document.xml']!;
  expect(dokumen.split('<w:tblHeader/>').length - 1).toBe(dokumen.split('<w:tbl>').length - 1);
  // No run is coloured or struck by hand.
  expect(dokumen).not.toMatch(/<w:(?:strike|color|sz)[ /]/);
});

const PENGECUALIAN: Pengecualian = {
  kode: 'UK-002',
  kunci: [],
  sidik: '',
  alasan: 'Sesuai <surat> & "nota"\u0007\u000b\n baris dua \ud800',
  oleh: "O'Sri <sri@x>",
  tanggal: '1 Mei 2026',
  tingkat: 'galat',
  tempat: 'Capaian!G5',
  pesan: 'lama',
};

it('keeps signs of XML and loses control characters; a waived finding is struck through with its reason', async () => {
  const asal = reviuBuku(bukuReviu());
  const temuan = asal.temuan.map((satu) =>
    satu.temuan.kode === 'UK-002'
      ? {
          ...satu,
          temuan: { ...satu.temuan, pesan: 'a < b & c > "d" \u0000\u001f\ufffe\tx' },
          pengecualian: PENGECUALIAN,
        }
      : satu,
  );
  const gugur = [{ pengecualian: PENGECUALIAN, sebab: 'data-berubah' as const, kalimat: 'Pengecualian <x> gugur.' }];
  const dokumen = await buka({ ...asal, berkas: '<&>\u0001.xlsx', temuan, gugur });
  const coret = dokumen.paragraf.filter((satu) => satu.coret);
  expect(coret.map((satu) => satu.teks)).toEqual(['a < b & c > "d"  x']);
  const semua = teks(dokumen);
  expect(semua).toContain('Dikecualikan oleh O\'Sri <sri@x> tanggal 1 Mei 2026: Sesuai <surat> & "nota"\n baris dua ');
  expect(semua).toContain('<&>.xlsx');
  expect(semua.some((satu) => satu.startsWith('Pengecualian <x> gugur.'))).toBe(true);
  const terlarang = (huruf: string): boolean => huruf < ' ' && !'\n\r\t'.includes(huruf);
  for (const isi of Object.values(dokumen.bagian)) expect([...isi].filter(terlarang)).toEqual([]);
});

it('says that the data changed since the record in the workbook', async () => {
  const lama = tulisReviu(bukuReviu(), '20 November 2026');
  const sheets = lama.sheets.map((sheet) =>
    sheet.name === 'Capaian' ? bukuReviu(capaianReviu(126.33)).sheets[1]! : sheet,
  );
  const semua = teks(await buka(reviuBuku({ ...lama, sheets })));
  expect(semua[1]).toMatch(/^Data berubah sejak Lembar Reviu tanggal 20 November 2026/);
  expect(semua[2]).toContain('tidak berlaku lagi');
});

it('of a workbook without tables is a document too', async () => {
  const semua = teks(await buka(reviuBuku({ sheets: [], catatan: [] })));
  expect(semua[1]).toContain('belum dapat dinilai');
  expect(semua).not.toContain('Tabel yang diperiksa');
});

it('counts what it does not print', async () => {
  const asal = reviuBuku(bukuReviu());
  const [pertama] = asal.temuan;
  const semua = teks(await buka({ ...asal, temuan: Array.from({ length: 1003 }, () => pertama!) }));
  expect(semua).toContain('Masih ada 3 temuan lain yang tidak dicetak.');
});
