import { findTahun } from '../../text/periode';
import type { TabelMap } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';

const HASIL = new Set(['realisasi', 'capaian', 'nilai', 'pagu', 'persen']);
const FIGUR = new Set([...HASIL, 'target']);

/** Years that the columns name, each once, ascending: of results, else of targets, which may reach beyond what is reported. */
function tahunKolom(tabel: TabelMap): number[] {
  const tahun = (bidang: ReadonlySet<string>): number[] =>
    tabel.kolom.flatMap((kolom) =>
      kolom.tahun === null || kolom.kumulatif || !bidang.has(kolom.bidang) ? [] : [kolom.tahun],
    );
  const hasil = tahun(HASIL);
  return [...new Set(hasil.length > 0 ? hasil : tahun(FIGUR))].sort((a, b) => a - b);
}

const berurutan = (tahun: readonly number[]): boolean =>
  tahun.every((satu, i) => i === 0 || satu === (tahun[i - 1] ?? 0) + 1);

/** Years of a title as a span: "2021 dan 2022", "2020-2024"; one year names the report, not the columns. */
function periodeJudul(judul: string): readonly [number, number] | null {
  const tahun = [...new Set(findTahun(judul))];
  return tahun.length < 2 ? null : [Math.min(...tahun), Math.max(...tahun)];
}

const tulis = (awal: number, akhir: number): string =>
  akhir - awal === 1 ? `${awal} dan ${akhir}` : `${awal}-${akhir}`;

function bandingkan(tabel: TabelMap): Bukti[] {
  const kolom = tahunKolom(tabel);
  if (kolom.length < 2) return [];
  const judul = tabel.judul === null ? null : periodeJudul(tabel.judul);
  const [awal, akhir] = [kolom[0], kolom[kolom.length - 1]];
  if (judul === null || tabel.judulSel === null || awal === undefined || akhir === undefined || !berurutan(kolom))
    return [];
  // A period may be filled in part, and a baseline may stand before it; a year after it is a title that was not renewed.
  if (akhir <= judul[1]) return [];
  return [
    {
      sel: [tabel.judulSel],
      tautan: [{ sheet: tabel.lembar, row: tabel.kepala.top, col: tabel.range.left }],
      nilai: tulis(...judul),
      seharusnya: tulis(awal, akhir),
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return bahan.berkas.tabel.filter((_, i) => berlaku.has(i)).flatMap(bandingkan);
}

/** RS-023: the period that a title names is the one that the columns hold. */
export const RS_023: Aturan = {
  kode: 'RS-023',
  tingkat: 'peringatan',
  judul: 'Periode judul berbeda dengan kolom',
  rujukan: 'PermenPANRB 53/2014, penyajian perbandingan antartahun',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya }) =>
    `Judul tabel pada ${lembar}!${sel} menyebut ${nilai}, sedangkan kolomnya memuat ${seharusnya}.`,
  perbaikan: ({ seharusnya }) => `Perbaiki judulnya menjadi ${seharusnya}, atau sesuaikan tahun pada judul kolom.`,
};
