import type { BarisIndikator, Periode } from '../../records/berkas';
import { bersihTeks } from '../../recognition/lembaran';
import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis } from '../perkin/sel-wajib';

/** The first year that was evaluated under PermenPANRB 88/2021. */
const TAHUN_BARU = 2022;
const NILAI_AKIP = /\b(?:s?akip|akuntabilitas kinerja)\b/i;
const CATATAN = /88\s*(?:tahun|\/)\s*2021|12\s*(?:tahun|\/)\s*2015|perubahan (?:pedoman|metode|komponen)/i;

/** Years with a realisasi in figures. */
function tahunBernilai({ periode }: BarisIndikator): { tahun: number; periode: Periode }[] {
  return periode.flatMap((satu) =>
    satu.tahun !== null && satu.tw === null && !satu.total && satu.realisasi?.besaran.jenis === 'angka'
      ? [{ tahun: satu.tahun, periode: satu }]
      : [],
  );
}

const dijelaskan = (sheet: Sheet): boolean =>
  sheet.rows.some((baris) =>
    baris?.some((sel) => typeof sel?.value === 'string' && CATATAN.test(bersihTeks(sel.value))),
  );

function bukti(sheet: Sheet, baris: BarisIndikator): Bukti[] {
  if (!NILAI_AKIP.test(baris.indikator.teks)) return [];
  const tahun = tahunBernilai(baris);
  const lama = tahun.find((satu) => satu.tahun < TAHUN_BARU);
  const baru = tahun.find((satu) => satu.tahun >= TAHUN_BARU)?.periode.realisasi ?? null;
  if (lama === undefined || baru === null || dijelaskan(sheet)) return [];
  return [
    {
      sel: [baru.sel],
      tautan: lama.periode.realisasi === null ? [] : [lama.periode.realisasi.sel],
      gabung: 'rezim',
      isi: { indikator: baris.indikator.teks, lama: String(lama.tahun) },
    },
  ];
}

/** EV-005: values of evaluations under two regulations are not compared without a note. */
export const EV_005: Aturan = {
  kode: 'EV-005',
  tingkat: 'saran',
  judul: 'Nilai evaluasi dari dua pedoman dibandingkan',
  rujukan: 'PermenPANRB 88/2021, yang menggantikan PermenPANRB 12/2015',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) =>
    tabelBerlakuSejenis(berkas, ['perbandingan']).flatMap(({ sheet, baris }) =>
      baris.flatMap((satu) => bukti(sheet, satu)),
    ),
  pesan: ({ lembar, sel, isi }) =>
    `Nilai "${isi['indikator'] ?? ''}" mulai ${lembar}!${sel} memakai pedoman baru, sedangkan nilai ${isi['lama'] ?? ''} memakai pedoman lama.`,
  perbaikan: () =>
    'Beri catatan bahwa nilai sampai tahun 2021 menurut PermenPANRB 12/2015 dan sesudahnya menurut PermenPANRB 88/2021.',
};
