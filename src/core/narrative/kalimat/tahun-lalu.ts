/** The second analysis: the realisasi against that of earlier years. PermenPANRB 53/2014, analysis 2. */
import { satuanSelisih } from '../../capaian/belum-tercapai';
import { eksak } from '../../capaian/eksak';
import type { Figur, Satuan } from '../../records/berkas';
import { formatAngka } from '../../text/format-angka';
import { jenisSatuan } from '../../text/satuan';
import { slot, type Potongan } from '../naskah';
import type { ProfilIndikator, TahunProfil } from '../profil';
import { samaDesimal } from './figur-tampak';
import { satuanKalimat, sebut, sebutFigur } from './sebut';

/** Decimals of a difference: as many as its figures show, and no more than a reader can use. */
const DESIMAL_TERBANYAK = 4;

/**
 * Sentences on the year before; where the workbook does not know it, a place to fill.
 *
 * 40 after 35 perusahaan: "Dibandingkan dengan tahun 2023, realisasi indikator ini meningkat 5 perusahaan (14,29%), dari 35
 * perusahaan menjadi 40 perusahaan." Percentages and indices change by points, never by percent.
 *
 * @param tabel key of the table of years, where the report has one
 */
export function kalimatTahunLalu(profil: ProfilIndikator, tahun: number, tabel: string | null): readonly Potongan[] {
  const realisasi = profil.utama?.periode.realisasi ?? null;
  const lalu = profil.lalu.at(-1);
  if (realisasi === null || lalu === undefined || profil.utama?.hasil.status === 'tidak-dapat-diukur')
    return sebut(
      `Perbandingan dengan tahun ${tahun - 1}: `,
      slot(`realisasi tahun ${tahun - 1}, atau keterangan bahwa indikator ini baru`),
      '.',
    );
  return [...banding(profil, realisasi, lalu), ...deret(profil, tabel)];
}

function deret({ lalu }: ProfilIndikator, tabel: string | null): readonly Potongan[] {
  if (tabel === null || lalu.length < 2) return [];
  return sebut(' Perkembangan beberapa tahun terakhir disajikan pada ', { teks: 'tabel berikut', rujuk: tabel }, '.');
}

function banding({ utama, satuan }: ProfilIndikator, realisasi: Figur, lalu: TahunProfil): readonly Potongan[] {
  if (lalu.realisasi === null) return [];
  const [dulu, kini] = samaDesimal(lalu.realisasi, realisasi);
  const awal = `Dibandingkan dengan tahun ${lalu.tahun}, realisasi indikator ini `;
  const [a, b] = [dulu.besaran, kini.besaran];
  if (a.jenis !== 'angka' || b.jenis !== 'angka') return tanpaSelisih(awal, dulu, kini, satuan);
  const selisih = eksak(b.nilai).minus(eksak(a.nilai));
  if (selisih.isZero()) return sebut(awal, 'tetap pada ', sebutFigur(kini, satuan), '.');
  const naik = selisih.greaterThan(0);
  const memburuk = utama?.arah.arah === 'turun' ? naik : utama?.arah.arah === 'naik' && !naik;
  const desimal = Math.min(DESIMAL_TERBANYAK, Math.max(a.desimal, b.desimal));
  const kata = satuanKalimat(satuanSelisih(a.persen || b.persen, satuan?.teks ?? null));
  return sebut(
    awal,
    { teks: naik ? 'meningkat' : 'menurun', dari: [dulu.sel, kini.sel] },
    ' ',
    { teks: `${formatAngka(selisih.abs().toNumber(), desimal)} ${kata}`.trim(), dari: [dulu.sel, kini.sel] },
    tumbuh(dulu, kini, satuan),
    ', dari ',
    sebutFigur(dulu, satuan),
    ' menjadi ',
    sebutFigur(kini, satuan),
    '.',
    memburuk ? sebut(' ', slot('penjelasan atas perubahan yang menunjukkan kinerja lebih rendah'), '.') : [],
  );
}

/** Growth in percent, of amounts only: a percentage or an index has none. */
function tumbuh(dulu: Figur, kini: Figur, satuan: Satuan | null): readonly Potongan[] {
  const [a, b] = [dulu.besaran, kini.besaran];
  if (a.jenis !== 'angka' || b.jenis !== 'angka' || a.nilai <= 0 || a.persen || b.persen) return [];
  if (satuan === null || ['persen', 'indeks', 'jenjang'].includes(jenisSatuan(satuan.teks))) return [];
  const persen = eksak(b.nilai).minus(eksak(a.nilai)).div(eksak(a.nilai)).times(100).abs().toNumber();
  return sebut(' (', { teks: `${formatAngka(persen, 2)}%`, dari: [dulu.sel, kini.sel] }, ')');
}

/** Grades and words have no difference. */
function tanpaSelisih(awal: string, dulu: Figur, kini: Figur, satuan: Satuan | null): readonly Potongan[] {
  if (dulu.teks.trim() === kini.teks.trim()) return sebut(awal, 'tetap, yaitu ', sebutFigur(kini, satuan), '.');
  return sebut(awal, 'berubah dari ', sebutFigur(dulu, satuan), ' menjadi ', sebutFigur(kini, satuan), '.');
}
