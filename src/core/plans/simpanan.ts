/** One thing that Selaras stores in a workbook: a JSON text with the version of its form. */
import type { ChangePlan, Edit } from '../workbook/plan';
import type { Workbook } from '../workbook/workbook';

/**
 * The keys of `Workbook.simpanan`: corrected tables, the policy, the sheets that Selaras wrote, findings set aside, what is no
 * cell on the monitoring sheet.
 */
export type KunciSimpanan = 'koreksi' | 'kebijakan' | 'lembar' | 'pengecualian' | 'pantauan';

/** The version that this Selaras writes; it reads this one and leaves newer ones alone. */
const VERSI = 1;

const NAMA: Readonly<Record<KunciSimpanan, string>> = {
  koreksi: 'Koreksi tabel',
  kebijakan: 'Kebijakan perhitungan',
  lembar: 'Daftar lembar Selaras',
  pengecualian: 'Pengecualian temuan',
  pantauan: 'Isi lembar pantauan',
};

export type IsiSimpanan = Readonly<Record<string, unknown>>;

export type HasilBaca =
  | { readonly keadaan: 'kosong' }
  | { readonly keadaan: 'ada'; readonly isi: IsiSimpanan }
  | { readonly keadaan: 'rusak' | 'lebih-baru'; readonly kalimat: string };

/** A plan that is not made: one sentence for the user. */
export interface RencanaDitolak {
  readonly ditolak: string;
}

/** Reads what stands under a key. Never throws: what is damaged or newer is left alone and said in one sentence. */
export function bacaSimpanan(workbook: Workbook, kunci: KunciSimpanan): HasilBaca {
  const teks = workbook.simpanan?.[kunci];
  if (teks === undefined) return { keadaan: 'kosong' };
  const isi = uraikan(teks);
  const versi = isi?.['versi'];
  if (isi === null || typeof versi !== 'number') return { keadaan: 'rusak', kalimat: kalimatRusak(kunci) };
  if (versi > VERSI) {
    const kalimat = `${NAMA[kunci]} dalam buku kerja disimpan oleh Selaras yang lebih baru, sehingga tidak dipakai; perbarui Selaras untuk memakainya.`;
    return { keadaan: 'lebih-baru', kalimat };
  }
  return { keadaan: 'ada', isi };
}

/** What is said where a text is no JSON of ours, or holds what cannot be used. */
export function kalimatRusak(kunci: KunciSimpanan): string {
  return `${NAMA[kunci]} yang tersimpan dalam buku kerja rusak, sehingga tidak dipakai; simpan ulang dari panel Selaras bila masih diperlukan.`;
}

/** The fields of a JSON object; null where a value is none. */
export function bacaObjek(nilai: unknown): IsiSimpanan | null {
  const isObjek = typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);
  return isObjek ? Object.fromEntries(Object.entries(nilai)) : null;
}

function uraikan(teks: string): IsiSimpanan | null {
  try {
    return bacaObjek(JSON.parse(teks));
  } catch {
    // Not JSON: the caller says so.
    return null;
  }
}

/** The edit that stores something, null for nothing to store; none where it stands there already. */
export function editSimpan(
  workbook: Workbook,
  kunci: KunciSimpanan,
  isi: IsiSimpanan | null,
): readonly Edit[] | RencanaDitolak {
  if (bacaSimpanan(workbook, kunci).keadaan === 'lebih-baru') {
    return {
      ditolak: `${NAMA[kunci]} dalam buku kerja disimpan oleh Selaras yang lebih baru, tidak ada yang diubah; perbarui Selaras, lalu simpan lagi.`,
    };
  }
  const before = workbook.simpanan?.[kunci] ?? null;
  const after = isi === null ? null : JSON.stringify({ versi: VERSI, ...isi });
  return before === after ? [] : [{ kind: 'setStored', key: kunci, before, after }];
}

/** The plan that only stores something. */
export function planSimpan(
  workbook: Workbook,
  judul: string,
  kunci: KunciSimpanan,
  isi: IsiSimpanan | null,
): ChangePlan | RencanaDitolak {
  const edits = editSimpan(workbook, kunci, isi);
  return 'ditolak' in edits ? edits : { judul, edits, dibiarkan: [] };
}
