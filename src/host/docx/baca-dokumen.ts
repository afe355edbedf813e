/** Reads a report in .docx into neutral blocks: headings, paragraphs, captions and tables, with distrust. */
import type { Dokumen } from '../../core/naskah-periksa/dokumen';
import { BerkasDitolak, Cacat, shownName } from '../file/ditolak';
import { createXmlStream, type XmlHandler } from '../file/xml';
import { BATAS, createDecoder, openZip, type Zip } from '../file/zip';
import { bacaGayaDokumen, GAYA_KOSONG, type GayaDokumen } from './baca-gaya';
import { pembacaIsi } from './baca-isi';

/** Bytes that the text of a report may have once it is inflated: many times that of the longest. */
const TEKS_TERBESAR = 128 * 1024 * 1024;
const BAGIAN_DOKUMEN = 'word/document.xml';
const BAGIAN_GAYA = 'word/styles.xml';
const BAGIAN_JENIS = '[Content_Types].xml';

/**
 * The blocks of a .docx. Tracked insertions are part of the text, deletions are not; lists of contents are left out.
 *
 * @throws BerkasDitolak with one sentence for the user, and nothing else
 * @example bacaDokumen(await readFile('laporan.docx'), 'laporan.docx').blok[0] // { jenis: 'judul', tingkat: 1, ... }
 */
export function bacaDokumen(bytes: Uint8Array, nama: string): Dokumen {
  return { blok: denganDokumen(bytes, nama, (zip) => bacaBlok(zip)) };
}

/** Opens a .docx and turns whatever is wrong with it into a sentence. */
export function denganDokumen<T>(bytes: Uint8Array, nama: string, baca: (zip: Zip) => T): T {
  tolakBukanDocx(bytes, nama);
  try {
    const zip = openZip(bytes);
    tolakJenis(zip, nama);
    return baca(zip);
  } catch (sebab) {
    if (sebab instanceof BerkasDitolak) throw sebab;
    if (sebab instanceof Cacat) throw new BerkasDitolak(kalimatCacat(sebab, shownName(nama)), { cause: sebab });
    throw sebab;
  }
}

function tolakBukanDocx(bytes: Uint8Array, nama: string): void {
  const tampil = shownName(nama);
  if (bytes.length === 0)
    throw new BerkasDitolak(`Berkas ${tampil} kosong (0 bita); salin atau unduh ulang berkas itu dari sumbernya.`);
  if (bytes.length > BATAS.file) throw new BerkasDitolak(kalimatBesar(tampil));
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
    throw new BerkasDitolak(
      `Berkas ${tampil} adalah dokumen Word lama (.doc) atau dilindungi kata sandi; buka di Word, hapus kata sandinya, lalu simpan sebagai Dokumen Word (.docx).`,
    );
  if (a !== 0x50 || b !== 0x4b)
    throw new BerkasDitolak(
      `Berkas ${tampil} bukan dokumen Word; buka di Word dan simpan sebagai Dokumen Word (.docx).`,
    );
}

function tolakJenis(zip: Zip, nama: string): void {
  const tampil = shownName(nama);
  const jenis = zip.has(BAGIAN_JENIS) ? bacaTeks(zip, BAGIAN_JENIS) : '';
  if (/macroEnabled/i.test(jenis) || zip.names.some((satu) => /vbaProject\.bin$/i.test(satu)))
    throw new BerkasDitolak(
      `Berkas ${tampil} memuat makro dan tidak dibuka; buka di Word dan simpan sebagai Dokumen Word tanpa makro (.docx).`,
    );
  if (!zip.has(BAGIAN_DOKUMEN))
    throw new BerkasDitolak(`Berkas ${tampil} tidak memuat dokumen Word; pilih berkas laporan berakhiran .docx.`);
}

const kalimatBesar = (tampil: string): string =>
  `Berkas ${tampil} terlalu besar untuk dibaca; kecilkan gambarnya atau bagi laporan itu menjadi beberapa berkas.`;

function kalimatCacat({ alasan }: Cacat, tampil: string): string {
  if (alasan === 'bom') return kalimatBesar(tampil);
  if (alasan === 'berkata-sandi')
    return `Berkas ${tampil} dilindungi kata sandi; buka di Word, hapus kata sandinya, lalu simpan sebagai salinan.`;
  return `Berkas ${tampil} rusak atau terpotong dan tidak dapat dibaca; salin atau unduh ulang berkas itu, atau buka dan simpan ulang di Word.`;
}

function bacaBlok(zip: Zip): Dokumen['blok'] {
  const gaya: GayaDokumen = zip.has(BAGIAN_GAYA) ? bacaGayaDokumen(bacaBagian(zip, BAGIAN_GAYA)) : GAYA_KOSONG;
  const isi = pembacaIsi(gaya);
  bacaBagian(zip, BAGIAN_DOKUMEN)(isi);
  return isi.blok();
}

/** Runs a handler over a part, piece by piece. */
const bacaBagian =
  (zip: Zip, bagian: string) =>
  (handler: XmlHandler): void => {
    const aliran = createXmlStream(handler);
    mengalir(zip, bagian, (teks) => {
      aliran.write(teks);
    });
    aliran.end();
  };

function bacaTeks(zip: Zip, bagian: string): string {
  let teks = '';
  mengalir(zip, bagian, (potong) => (teks += potong));
  return teks;
}

function mengalir(zip: Zip, bagian: string, terima: (teks: string) => void): void {
  const decode = createDecoder();
  let cacah = 0;
  zip.inflate(bagian, (piece) => {
    cacah += piece.length;
    if (cacah > TEKS_TERBESAR) throw new Cacat('bom');
    terima(decode(piece));
  });
  terima(decode(null));
}
