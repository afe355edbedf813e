/** The record of a review as a Word document, made to be printed and signed. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import { NAMA_JENIS } from '../../core/recognition/nama-jenis';
import type { Aspek, CatatanReviu, TemuanReviu } from '../../core/plans/catatan-reviu';
import { tempatTabel } from '../../core/plans/lembar-reviu';
import { NAMA_JAWABAN, NAMA_TINGKAT, selTemuan, teksBukti, teksPengecualian } from '../../core/plans/lembar-reviu-isi';
import { teksSel } from '../../core/plans/teks-sel';
import type { Tingkat } from '../../core/workbook/temuan';
import { butirDaftar, GAYA, GAYA_DOKUMEN, paragraf, tabel } from './bentuk';

type Blok = Paragraph | Table;

const JUDUL = 'Catatan Reviu Laporan Kinerja';
const TINGKAT: readonly Tingkat[] = ['galat', 'peringatan', 'saran'];
const ASPEK: readonly Aspek[] = ['Format', 'Mekanisme penyusunan', 'Substansi'];

/** More findings of one level are counted, not printed: Word takes no table of ten thousand rows gladly. */
const TEMUAN_TERBANYAK = 1000;

const kepala = (teks: string, heading: 'HEADING_1' | 'HEADING_2' = 'HEADING_1'): Paragraph =>
  new Paragraph({ text: teksSel(teks), heading: HeadingLevel[heading] });

const bagian = (judul: string, isi: readonly Blok[]): Blok[] => (isi.length === 0 ? [] : [kepala(judul), ...isi]);

function identitas({
  berkas,
  tahun,
  tahunLalu,
  tanggal,
  versiAturan,
  sidik,
  indikator,
  belumTercapai,
}: CatatanReviu): Table {
  const kinerja = indikator === 0 ? '-' : `${indikator}, ${belumTercapai} di antaranya belum tercapai`;
  return tabel(
    [
      { judul: 'Keterangan', lebar: 22 },
      { judul: 'Isi', lebar: 78 },
    ],
    [
      ['Berkas', berkas === '' ? '-' : berkas],
      ['Tahun', tahun === null ? '-' : String(tahun)],
      ['Buku kerja tahun lalu', tahunLalu ?? 'tidak diberikan'],
      ['Tanggal reviu', tanggal],
      ['Versi aturan', versiAturan],
      ['Indikator', kinerja],
      ['Sidik data (SHA-256)', sidik],
    ],
  );
}

function lembarLama({ lembarLama: lama }: CatatanReviu): Blok[] {
  if (lama === null) return [];
  const { baru, hilang, tetap } = lama.banding;
  return [
    paragraf(lama.kalimat),
    paragraf(
      `Dibandingkan dengan saat itu: ${baru.length} temuan baru, ${hilang.length} sudah tidak ada, ${tetap.length} tetap.`,
    ),
  ];
}

function ringkasan({ cacah, dikecualikan }: CatatanReviu): Table {
  return tabel(
    [
      { judul: 'Tingkat', lebar: 40 },
      { judul: 'Berlaku', lebar: 30 },
      { judul: 'Dikecualikan', lebar: 30 },
    ],
    TINGKAT.map((tingkat) => [NAMA_TINGKAT[tingkat], String(cacah[tingkat]), String(dikecualikan[tingkat])]),
  );
}

function daftarUji({ butir }: CatatanReviu): Blok[] {
  return ASPEK.flatMap((aspek): Blok[] => [
    kepala(aspek, 'HEADING_2'),
    tabel(
      [
        { judul: 'No', lebar: 8 },
        { judul: 'Butir', lebar: 26 },
        { judul: 'Usulan', lebar: 12 },
        { judul: 'Keterangan dan bukti', lebar: 42 },
        { judul: 'Jawaban pereviu', lebar: 12 },
      ],
      butir
        .filter((satu) => satu.aspek === aspek)
        .map((satu) => {
          const bukti = teksBukti(satu);
          const keterangan = bukti === '' ? satu.keterangan : `${satu.keterangan}\n${bukti}`;
          return [satu.nomor, satu.teks, NAMA_JAWABAN[satu.jawaban], keterangan, ''];
        }),
    ),
  ]);
}

const KOLOM_TEMUAN = [
  { judul: 'No', lebar: 6 },
  { judul: 'Kode', lebar: 11 },
  { judul: 'Sel', lebar: 18 },
  { judul: 'Temuan', lebar: 36 },
  { judul: 'Perbaikan', lebar: 29 },
];

function tabelTemuan(temuan: readonly TemuanReviu[]): Blok[] {
  const tampak = temuan.slice(0, TEMUAN_TERBANYAK);
  const sisa = temuan.length - tampak.length;
  const isi = tampak.map((satu, i) => [
    String(i + 1),
    satu.temuan.kode,
    selTemuan(satu),
    satu.temuan.pesan,
    satu.temuan.perbaikan,
  ]);
  if (sisa === 0) return [tabel(KOLOM_TEMUAN, isi)];
  return [tabel(KOLOM_TEMUAN, isi), paragraf(`Masih ada ${sisa} temuan lain yang tidak dicetak.`, GAYA.keterangan)];
}

function temuanBerlaku({ temuan }: CatatanReviu): Blok[] {
  return TINGKAT.flatMap((tingkat) => {
    const milik = temuan.filter((satu) => satu.pengecualian === null && satu.temuan.tingkat === tingkat);
    if (milik.length === 0) return [];
    return [kepala(`${NAMA_TINGKAT[tingkat]} (${milik.length})`, 'HEADING_2'), ...tabelTemuan(milik)];
  });
}

/** Findings set aside, struck through, each with its reason. */
function temuanDikecualikan({ temuan }: CatatanReviu): Blok[] {
  const baris = temuan.flatMap((satu) => {
    if (satu.pengecualian === null) return [];
    const { kode, tingkat, pesan } = satu.temuan;
    return [
      [`${NAMA_TINGKAT[tingkat]} ${kode}`, selTemuan(satu), { coret: pesan }, teksPengecualian(satu.pengecualian)],
    ];
  });
  if (baris.length === 0) return [];
  return [
    tabel(
      [
        { judul: 'Temuan', lebar: 16 },
        { judul: 'Sel', lebar: 16 },
        { judul: 'Uraian', lebar: 34 },
        { judul: 'Alasan', lebar: 34 },
      ],
      baris,
    ),
  ];
}

function tabelDiperiksa({ tabel: daftar }: CatatanReviu): Blok[] {
  if (daftar.length === 0) return [];
  return [
    tabel(
      [
        { judul: 'Tempat', lebar: 28 },
        { judul: 'Judul', lebar: 36 },
        { judul: 'Jenis', lebar: 18 },
        { judul: 'Sidik', lebar: 18 },
      ],
      daftar.map((satu) => [tempatTabel(satu), satu.judul ?? '-', NAMA_JENIS[satu.jenis], satu.sidik]),
    ),
  ];
}

function tandaTangan(): Blok[] {
  const garis = '.'.repeat(60);
  return [
    kepala('Pengesahan pereviu'),
    paragraf('Usulan jawaban dan putusan di atas disusun dari isi buku kerja. Pereviu menetapkan jawaban akhirnya.'),
    paragraf(`Putusan pereviu: ${garis}`),
    paragraf(`Nama dan jabatan: ${garis}`),
    paragraf(`Tanggal dan tanda tangan: ${garis}`),
  ];
}

function isiDokumen(catatan: CatatanReviu): Blok[] {
  return [
    new Paragraph({ text: JUDUL, heading: HeadingLevel.TITLE }),
    paragraf(catatan.putusan.kalimat, GAYA.putusan),
    ...lembarLama(catatan),
    identitas(catatan),
    ...bagian('Ringkasan temuan', [ringkasan(catatan)]),
    ...bagian('Daftar uji reviu', daftarUji(catatan)),
    ...bagian('Temuan', temuanBerlaku(catatan)),
    ...bagian('Temuan yang dikecualikan', temuanDikecualikan(catatan)),
    ...bagian(
      'Pengecualian yang tidak berlaku lagi',
      catatan.gugur.map(({ kalimat, pengecualian }) => butirDaftar(`${kalimat} Alasan semula: ${pengecualian.alasan}`)),
    ),
    ...bagian('Kebijakan penghitungan', [...catatan.kebijakan, ...catatan.kebijakanDibaca].map(butirDaftar)),
    ...bagian('Tabel yang diperiksa', tabelDiperiksa(catatan)),
    ...bagian('Catatan', catatan.catatan.map(butirDaftar)),
    ...tandaTangan(),
  ];
}

/** Digits of the hash that the foot of each page shows. */
const SIDIK_KAKI = 16;

function kakiHalaman({ sidik, tanggal }: CatatanReviu): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: GAYA.keterangan,
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun(`${teksSel(tanggal)} - sidik data ${sidik.slice(0, SIDIK_KAKI)} - halaman `),
          new TextRun({ children: [PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

/**
 * The bytes of the .docx record.
 *
 * @example await writeFile('reviu.docx', await docxCatatanReviu(catatan));
 */
export async function docxCatatanReviu(catatan: CatatanReviu): Promise<Uint8Array> {
  const dokumen = new Document({
    title: JUDUL,
    creator: 'Selaras',
    lastModifiedBy: 'Selaras',
    styles: GAYA_DOKUMEN,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: MARGIN } },
        headers: { default: new Header({ children: [paragraf(`${JUDUL} ${catatan.berkas}`, GAYA.keterangan)] }) },
        footers: { default: kakiHalaman(catatan) },
        children: isiDokumen(catatan),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(dokumen));
}

/** Two centimetres. */
const MARGIN = { top: 1134, bottom: 1134, left: 1134, right: 1134 };
