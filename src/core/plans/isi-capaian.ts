/** "Isi rumus capaian": living formulas of capaian, status, predikat and averages, and the sheet of policy that they use. */
import type { Bahan } from '../capaian/bahan';
import { addressKey } from '../workbook/address';
import { tambahkan } from '../text/peta';
import { bacaKolomCapaian, kunciKolom } from './bentuk-capaian';
import { tulisCatatan } from './isi/catatan';
import { kertasBaru, type Kertas } from './isi/kertas';
import { kolomBebas } from './isi/kolom-baru';
import type { CapaianBerbeda, PilihanIsi, RencanaIsi } from './isi/pilihan';
import { isiRataRata, type KolomDikenal } from './isi/rata-rata';
import { isiSelCapaian, isGabungan } from './isi/sel-capaian';
import { isiKata } from './isi/status-predikat';
import { tambahKolomCapaian, type IsiPeriode, type TabelIsi } from './isi/tabel-isi';
import { pakaiLembarKebijakan } from './lembar-kebijakan';
import type { Address } from '../workbook/workbook';

export type { CapaianBerbeda, PilihanIsi, RencanaIsi } from './isi/pilihan';

/**
 * Fills a living formula into every empty capaian cell of the recognised tables, per year and per quarter, where target and
 * realisasi are numbers (or words of a scale) that a formula can use; a realisasi that is still blank gives "" until it
 * comes. Empty cells of columns of status and predikat, and rows and cells of averages, are filled alike. The formulas take
 * the policy from named cells of the sheet "Kebijakan Capaian", which is added where the workbook has none.
 *
 * Cells that are filled, protected, hidden, or cannot be computed stay; `dibiarkan` says of each why. Constants of capaian that
 * differ are told in `berbeda` and replaced only where `pilihan.ganti` names them; formulas of the user stay.
 *
 * The number format changes only where the rest of the column shows percentages, where nothing tells how the column is
 * written, or where a text or date format would hide the formula.
 *
 * @example planIsiCapaian(bahan, { status: true, ganti: rencana.berbeda.map(({ sel }) => sel) })
 */
export function planIsiCapaian(bahan: Bahan, pilihan: PilihanIsi = {}): RencanaIsi {
  const kertas = kertasBaru(bahan);
  const ganti = new Set((pilihan.ganti ?? []).map(addressKey));
  const kolom = bacaKolomCapaian(bahan.capaian, ganti);
  const hasil = isiSemua(kertas, kolom, ganti);
  const bebas = kolomBebas(kertas);
  for (const tabelIsi of hasil.tabel) {
    if (pilihan.kolomCapaian === true) tambahKolomCapaian(kertas, tabelIsi, bebas);
    isiKata(kertas, tabelIsi, 'status', pilihan.status === true ? bebas : null);
    isiKata(kertas, tabelIsi, 'predikat', pilihan.predikat === true ? bebas : null);
    isiRataRata(kertas, tabelIsi, kolom, pilihan);
  }
  const lembar = pakaiLembarKebijakan(bahan);
  if (pilihan.catatan === true)
    for (const tabelIsi of hasil.tabel) if (isTerisi(kertas, tabelIsi)) tulisCatatan(kertas, tabelIsi, lembar.sheet);
  return {
    judul: 'Isi rumus capaian',
    edits: kertas.edits.length === 0 ? [] : [...lembar.edits, ...kertas.edits],
    // A merged cell that was left alone at first may hold an average in the end.
    dibiarkan: kertas.dibiarkan.filter(({ sel }) => !kertas.terisi.has(addressKey(sel))),
    berbeda: hasil.berbeda,
    konstanta: hasil.konstanta,
  };
}

interface HasilIsi {
  readonly tabel: readonly TabelIsi[];
  readonly berbeda: readonly CapaianBerbeda[];
  readonly konstanta: readonly Address[];
}

/** The capaian cells that are there, table by table. */
function isiSemua(kertas: Kertas, kolom: KolomDikenal, ganti: ReadonlySet<string>): HasilIsi {
  const { bahan, lembar } = kertas;
  const menurutTabel = new Map<number, IsiPeriode[]>();
  const berbeda: CapaianBerbeda[] = [];
  const konstanta: Address[] = [];
  const dilihat = new Set<string>();
  for (const satu of bahan.capaian) {
    const tabel = bahan.berkas.tabel[satu.baris.tabel];
    const sheet = tabel === undefined ? undefined : lembar.get(tabel.lembar);
    if (sheet === undefined) continue;
    const sel = satu.periode.capaian?.sel;
    const gabungan = sel !== undefined && isGabungan(satu, sheet, sel);
    if (sel === undefined || dilihat.has(addressKey(sel))) {
      tambahkan(menurutTabel, satu.baris.tabel, { satu, capaian: null, gabungan });
      continue;
    }
    dilihat.add(addressKey(sel));
    const isi = isiSelCapaian(kertas, satu, { sheet, sel, kolom: kolom.get(kunciKolom(satu)), ganti });
    tambahkan(menurutTabel, satu.baris.tabel, { satu, capaian: isi.capaian, gabungan });
    if (isi.berbeda !== null) berbeda.push(isi.berbeda);
    if (isi.konstanta) konstanta.push(sel);
  }
  const tabel = [...menurutTabel].flatMap(([nomor, isi]): TabelIsi[] => {
    const milik = bahan.berkas.tabel[nomor];
    const sheet = milik === undefined ? undefined : lembar.get(milik.lembar);
    return milik === undefined || sheet === undefined ? [] : [{ tabel: milik, sheet, isi }];
  });
  return { tabel, berbeda, konstanta };
}

const isTerisi = ({ terisi }: Kertas, { isi }: TabelIsi): boolean =>
  isi.some(({ capaian }) => capaian !== null && terisi.has(addressKey(capaian.sel)));
