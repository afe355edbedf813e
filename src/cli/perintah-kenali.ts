/** `selaras kenali`: the tables of a workbook and their columns, with how sure each is and why. */
import { basename } from 'node:path';
import { laporanTabel, VERSI } from '../core/laporan';
import { kenaliTersimpan } from '../core/periksa';
import type { Kolom, TabelMap } from '../core/recognition/tabel';
import { VERSI_ATURAN } from '../core/rules/daftar';
import { columnName } from '../core/workbook/address';
import type { Workbook } from '../core/workbook/workbook';
import { readWorkbookFile } from '../host/file/read';
import { bacaArgumen, type Pilihan } from './argumen';
import { PerintahDitolak } from './ditolak';
import { gayaUntuk, type Gaya } from './gaya';
import type { Io } from './io';
import { potonganJson } from './json';
import { lipat } from './lipat';
import { persenYakin } from './naskah-laporan';
import { kalimatGalat, pilihLembar } from './periksa-berkas';
import { STATUS, terburuk, type Status } from './status';
import { tabelTeks } from './tabel-teks';

const PILIHAN: readonly Pilihan[] = [{ nama: 'json' }, { nama: 'lembar', nilai: 'NAMA', berulang: true }];

interface Kenalan {
  readonly berkas: string;
  readonly workbook: Workbook;
  readonly tabel: readonly TabelMap[];
}

/** "target, tahun 2023, TW II" of a column. */
function sebutKolom(kolom: Kolom): string {
  const tw = ['I', 'II', 'III', 'IV'];
  return [
    kolom.bidang === 'lain' ? 'tidak dikenali' : kolom.bidang,
    kolom.ranah === 'anggaran' || kolom.ranah === 'fisik' ? kolom.ranah : '',
    kolom.versi === null ? '' : [kolom.versi.jenis, kolom.versi.nomor ?? ''].join(' ').trim(),
    kolom.tahun === null ? '' : `tahun ${kolom.tahun}`,
    kolom.periode === null ? '' : `periode ${kolom.periode.join('-')}`,
    kolom.tw === null ? '' : `TW ${tw[kolom.tw - 1] ?? ''}`,
    kolom.bulan === null ? '' : `bulan ${kolom.bulan}`,
    kolom.kumulatif ? 'kumulatif' : '',
    kolom.satuan === null ? '' : `dalam ${kolom.satuan}`,
    kolom.faktor === null || kolom.faktor === 1 ? '' : `kelipatan ${kolom.faktor}`,
  ]
    .filter((bagian) => bagian !== '')
    .join(', ');
}

/** The caption as written, and the reason where it says more than the caption itself. */
function sebutAlasan({ jalur, alasan }: Kolom): string {
  const lebih = jalur.length === 0 ? alasan : alasan.replace(/^judul "[^"]*"(?:; )?/, '');
  return [jalur.join(' > '), lebih === '' ? '' : `(${lebih})`].join(' ').trim();
}

function sebutKepala({ top, bottom }: TabelMap['kepala']): string {
  if (bottom < top) return 'tanpa kepala kolom';
  return top === bottom ? `kepala baris ${top + 1}` : `kepala baris ${top + 1} sampai ${bottom + 1}`;
}

function naskahTabel(tabel: TabelMap, lebar: number, gaya: Gaya): string[] {
  const { lembar, rentang, jenis, judul, tahun, keyakinan, alasan, baris } = laporanTabel(tabel);
  const isi = [
    judul === null ? '' : `Judul: ${judul}`,
    `Alasan: ${alasan}`,
    `${tahun === null ? '' : `Tahun ${tahun}; `}${baris} baris data; ${sebutKepala(tabel.kepala)}`,
  ];
  return [
    '',
    ...lipat(`${lembar} ${rentang}: ${jenis}, yakin ${persenYakin(keyakinan)}`, lebar).map(gaya.tebal),
    ...isi.filter((satu) => satu !== '').flatMap((satu) => lipat(satu, lebar, '  ', '    ')),
    ...tabelTeks(
      [
        { judul: 'Kolom', paling: 5 },
        { judul: 'Yakin', paling: 5, kanan: true },
        { judul: 'Isi', paling: 30 },
        { judul: 'Judul kolom dan alasan', paling: 30 },
      ],
      tabel.kolom.map((kolom) => [
        columnName(kolom.col),
        persenYakin(kolom.keyakinan),
        sebutKolom(kolom),
        sebutAlasan(kolom),
      ]),
      lebar,
    ),
  ];
}

function naskah({ berkas, workbook, tabel }: Kenalan, lebar: number, gaya: Gaya): string[] {
  const cacah = tabel.length === 0 ? 'tidak ada tabel yang dikenali' : `${tabel.length} tabel dikenali`;
  return [
    ...lipat(`${berkas}: ${cacah}`, lebar).map(gaya.tebal),
    ...workbook.catatan.flatMap((satu) => lipat(satu, lebar, '  - ')),
    ...tabel.flatMap((satu) => naskahTabel(satu, lebar, gaya)),
  ];
}

function objek({ berkas, workbook, tabel }: Kenalan): object {
  return {
    selaras: { versi: VERSI, aturan: VERSI_ATURAN },
    berkas,
    catatan: workbook.catatan,
    tabel: tabel.map((satu) => ({
      ...laporanTabel(satu),
      rincianKolom: satu.kolom.map(({ col, ...kolom }) => ({ kolom: columnName(col), ...kolom })),
    })),
  };
}

async function bacaKenalan(path: string, lembar: readonly string[]): Promise<Kenalan> {
  const workbook = await readWorkbookFile(path);
  const pilihan = pilihLembar(workbook, lembar, basename(path));
  const tabel = kenaliTersimpan(workbook).filter((satu) => pilihan === null || pilihan.has(satu.lembar));
  return { berkas: basename(path), workbook, tabel };
}

/** Runs the command over one or several files. */
export async function perintahKenali(argv: readonly string[], io: Io): Promise<Status> {
  const argumen = bacaArgumen('kenali', argv, PILIHAN);
  const [, kedua] = argumen.berkas;
  if (argumen.berkas.length === 0) {
    throw new PerintahDitolak('Perintah kenali memerlukan sedikitnya satu berkas: selaras kenali BERKAS.xlsx.');
  }
  const gaya = gayaUntuk(io.keluar.warna);
  let status: Status = STATUS.bersih;
  for (const path of argumen.berkas) {
    try {
      const kenalan = await bacaKenalan(path, argumen.semua('lembar'));
      if (argumen.ada('json')) for (const potongan of potonganJson(objek(kenalan))) await io.keluar.tulis(potongan);
      else {
        const baris = naskah(kenalan, io.keluar.lebar, gaya);
        await io.keluar.tulis(`${baris.join('\n')}\n${kedua === undefined ? '' : '\n'}`);
      }
    } catch (sebab) {
      const galatBerkas = kalimatGalat(sebab, path);
      status = terburuk(status, STATUS.ditolak);
      await io.galat.tulis(`${galatBerkas}\n`);
      if (argumen.ada('json') && kedua !== undefined) {
        for (const potongan of potonganJson({ berkas: basename(path), galatBerkas })) await io.keluar.tulis(potongan);
      }
    }
    if (io.keluar.putus()) break;
  }
  return status;
}
