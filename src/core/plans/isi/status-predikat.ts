/** Status in words and predikat, each in its own column: formulas that ask the capaian of their row. */
import { NAMA_RENTANG } from '../../capaian/nama-kebijakan';
import { DESIMAL_PREDIKAT, DESIMAL_STATUS } from '../../capaian/turunan-kebijakan';
import { kolomPertama } from '../../recognition/tabel';
import { tambahkan } from '../../text/peta';
import { alasanTempat } from '../../workbook/sel-terbuka';
import { cellAt, isBlank } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import { alamatSel, biarkan, isTabelCapaian, tulisSel, type Kertas, type SelCapaian } from './kertas';
import type { KolomBebas } from './kolom-baru';
import { rumusRasio } from './rumus-baris';
import type { IsiPeriode, TabelIsi } from './tabel-isi';

type Kata = 'status' | 'predikat';

const JUDUL: Readonly<Record<Kata, string>> = { status: 'Status', predikat: 'Predikat' };

/** Fills the empty cells of the column of a table, or of a new one where it has none and one is asked for. */
export function isiKata(kertas: Kertas, tabelIsi: TabelIsi, kata: Kata, bebas: KolomBebas | null): void {
  const { tabel, sheet } = tabelIsi;
  const baris = barisTahunan(tabelIsi);
  if (baris.length === 0 || !isTabelCapaian(tabel)) return;
  const ada = kolomPertama(tabel, kata);
  if (ada === undefined && bebas === null) return;
  if (kata === 'predikat' && kertas.bahan.kebijakan.skalaPredikat === null) {
    if (bebas !== null) tanpaSkala(kertas, tabelIsi);
    return;
  }
  if (ada === undefined && baris.some(({ satu }) => sudahDitulis(sheet, satu.baris.row, kata))) return;
  const col = ada?.col ?? bebas?.ambil(tabel, JUDUL[kata]) ?? null;
  if (col === null) return;
  for (const satu of baris) {
    const sel = { sheet: sheet.name, row: satu.satu.baris.row, col };
    const cell = cellAt(sheet, sel.row, col);
    if (cell?.formula !== undefined || !isBlank(cell)) continue;
    const rumus = kata === 'status' ? rumusStatus(kertas, satu, tabelIsi) : rumusPredikat(satu.capaian);
    const alasan = alasanTempat(sheet, sel);
    if (rumus !== null && alasan === null)
      tulisSel(kertas, sel, { rumus }, cell?.numberFormat === '@' ? 'General' : undefined);
    else if (alasan !== null && rumus !== null) biarkan(kertas, sel, alasan);
  }
}

/** The words stand on the row already, in a column that is not read as theirs. */
function sudahDitulis({ rows }: Sheet, row: number, kata: Kata): boolean {
  const nama = kata === 'status' ? NAMA_RENTANG.statusMulai : NAMA_RENTANG.predikatMulai;
  return (rows[row] ?? []).some((cell) => cell?.formula?.includes(nama) === true);
}

function tanpaSkala(kertas: Kertas, { tabel, sheet }: TabelIsi): void {
  const sel: Address = { sheet: sheet.name, row: tabel.range.top, col: tabel.range.left };
  biarkan(
    kertas,
    sel,
    `Predikat untuk tabel mulai ${alamatSel(sel)} tidak ditulis karena kebijakan belum mempunyai skala predikat; isi predikat pada lembar kebijakan lebih dahulu.`,
  );
}

type Berisi = IsiPeriode & { readonly capaian: SelCapaian };

/** The one period of each row that its status speaks of: the year of the submission, or the only period. */
function barisTahunan({ isi }: TabelIsi): readonly Berisi[] {
  const berisi = isi.filter((satu): satu is Berisi => satu.capaian !== null && !satu.gabungan);
  const menurutBaris = new Map<number, Berisi[]>();
  for (const satu of berisi) tambahkan(menurutBaris, satu.satu.baris.row, satu);
  return [...menurutBaris.values()].flatMap((milik) => {
    const tahunan = milik.filter(
      ({ satu: { periode } }) => periode.tw === null && periode.bulan === null && !periode.total,
    );
    const kinerja = tahunan.filter(({ satu: { periode } }) => periode.ranah !== 'fisik');
    const pilihan = [kinerja, tahunan, milik].find(({ length }) => length > 0) ?? [];
    const tahun = Math.max(...pilihan.map(({ satu }) => satu.periode.tahun ?? 0));
    const terakhir = pilihan.filter(({ satu }) => (satu.periode.tahun ?? 0) === tahun);
    return terakhir.length === 1 ? terakhir : [];
  });
}

/** `IF(ISNUMBER(G5),LOOKUP(ROUND(F5/E5,12),...),"")`: of the ratio before the limits, as the core tells it. */
function rumusStatus(kertas: Kertas, { satu, capaian }: Berisi, { sheet }: TabelIsi): string | null {
  const sel = alamatSel(capaian.sel);
  const rasio = rumusRasio(kertas, satu, sheet, sel);
  if ('alasan' in rasio) return null;
  return `IF(ISNUMBER(${sel}),LOOKUP(ROUND(${rasio.rumus},${DESIMAL_STATUS}),${NAMA_RENTANG.statusMulai},${NAMA_RENTANG.status}),"")`;
}

/** Of the capaian itself, limits included, in percent points. */
function rumusPredikat({ sel, bentuk }: SelCapaian): string {
  const alamat = alamatSel(sel);
  const poin = bentuk === 'poin' ? alamat : `${alamat}*100`;
  return `IF(ISNUMBER(${alamat}),IFERROR(LOOKUP(ROUND(${poin},${DESIMAL_PREDIKAT}),${NAMA_RENTANG.predikatMulai},${NAMA_RENTANG.predikat}),""),"")`;
}
