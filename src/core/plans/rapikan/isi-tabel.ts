/** What "Rapikan" writes into the cells of one table, before validations and Excel tables are laid over it. */
import type { Bahan } from '../../capaian/bahan';
import { ingatOleh } from '../../text/ingat';
import { addressKey } from '../../workbook/address';
import type { Edit } from '../../workbook/plan';
import { contentOf } from '../../workbook/plan-content';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Tinggal } from './dibiarkan';
import { arahTabel, lengkapiKolom, satuanTabel, type HasilKolom } from './kolom-baru';
import type { Pemakai } from './pemakai';
import type { PilihanRapikan, Tanya } from './pilihan';
import type { SelFigur } from './sel-figur';
import { kelompokPersen, samakanSkala } from './skala-persen';
import { kosongkanKepala, sambungBaris, type HasilSusunan } from './susunan';
import { ubahTeks, type Ubahan } from './teks-angka';

/** A table that is tidied: its sheet as it is, its figures, and the formulas that use them. */
export interface TabelDirapikan {
  readonly indeks: number;
  readonly sheet: Sheet;
  readonly figur: readonly SelFigur[];
  readonly pemakai: ReadonlyMap<string, Pemakai>;
  readonly takTerlacak: Address | null;
}

export interface IsiTabel {
  readonly edits: readonly Edit[];
  readonly tanya: readonly Tanya[];
  readonly tinggal: readonly Tinggal[];
  /** Formulas that compute with a text which becomes a number. */
  readonly dihitungUlang: readonly Address[];
  readonly cacah: {
    readonly teksAngka: number;
    readonly skalaPersen: number;
    readonly satuan: number;
    readonly arah: number;
    readonly kepalaBerulang: number;
    readonly barisTerbelah: number;
  };
}

const TANPA_KOLOM: HasilKolom = { edits: [], tinggal: [], cacah: 0, tambah: 0 };
const TANPA_SUSUNAN: HasilSusunan = { edits: [], tinggal: [], baris: 0 };

/** All edits of contents and formats in one table; each cell is edited once. */
export function isiTabel(bahan: Bahan, milik: TabelDirapikan, pilihan: PilihanRapikan): IsiTabel {
  const { indeks, sheet, figur, pemakai, takTerlacak } = milik;
  const tabel = bahan.berkas.tabel[indeks];
  if (tabel === undefined) throw new RangeError(`no such table: ${indeks}`);
  const teks = ubahTeks(figur, sheet, pemakai, pilihan);
  const skala = samakanSkala(kelompokPersen(figur, teks.ubahan), {
    sheet,
    pemakai,
    takTerlacak,
    capaian: capaianSel(bahan),
  });
  const satuan =
    pilihan.satuan === true ? lengkapiKolom(tabel, indeks, sheet, satuanTabel(bahan, indeks), 0) : TANPA_KOLOM;
  const arah =
    pilihan.arah === true ? lengkapiKolom(tabel, indeks, sheet, arahTabel(bahan, indeks), satuan.tambah) : TANPA_KOLOM;
  const kepala = pilihan.kepalaBerulang === true ? kosongkanKepala(tabel, indeks, sheet) : TANPA_SUSUNAN;
  const sambung = pilihan.barisTerbelah === true ? sambungBaris(tabel, indeks, sheet) : TANPA_SUSUNAN;
  const akhir = new Map([...teks.ubahan, ...skala.ubahan].map((satu) => [addressKey(satu.figur.sel), satu]));
  const bagian = [satuan, arah, kepala, sambung];
  return {
    edits: [...[...akhir.values()].flatMap(editAngka), ...bagian.flatMap(({ edits }) => edits)],
    tanya: teks.tanya,
    tinggal: [...teks.tinggal, ...skala.tinggal, ...bagian.flatMap(({ tinggal }) => tinggal)],
    dihitungUlang: teks.ubahan.flatMap(({ figur: { sel } }) => pemakai.get(addressKey(sel))?.contoh ?? []),
    cacah: {
      teksAngka: teks.ubahan.length,
      skalaPersen: skala.ubahan.length,
      satuan: satuan.cacah,
      arah: arah.cacah,
      kepalaBerulang: kepala.baris,
      barisTerbelah: sambung.baris,
    },
  };
}

/** The computed capaian of every capaian cell. */
const capaianSel = ingatOleh(
  ({ capaian }: Bahan): ReadonlyMap<string, number | null> =>
    new Map(
      capaian.flatMap(({ periode, hasil }) =>
        periode.capaian === null ? [] : [[addressKey(periode.capaian.sel), hasil.capaian]],
      ),
    ),
);

/** The format first: under a text format a number would be taken for a text. */
function editAngka({ figur: { sel, cell }, isi }: Ubahan): Edit[] {
  const edit: Edit = {
    kind: 'setContent',
    sel,
    before: contentOf(cell),
    after: { value: isi.value },
  };
  if (cell.numberFormat === isi.numberFormat) return [edit];
  return [{ kind: 'setNumberFormat', sel, before: cell.numberFormat, after: isi.numberFormat }, edit];
}
