/** The table of findings for a document: what was found where, what it should be, how to mend it. */
import { formatCell } from '../workbook/address';
import type { Address } from '../workbook/workbook';
import { polos, type BarisTabel, type KolomTabel, type Naskah, type Potongan } from './naskah';

/** What of a finding the table shows. */
export interface TemuanNaskah {
  readonly kode: string;
  readonly tingkat: 'galat' | 'peringatan' | 'saran';
  readonly lembar: string;
  readonly sel: readonly Address[];
  readonly tautan: readonly Address[];
  readonly pesan: string;
  readonly seharusnya: string | null;
  readonly perbaikan: string;
}

export interface InfoTemuan {
  /** Name of the workbook that was checked. */
  readonly berkas: string;
}

const NAMA_TINGKAT = { galat: 'Galat', peringatan: 'Peringatan', saran: 'Saran' } as const;
const TINGKAT = ['galat', 'peringatan', 'saran'] as const;

const LAJUR: readonly (KolomTabel & { readonly kepala: string })[] = [
  { kepala: 'No', bobot: 7, rata: 'tengah' },
  { kepala: 'Tingkat', bobot: 14, rata: 'kiri' },
  { kepala: 'Lembar dan sel', bobot: 17, rata: 'kiri' },
  { kepala: 'Temuan', bobot: 36, rata: 'kiri' },
  { kepala: 'Seharusnya', bobot: 17, rata: 'kiri' },
  { kepala: 'Perbaikan', bobot: 30, rata: 'kiri' },
];

/** "a", "a dan b", "a, b, dan c". */
function rangkai(bagian: readonly string[]): string {
  if (bagian.length <= 2) return bagian.join(' dan ');
  return `${bagian.slice(0, -1).join(', ')}, dan ${bagian[bagian.length - 1] ?? ''}`;
}

/** "menghasilkan 5 temuan, yaitu 3 galat dan 2 saran"; one level alone is not counted twice. */
function sebutHasil(temuan: readonly TemuanNaskah[]): string {
  if (temuan.length === 0) return 'tidak menghasilkan temuan';
  const cacah = TINGKAT.map((tingkat) => [temuan.filter((satu) => satu.tingkat === tingkat).length, tingkat] as const);
  const ada = cacah.filter(([jumlah]) => jumlah > 0);
  const [satu] = ada;
  if (ada.length === 1 && satu !== undefined)
    return temuan.length === 1
      ? `menghasilkan 1 temuan dengan tingkat ${satu[1]}`
      : `menghasilkan ${temuan.length} temuan, seluruhnya dengan tingkat ${satu[1]}`;
  return `menghasilkan ${temuan.length} temuan, yaitu ${rangkai(ada.map(([jumlah, nama]) => `${jumlah} ${nama}`))}`;
}

/** "Perkin: F11, F14"; a finding without cells speaks of the whole workbook. */
function potonganSel({ lembar, sel }: TemuanNaskah): readonly Potongan[] {
  if (sel.length === 0) return polos(lembar === '' ? 'Seluruh buku kerja' : lembar);
  return [
    { teks: `${lembar}: ` },
    ...sel.flatMap((satu, i): Potongan[] => {
      const alamat: Potongan = { teks: formatCell(satu.row, satu.col), sumber: satu };
      return i === 0 ? [alamat] : [{ teks: ', ' }, alamat];
    }),
  ];
}

function baris(temuan: TemuanNaskah, ke: number): BarisTabel {
  const seharusnya = temuan.seharusnya ?? '';
  const isi: readonly (readonly Potongan[])[] = [
    polos(String(ke + 1)),
    polos(NAMA_TINGKAT[temuan.tingkat]),
    potonganSel(temuan),
    [{ teks: temuan.pesan, dari: temuan.sel }, { teks: ` (${temuan.kode})` }],
    seharusnya === '' ? [] : [{ teks: seharusnya, dari: temuan.tautan }],
    polos(temuan.perbaikan),
  ];
  return { jenis: 'data', sel: isi.map((satu) => ({ isi: satu })) };
}

/**
 * One sentence with the counts, and the table where there is a finding.
 *
 * @example naskahTemuan(temuan, { berkas: 'lakin.xlsx' }).blok[0]
 *   // "Pemeriksaan buku kerja lakin.xlsx menghasilkan 5 temuan, yaitu 3 galat dan 2 saran."
 */
export function naskahTemuan(temuan: readonly TemuanNaskah[], { berkas }: InfoTemuan): Naskah {
  const kalimat = `Pemeriksaan buku kerja ${berkas} ${sebutHasil(temuan)}.`;
  return {
    blok: [{ jenis: 'paragraf', gaya: 'biasa', isi: polos(kalimat) }, ...(temuan.length === 0 ? [] : [tabel(temuan)])],
  };
}

function tabel(temuan: readonly TemuanNaskah[]) {
  return {
    jenis: 'tabel' as const,
    kunci: 'temuan',
    judul: polos('Tabel Hasil Pemeriksaan Buku Kerja'),
    kolom: LAJUR.map(({ bobot, rata }) => ({ bobot, rata })),
    kepala: [LAJUR.map(({ kepala }) => ({ isi: polos(kepala) }))],
    baris: temuan.map(baris),
  };
}
