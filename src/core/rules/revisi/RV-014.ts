/** RV-014: pagu is fixed in whole thousands of rupiah; the few lines that are not are worth a look. */
import { bukaBuku, type LembarBuku } from '../../ledger/buku';
import type { Titik } from '../../ledger/kisi';
import { cetakFigur } from '../anggaran/cetak';
import type { Aturan, Bukti } from '../aturan';

const RIBU = 1000;
/** Where more lines than this part are broken, the table is in another scale or shares the pagu out. */
const BAGIAN_GANJIL = 0.2;
const BARIS_TERSEDIKIT = 5;

function bukti({ kisi }: LembarBuku): Bukti[] {
  const pagu = kisi.lajur.flatMap(({ kolom, sifat, faktor }, l) =>
    kolom.bidang === 'pagu' && sifat === 'uang' && faktor === 1 ? [l] : [],
  );
  const titik = pagu.flatMap((l) =>
    kisi.baris.flatMap(({ uang }, b): Titik[] => {
      const satu = kisi.titik(b, l);
      return satu.keadaan === 'angka' && satu.nilai >= RIBU && uang !== null && uang.jalur !== null ? [satu] : [];
    }),
  );
  const ganjil = titik.filter(({ nilai }) => nilai % RIBU !== 0);
  if (titik.length < BARIS_TERSEDIKIT || ganjil.length > BAGIAN_GANJIL * titik.length) return [];
  return ganjil.map(({ sel, figur }) => ({ sel: [sel], nilai: cetakFigur(figur), gabung: String(kisi.indeks) }));
}

export const RV_014: Aturan = {
  kode: 'RV-014',
  tingkat: 'saran',
  judul: 'Pagu bukan kelipatan seribu',
  rujukan: 'PMK 62/2023, penyusunan anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) => bukaBuku(berkas).lembar.flatMap(bukti),

  pesan: (t) =>
    `Pagu pada ${t.sel} (${t.nilai}) bukan kelipatan Rp1.000, sedangkan pagu lain pada tabel itu bulat dalam ribuan.`,
  perbaikan: () =>
    'Cocokkan dengan DIPA atau POK; angka yang tidak bulat sering berarti realisasi tertulis di kolom pagu.',
};
