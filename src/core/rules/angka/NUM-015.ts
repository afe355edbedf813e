import { tambahkan } from '../../text/peta';
import type { TabelMap } from '../../recognition/tabel';
import { cellAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import { lembarBerkas, lembarTersembunyi } from '../struktur/kepala';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { BERANGKA } from './figur';

/** Marks that mean nothing, each kind written in several ways. */
const PENANDA: readonly (readonly [string, RegExp])[] = [
  ['-', /^[-–—]+$/],
  ['n/a', /^n\s?[/.]?\s?a\.?$/i],
  ['nihil', /^nihil$/i],
  ['tidak ada', /^tidak ada$/i],
];

const penanda = (teks: string): string | null => PENANDA.find(([, pola]) => pola.test(teks))?.[0] ?? null;

function bukti(sheet: Sheet, tabel: TabelMap): Bukti[] {
  const kolom = tabel.kolom.filter(({ bidang }) => BERANGKA.has(bidang));
  const sel = new Map<string, Address[]>();
  for (const { row, peran } of tabel.baris) {
    if (peran !== 'data') continue;
    for (const { col } of kolom) {
      const value = cellAt(sheet, row, col)?.value;
      const tanda = typeof value === 'string' ? penanda(value.trim()) : null;
      if (tanda !== null) tambahkan(sel, tanda, { sheet: sheet.name, row, col });
    }
  }
  const urut = [...sel].sort((a, b) => b[1].length - a[1].length);
  const [umum, ...lain] = urut;
  if (umum === undefined || lain.length === 0) return [];
  return [
    {
      sel: lain.flatMap(([, isi]) => isi).slice(0, 30),
      tautan: umum[1].slice(0, 3),
      nilai: lain.map(([tanda]) => tanda).join(', '),
      seharusnya: umum[0],
    },
  ];
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  const tersembunyi = lembarTersembunyi(berkas);
  return berkas.tabel.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    return sheet === undefined || tersembunyi.has(tabel.lembar) || tabel.susun === 'prosa' ? [] : bukti(sheet, tabel);
  });
}

/** NUM-015: a table marks what is not there in one way. */
export const NUM_015: Aturan = {
  kode: 'NUM-015',
  tingkat: 'saran',
  judul: 'Penanda nihil tidak seragam',
  rujukan: 'PermenPANRB 53/2014, penyajian laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya }) =>
    `Sel ${lembar}!${sel} memakai penanda nihil "${nilai}", sedangkan sel lain tabel itu memakai "${seharusnya}".`,
  perbaikan: ({ seharusnya }) =>
    `Pakai satu penanda, misalnya "${seharusnya}", untuk yang tidak ada atau belum ditargetkan, dan 0 untuk nol.`,
};
