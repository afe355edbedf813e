/** Which columns of a table follow from which others on the same row. */
import { normalLabel } from '../text/label';
import type { Bidang, Kolom } from '../recognition/tabel';
import { dapatDijumlah, jumlahSuku, kelonggaran, pasJumlah, type Suku } from './cocok-jumlah';
import type { Kisi } from './kisi';
import { tambahkan } from '../text/peta';

export type AsalKolom = 'tahun' | 'sumberDana' | 'jenisBelanja' | 'kelompok' | 'selisih' | 'sisa' | 'efektif';

export interface HubunganKolom {
  readonly hasil: number;
  readonly suku: readonly { readonly lajur: number; readonly tanda: 1 | -1 }[];
  readonly asal: AsalKolom;
  /** True where neither captions nor most rows say that just these columns belong together. */
  readonly lunak: boolean;
}

type Calon = Pick<HubunganKolom, 'hasil' | 'suku'>;

const lajurDari = (kisi: Kisi, ...bidang: readonly Bidang[]): number[] =>
  kisi.lajur.flatMap((lajur, i) => (bidang.includes(lajur.kolom.bidang) ? [i] : []));
const sePeriode = (a: Kolom, b: Kolom): boolean =>
  a.tahun === b.tahun && a.tw === b.tw && a.bulan === b.bulan && a.kumulatif === b.kumulatif;

/** How many rows can be checked, and in how many the relation holds. Rows of zeros prove nothing. */
function ujiKolom(kisi: Kisi, calon: Calon): { diuji: number; pas: number } {
  let diuji = 0;
  let cocok = 0;
  for (let b = 0; b < kisi.baris.length; b++) {
    const hasil = kisi.titik(b, calon.hasil);
    const suku = calon.suku.map(({ lajur, tanda }): Suku => ({ titik: kisi.titik(b, lajur), tanda }));
    if (!dapatDijumlah(hasil, suku) || suku.every(({ titik }) => titik.nilai === 0)) continue;
    diuji++;
    if (pasJumlah(hasil, hasil.nilai - jumlahSuku(suku), kelonggaran(hasil, suku))) cocok++;
  }
  return { diuji, pas: cocok };
}

function terbaik(kisi: Kisi, calon: readonly Calon[]): { calon: Calon; diuji: number; pas: number } | null {
  const nilai = calon.map((satu) => ({ calon: satu, ...ujiKolom(kisi, satu) })).filter(({ diuji }) => diuji > 0);
  return nilai.reduce<(typeof nilai)[number] | null>(
    (lama, kini) => (lama === null || kini.pas > lama.pas ? kini : lama),
    null,
  );
}

const tambah = (lajur: readonly number[]): Calon['suku'] => lajur.map((satu) => ({ lajur: satu, tanda: 1 as const }));

/** Own caption without years and units: "Target Renstra (RP)" -> "target renstra". */
function kunciJudul(kolom: Kolom): string {
  const milik = normalLabel(kolom.jalur[kolom.jalur.length - 1] ?? '').replace(
    /\b(?:19|20)\d{2}\b|\b(?:rp|ribuan|000|sd|sampai|dengan)\b/g,
    ' ',
  );
  return `${kolom.bidang}|${milik.replace(/[^\p{L}]+/gu, ' ').trim()}`;
}

/** "TOTAL 2021-2024 > Target Renstra" is the sum of Target Renstra of the years. */
function jumlahTahun(kisi: Kisi): HubunganKolom[] {
  return kisi.lajur.flatMap(({ kolom, sifat }, hasil): HubunganKolom[] => {
    if (!kolom.kumulatif || sifat !== 'uang' || (kolom.tahun !== null && kolom.periode === null)) return [];
    const suku = kisi.lajur.flatMap((lain, i) =>
      lain.kolom.tahun !== null &&
      !lain.kolom.kumulatif &&
      lain.sifat === 'uang' &&
      kunciJudul(lain.kolom) === kunciJudul(kolom)
        ? [i]
        : [],
    );
    if (suku.length < 2) return [];
    const calon = { hasil, suku: tambah(suku) };
    const { diuji, pas } = ujiKolom(kisi, calon);
    return pas >= 2 && pas >= 0.5 * diuji ? [{ ...calon, asal: 'tahun', lunak: false }] : [];
  });
}

/** Columns that may hold the total of sources or kinds of spending. */
function kolomJumlah(kisi: Kisi): number[] {
  const jumlah = lajurDari(kisi, 'jumlah');
  return jumlah.length > 0 ? jumlah : lajurDari(kisi, 'pagu', 'realisasi', 'nilai');
}

/** Sources of funds, or kinds of spending, add up to the "Jumlah" column, else to pagu or realisasi on the row. */
function jumlahBelanja(kisi: Kisi, bidang: 'sumberDana' | 'jenisBelanja'): HubunganKolom[] {
  const suku = lajurDari(kisi, bidang).filter((i) => kisi.lajur[i]?.sifat === 'uang');
  if (suku.length < 2) return [];
  const calon = kolomJumlah(kisi)
    .filter((i) => !suku.includes(i) && kisi.lajur[i]?.sifat === 'uang')
    .map((hasil) => ({ hasil, suku: tambah(suku) }));
  const pilihan = terbaik(kisi, calon);
  if (pilihan === null) return [];
  const pasti =
    kisi.lajur[pilihan.calon.hasil]?.kolom.bidang === 'jumlah' ||
    (pilihan.pas >= 3 && pilihan.pas >= 0.5 * pilihan.diuji);
  if (!pasti && pilihan.pas === 0) return [];
  return [{ ...pilihan.calon, asal: bidang, lunak: !pasti }];
}

/** selisih = menjadi - semula, of the two states left of it that fit best. */
function selisih(kisi: Kisi): HubunganKolom[] {
  return lajurDari(kisi, 'selisih').flatMap((hasil): HubunganKolom[] => {
    const pagu = lajurDari(kisi, 'pagu')
      .filter((i) => i < hasil)
      .slice(-3);
    const calon = pagu.flatMap((a) =>
      pagu
        .filter((b) => b !== a)
        .map((b): Calon => ({
          hasil,
          suku: [
            { lajur: b, tanda: 1 },
            { lajur: a, tanda: -1 },
          ],
        })),
    );
    // the later state comes first, so that an even score means menjadi - semula
    const urut = [...calon].sort(
      (x, y) => (y.suku[0]?.lajur ?? 0) - (y.suku[1]?.lajur ?? 0) - ((x.suku[0]?.lajur ?? 0) - (x.suku[1]?.lajur ?? 0)),
    );
    const pilihan = terbaik(
      kisi,
      pagu.length === 2
        ? urut
        : urut.filter(({ suku }) => Math.abs((suku[0]?.lajur ?? 0) - (suku[1]?.lajur ?? 0)) <= 2),
    );
    if (pilihan === null) return [];
    return pilihan.pas > 0 || pagu.length === 2
      ? [{ ...pilihan.calon, asal: 'selisih', lunak: pilihan.pas < 0.5 * pilihan.diuji }]
      : [];
  });
}

/** sisa = pagu - realisasi and pagu efektif = pagu - blokir, of the columns of one period that fit best. */
function kurang(kisi: Kisi, hasilBidang: 'sisa' | 'paguEfektif'): HubunganKolom[] {
  return lajurDari(kisi, hasilBidang).flatMap((hasil): HubunganKolom[] => {
    const milik = kisi.lajur[hasil]?.kolom;
    if (milik === undefined) return [];
    const pengurang = lajurDari(kisi, hasilBidang === 'sisa' ? 'realisasi' : 'blokir').filter(
      (i) => kisi.lajur[i]?.kolom.ranah !== 'kinerja',
    );
    const pagu = lajurDari(
      kisi,
      ...(hasilBidang === 'sisa' ? (['pagu', 'paguEfektif', 'target'] as const) : (['pagu'] as const)),
    ).filter((i) => kisi.lajur[i]?.kolom.ranah !== 'kinerja');
    const semua = pagu.flatMap((a) =>
      pengurang.map((b): Calon => ({
        hasil,
        suku: [
          { lajur: a, tanda: 1 },
          { lajur: b, tanda: -1 },
        ],
      })),
    );
    const dekat = semua.filter(({ suku }) =>
      suku.every(({ lajur }) => {
        const kolom = kisi.lajur[lajur]?.kolom;
        return kolom !== undefined && sePeriode(kolom, milik);
      }),
    );
    const pilihan = terbaik(kisi, dekat.length > 0 ? dekat : semua);
    if (pilihan === null) return [];
    const asal = hasilBidang === 'sisa' ? 'sisa' : 'efektif';
    const tunggal = pagu.length === 1 && pengurang.length === 1;
    return pilihan.pas > 0 || tunggal ? [{ ...pilihan.calon, asal, lunak: pilihan.pas === 0 }] : [];
  });
}

/** A group of columns under one caption that adds up to its neighbour: "Serapan Lulusan > Kerja, Studi, ..." */
function kelompok(kisi: Kisi): HubunganKolom[] {
  const grup = new Map<string, number[]>();
  kisi.lajur.forEach(({ kolom, sifat }, i) => {
    if (kolom.jalur.length < 2 || (sifat !== 'cacah' && sifat !== 'uang') || kolom.kumulatif) return;
    const kunci = `${kolom.jalur[0] ?? ''}|${sifat}`;
    tambahkan(grup, kunci, i);
  });
  return [...grup.values()].flatMap((suku): HubunganKolom[] => {
    const [awal, akhir] = [suku[0], suku[suku.length - 1]];
    if (awal === undefined || akhir === undefined || suku.length < 3 || akhir - awal !== suku.length - 1) return [];
    const tetangga = [awal - 1, akhir + 1].filter((i) => {
      const sifat = kisi.lajur[i]?.sifat;
      return sifat === 'cacah' || sifat === 'uang';
    });
    const pilihan = terbaik(
      kisi,
      tetangga.map((hasil) => ({ hasil, suku: tambah(suku) })),
    );
    return pilihan !== null && pilihan.pas >= 3 && pilihan.pas >= 0.8 * pilihan.diuji
      ? [{ ...pilihan.calon, asal: 'kelompok', lunak: false }]
      : [];
  });
}

/** All relations between the columns of figures of a table whose rows are records. */
export function hubunganKolom(kisi: Kisi): HubunganKolom[] {
  if (kisi.tabel.susun !== 'kolom') return [];
  const menurutJudul = [
    ...jumlahTahun(kisi),
    ...jumlahBelanja(kisi, 'sumberDana'),
    ...jumlahBelanja(kisi, 'jenisBelanja'),
    ...selisih(kisi),
    ...kurang(kisi, 'sisa'),
    ...kurang(kisi, 'paguEfektif'),
  ];
  return [...menurutJudul, ...kelompok(kisi).filter(({ hasil }) => menurutJudul.every((lain) => lain.hasil !== hasil))];
}
