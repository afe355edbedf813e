/** A review: the findings of a check, the waivers laid over them, the checklist filled, and the verdict. */
import { cacahIndikator } from '../capaian/cacah-indikator';
import { kalimatKebijakan } from '../capaian/kalimat-kebijakan';
import type { CatatanReviu } from '../plans/catatan-reviu';
import { bacaLembarReviu } from '../plans/lembar-reviu-baca';
import { bacaPengecualian } from '../plans/pengecualian';
import type { Bahan, Temuan } from '../rules/aturan';
import { VERSI_ATURAN } from '../rules/daftar';
import { KATALOG } from '../rules/katalog';
import { ATURAN_TAHUN_LALU } from '../rules/tahun-lalu';
import type { Tahap } from '../rules/tahap';
import type { Workbook } from '../workbook/workbook';
import { isiSemuaButir, siapkanBahanButir } from './isi-butir';
import { pembacaKunci } from './kunci';
import { bandingkanLembarLama } from './lembar-lama';
import { terapkanPengecualian } from './pengecualian';
import { cacahReviu, putuskan } from './putusan';
import { sidikData, sidikSemuaTabel } from './sidik';

export interface BahanReviu {
  /** The workbook as it was read, with the sheets of Selaras and what it has stored. */
  readonly asal: Workbook;
  readonly bahan: Bahan;
  /** The findings of the whole catalogue. */
  readonly temuan: readonly Temuan[];
}

export interface InfoReviu {
  /** Day of the review as a reader reads it ("21 November 2026"). */
  readonly tanggal: string;
  /** File name without its folder; empty where nobody knows it. */
  readonly berkas: string;
  /** How far the workbook has come, as the findings were judged. */
  readonly tahap?: Tahap;
}

const MASIH_DISUSUN =
  'Diperiksa pada tahap penyusunan: isian yang belum lengkap dihitung sebagai saran, sehingga putusan ini belum berlaku sebagai reviu.';

const KODE_ANTARTAHUN = ATURAN_TAHUN_LALU.map(({ kode }) => kode);

/**
 * Reviews a checked workbook.
 *
 * @example reviu({ asal, bahan, temuan }, { tanggal: '21 November 2026', berkas: 'capaian.xlsx' }).putusan.kalimat
 * // 'Dokumen dapat diteruskan karena tidak ada galat; 3 peringatan perlu dilihat atau dijelaskan.'
 */
export function reviu({ asal, bahan, temuan: semua }: BahanReviu, info: InfoReviu): CatatanReviu {
  const { tanggal, berkas, tahap = 'reviu' } = info;
  const tersimpan = bacaPengecualian(asal);
  const { temuan, gugur } = terapkanPengecualian(pembacaKunci(bahan), semua, tersimpan.isi);
  const tabel = sidikSemuaTabel(bahan.berkas);
  const sidik = sidikData(tabel);
  const terbaca = bacaLembarReviu(asal);
  const terakhir = terbaca.lembar.at(-1);
  const kini = { tabel, sidik, temuan, versiAturan: VERSI_ATURAN };
  const lembarLama = terakhir === undefined ? null : bandingkanLembarLama(terakhir, kini);
  const cacah = cacahReviu(temuan, false);
  const dikecualikan = cacahReviu(temuan, true);
  return {
    putusan: putuskan({
      cacah,
      dikecualikan,
      tabel: tabel.length,
      gagal: temuan.filter((satu) => satu.temuan.kode.startsWith('SISTEM-')).length,
      berubahSejak: lembarLama?.berubah === true ? lembarLama.tanggal : null,
    }),
    berkas,
    tanggal,
    tahun: bahan.berkas.tahun,
    tahunLalu: bahan.tahunLalu?.nama ?? null,
    versiAturan: VERSI_ATURAN,
    kebijakan: kalimatKebijakan(bahan.kebijakan),
    kebijakanDibaca: bahan.kebijakan.dibaca,
    catatan: [
      ...(tahap === 'penyusunan' ? [MASIH_DISUSUN] : []),
      ...bahan.berkas.workbook.catatan,
      ...tersimpan.catatan,
      ...terbaca.catatan,
    ],
    sidik,
    tabel,
    ...cacahIndikator(bahan),
    cacah,
    dikecualikan,
    temuan,
    gugur,
    butir: isiSemuaButir(siapkanBahanButir(bahan, temuan, KATALOG, KODE_ANTARTAHUN)),
    lembarLama,
  };
}
