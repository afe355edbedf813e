/** Waivers and the review: what the pane shows of them, and the plans that write them. */
import type { CatatanReviu } from '../../core/plans/catatan-reviu';
import { bacaPengecualian, planTambahPengecualian } from '../../core/plans/pengecualian';
import type { RencanaDitolak } from '../../core/plans/pengaturan';
import { pembacaKunci } from '../../core/review/kunci';
import { buatPengecualian, terapkanPengecualian } from '../../core/review/pengecualian';
import type { Bahan, Temuan } from '../../core/rules/aturan';
import { addressKey } from '../../core/workbook/address';
import type { ChangePlan } from '../../core/workbook/plan';
import type { Workbook } from '../../core/workbook/workbook';
import type {
  ButirPanel,
  HasilReviuPanel,
  LembarLamaPanel,
  Sebagian,
  TemuanDikecualikan,
  TunjukTemuan,
  UbahPengecualian,
} from './pesan-reviu';

/** Cells named under a piece of evidence, and findings of a comparison that are listed. */
const SEL_DISEBUT = 5;
const TEMUAN_DISEBUT = 25;

/** The waivers that hold, by finding. */
export function dikecualikanDari(asal: Workbook, bahan: Bahan, temuan: readonly Temuan[]): TemuanDikecualikan[] {
  const { isi } = bacaPengecualian(asal);
  if (isi.length === 0) return [];
  const hasil = terapkanPengecualian(pembacaKunci(bahan), temuan, isi).temuan;
  return hasil.flatMap(({ pengecualian }, indeks) => (pengecualian === null ? [] : [{ indeks, pengecualian }]));
}

const HILANG: RencanaDitolak = {
  ditolak:
    'Temuan itu tidak ada lagi karena buku kerja berubah, tidak ada yang diubah; periksa lagi lalu pilih dari daftar yang baru.',
};

const samaTemuan = (a: TunjukTemuan, b: TunjukTemuan): boolean =>
  a.kode === b.kode &&
  a.pesan === b.pesan &&
  a.sel.length === b.sel.length &&
  a.sel.every((sel, i) => addressKey(sel) === addressKey(b.sel[i] ?? { sheet: '', row: -1, col: -1 }));

/** The plan that sets a finding aside. */
export function rencanaKecualikan(
  asal: Workbook,
  bahan: Bahan,
  temuan: readonly Temuan[],
  { temuan: ditunjuk, ...isi }: UbahPengecualian,
): ChangePlan | RencanaDitolak {
  const satu = temuan.find((calon) => samaTemuan(calon, ditunjuk));
  return satu === undefined ? HILANG : planTambahPengecualian(asal, buatPengecualian(pembacaKunci(bahan), satu, isi));
}

const sebagian = <T>(semua: readonly T[]): Sebagian<T> => ({
  banyak: semua.length,
  awal: semua.slice(0, TEMUAN_DISEBUT),
});

function butirPanel({ bukti, ...butir }: CatatanReviu['butir'][number]): ButirPanel {
  return {
    ...butir,
    bukti: bukti.map(({ kalimat, sel }) => ({
      kalimat,
      sel: sel.slice(0, SEL_DISEBUT),
      lain: Math.max(0, sel.length - SEL_DISEBUT),
    })),
  };
}

function lembarLamaPanel({ lembarLama }: CatatanReviu): LembarLamaPanel | null {
  if (lembarLama === null) return null;
  const { kalimat, berubah, banding } = lembarLama;
  const { baru, hilang, tetap } = banding;
  return { kalimat, berubah, baru: sebagian(baru), hilang: sebagian(hilang), tetap: tetap.length };
}

/** What the tab Reviu shows of a record. */
export function hasilReviu(catatan: CatatanReviu): HasilReviuPanel {
  const { putusan, tanggal, sidik, versiAturan, tabel, tahunLalu, cacah, dikecualikan, gugur } = catatan;
  const kecuali = catatan.temuan.flatMap(({ temuan, pengecualian }) =>
    pengecualian === null ? [] : [{ temuan, pengecualian }],
  );
  return {
    putusan,
    tanggal,
    sidik,
    versiAturan,
    tabel: tabel.length,
    tahunLalu,
    cacah,
    dikecualikan,
    catatan: catatan.catatan,
    butir: catatan.butir.map(butirPanel),
    kecuali,
    gugur,
    lembarLama: lembarLamaPanel(catatan),
  };
}
