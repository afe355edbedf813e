/** RS-011: the funding of a Renstra says whether it is in rupiah, thousands, millions or billions. */
import { skalaUang } from '../../text/satuan';
import type { TabelMap } from '../../recognition/tabel';
import { bukaBuku } from '../../ledger/buku';
import type { Aturan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';

const UANG = /\brp\b|rupiah|ribu|juta|mil[iy]ar|\(000\)/i;
const PENDANAAN = /alokasi|pendanaan|anggaran|pagu/i;
/** Whole rupiah need no word: the figure says it. */
const RUPIAH_UTUH = 1_000_000;

const menyebut = ({ judul }: TabelMap, jalur: readonly string[]): boolean =>
  UANG.test(jalur.join(' ')) || UANG.test(judul ?? '') || skalaUang(judul ?? '') !== null;

export const RS_011: Aturan = {
  kode: 'RS-011',
  tingkat: 'saran',
  judul: 'Satuan pendanaan tidak disebut',
  rujukan: 'Permen PPN 10/2023, matriks pendanaan Renstra',
  sejak: '2026.11',

  periksa: ({ berkas }) => {
    const berlaku = tabelBerlaku(berkas);
    return bukaBuku(berkas).lembar.flatMap(({ kisi }) => {
      const { tabel } = kisi;
      if (tabel.jenis !== 'renstra' || !berlaku.has(kisi.indeks)) return [];
      return kisi.lajur.flatMap(({ kolom }, l): Bukti[] => {
        if (kolom.ranah !== 'anggaran' || !PENDANAAN.test(kolom.jalur.join(' ')) || menyebut(tabel, kolom.jalur))
          return [];
        const angka = kisi.baris.map((_, b) => kisi.titik(b, l)).filter(({ keadaan }) => keadaan === 'angka');
        if (angka.length === 0 || angka.some(({ nilai }) => Math.abs(nilai) >= RUPIAH_UTUH)) return [];
        return [
          {
            sel: [{ sheet: tabel.lembar, row: tabel.kepala.bottom, col: kolom.col }],
            nilai: kolom.jalur.join(' '),
            gabung: String(kisi.indeks),
          },
        ];
      });
    });
  },

  pesan: (t) =>
    `Judul kolom pendanaan pada ${t.sel} tidak menyebut satuan uangnya, sedangkan angkanya bukan rupiah penuh.`,
  perbaikan: () => 'Tulis satuannya pada judul tabel atau kolom, misalnya "dalam juta rupiah".',
};
