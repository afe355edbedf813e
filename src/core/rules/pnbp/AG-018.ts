/** AG-018: targets by month or quarter add up to the annual target of the same income, where other tables state it. */
import { bukaBuku, type Buku, type LembarBuku } from '../../ledger/buku';
import type { Titik } from '../../ledger/kisi';
import { keSkala } from '../../ledger/baris-sama';
import type { Berkas } from '../../records/berkas';
import { parseTriwulan } from '../../text/periode';
import { parseBulan } from '../../text/tanggal';
import { cetakSeperti, cetakSelisih } from '../anggaran/cetak';
import type { Aturan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';

const BULAN = 12;
const TRIWULAN = 4;
const PENERIMAAN = /pnb?p|penerimaan|pendapatan/i;
/** Sums farther from the annual target than this are of another income. */
const BAGIAN_DEKAT = 0.5;

interface Deret {
  readonly lembar: LembarBuku;
  readonly titik: readonly Titik[];
}

/** A column of targets whose rows are the months or quarters of one year, without a total. */
function deretWaktu(lembar: LembarBuku): Deret[] {
  const { kisi } = lembar;
  if (kisi.tabel.jenis !== 'pnbp' && !PENERIMAAN.test(kisi.tabel.judul ?? '')) return [];
  const baris = kisi.baris.flatMap(({ label, peran }, b) => (peran === 'data' ? [{ b, label }] : []));
  const bulan = new Set(baris.map(({ label }) => parseBulan(label)));
  const tw = new Set(baris.map(({ label }) => parseTriwulan(label)));
  const lengkap =
    (bulan.size === BULAN && baris.length === BULAN && !bulan.has(null)) ||
    (tw.size === TRIWULAN && baris.length === TRIWULAN && !tw.has(null));
  if (!lengkap || kisi.baris.some(({ peran }) => peran === 'total')) return [];
  return kisi.lajur.flatMap(({ kolom, sifat }, l) => {
    const titik = baris.map(({ b }) => kisi.titik(b, l));
    return kolom.bidang === 'target' && sifat === 'uang' && titik.every(({ keadaan }) => keadaan === 'angka')
      ? [{ lembar, titik }]
      : [];
  });
}

/** Annual targets of income: of total rows, and of rows or columns that say so. */
function targetTahunan(berkas: Berkas, buku: Buku): Titik[] {
  return buku.lembar.flatMap(({ kisi }) => {
    const judulPnbp = kisi.tabel.jenis === 'pnbp' || PENERIMAAN.test(kisi.tabel.judul ?? '');
    return kisi.baris.flatMap(({ label, peran, row }, b) =>
      kisi.lajur.flatMap(({ kolom, sifat }, l) => {
        const titik = kisi.titik(b, l);
        const tahun = kolom.tahun ?? kisi.tabel.tahun ?? berkas.tahun;
        const target =
          kisi.tabel.susun === 'baris'
            ? /target/i.test(label) && (judulPnbp || PENERIMAAN.test(label))
            : (kolom.bidang === 'target' && judulPnbp && (peran === 'total' || PENERIMAAN.test(label))) ||
              /target.*(?:pnb?p|penerimaan)/i.test(label);
        return target && sifat === 'uang' && titik.keadaan === 'angka' && tahun === berkas.tahun && row >= 0
          ? [titik]
          : [];
      }),
    );
  });
}

function bukti({ titik }: Deret, tahunan: readonly Titik[]): Bukti[] {
  const jumlah = titik.reduce((n, { nilai }) => n + nilai, 0);
  const acuan = tahunan
    .map((satu) => ({ titik: satu, nilai: keSkala(satu.nilai, jumlah) }))
    .filter(({ nilai }) => Math.abs(nilai - jumlah) <= BAGIAN_DEKAT * nilai);
  const [pertama] = [...acuan].sort((a, b) => Math.abs(a.nilai - jumlah) - Math.abs(b.nilai - jumlah));
  const [figur] = titik;
  if (pertama === undefined || figur === undefined || pertama.nilai === jumlah) return [];
  return [
    {
      sel: titik.map(({ sel }) => sel),
      tautan: acuan.slice(0, 6).map((satu) => satu.titik.sel),
      nilai: `jumlah ${cetakSeperti(figur.figur, jumlah)}`,
      seharusnya: cetakSeperti(figur.figur, pertama.nilai),
      selisih: cetakSelisih(jumlah - pertama.nilai, true, 1),
    },
  ];
}

export const AG_018: Aturan = {
  kode: 'AG-018',
  tingkat: 'peringatan',
  judul: 'Jumlah target bulanan berbeda dengan target tahunan',
  rujukan: 'PMK 62/2023, rencana penerimaan',
  sejak: '2026.11',

  periksa: ({ berkas }) => {
    const buku = bukaBuku(berkas);
    const berlaku = tabelBerlaku(berkas);
    const deret = buku.lembar.filter(({ kisi }) => berlaku.has(kisi.indeks)).flatMap(deretWaktu);
    if (deret.length === 0) return [];
    const tahunan = targetTahunan(berkas, buku);
    return deret.flatMap((satu) => bukti(satu, tahunan));
  },

  pesan: (t) =>
    `Target pada ${t.sel} berjumlah ${t.nilai.replace('jumlah ', '')}, sedangkan target setahun pada ${t.tautan[0] ?? ''} ${t.seharusnya} (selisih ${t.selisih}).`,
  perbaikan: () =>
    'Samakan jumlah target per periode dengan target dalam DIPA, atau sebutkan target mana yang dipakai.',
};
