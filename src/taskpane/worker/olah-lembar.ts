/** The tables of a workbook as their cards show them, and what a person says of them. */
import { bacaPengaturan, planSimpanKoreksi, type RencanaDitolak } from '../../core/plans/pengaturan';
import { gantiKoreksi, type Koreksi } from '../../core/recognition/koreksi';
import { DIPILIH } from '../../core/recognition/kenali';
import { barisData, type TabelMap } from '../../core/recognition/tabel';
import type { Bahan } from '../../core/rules/aturan';
import { addressKey, formatRange } from '../../core/workbook/address';
import type { ChangePlan } from '../../core/workbook/plan';
import { contentBounds } from '../../core/workbook/sheet';
import type { Address, Workbook } from '../../core/workbook/workbook';
import type { HasilLembar, KartuTabel, UbahKoreksi } from './pesan';

const selAwal = ({ lembar, range }: TabelMap): Address => ({ sheet: lembar, row: range.top, col: range.left });

function kartu(tabel: TabelMap): KartuTabel {
  const { lembar, range, jenis, judul, tahun, keyakinan, alasan } = tabel;
  return {
    lembar,
    rentang: formatRange(range),
    sel: selAwal(tabel),
    jenis,
    judul,
    tahun,
    baris: barisData(tabel).length,
    keyakinan,
    alasan,
    dipilih: alasan === DIPILIH.alasan,
  };
}

export function hasilLembar(asal: Workbook, { berkas }: Bahan): HasilLembar {
  return {
    tabel: berkas.tabel.map(kartu),
    bukanTabel: bukanTabel(bacaPengaturan(asal).koreksi).map(({ lembar, tempat, judul }) => ({
      sel: { sheet: lembar, ...tempat },
      judul,
    })),
    kosong: asal.sheets.every((sheet) => contentBounds(sheet) === null),
    tahun: berkas.tahun,
    catatan: berkas.workbook.catatan,
  };
}

const bukanTabel = (koreksi: readonly Koreksi[]): readonly Koreksi[] =>
  koreksi.filter(({ jenis }) => jenis === 'bukan-tabel');

const BERPINDAH: RencanaDitolak = {
  ditolak:
    'Tabel yang dipilih tidak ada lagi di tempatnya karena buku kerja berubah, tidak ada yang diubah; pilih sekali lagi pada daftar yang baru.',
};

const samaTempat = (ubah: UbahKoreksi, sel: Address, judul: string | null): boolean =>
  addressKey(ubah.sel) === addressKey(sel) && ubah.judul === judul;

/** The plan that remembers what a person says of a table. */
export function rencanaKoreksi(asal: Workbook, { berkas }: Bahan, ubah: UbahKoreksi): ChangePlan | RencanaDitolak {
  const { koreksi } = bacaPengaturan(asal);
  if (ubah.daftar === 'bukanTabel') {
    const dicabut = bukanTabel(koreksi).find(({ lembar, tempat, judul }) =>
      samaTempat(ubah, { sheet: lembar, ...tempat }, judul),
    );
    if (dicabut === undefined) return BERPINDAH;
    return planSimpanKoreksi(
      asal,
      koreksi.filter((satu) => satu !== dicabut),
    );
  }
  const tabel = berkas.tabel.find((satu) => samaTempat(ubah, selAwal(satu), satu.judul));
  if (tabel === undefined) return BERPINDAH;
  return planSimpanKoreksi(asal, gantiKoreksi(berkas.workbook, koreksi, tabel, ubah.jenis));
}
