/** Sentences on non-tax revenue: what was realised of a target, line by line. */
import { eksak } from '../../capaian/eksak';
import type { BarisUang, Berkas } from '../../records/berkas';
import { bacaTeks } from '../../records/sel';
import { formatAngka } from '../../text/format-angka';
import { sheetsByName } from '../../workbook/sheet';
import type { Potongan } from '../naskah';
import { paguRealisasi, type PaguRealisasi } from '../total-anggaran';
import { sebutUang } from './anggaran';
import { sebut, sebutTeks } from './sebut';

/** A table of more lines is told by its total alone. */
const BARIS_TERBANYAK = 3;

/**
 * What a table of one year's revenue says of target and realisasi; nothing where it is not plain.
 *
 * "Penerimaan" 300 million of 384 million: "Penerimaan terealisasi Rp384.000.000 atau 128,00% dari Rp300.000.000 yang
 * ditargetkan."
 */
export function kalimatPenerimaan(berkas: Berkas, indeks: number): readonly Potongan[] {
  const tabel = berkas.tabel[indeks];
  if (tabel === undefined || tabel.susun !== 'kolom' || (tabel.tahun ?? berkas.tahun) !== berkas.tahun) return [];
  if (new Set(tabel.kolom.flatMap(({ tahun }) => tahun ?? [])).size > 1) return [];
  const isi = berkas.uang.flatMap((baris) => {
    const uang = baris.tabel === indeks ? paguRealisasi(baris, ['target']) : null;
    return uang === null || uang.pagu.nilai === 0 ? [] : [{ baris, uang }];
  });
  const total = isi.find(({ baris }) => baris.peran === 'total');
  if (total !== undefined) return satuBaris([{ teks: 'Penerimaan Negara Bukan Pajak' }], total.uang);
  if (isi.length > BARIS_TERBANYAK) return [];
  return isi.flatMap(({ baris, uang }, i) => {
    const nama = namaBaris(berkas, baris);
    return nama.length === 0 ? [] : [...(i === 0 ? [] : [{ teks: ' ' }]), ...satuBaris(nama, uang)];
  });
}

function satuBaris(nama: readonly Potongan[], { pagu, realisasi }: PaguRealisasi): readonly Potongan[] {
  const persen = eksak(realisasi.nilai).div(eksak(pagu.nilai)).times(100).toNumber();
  return sebut(
    nama,
    ' terealisasi ',
    sebutUang(realisasi),
    ' atau ',
    { teks: `${formatAngka(persen, 2)}%`, dari: [...realisasi.sel, ...pagu.sel] },
    ' dari ',
    sebutUang(pagu),
    ' yang ditargetkan.',
  );
}

/** The first words of the row. */
function namaBaris({ tabel, workbook }: Berkas, baris: BarisUang): readonly Potongan[] {
  const milik = tabel[baris.tabel];
  const sheet = sheetsByName(workbook).get(milik?.lembar ?? '');
  if (milik === undefined || sheet === undefined) return [];
  for (let { left: col } = milik.range; col <= milik.range.right; col++) {
    const teks = bacaTeks(sheet, baris.row, col);
    if (teks === null || !/\p{L}{3}/u.test(teks.teks)) continue;
    const nama = sebutTeks(teks);
    return [{ ...nama, teks: nama.teks.charAt(0).toUpperCase() + nama.teks.slice(1) }];
  }
  return [];
}
