/** Flags on realisasi cells that fall short of a cell on their own row: the target antara, the pagu, the plan. */
import type { Bahan } from '../../capaian/bahan';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Figur, FigurUang } from '../../records/berkas';
import { tambahkan } from '../../text/peta';
import { formatRange } from '../../workbook/address';
import { isPercentFormat } from '../../workbook/number-format';
import type { Range } from '../../workbook/workbook';
import { merahBila, selPertama, type CalonTanda } from './tanda';

type Banding = '<' | '>';

/** A realisasi that is wrong where it stands so to the other cell of its row. */
interface Pasangan {
  readonly lembar: string;
  readonly row: number;
  readonly realisasi: number;
  readonly lain: number;
  readonly banding: Banding;
}

export function tandaPasangan(bahan: Bahan): readonly CalonTanda[] {
  const triwulan = bahan.capaian.flatMap(pasanganTriwulan);
  const uang = bahan.berkas.uang.flatMap(({ nilai, row }) => pasanganUang(nilai, row));
  return [...gabungkan([...triwulan, ...uang]), ...teksTriwulan(bahan)];
}

/** A quarter without a capaian column of its own, as its target antara says. */
function pasanganTriwulan({ periode, arah }: CapaianBaris): Pasangan[] {
  const { target, realisasi, capaian, tw, bulan, total } = periode;
  if ((tw === null && bulan === null) || total || capaian !== null || target === null || realisasi === null) return [];
  if ((arah.arah !== 'naik' && arah.arah !== 'turun') || !isSebanding(target, realisasi)) return [];
  return [
    {
      lembar: realisasi.sel.sheet,
      row: realisasi.sel.row,
      realisasi: realisasi.sel.col,
      lain: target.sel.col,
      banding: arah.arah === 'naik' ? '<' : '>',
    },
  ];
}

/** Both cells hold numbers of one scale; a blank realisasi is waited for. */
function isSebanding(target: Figur, realisasi: Figur): boolean {
  const [t, r] = [target.besaran, realisasi.besaran];
  if (t.jenis !== 'angka' || !t.tepat || target.sel.row !== realisasi.sel.row) return false;
  if (r.jenis === 'kosong') return isPercentFormat(realisasi.format) === t.asalFraksi;
  return r.jenis === 'angka' && r.tepat && r.asalFraksi === t.asalFraksi;
}

/** What of the quarters cannot be flagged because it is text: one sentence for each column. */
function teksTriwulan(bahan: Bahan): readonly CalonTanda[] {
  const menurutKolom = new Map<string, Figur[]>();
  for (const { periode, baris } of bahan.capaian) {
    const { tw, capaian, realisasi } = periode;
    if (tw === null || capaian !== null || realisasi?.besaran.jenis !== 'angka' || realisasi.besaran.tepat) continue;
    tambahkan(menurutKolom, `${baris.tabel}|${realisasi.sel.col}`, realisasi);
  }
  return [...menurutKolom.values()].flatMap((isi): CalonTanda[] => {
    const [pertama] = isi;
    if (pertama === undefined) return [];
    const rows = isi.map(({ sel }) => sel.row);
    const { col, sheet } = pertama.sel;
    const range: Range = { top: Math.min(...rows), bottom: Math.max(...rows), left: col, right: col };
    const alasan = `Realisasi di ${formatRange(range)} memuat angka yang tertulis sebagai teks, sehingga tidak dapat dibandingkan dengan target antara; rapikan dulu isinya menjadi angka.`;
    return [{ lembar: sheet, range, aturan: [], alasan }];
  });
}

const isUang = ({ figur }: FigurUang): boolean =>
  figur.besaran.jenis === 'kosong' || (figur.besaran.jenis === 'angka' && figur.besaran.tepat && !figur.besaran.persen);

/** Realisasi above the pagu, or below the plan of its period. */
function pasanganUang(nilai: readonly FigurUang[], row: number): Pasangan[] {
  const pagu = nilai.filter((satu) => satu.bidang === 'pagu' && satu.tw === null && isUang(satu)).at(-1);
  return nilai.flatMap((satu): Pasangan[] => {
    if (satu.bidang !== 'realisasi' || satu.total || !isUang(satu)) return [];
    const { sheet, col } = satu.figur.sel;
    const rencana = nilai.find(
      (lain) =>
        lain.bidang === 'target' &&
        lain.tw === satu.tw &&
        lain.bulan === satu.bulan &&
        lain.tahun === satu.tahun &&
        isUang(lain),
    );
    const dengan = (lain: FigurUang | undefined, banding: Banding): Pasangan[] =>
      lain === undefined || lain.faktor !== satu.faktor
        ? []
        : [{ lembar: sheet, row, realisasi: col, lain: lain.figur.sel.col, banding }];
    return [...dengan(pagu, '>'), ...dengan(rencana, '<')];
  });
}

/** Rows below each other that are compared alike share one format, and several comparisons of one range one place. */
function gabungkan(pasangan: readonly Pasangan[]): readonly CalonTanda[] {
  const menurutKolom = new Map<string, Pasangan[]>();
  for (const satu of pasangan)
    tambahkan(menurutKolom, [satu.lembar, satu.realisasi, satu.lain, satu.banding].join('|'), satu);
  const menurutRange = new Map<string, { lembar: string; range: Range; aturan: CalonTanda['aturan'][number][] }>();
  for (const isi of menurutKolom.values()) {
    const [pertama] = isi;
    if (pertama === undefined) continue;
    const { lembar, realisasi: col, lain, banding } = pertama;
    for (const { top, bottom } of runtun(isi.map(({ row }) => row))) {
      const range = { top, bottom, left: col, right: col };
      const kunci = `${lembar}|${formatRange(range)}`;
      const [r, l] = [selPertama(top, col), selPertama(top, lain)];
      const milik = menurutRange.get(kunci) ?? { lembar, range, aturan: [] };
      milik.aturan.push(merahBila(`AND(ISNUMBER(${r}),ISNUMBER(${l}),${r}${banding}${l})`));
      menurutRange.set(kunci, milik);
    }
  }
  return [...menurutRange.values()];
}

function runtun(rows: readonly number[]): readonly { readonly top: number; readonly bottom: number }[] {
  const hasil: { top: number; bottom: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const lalu = hasil.at(-1);
    if (lalu?.bottom === row - 1) lalu.bottom = row;
    else hasil.push({ top: row, bottom: row });
  }
  return hasil;
}
