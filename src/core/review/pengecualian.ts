/** Which findings are set aside, and which waivers no longer hold. */
import type { Pengecualian, PengecualianGugur, TemuanReviu } from '../plans/catatan-reviu';
import { tambahkan } from '../text/peta';
import type { Temuan } from '../workbook/temuan';
import { jejakKunci, type PembacaKunci } from './kunci';
import { tempatTemuan } from './tempat';

/** Why, by whom, and when, as a person gives it. */
export interface IsiPengecualian {
  readonly alasan: string;
  readonly oleh: string;
  /** "21 November 2026". */
  readonly tanggal: string;
}

/** The waiver of a finding, ready for `planTambahPengecualian`. */
export function buatPengecualian(pembaca: PembacaKunci, temuan: Temuan, isi: IsiPengecualian): Pengecualian {
  return {
    kode: temuan.kode,
    kunci: pembaca.kunciTemuan(temuan),
    sidik: pembaca.sidikTemuan(temuan),
    ...isi,
    tingkat: temuan.tingkat,
    tempat: tempatTemuan(temuan),
    pesan: temuan.pesan,
  };
}

const kunciBersama = (kode: string, kunci: readonly string[]): string[] =>
  kunci.length === 0 ? [kode] : kunci.map((satu) => `${kode}\n${satu}`);

export interface HasilPengecualian {
  readonly temuan: readonly TemuanReviu[];
  readonly gugur: readonly PengecualianGugur[];
}

/**
 * Lays the waivers over the findings. A waiver holds for findings of its rule on the same things with the same contents;
 * where the contents differ it is void, and where no finding is left it is no longer needed.
 */
export function terapkanPengecualian(
  pembaca: PembacaKunci,
  temuan: readonly Temuan[],
  daftar: readonly Pengecualian[],
): HasilPengecualian {
  const menurutKunci = new Map<string, Pengecualian[]>();
  for (const satu of daftar) {
    for (const kunci of kunciBersama(satu.kode, satu.kunci)) {
      tambahkan(menurutKunci, kunci, satu);
    }
  }
  const dipakai = new Set<Pengecualian>();
  const tersentuh = new Set<Pengecualian>();
  const hasil = temuan.map((satu): TemuanReviu => {
    const kunci = pembaca.kunciTemuan(satu);
    const calon = kunciBersama(satu.kode, kunci).flatMap((teks) => menurutKunci.get(teks) ?? []);
    // most findings have no waiver, so no hash of theirs is needed
    if (calon.length === 0) return { temuan: satu, kunci, jejak: jejakKunci(satu.kode, kunci), pengecualian: null };
    const sidik = pembaca.sidikTemuan(satu);
    const pengecualian = calon.find((lain) => lain.sidik === sidik) ?? null;
    for (const lain of calon) tersentuh.add(lain);
    if (pengecualian !== null) dipakai.add(pengecualian);
    return { temuan: satu, kunci, jejak: jejakKunci(satu.kode, kunci), pengecualian };
  });
  const gugur = daftar
    .filter((satu) => !dipakai.has(satu))
    .map((satu) => gugurkan(satu, tersentuh.has(satu) ? 'data-berubah' : 'tidak-ditemukan'));
  return { temuan: hasil, gugur };
}

function gugurkan(pengecualian: Pengecualian, sebab: PengecualianGugur['sebab']): PengecualianGugur {
  const { kode, tempat, oleh, tanggal } = pengecualian;
  const awal = `Pengecualian temuan ${kode} pada ${tempat} oleh ${oleh} tanggal ${tanggal}`;
  const kalimat =
    sebab === 'data-berubah'
      ? `${awal} gugur karena isi sel yang terkait berubah; periksa temuan itu lagi, lalu perbaiki atau kecualikan dengan alasan baru.`
      : `${awal} tidak diperlukan lagi karena temuan itu tidak ada; pengecualian itu boleh dicabut.`;
  return { pengecualian, sebab, kalimat };
}
