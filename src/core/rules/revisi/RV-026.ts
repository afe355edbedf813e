/** RV-026: where a matrix of a revision explains its changes, every changed line has its reason. */
import { bukaBuku, type LembarBuku } from '../../ledger/buku';
import { cellAt } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bukti } from '../aturan';
import { lembarBerkas } from '../struktur/kepala';

/** Reasons that must stand in the table before a missing one is a gap. */
const ALASAN_TERSEDIKIT = 2;

function bukti({ kisi }: LembarBuku, sheet: Sheet): Bukti[] {
  const alasan = kisi.tabel.kolom.find(({ bidang }) => bidang === 'keterangan');
  const pagu = kisi.lajur.flatMap(({ kolom, sifat }, l) => (kolom.bidang === 'pagu' && sifat === 'uang' ? [l] : []));
  const [semula, menjadi] = pagu;
  if (alasan === undefined || semula === undefined || menjadi === undefined || pagu.length !== 2) return [];
  const terisi = (row: number): boolean => (cellAt(sheet, row, alasan.col)?.text ?? '').trim() !== '';
  const berubah = kisi.baris.flatMap(({ row, peran }, b) => {
    const [lama, kini] = [kisi.titik(b, semula), kisi.titik(b, menjadi)];
    return peran === 'data' && kini.keadaan === 'angka' && lama.nilai !== kini.nilai ? [{ row, lama, kini }] : [];
  });
  if (berubah.filter(({ row }) => terisi(row)).length < ALASAN_TERSEDIKIT) return [];
  return berubah
    .filter(({ row }) => !terisi(row))
    .map(({ row, lama, kini }) => ({
      sel: [{ sheet: sheet.name, row, col: alasan.col }],
      tautan: [kini.sel, lama.sel],
      gabung: String(kisi.indeks),
    }));
}

export const RV_026: Aturan = {
  kode: 'RV-026',
  tingkat: 'peringatan',
  judul: 'Alasan perubahan pagu kosong',
  rujukan: 'PMK 62/2023, matriks perubahan',
  sejak: '2026.11',
  kelengkapan: true,

  periksa: ({ berkas }) => {
    const lembar = lembarBerkas(berkas);
    return bukaBuku(berkas).lembar.flatMap((satu) => {
      const sheet = lembar.get(satu.kisi.tabel.lembar);
      return satu.kisi.tabel.jenis === 'revisi-pagu' && sheet !== undefined ? bukti(satu, sheet) : [];
    });
  },

  pesan: (t) =>
    t.cacah > 1
      ? `Keterangan pada ${t.sel} kosong, padahal pagu pada ${t.cacah} baris itu berubah.`
      : `Keterangan pada ${t.sel} kosong, padahal pagu berubah dari ${t.tautan[1] ?? 'semula'} ke ${t.tautan[0] ?? 'menjadi'}.`,
  perbaikan: () => 'Isi alasan perubahan setiap baris, termasuk baris baru dan baris yang dihapus.',
};
