/** Small checked readers for a policy file: each takes one field and says in one sentence what is wrong with it. */

/** A policy that cannot be used; the message is one Indonesian sentence for the user. */
export class KebijakanTidakSah extends Error {
  override readonly name = 'KebijakanTidakSah';
}

/** The fields of a JSON object. */
export type Isi = Record<string, unknown>;

/** A JSON object; `nama` is the field that holds it. */
export function bacaObjek(nilai: unknown, nama: string): Isi {
  if (typeof nilai !== 'object' || nilai === null || Array.isArray(nilai)) {
    throw new KebijakanTidakSah(`"${nama}" harus berupa objek JSON.`);
  }
  return Object.fromEntries(Object.entries(nilai));
}

/** A text that is not empty. */
export function bacaTeks(nilai: unknown, nama: string): string {
  if (typeof nilai === 'string' && nilai.trim() !== '') return nilai;
  throw new KebijakanTidakSah(`"${nama}" pada kebijakan harus berupa teks.`);
}

/** A JSON list. */
export function bacaDaftar(isi: Isi, nama: string): readonly unknown[] {
  const nilai = isi[nama];
  if (Array.isArray(nilai)) return nilai.map((x: unknown) => x);
  throw new KebijakanTidakSah(`"${nama}" pada kebijakan harus berupa daftar.`);
}

/** true or false; `baku` where the field is absent. */
export function bacaLogika(isi: Isi, nama: string, baku: boolean): boolean {
  if (!(nama in isi)) return baku;
  const nilai = isi[nama];
  if (typeof nilai === 'boolean') return nilai;
  throw new KebijakanTidakSah(`"${nama}" pada kebijakan harus true atau false.`);
}

/** A whole number from `dari` to `sampai`; `baku` where the field is absent. */
export function bacaBilangan(isi: Isi, nama: string, dari: number, sampai: number, baku: number): number {
  if (!(nama in isi)) return baku;
  const nilai = isi[nama];
  if (typeof nilai === 'number' && Number.isInteger(nilai) && nilai >= dari && nilai <= sampai) return nilai;
  const rentang = Number.isFinite(sampai) ? ` dari ${String(dari)} sampai ${String(sampai)}` : '';
  throw new KebijakanTidakSah(`"${nama}" pada kebijakan harus bilangan bulat${rentang}.`);
}

/** One of the words in `pilihan`; `baku` where the field is absent. */
export function bacaPilihan<T extends string>(isi: Isi, nama: string, pilihan: readonly T[], baku: T): T {
  if (!(nama in isi)) return baku;
  const cocok = pilihan.find((x) => x === isi[nama]);
  if (cocok !== undefined) return cocok;
  throw new KebijakanTidakSah(`"${nama}" pada kebijakan harus salah satu dari: ${pilihan.join(', ')}.`);
}

/** Ratios up to this are taken as they are, greater ones as percent points: 1.2 and 120 are the same limit. */
const RASIO_TERBESAR = 10;

/** A ratio written 1.2, 120 or "120%", or null; `baku` where the field is absent. */
export function bacaRasio(isi: Isi, nama: string, baku: number | null): number | null {
  if (!(nama in isi)) return baku;
  const nilai = isi[nama];
  if (nilai === null) return null;
  if (typeof nilai === 'number' && Number.isFinite(nilai) && nilai >= 0) {
    return nilai > RASIO_TERBESAR ? nilai / 100 : nilai;
  }
  const persen = typeof nilai === 'string' ? /^(\d+(?:[.,]\d+)?)\s*%$/.exec(nilai.trim()) : null;
  if (persen?.[1] !== undefined) return Number(persen[1].replace(',', '.')) / 100;
  throw new KebijakanTidakSah(
    `"${nama}" pada kebijakan harus bilangan yang tidak negatif (1.2, 120, atau "120%") atau null.`,
  );
}
