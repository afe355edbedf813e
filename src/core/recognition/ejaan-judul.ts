/** Spelling of captions: typos are mended word by word against the words that captions are made of. */
import { jarakEjaan } from '../text/label';

const KATA = (
  'indikator kinerja sasaran strategis program kegiatan satuan target realisasi capaian persentase keterangan anggaran ' +
  'efisiensi efektivitas triwulan tindak lanjut baseline definisi formula perhitungan penanggung rencana revisi uraian ' +
  'kategori predikat polaritas volume'
).split(' ');
const DIKENAL = new Set(KATA);

/** Words of their own that lie near one of the list. */
const KATA_LAIN = new Set([
  'indikatif',
  'kegiatan',
  'strategi',
  'strategic',
  'indicator',
  'indicators',
  'targetkan',
  'programs',
  'sarana',
]);

const ingatan = new Map<string, string>();

function perbaiki(kata: string): string {
  if (kata.length < 6 || DIKENAL.has(kata) || KATA_LAIN.has(kata)) return kata;
  const batas = kata.length >= 9 ? 2 : 1;
  return KATA.find((baku) => baku[0] === kata[0] && baku.length >= 6 && jarakEjaan(kata, baku, batas) <= batas) ?? kata;
}

/**
 * A caption in lower case with the typos of its words mended. Words are remembered: a workbook repeats its captions.
 *
 * @example ejaJudul('indikaor kinerja') // 'indikator kinerja'
 * @example ejaJudul('relisasi') // 'realisasi'
 */
export function ejaJudul(judul: string): string {
  return judul.replace(/[a-z]{6,}/g, (kata) => {
    const diingat = ingatan.get(kata);
    if (diingat !== undefined) return diingat;
    const hasil = perbaiki(kata);
    if (ingatan.size > 5000) ingatan.clear();
    ingatan.set(kata, hasil);
    return hasil;
  });
}
