/** "Rapikan": turns recognised tables into validated ones, and says of everything else why it stays. */
import type { Bahan } from '../../capaian/bahan';
import type { TabelMap } from '../../recognition/tabel';
import type { Berkas } from '../../records/berkas';
import { addressKey } from '../../workbook/address';
import { rangesMeet } from '../../workbook/object';
import type { Dibiarkan, Edit } from '../../workbook/plan';
import { applyToPicture } from '../../workbook/plan-apply';
import type { Sheet } from '../../workbook/workbook';
import { bacaUlang, lembarBerbeda } from './baca-ulang';
import { daftarAlamat, tulisDibiarkan, type Tinggal } from './dibiarkan';
import { isiTabel, type IsiTabel, type TabelDirapikan } from './isi-tabel';
import { pemakaiSel, rumusTakTerlacak } from './pemakai';
import type { PilihanRapikan, RencanaRapikan, RingkasanRapikan, TabelDipilih } from './pilihan';
import { selFigur } from './sel-figur';
import { namaDipakai, namaTabel, tempatTabel } from './tabel-excel';
import { validasiTabel } from './validasi';

const JUDUL = 'Rapikan tabel';

/**
 * The plan that tidies the chosen tables, or all: texts that are figures become numbers that look the same, percentages of
 * a column get one scale, columns get dropdowns and checks, and a table becomes an Excel table where its layout allows.
 * Units, directions, repeated headers and split rows only where they are asked for. No row or column moves.
 *
 * Ambiguous texts ("1.250") come back in `tanya` and change only with a `jawaban`. Afterwards every table and figure is read
 * as before: where a sheet would be read otherwise, its cells stay as they are and `dibiarkan` says so.
 *
 * A cell "80,12 Persen" becomes 80.12 under `#,##0.00 "Persen"`.
 */
export function planRapikan(bahan: Bahan, pilihan: PilihanRapikan = {}): RencanaRapikan {
  const { terbuka, tertutup } = pilihTabel(bahan.berkas, pilihan.tabel);
  const milik = siapkan(bahan, terbuka);
  const isi = new Map(milik.map((satu) => [satu.indeks, isiTabel(bahan, satu, pilihan)]));
  const { berkas, batal } = terapkanIsi(bahan, isi, pilihan);
  for (const indeks of batal) isi.set(indeks, dibatalkan(indeks, isi.get(indeks)));
  const atas = lapisan(berkas, terbuka, pilihan);
  const tinggal = terbuka.flatMap((indeks) => [
    ...(isi.get(indeks)?.tinggal ?? []),
    ...(atas.get(indeks)?.tinggal ?? []),
  ]);
  return {
    judul: JUDUL,
    edits: [...isi.values(), ...atas.values()].flatMap(({ edits }) => edits),
    dibiarkan: [...tertutup, ...tulisDibiarkan(tinggal), ...[...atas.values()].flatMap(({ dibiarkan }) => dibiarkan)],
    tanya: [...isi.values()].flatMap(({ tanya }) => tanya),
    keterangan: keterangan(bahan, isi, pilihan),
    ringkasan: terbuka.flatMap((indeks) => ringkas(bahan.berkas, indeks, isi.get(indeks), atas.get(indeks))),
  };
}

interface Pilihan {
  readonly terbuka: readonly number[];
  readonly tertutup: readonly Dibiarkan[];
}

const lembarDari = ({ workbook }: Berkas): ReadonlyMap<string, Sheet> =>
  new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));

/** The chosen tables; those on hidden or protected sheets are told once and stay. */
function pilihTabel(berkas: Berkas, dipilih: readonly TabelDipilih[] | undefined): Pilihan {
  const lembar = lembarDari(berkas);
  const terbuka: number[] = [];
  const tertutup: Dibiarkan[] = [];
  berkas.tabel.forEach((tabel, indeks) => {
    const sheet = lembar.get(tabel.lembar);
    if (sheet === undefined || (dipilih !== undefined && !dipilih.some((satu) => isDipilih(satu, tabel, indeks))))
      return;
    const alasan = alasanLembar(sheet);
    const { top: row, left: col } = tabel.range;
    if (alasan === null) terbuka.push(indeks);
    else if (!tertutup.some(({ sel }) => sel.sheet === sheet.name))
      tertutup.push({ sel: { sheet: sheet.name, row, col }, alasan });
  });
  return { terbuka, tertutup };
}

function isDipilih(dipilih: TabelDipilih, { lembar, range }: TabelMap, indeks: number): boolean {
  if (typeof dipilih === 'number') return dipilih === indeks;
  return dipilih.lembar === lembar && rangesMeet(dipilih.rentang, range);
}

function alasanLembar({ name, isProtected, visibility }: Sheet): string | null {
  if (isProtected)
    return `Tabel pada lembar "${name}" tidak dirapikan karena lembar itu terlindungi; buka proteksinya melalui menu Tinjau lebih dahulu.`;
  if (visibility === 'visible') return null;
  return `Tabel pada lembar "${name}" tidak dirapikan karena lembar itu disembunyikan; tampilkan lembar itu lebih dahulu.`;
}

function siapkan({ berkas }: Bahan, terbuka: readonly number[]): TabelDirapikan[] {
  const lembar = lembarDari(berkas);
  const diambil = new Set<string>();
  const isi = terbuka.flatMap((indeks) => {
    const sheet = lembar.get(berkas.tabel[indeks]?.lembar ?? '');
    if (sheet === undefined) return [];
    const figur = selFigur(berkas, indeks, sheet).filter(({ sel }) => !diambil.has(addressKey(sel)));
    for (const { sel } of figur) diambil.add(addressKey(sel));
    return [{ indeks, sheet, figur }];
  });
  const pemakai = pemakaiSel(
    berkas.workbook,
    isi.flatMap(({ figur }) => figur.map(({ sel }) => sel)),
  );
  const takTerlacak = rumusTakTerlacak(berkas.workbook);
  return isi.map((satu) => ({ ...satu, pemakai, takTerlacak }));
}

interface Diterapkan {
  /** The submission as it is read after the contents have changed. */
  readonly berkas: Berkas;
  /** Tables whose cells stay, because their sheet would be read otherwise. */
  readonly batal: readonly number[];
}

/** Contents are taken sheet by sheet: where a sheet would be read otherwise than before, none of its cells changes. */
function terapkanIsi(bahan: Bahan, isi: ReadonlyMap<number, IsiTabel>, pilihan: PilihanRapikan): Diterapkan {
  const { berkas, kebijakan } = bahan;
  const lewati = new Set((pilihan.jawaban ?? []).map(({ sel }) => addressKey(sel)));
  const gagal = new Set<string>();
  const lembar = (indeks: number): string => berkas.tabel[indeks]?.lembar ?? '';
  // Each round leaves out at least one sheet more; the first is nearly always the last.
  for (;;) {
    const edits = [...isi].flatMap(([indeks, satu]) => (gagal.has(lembar(indeks)) ? [] : satu.edits));
    const batal = [...isi.keys()].filter((indeks) => gagal.has(lembar(indeks)));
    if (edits.length === 0) return { berkas, batal };
    const workbook = applyToPicture(berkas.workbook, { judul: JUDUL, edits, dibiarkan: [] });
    const sesudah = bacaUlang(workbook, kebijakan.dasarTarget);
    const diubah = new Set(edits.flatMap((edit) => ('sel' in edit ? [edit.sel.sheet] : [])));
    const berbeda = [...lembarBerbeda(berkas, sesudah, lewati)].filter((nama) => diubah.has(nama));
    if (berbeda.length === 0) return { berkas: sesudah, batal };
    for (const nama of berbeda) gagal.add(nama);
  }
}

const TANPA_CACAH: IsiTabel['cacah'] = {
  teksAngka: 0,
  skalaPersen: 0,
  satuan: 0,
  arah: 0,
  kepalaBerulang: 0,
  barisTerbelah: 0,
};

function dibatalkan(tabel: number, isi: IsiTabel | undefined): IsiTabel {
  const { edits = [], tanya = [], tinggal = [] } = isi ?? {};
  const sel = edits.flatMap((edit) => (edit.kind === 'setContent' ? [edit.sel] : []));
  return {
    edits: [],
    tanya,
    tinggal: [...tinggal, ...sel.map((satu): Tinggal => ({ tabel, sel: satu, sebab: 'terbacaLain' }))],
    dihitungUlang: [],
    cacah: TANPA_CACAH,
  };
}

/** What lies over the cells of a table. */
interface Lapisan {
  readonly edits: readonly Edit[];
  readonly tinggal: readonly Tinggal[];
  readonly dibiarkan: readonly Dibiarkan[];
  readonly validasi: number;
  readonly namaTabel: string | null;
}

function lapisan(berkas: Berkas, terbuka: readonly number[], pilihan: PilihanRapikan): ReadonlyMap<number, Lapisan> {
  const lembar = lembarDari(berkas);
  const dipakai = namaDipakai(berkas.workbook);
  const hasil = new Map<number, Lapisan>();
  for (const indeks of terbuka) {
    const tabel = berkas.tabel[indeks];
    const sheet = lembar.get(tabel?.lembar ?? '');
    if (tabel === undefined || sheet === undefined) continue;
    const validasi =
      pilihan.validasi === false
        ? { edits: [], tinggal: [] }
        : validasiTabel(tabel, indeks, sheet, selFigur(berkas, indeks, sheet), berkas.tahun);
    const excel = pilihan.tabelExcel === false ? null : buatTabel(tabel, sheet, berkas, dipakai);
    hasil.set(indeks, {
      edits: [...validasi.edits, ...(excel?.edits ?? [])],
      tinggal: validasi.tinggal,
      dibiarkan: excel?.dibiarkan ?? [],
      validasi: validasi.edits.length,
      namaTabel: excel?.nama ?? null,
    });
  }
  return hasil;
}

interface TabelBaru {
  readonly edits: readonly Edit[];
  readonly dibiarkan: readonly Dibiarkan[];
  readonly nama: string | null;
}

function buatTabel(tabel: TabelMap, sheet: Sheet, berkas: Berkas, dipakai: Set<string>): TabelBaru {
  const tempat = tempatTabel(tabel, sheet);
  const { top: row, left: col } = tabel.range;
  if ('alasan' in tempat)
    return { edits: [], dibiarkan: [{ sel: { sheet: sheet.name, row, col }, alasan: tempat.alasan }], nama: null };
  const nama = namaTabel(tabel, berkas.tahun, dipakai);
  dipakai.add(nama.toLowerCase());
  const object = { type: 'table', sheet: sheet.name, range: tempat.range, name: nama } as const;
  return { edits: [{ kind: 'addObject', object }], dibiarkan: [], nama };
}

function keterangan({ berkas }: Bahan, isi: ReadonlyMap<number, IsiTabel>, pilihan: PilihanRapikan): string[] {
  const kalimat: string[] = [];
  const rumus = new Map(
    [...isi.values()].flatMap(({ dihitungUlang }) => dihitungUlang.map((sel) => [addressKey(sel), sel])),
  );
  if (rumus.size > 0)
    kalimat.push(
      `Rumus di ${daftarAlamat([...rumus.values()])} memakai teks yang menjadi angka, sehingga hasilnya dihitung ulang dan dapat berubah.`,
    );
  const isTakTerbaca = berkas.workbook.sheets.some(({ validations }) => validations === undefined);
  if (pilihan.validasi !== false && isTakTerbaca)
    kalimat.push(
      'Validasi data tidak ditambahkan karena validasi yang sudah ada dalam buku kerja tidak dapat dibaca di sini; rapikan melalui Excel atau berkas .xlsx.',
    );
  return kalimat;
}

function ringkas(
  { tabel }: Berkas,
  indeks: number,
  isi: IsiTabel | undefined,
  atas: Lapisan | undefined,
): RingkasanRapikan[] {
  const milik = tabel[indeks];
  if (milik === undefined) return [];
  return [
    {
      tabel: indeks,
      lembar: milik.lembar,
      rentang: milik.range,
      ...(isi?.cacah ?? TANPA_CACAH),
      pertanyaan: isi?.tanya.length ?? 0,
      validasi: atas?.validasi ?? 0,
      namaTabel: atas?.namaTabel ?? null,
    },
  ];
}
