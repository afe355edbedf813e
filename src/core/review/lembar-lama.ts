/** The data as they are now against the latest Lembar Reviu of the workbook. */
import type { LembarReviuLama, TabelReviu, TemuanReviu } from '../plans/catatan-reviu';
import type { LembarReviuTerbaca, TabelTercatat } from '../plans/lembar-reviu-baca';
import { bandingkanReviu, jejakTemuan } from './banding';

/** Tables named one by one; more are counted. */
const SEBUT_TERBANYAK = 3;

const nama = ({ judul, lembar, rentang }: TabelTercatat): string =>
  judul === '' ? `${lembar}!${rentang}` : `"${judul}" (${lembar}!${rentang})`;

function daftar(tabel: readonly TabelTercatat[]): string {
  const sebut = tabel.slice(0, SEBUT_TERBANYAK).map(nama).join(', ');
  const sisa = tabel.length - SEBUT_TERBANYAK;
  return sisa > 0 ? `${sebut} dan ${sisa} tabel lain` : sebut;
}

/** The tables of the record that no table has the contents of any more. */
function tabelBerubah(lama: readonly TabelTercatat[], kini: readonly TabelReviu[]): TabelTercatat[] {
  const sisa = new Map<string, number>();
  for (const { sidik } of kini) sisa.set(sidik, (sisa.get(sidik) ?? 0) + 1);
  return lama.filter(({ sidik }) => {
    const ada = sisa.get(sidik) ?? 0;
    if (ada > 0) sisa.set(sidik, ada - 1);
    return ada === 0;
  });
}

function kalimat(lama: LembarReviuTerbaca, tabel: readonly TabelReviu[], sidik: string, versiAturan: string): string {
  const awal = `Lembar "${lama.nama}" tanggal ${lama.tanggal}`;
  const lain =
    lama.versiAturan === versiAturan ? '' : ` Versi aturan waktu itu ${lama.versiAturan}, kini ${versiAturan}.`;
  if (lama.sidik === sidik) return `${awal} masih berlaku: data sama seperti saat itu.${lain}`;
  const berubah = tabelBerubah(lama.tabel, tabel);
  const letak =
    berubah.length === 0 ? 'ada tabel yang ditambahkan sesudah itu' : `isi tabel berubah pada ${daftar(berubah)}`;
  return `${awal} tidak berlaku lagi: ${letak}.${lain}`;
}

/** The latest record compared with this run. */
export function bandingkanLembarLama(
  lama: LembarReviuTerbaca,
  kini: {
    readonly tabel: readonly TabelReviu[];
    readonly sidik: string;
    readonly temuan: readonly TemuanReviu[];
    readonly versiAturan: string;
  },
): LembarReviuLama {
  return {
    nama: lama.nama,
    tanggal: lama.tanggal,
    versiAturan: lama.versiAturan,
    berubah: lama.sidik !== kini.sidik,
    kalimat: kalimat(lama, kini.tabel, kini.sidik, kini.versiAturan),
    banding: bandingkanReviu(lama.temuan, kini.temuan.map(jejakTemuan)),
  };
}
