/** The sheets of results: by quarter, of the year, and what they cost. */
import { formatCell } from '../../workbook/address';
import type { LembarTemplat } from './bentuk';
import { FORMAT, warnaStatus } from './gaya';
import { kolomRegister } from './kolom-dasar';
import { kolomTargetTw, PETUNJUK_KUMULATIF, PETUNJUK_WARNA, TRIWULAN } from './lembar-kinerja';
import type { Lingkungan, SelCapaian } from './lingkungan';
import { salin } from './rumus';
import { BARIS_KEPALA, deretKolom, lembarTabel, type KolomTemplat } from './tabel';
import { pesanIsian, validasiAngka } from './validasi';

/** The columns of quarter 0..3 on Capaian TW. */
export const kolomCapaianTw = (tw: number) => ({ target: 6 + 3 * tw, realisasi: 7 + 3 * tw, capaian: 8 + 3 * tw });

const KETERANGAN_TW = kolomCapaianTw(TRIWULAN.length).target;

/** Target, realisasi and capaian by quarter. */
export function lembarCapaianTw(ling: Lingkungan, nama: string): LembarTemplat {
  const rencana = ling.lembar('rencana-aksi');
  const { contoh } = ling;
  const kolomTw = TRIWULAN.flatMap((romawi, tw): KolomTemplat[] => {
    const kolom = kolomCapaianTw(tw);
    const format = ling.register?.formatTarget ?? FORMAT.angka;
    return [
      {
        judul: `Target\nTW ${romawi}`,
        lebar: 10,
        format,
        align: 'right',
        ...(rencana === null
          ? { sifat: 'ketik' }
          : { sifat: 'rumus', isi: (_i, row) => salin({ sheet: rencana, row, col: kolomTargetTw(tw) }, nama) }),
      },
      {
        judul: `Realisasi\nTW ${romawi}`,
        lebar: 11,
        format,
        align: 'right',
        sifat: 'ketik',
        isi: (i) => (contoh === null || tw >= contoh.sampaiTw ? null : (contoh.indikator[i]?.realisasiTw[tw] ?? null)),
        validasi: (row) =>
          validasiAngka(formatCell(row, kolom.realisasi), {
            title: `Realisasi triwulan ${romawi}`,
            text: `Realisasi sampai dengan akhir triwulan ${romawi}, angka saja. Kosongkan bila belum diukur.`,
          }),
      },
      {
        judul: `Capaian\nTW ${romawi} (%)`,
        lebar: 11,
        format: FORMAT.persen,
        align: 'right',
        sifat: 'rumus',
        isi: (i, row) =>
          ling.capaian(i, {
            target: { sheet: nama, row, col: kolom.target },
            realisasi: { sheet: nama, row, col: kolom.realisasi },
            polaritas: { sheet: nama, row, col: 4 },
          }),
      },
    ];
  });
  return lembarTabel(
    nama,
    {
      judul: `Capaian Kinerja per Triwulan Tahun ${ling.tahun}`,
      unit: ling.unit(nama),
      petunjuk: PETUNJUK_KUMULATIF,
    },
    {
      kepala: BARIS_KEPALA,
      banyak: ling.banyak,
      baris: 2,
      kolom: [
        kolomRegister(ling, 'kode', nama, 0),
        { ...kolomRegister(ling, 'sasaran', nama, 1), lebar: 26 },
        { ...kolomRegister(ling, 'indikator', nama, 2), lebar: 38 },
        kolomRegister(ling, 'satuan', nama, 3),
        kolomRegister(ling, 'polaritas', nama, 4),
        kolomRegister(ling, 'target', nama, 5),
        ...kolomTw,
        {
          judul: 'Keterangan',
          lebar: 26,
          sifat: 'ketik',
          isi: (i) => (contoh !== null && contoh.sampaiTw >= 3 ? (contoh.indikator[i]?.kendala ?? null) : null),
          validasi: (row) =>
            pesanIsian(formatCell(row, KETERANGAN_TW), 'Keterangan', 'Sebab realisasi belum memenuhi target triwulan.'),
        },
      ],
    },
  );
}

export const KOLOM_CAPAIAN = { polaritas: 4, target: 5, realisasi: 6, capaian: 7, status: 8 } as const;

/** The capaian of the year: the realisasi up to the fourth quarter over the target. */
export function lembarCapaian(ling: Lingkungan, nama: string): LembarTemplat {
  const triwulan = ling.lembar('capaian-tw');
  const K = KOLOM_CAPAIAN;
  const selCapaian = (row: number): SelCapaian => ({
    target: { sheet: nama, row, col: K.target },
    realisasi: { sheet: nama, row, col: K.realisasi },
    polaritas: { sheet: nama, row, col: K.polaritas },
  });
  const contoh = (i: number) => (ling.contoh?.sampaiTw === 4 ? ling.contoh.indikator[i] : undefined);
  const tabel = {
    kepala: BARIS_KEPALA,
    banyak: ling.banyak,
    baris: 2,
    kolom: [
      kolomRegister(ling, 'kode', nama, 0),
      kolomRegister(ling, 'sasaran', nama, 1),
      kolomRegister(ling, 'indikator', nama, 2),
      kolomRegister(ling, 'satuan', nama, 3),
      kolomRegister(ling, 'polaritas', nama, K.polaritas),
      kolomRegister(ling, 'target', nama, K.target),
      {
        judul: `Realisasi ${ling.tahun}`,
        lebar: 12,
        format: ling.register?.formatTarget ?? FORMAT.angka,
        align: 'right',
        ...(triwulan === null
          ? { sifat: 'ketik' }
          : {
              sifat: 'rumus',
              isi: (_i, row) => salin({ sheet: triwulan, row, col: kolomCapaianTw(3).realisasi }, nama),
            }),
      },
      {
        judul: 'Capaian (%)',
        lebar: 12,
        format: FORMAT.persen,
        align: 'right',
        sifat: 'rumus',
        isi: (i, row) => ling.capaian(i, selCapaian(row)),
      },
      {
        judul: 'Status',
        lebar: 15,
        align: 'center',
        sifat: 'rumus',
        isi: (i, row) => ling.status(i, { sheet: nama, row, col: K.capaian }, selCapaian(row)),
      },
      {
        judul: 'Kendala',
        lebar: 30,
        sifat: 'ketik',
        isi: (i) => contoh(i)?.kendala ?? null,
        validasi: (row) => pesanIsian(formatCell(row, 9), 'Kendala', 'Isi bila target belum tercapai.'),
      },
      {
        judul: 'Tindak Lanjut',
        lebar: 30,
        sifat: 'ketik',
        isi: (i) => contoh(i)?.tindakLanjut ?? null,
        validasi: (row) => pesanIsian(formatCell(row, 10), 'Tindak lanjut', 'Apa yang dilakukan, dan kapan.'),
      },
    ] satisfies KolomTemplat[],
  };
  const { sheet: _, ...range } = deretKolom(nama, tabel, K.status);
  return lembarTabel(
    nama,
    { judul: `Capaian Kinerja Tahun ${ling.tahun}`, unit: ling.unit(nama), petunjuk: PETUNJUK_WARNA },
    tabel,
    { bersyarat: warnaStatus(formatCell(range.top, K.status)).map((rule) => ({ range, rule })) },
  );
}
