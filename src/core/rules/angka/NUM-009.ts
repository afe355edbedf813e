import type { Kelompok } from '../../linking/tautkan';
import { isKumulatif, jenisSatuan } from '../../text/satuan';
import type { Address } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { isianAngka } from '../usulan';
import { geserKoma } from './cetak';
import { digit, jarakPuluhan, nilaiKelompok, sebesar, seukuran, type Nilai } from './deret-indikator';
import { tambahkan } from '../../text/peta';

/** No indicator has more annual figures in one workbook; a group of more is several indicators of one name. */
const NILAI_TERBANYAK = 400;
/** A figure this much larger or smaller than its neighbours may have lost or gained a decimal comma. */
const LONJAKAN = 8;
/** Neighbours that agree lie within this factor of each other, and a mended figure within it of them. */
const SEPAKAT = 2;

interface Salah {
  readonly nilai: Nilai;
  /** Places that the comma moves to the left. */
  readonly langkah: number;
  readonly saksi: readonly Nilai[];
  /** True where the same digits stand elsewhere for the same year, or neighbours on both sides prove a bounded scale. */
  readonly pasti: boolean;
}

const mendekati = (nilai: number, a: number): number => Math.abs(Math.log10(nilai / a));

/** The same digits with the comma elsewhere, said of the same year in another cell. */
function kembarDigit(nilai: Nilai, lain: readonly Nilai[]): Nilai[] {
  const angka = digit(nilai.besar);
  // one digit alone is no proof: 3 and 30 are two figures as often as one
  if (angka.length < 2) return [];
  return lain.filter((satu) => {
    if (satu.bidang !== nilai.bidang || satu.figur.sel === nilai.figur.sel) return false;
    const langkah = jarakPuluhan(nilai.besar, satu.besar);
    return langkah !== 0 && Math.abs(langkah) <= 3 && digit(satu.besar) === angka;
  });
}

/** Of two figures with the same digits, this one is wrong where most other figures are of the other's size. */
function dibandingKembar(nilai: Nilai, semua: readonly Nilai[]): Salah | null {
  const kembar = kembarDigit(nilai, semua);
  const seTahun = kembar.filter((satu) => satu.periode.tahun === nilai.periode.tahun && nilai.periode.tahun !== null);
  const acuan = seTahun[0] ?? kembar[0];
  if (acuan === undefined) return null;
  const angka = digit(nilai.besar);
  const lain = semua.filter((satu) => digit(satu.besar) !== angka && satu.baris !== nilai.baris);
  const dekatAcuan = lain.filter((satu) => mendekati(satu.besar, acuan.besar) < mendekati(satu.besar, nilai.besar));
  if (dekatAcuan.length <= lain.length - dekatAcuan.length) return null;
  // without the same year, all other tables must be of the other size
  if (seTahun.length === 0 && dekatAcuan.length < lain.length) return null;
  return { nilai, langkah: jarakPuluhan(nilai.besar, acuan.besar), saksi: [acuan], pasti: seTahun.length > 0 };
}

/** Neighbours of a figure on its own row: the years before and after, and its partner of the same year. */
function tetangga(nilai: Nilai, baris: readonly Nilai[]): Nilai[] {
  const { tahun } = nilai.periode;
  return baris.filter((satu) => {
    if (satu === nilai) return false;
    if (satu.periode === nilai.periode) return true;
    return (
      satu.bidang === nilai.bidang &&
      tahun !== null &&
      satu.periode.tahun !== null &&
      Math.abs(satu.periode.tahun - tahun) === 1
    );
  });
}

/** Units whose figures cannot grow tenfold: what a person may still doubt for things that are counted. */
const dibatasi = ({ baris }: Nilai): boolean => ['persen', 'indeks'].includes(jenisSatuan(baris.satuan?.teks ?? ''));

/** A realisasi from which the printed capaian follows is what was meant, however far above its target. */
function capaianMembenarkan({ bidang, periode, besaran }: Nilai): boolean {
  const [target, capaian] = [periode.target?.besaran, periode.capaian?.besaran];
  if (bidang !== 'realisasi' || target?.jenis !== 'angka' || capaian?.jenis !== 'angka' || target.nilai === 0)
    return false;
  const hitung = (besaran.nilai / target.nilai) * 100;
  const cetak = capaian.persen
    ? capaian.nilai
    : [capaian.nilai, capaian.nilai * 100].find((nilai) => Math.abs(nilai - hitung) <= 0.6);
  return cetak !== undefined && Math.abs(cetak - hitung) <= 0.6;
}

/** A figure ten, a hundred or a thousand times off two neighbours that agree, and of their size once its comma moves. */
function dibandingTetangga(nilai: Nilai, baris: readonly Nilai[]): Salah | null {
  const saksi = tetangga(nilai, baris);
  const besar = saksi.map((satu) => satu.besar);
  const [kecil, raya] = [Math.min(...besar), Math.max(...besar)];
  if (saksi.length < 2 || !sebesar(kecil, raya, SEPAKAT)) return null;
  if (sebesar(nilai.besar, kecil, LONJAKAN) || sebesar(nilai.besar, raya, LONJAKAN)) return null;
  const langkah = jarakPuluhan(nilai.besar, Math.sqrt(kecil * raya));
  const dibetulkan = nilai.besar / 10 ** langkah;
  if (langkah === 0 || Math.abs(langkah) > 3 || !diAntara(dibetulkan, kecil, raya) || capaianMembenarkan(nilai))
    return null;
  return { nilai, langkah, saksi, pasti: dibatasi(nilai) };
}

/** Figures within the factor of the middle one, where they are three in four; none where they disagree. */
function sepakat(semua: readonly Nilai[]): Nilai[] {
  const urut = semua.map((satu) => satu.besar).sort((a, b) => a - b);
  const tengah = urut[Math.floor(urut.length / 2)];
  if (tengah === undefined) return [];
  const sama = semua.filter((satu) => sebesar(satu.besar, tengah, SEPAKAT));
  return sama.length * 4 >= semua.length * 3 ? sama : [];
}

/**
 * A figure of another size than all other tables agree on, and of theirs once its comma moves. Figures that add up over the
 * years differ from annual ones on purpose. Sure only where its own row holds a figure of the size agreed on.
 */
function dibandingTabelLain(nilai: Nilai, semua: readonly Nilai[]): Salah | null {
  const { baris } = nilai;
  const saksi = sepakat(semua.filter((satu) => satu.baris.tabel !== baris.tabel));
  if (saksi.length < 3 || new Set(saksi.map((satu) => satu.baris.tabel)).size < 2 || digit(nilai.besar).length < 2)
    return null;
  if (isKumulatif(`${baris.satuan?.teks ?? ''} ${baris.indikator.teks}`)) return null;
  const besar = saksi.map((satu) => satu.besar);
  const [kecil, raya] = [Math.min(...besar), Math.max(...besar)];
  if (sebesar(nilai.besar, kecil, LONJAKAN) || sebesar(nilai.besar, raya, LONJAKAN)) return null;
  const langkah = jarakPuluhan(nilai.besar, Math.sqrt(kecil * raya));
  if (Math.abs(langkah) > 3 || !diAntara(nilai.besar / 10 ** langkah, kecil, raya) || capaianMembenarkan(nilai))
    return null;
  const berjangkar = semua.some((satu) => satu.baris === baris && sebesar(satu.besar, kecil, SEPAKAT));
  if (!berjangkar && !dibatasi(nilai)) return null;
  return { nilai, langkah, saksi: saksi.slice(0, 3), pasti: berjangkar && dibatasi(nilai) };
}

const diAntara = (nilai: number, kecil: number, raya: number): boolean => nilai >= kecil * 0.7 && nilai <= raya * 1.4;

/** Once some figures of a row are known to be wrong, another of their size beside them is wrong in the same way. */
function menular(baris: readonly Nilai[], salah: ReadonlyMap<Nilai, Salah>): Salah[] {
  const sebidang = (a: Nilai, b: Nilai): boolean => a.bidang === b.bidang && a.baris === b.baris;
  return baris.flatMap((nilai) => {
    if (salah.has(nilai)) return [];
    const sesama = baris.filter((satu) => satu !== nilai && sebidang(satu, nilai));
    const keliru = sesama.flatMap((satu) => salah.get(satu) ?? []);
    const terdekat = keliru.find((satu) => sebesar(satu.nilai.besar, nilai.besar, 1.5));
    if (terdekat === undefined || keliru.length < 2 || digit(nilai.besar).length < 2) return [];
    const benar = sesama.filter((satu) => !salah.has(satu));
    if (benar.some((satu) => sebesar(satu.besar, nilai.besar, LONJAKAN))) return [];
    return [{ nilai, langkah: terdekat.langkah, saksi: terdekat.saksi, pasti: terdekat.pasti }];
  });
}

function perBaris(semua: readonly Nilai[]): Nilai[][] {
  const hasil = new Map<Nilai['baris'], Nilai[]>();
  for (const nilai of semua) {
    tambahkan(hasil, nilai.baris, nilai);
  }
  return [...hasil.values()];
}

function periksaKelompok(bahan: Bahan, kelompok: Kelompok): Salah[] {
  if (seukuran(kelompok)) return [];
  const semua = nilaiKelompok(bahan.berkas, kelompok);
  if (semua.length < 3 || semua.length > NILAI_TERBANYAK) return [];
  const salah = new Map<Nilai, Salah>();
  const catat = (satu: Salah | null): void => {
    if (satu !== null && !salah.has(satu.nilai)) salah.set(satu.nilai, satu);
  };
  for (const nilai of semua) catat(dibandingKembar(nilai, semua));
  // what the first round finds wrong is no witness in the second
  for (let putaran = 0; putaran < 2; putaran++) {
    const benar = semua.filter((nilai) => !salah.has(nilai));
    for (const nilai of benar) catat(dibandingTabelLain(nilai, benar));
  }
  for (const baris of perBaris(semua)) {
    for (const nilai of baris) catat(dibandingTetangga(nilai, baris));
    for (const satu of menular(baris, salah)) catat(satu);
  }
  return [...salah.values()];
}

function bukti({ nilai, langkah, saksi, pasti }: Salah): Bukti {
  const { teks, nilai: benar } = geserKoma(nilai.figur, nilai.besaran, langkah);
  const tautan: Address[] = saksi.map((satu) => satu.figur.sel);
  return {
    sel: [nilai.figur.sel],
    tautan,
    nilai: nilai.figur.teks.trim(),
    seharusnya: teks,
    ...(pasti ? { usulan: isianAngka(nilai.figur, benar) } : { tingkat: 'peringatan' as const }),
    isi: {
      indikator: nilai.baris.indikator.teks,
      kali: String(10 ** Math.abs(langkah)),
      arah: langkah > 0 ? 'lebih besar' : 'lebih kecil',
      acuan: saksi[0]?.figur.teks.trim() ?? '',
    },
  };
}

/** NUM-009: the figures of one indicator do not jump by ten, a hundred or a thousand for want of a decimal comma. */
export const NUM_009: Aturan = {
  kode: 'NUM-009',
  tingkat: 'galat',
  judul: 'Lonjakan orde besaran',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: (bahan) => bahan.tautan.indikator.flatMap((kelompok) => periksaKelompok(bahan, kelompok)).map(bukti),
  pesan: ({ lembar, sel, nilai, tautan, isi }) =>
    `Nilai ${nilai} pada ${lembar}!${sel} sekitar ${isi['kali'] ?? ''} kali ${isi['arah'] ?? ''} daripada ${isi['acuan'] ?? ''} pada ${tautan[0] ?? ''} untuk indikator "${isi['indikator'] ?? ''}".`,
  perbaikan: ({ seharusnya }) => `Periksa koma desimalnya; kemungkinan yang dimaksud ${seharusnya}.`,
};
