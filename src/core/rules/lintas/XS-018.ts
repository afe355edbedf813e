import { bulatkan, formatAngka } from '../../text/format-angka';
import { formatAddress } from '../../workbook/address';
import type { FigurUang } from '../../records/berkas';
import type { Kelompok } from '../../linking/tautkan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { isianAngka } from '../usulan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';
import { lingkup } from './lingkup';
import { tambahkan } from '../../text/peta';

interface Jumlah {
  readonly tabel: number;
  readonly uang: FigurUang;
  /** In rupiah, as the header scales it. */
  readonly rupiah: number;
  /** Half a unit of what is shown, in rupiah. */
  readonly longgar: number;
}

/** Amounts of one group by field and year; amounts over several years or of one quarter are left out. */
function kumpulkan(kelompok: Kelompok, berlaku: ReadonlySet<number>): Map<string, Jumlah[]> {
  const hasil = new Map<string, Jumlah[]>();
  for (const { baris } of anggotaYakin(kelompok, berlaku)) {
    for (const uang of baris.uang) {
      const { besaran } = uang.figur;
      if (
        (uang.bidang !== 'pagu' && uang.bidang !== 'realisasi') ||
        uang.total ||
        uang.tw !== null ||
        uang.tahun === null
      )
        continue;
      if (besaran.jenis !== 'angka' || besaran.alternatif !== null || besaran.nilai === 0) continue;
      const kunci = `${uang.bidang}|${uang.tahun}`;
      const satu = {
        tabel: baris.tabel,
        uang,
        rupiah: besaran.nilai * uang.faktor,
        longgar: uang.faktor > 1 ? uang.faktor / 2 : 0,
      };
      tambahkan(hasil, kunci, satu);
    }
  }
  return hasil;
}

/** The same amount, also where one is shown in thousands and where the header's "(000)" is wrong. */
function sama(a: Jumlah, b: Jumlah): boolean {
  const longgar = Math.max(a.longgar, b.longgar);
  const nilai = (satu: Jumlah): number =>
    satu.uang.figur.besaran.jenis === 'angka' ? satu.uang.figur.besaran.nilai : 0;
  return (
    Math.abs(a.rupiah - b.rupiah) <= longgar ||
    nilai(a) === nilai(b) ||
    Math.abs(nilai(a) - b.rupiah) <= 0.5 ||
    Math.abs(nilai(b) - a.rupiah) <= 0.5
  );
}

function kelompokkan(semua: readonly Jumlah[]): Jumlah[][] {
  const hasil: Jumlah[][] = [];
  for (const satu of semua) {
    const milik = hasil.find((kelompok) => kelompok.some((lain) => sama(lain, satu)));
    if (milik === undefined) hasil.push([satu]);
    else milik.push(satu);
  }
  return hasil.sort((a, b) => b.length - a.length);
}

function bukti(acuan: Jumlah, satu: Jumlah, pasti: boolean, indikator: string): Bukti {
  // what is told in thousands does not tell the rupiah
  const sehalus = acuan.uang.faktor <= satu.uang.faktor;
  const desimal = satu.uang.figur.besaran.jenis === 'angka' ? satu.uang.figur.besaran.desimal : 0;
  return {
    sel: [satu.uang.figur.sel],
    tautan: [acuan.uang.figur.sel],
    nilai: satu.uang.figur.teks,
    seharusnya: acuan.uang.figur.teks,
    selisih: formatAngka(Math.abs(acuan.rupiah - satu.rupiah) / satu.uang.faktor, desimal),
    ...(pasti ? {} : { tingkat: 'peringatan' as const }),
    usulan: pasti && sehalus ? isianAngka(satu.uang.figur, bulatkan(acuan.rupiah / satu.uang.faktor, desimal)) : [],
    isi: {
      indikator,
      bidang: satu.uang.bidang === 'pagu' ? 'Pagu' : 'Realisasi anggaran',
      tahun: String(satu.uang.tahun ?? ''),
      selAcuan: formatAddress(acuan.uang.figur.sel, satu.uang.figur.sel.sheet),
    },
  };
}

/** Tables that share no amount at all show something else (another budget state, other components): nothing to compare. */
function sejalan(semua: ReadonlyMap<string, readonly Jumlah[]>[], a: number, b: number): boolean {
  let cocok = 0;
  let beda = 0;
  for (const kelompok of semua) {
    for (const isi of kelompok.values()) {
      const [x, y] = [isi.find(({ tabel }) => tabel === a), isi.find(({ tabel }) => tabel === b)];
      if (x === undefined || y === undefined) continue;
      if (sama(x, y)) cocok++;
      else beda++;
    }
  }
  return cocok >= 3 && cocok > beda;
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const beruang = bahan.tautan.indikator.filter(({ anggota }) => anggota.some(({ baris }) => baris.uang.length > 0));
  const semua = beruang.map((kelompok) => ({ kelompok, isi: kumpulkan(kelompok, berlaku) }));
  const { bedaNama } = lingkup(bahan);
  const peta = semua.map(({ isi }) => isi);
  return semua.flatMap(({ kelompok, isi }) =>
    [...isi.values()].flatMap((jumlah) => {
      const [utama, ...lain] = kelompokkan(jumlah);
      const acuan = utama?.[0];
      if (acuan === undefined || utama === undefined || lain.length === 0) return [];
      const pasti = utama.length > (lain[0]?.length ?? 0);
      return lain
        .flat()
        .filter((satu) => !bedaNama(acuan.tabel, satu.tabel) && sejalan(peta, acuan.tabel, satu.tabel))
        .map((satu) => bukti(acuan, satu, pasti, kelompok.nama));
    }),
  );
}

/** XS-018: pagu and realisasi of an indicator are the same in all tables that show them for one year. */
export const XS_018: Aturan = {
  kode: 'XS-018',
  tingkat: 'galat',
  judul: 'Anggaran indikator tidak sama antartabel',
  rujukan: 'PermenPANRB 53/2014, akuntabilitas keuangan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `${isi['bidang'] ?? ''} ${isi['tahun'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan pada ${isi['selAcuan'] ?? ''} tertulis ${seharusnya}.`,
  perbaikan: ({ isi }) =>
    `Cocokkan kedua angka dengan data realisasi yang sah, lalu samakan; pembandingnya ada di ${isi['selAcuan'] ?? ''}.`,
};
