/** AG-012: the total realisasi of a year, and the realisasi of one indicator, must be the same figure wherever they stand. */
import { keSkala } from '../../ledger/baris-sama';
import { bukaBuku } from '../../ledger/buku';
import type { Titik } from '../../ledger/kisi';
import { bedaTahun, seharusnyaTahun } from '../../ledger/deret-tahun';
import { samaTotal, sePagu, totalTahun, type SebutanTotal } from '../../ledger/total-tahun';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { isianCetak, type Isian } from '../usulan';
import { cetakFigur, cetakSeperti, cetakSelisih } from './cetak';
import { realisasiIndikator } from './realisasi-indikator';
import { addressKey } from '../../workbook/address';
import { ringkasNama } from '../../text/ringkas-nama';

/** Groups of mentions that show one figure; the group that most tables support comes first. */
function kelompokkan(sebutan: readonly SebutanTotal[]): SebutanTotal[][] {
  const hasil: SebutanTotal[][] = [];
  for (const satu of sebutan) {
    const rumah = hasil.find((isi) => isi.some((lain) => samaTotal(lain, satu)));
    if (rumah === undefined) hasil.push([satu]);
    else rumah.push(satu);
  }
  const bobot = (isi: readonly SebutanTotal[]): number =>
    new Set(isi.map(({ indeks }) => indeks)).size + (isi.some(({ resmi }) => resmi) ? 0.5 : 0);
  return hasil.sort((a, b) => bobot(b) - bobot(a));
}

/** What is told in thousands does not tell the rupiah: rules ask for a proposal only from a figure as fine as the cell's own. */
const isian = ({ figur }: Titik, cetak: string): readonly Isian[] => (figur === null ? [] : isianCetak(figur, cetak));

function bukti(salah: SebutanTotal, acuan: readonly SebutanTotal[]): Bukti[] {
  const [benar] = acuan;
  if (benar === undefined) return [];
  const nilai = keSkala(benar.realisasi.nilai, salah.realisasi.nilai);
  const seharusnya = cetakSeperti(salah.realisasi.figur, nilai);
  return [
    {
      sel: [salah.realisasi.sel],
      tautan: [...acuan.slice(0, 5).map(({ realisasi }) => realisasi.sel), salah.pagu.sel],
      nilai: cetakFigur(salah.realisasi.figur),
      seharusnya,
      selisih: cetakSelisih(nilai - salah.realisasi.nilai, true, salah.faktor),
      isi: { hal: `Total realisasi tahun ${salah.tahun}` },
      ...(acuan.length < 2 ? { tingkat: 'peringatan' as const } : {}),
      usulan: acuan.length < 2 || benar.faktor > salah.faktor ? [] : isian(salah.realisasi, seharusnya),
    },
  ];
}

function totalBeda(bahan: Bahan): Bukti[] {
  const sebutan = totalTahun(bahan.berkas, bukaBuku(bahan.berkas));
  const utuh = sebutan.filter((satu, i) => sebutan.findIndex((lain) => sePagu(lain, satu)) === i);
  return utuh.flatMap((satu) => {
    const [acuan, ...lain] = kelompokkan(sebutan.filter((isi) => sePagu(isi, satu)));
    return lain.flatMap((isi) => isi.flatMap((salah) => bukti(salah, acuan ?? [])));
  });
}

/** Rows by year that agree in most years. */
function tahunBeda({ berkas }: Bahan): Bukti[] {
  return bedaTahun(bukaBuku(berkas)).map((satu): Bukti => {
    const nilai = seharusnyaTahun(satu);
    const seharusnya = cetakSeperti(satu.salah.titik.figur, nilai);
    return {
      sel: [satu.salah.titik.sel],
      tautan: [satu.benar.titik.sel],
      nilai: cetakFigur(satu.salah.titik.figur),
      seharusnya,
      selisih: cetakSelisih(nilai - satu.salah.titik.nilai, true, satu.salah.faktor),
      isi: { hal: `Angka tahun ${satu.tahun} "${ringkasNama(satu.label)}"` },
      ...(satu.terbukti ? {} : { tingkat: 'peringatan' as const }),
      usulan: satu.terbukti && satu.benar.faktor <= satu.salah.faktor ? isian(satu.salah.titik, seharusnya) : [],
    };
  });
}

/**
 * A contradiction is told once, by the first of the three views that finds it; a later view that takes
 * the cell already found wrong for the right one tells the same contradiction from its other side.
 */
function sekali(bukti: readonly Bukti[]): Bukti[] {
  const dituduh = new Set<string>();
  return bukti.filter(({ sel, tautan }) => {
    if ([...sel, ...(tautan ?? []).slice(0, 1)].some((satu) => dituduh.has(addressKey(satu)))) return false;
    for (const satu of sel) dituduh.add(addressKey(satu));
    return true;
  });
}

export const AG_012: Aturan = {
  kode: 'AG-012',
  tingkat: 'galat',
  judul: 'Dua angka total untuk hal yang sama',
  rujukan: 'PermenPANRB 53/2014, keandalan data',
  sejak: '2026.11',

  periksa: (bahan) => sekali([...totalBeda(bahan), ...realisasiIndikator(bahan), ...tahunBeda(bahan)]),

  pesan: (t) => {
    const pembanding =
      t.isi['rinci'] === undefined
        ? `pada ${t.tautan[0] ?? ''} tertulis ${t.seharusnya}`
        : `${t.isi['rinci']} komponennya (${t.tautan[0] ?? ''} dan seterusnya) berjumlah ${t.seharusnya}`;
    return `${t.isi['hal'] ?? 'Total realisasi'} pada ${t.sel} tertulis ${t.nilai}, sedangkan ${pembanding} (selisih ${t.selisih}).`;
  },
  perbaikan: (t) =>
    `Samakan kedua angka dengan sumber yang sama (SPAN per tanggal yang sama), termasuk ${t.tautan[0] ?? 'tabel lain'}.`,
};
