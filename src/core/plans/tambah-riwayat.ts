/** A revision as one row more under the list of revisions. */
import type { BukuRevisi, EntriRevisi } from '../ledger/buku-revisi';
import { susunanDaftar, type KolomDaftar } from '../ledger/riwayat-revisi';
import type { Kolom, TabelMap } from '../recognition/tabel';
import type { Berkas } from '../records/berkas';
import { formatTanggal, serialDariTanggal } from '../text/tanggal';
import { formatCell } from '../workbook/address';
import type { CellValue, Sheet } from '../workbook/workbook';
import type { Edit } from '../workbook/plan';
import { contentOf } from '../workbook/plan-content';
import { alasanTempat, alasanTerisi } from '../workbook/sel-terbuka';
import { cellAt, isBlank } from '../workbook/sheet';
import type { PaguBaru, RevisiTambahan } from './isian-revisi';
import { judulBerikut, type HasilTambah } from './tambah-kolom';
import { teksSel } from './teks-sel';

interface Tempat {
  readonly sheet: Sheet;
  readonly tabel: TabelMap;
  readonly akhir: EntriRevisi;
  readonly row: number;
  readonly kolom: KolomDaftar | null;
}

/** Kind and reason in one text where the list has one column for both. */
function uraian({ jenis, alasan }: RevisiTambahan): string {
  const sebut = /revisi/i.test(jenis) ? jenis : `Revisi ${jenis}`;
  return alasan.trim() === '' ? sebut : `${sebut}: ${alasan.trim()}`;
}

function kalimat(tambahan: RevisiTambahan, lama: string): string {
  const depan = /^\s*\d{1,3}([.)])\s/.exec(lama)?.[1];
  const isi = `Revisi DIPA ke-${tambahan.nomor} tanggal ${formatTanggal(tambahan.tanggal)} (${uraian(tambahan)})`;
  return depan === undefined ? isi : `${tambahan.nomor}${depan} ${isi}`;
}

interface Isi {
  readonly value: CellValue;
  readonly format: string | null;
}

const sama = (a: Kolom, b: Kolom | undefined): boolean => a.col === b?.col;

/** An amount in the scale of its column. */
function angka(kolom: Kolom, rupiah: number, format: string): Isi {
  return { value: rupiah / (kolom.faktor ?? 1), format: format === 'General' || format === '@' ? '#,##0' : format };
}

/** Whether the list leaves the change of a revision that changes nothing blank. */
const nihilKosong = ({ sheet, tabel }: Tempat, { col }: Kolom): boolean =>
  tabel.baris.some(({ row, peran }) => peran !== 'nomor' && isBlank(cellAt(sheet, row, col)));

/** What a column of the list gets; null where it stays blank. */
function isiKolom(
  tempat: Tempat,
  tambahan: RevisiTambahan,
  baru: PaguBaru | null,
  jumlah: number | null,
  kolom: Kolom,
): Isi | null {
  const atas = cellAt(tempat.sheet, tempat.akhir.row, kolom.col);
  const format = atas?.numberFormat ?? 'General';
  const { kolom: daftar, akhir } = tempat;
  if (kolom.bidang === 'tanggal')
    return typeof atas?.value === 'number'
      ? { value: serialDariTanggal(tambahan.tanggal), format }
      : { value: formatTanggal(tambahan.tanggal), format: null };
  if (sama(kolom, daftar?.jumlah)) return jumlah === null ? null : angka(kolom, jumlah, format);
  if (sama(kolom, daftar?.perubahan))
    return baru === null || (baru.selisih === 0 && nihilKosong(tempat, kolom))
      ? null
      : angka(kolom, baru.selisih, format);
  if (akhir.nomorSel?.col === kolom.col)
    return typeof atas?.value === 'string' && !/^\s*\d+\s*$/.test(atas.value)
      ? { value: judulBerikut(atas.value, tambahan.nomor), format: null }
      : { value: tambahan.nomor, format: null };
  if (kolom.bidang === 'no') return typeof atas?.value === 'number' ? { value: atas.value + 1, format: null } : null;
  if (sama(kolom, daftar?.jenis)) return { value: tambahan.jenis, format: null };
  if (akhir.alasan?.sel.col === kolom.col)
    return { value: daftar?.jenis === undefined ? uraian(tambahan) : tambahan.alasan, format: null };
  return null;
}

/** The first thing in the way of a new row; null where there is room. */
function penghalang({ sheet, tabel, row }: Tempat): HasilTambah['dibiarkan'][number] | null {
  const { left, right } = tabel.range;
  for (let col = left; col <= right; col++) {
    const sel = { sheet: sheet.name, row, col };
    const alasan = alasanTerisi(sheet, sel) ?? alasanTempat(sheet, sel);
    if (alasan !== null)
      return {
        sel,
        alasan: `${alasan} Baris riwayat tidak ditulis; sisipkan baris kosong di bawah baris ${row}, lalu ulangi.`,
      };
    if (!isBlank(cellAt(sheet, row + 1, col)))
      return {
        sel: { ...sel, row: row + 1 },
        alasan: `Sel ${formatCell(row + 1, col)} sudah terisi, sehingga riwayat akan menempel pada isi di bawahnya; sisipkan baris kosong di bawah baris ${row}, lalu ulangi.`,
      };
  }
  return null;
}

function cariTempat(berkas: Berkas, riwayat: readonly EntriRevisi[]): Tempat | 'menurun' | null {
  const akhir = riwayat.reduce<EntriRevisi | null>(
    (lama, kini) => (lama === null || kini.nomor > lama.nomor ? kini : lama),
    null,
  );
  const tabel = akhir === null ? undefined : berkas.tabel[akhir.tabel];
  const sheet = berkas.workbook.sheets.find(({ name }) => name === tabel?.lembar);
  if (akhir === null || tabel === undefined || sheet === undefined) return null;
  if (riwayat.some((entri) => entri.tabel === akhir.tabel && entri.row > akhir.row)) return 'menurun';
  return { sheet, tabel, akhir, row: akhir.row + 1, kolom: susunanDaftar(berkas, akhir.tabel) };
}

/** The edits of the new row; none, with a sentence, where there is no room for it. */
export function tambahRiwayat(
  berkas: Berkas,
  buku: BukuRevisi,
  tambahan: RevisiTambahan,
  baru: PaguBaru | null,
): HasilTambah {
  const tempat = cariTempat(berkas, buku.riwayat);
  if (tempat === null) return { edits: [], dibiarkan: [] };
  if (tempat === 'menurun') {
    const sel = buku.riwayat[0]?.nomorSel ?? buku.riwayat[0]?.alasan?.sel;
    const alasan =
      'Riwayat revisi dimulai dari yang terbaru, sehingga baris baru tidak dapat ditulis di bawahnya; sisipkan baris kosong di atasnya dan isi di sana.';
    return { edits: [], dibiarkan: sel === undefined ? [] : [{ sel, alasan }] };
  }
  const halangan = penghalang(tempat);
  if (halangan !== null) return { edits: [], dibiarkan: [halangan] };
  const { sheet, tabel, akhir, row } = tempat;
  const lama = buku.revisi[buku.revisi.length - 1]?.jumlah ?? null;
  const jumlah = lama === null || baru === null ? lama : lama + baru.selisih;
  const edits = tabel.kolom.flatMap((kolom): Edit[] => {
    const asal = cellAt(sheet, akhir.row, kolom.col)?.text ?? '';
    const isi =
      tabel.susun === 'prosa'
        ? { value: kalimat(tambahan, asal), format: null }
        : isiKolom(tempat, tambahan, baru, jumlah, kolom);
    if (isi === null) return [];
    const sel = { sheet: sheet.name, row, col: kolom.col };
    const cell = cellAt(sheet, row, kolom.col);
    const before = cell?.numberFormat ?? 'General';
    const value = typeof isi.value === 'string' ? teksSel(isi.value) : isi.value;
    return [
      ...(isi.format === null || isi.format === before
        ? []
        : [{ kind: 'setNumberFormat' as const, sel, before, after: isi.format }]),
      { kind: 'setContent', sel, before: contentOf(cell), after: { value } },
    ];
  });
  return { edits, dibiarkan: [] };
}
