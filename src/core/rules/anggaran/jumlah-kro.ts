/** Details by komponen in one table against the KRO of another: the komponen of a KRO must add up to its pagu and realisasi. */
import { keSkala } from '../../ledger/baris-sama';
import { figurTahun, type Medan } from '../../ledger/baris-sama';
import { kunciAnggaran } from '../../ledger/kunci-anggaran';
import type { BarisUang, Berkas, FigurUang } from '../../records/berkas';
import type { Bukti } from '../aturan';
import { cetakFigur, cetakSeperti, cetakSelisih } from './cetak';
import { nilaiUang } from './pagu-kode';
import { tambahkan } from '../../text/peta';

interface Isi {
  readonly baris: BarisUang;
  readonly uang: FigurUang;
}

/** KRO that must be met, and the part of them that must fit, before the rest is a finding. */
const KRO_TERSEDIKIT = 5;
const BAGIAN_PAS = 0.6;
/** Cells that a finding still points at. */
const SEL_TERBANYAK = 8;

const KRO = /^\d{4}\.[A-Z]{3}$/;
const DI_BAWAH_KRO = /^(\d{4}\.[A-Z]{3})\.\d/;

function menurutKunci(berkas: Berkas, indeks: number, medan: Medan): Map<string, Isi> {
  const hasil = new Map<string, Isi>();
  for (const baris of berkas.uang) {
    if (baris.tabel !== indeks || baris.peran !== 'data') continue;
    const kunci = kunciAnggaran(berkas, baris);
    const uang = kunci === null ? null : figurTahun(baris, medan);
    if (kunci !== null && uang !== null) hasil.set(`${kunci}|${baris.row}`, { baris, uang });
  }
  return hasil;
}

/** Komponen by KRO, of a table that shows no KRO itself. */
function rincian(isi: ReadonlyMap<string, Isi>): Map<string, Isi[]> {
  const hasil = new Map<string, Isi[]>();
  for (const [kunci, satu] of isi) {
    const kode = kunci.split('|')[0] ?? '';
    if (KRO.test(kode)) return new Map();
    const kro = DI_BAWAH_KRO.exec(kode)?.[1];
    if (kro !== undefined) tambahkan(hasil, kro, satu);
  }
  return hasil;
}

function bukti(kro: string, bagian: readonly Isi[], induk: Isi, medan: Medan): Bukti {
  const jumlah = bagian.reduce((n, { uang }) => n + nilaiUang(uang), 0);
  const seharusnya = keSkala(nilaiUang(induk.uang), jumlah);
  const [pertama] = bagian;
  return {
    sel: bagian.slice(0, SEL_TERBANYAK).map(({ uang }) => uang.figur.sel),
    tautan: [induk.uang.figur.sel],
    nilai:
      bagian.length === 1
        ? cetakFigur(pertama?.uang.figur ?? null)
        : `jumlah ${cetakSeperti(pertama?.uang.figur ?? null, jumlah)}`,
    seharusnya: `${bagian.length === 1 ? '' : 'jumlah '}${cetakSeperti(pertama?.uang.figur ?? null, seharusnya)}`,
    selisih: cetakSelisih(seharusnya - jumlah, true, pertama?.uang.faktor ?? 1),
    isi: { kode: kro, pembanding: `${medan === 'pagu' ? 'pagu' : 'realisasi'} KRO pada ` },
  };
}

function bandingkan(rinci: ReadonlyMap<string, readonly Isi[]>, kro: ReadonlyMap<string, Isi>, medan: Medan): Bukti[] {
  const salah: Bukti[] = [];
  let diuji = 0;
  for (const [kunci, induk] of kro) {
    const kode = kunci.split('|')[0] ?? '';
    const bagian = rinci.get(kode);
    if (!KRO.test(kode) || bagian === undefined) continue;
    diuji++;
    const jumlah = bagian.reduce((n, { uang }) => n + nilaiUang(uang), 0);
    // every apportioned part may be rounded by half a unit
    if (Math.abs(keSkala(nilaiUang(induk.uang), jumlah) - jumlah) > Math.max(1, bagian.length))
      salah.push(bukti(kode, bagian, induk, medan));
  }
  return diuji >= KRO_TERSEDIKIT && salah.length <= (1 - BAGIAN_PAS) * diuji ? salah : [];
}

/** Evidence for every KRO whose komponen in another table do not add up to it. */
export function jumlahKro(berkas: Berkas): Bukti[] {
  const uang = berkas.tabel.flatMap((tabel, i) =>
    ['pagu', 'realisasi-anggaran', 'revisi-pagu'].includes(tabel.jenis) ? [i] : [],
  );
  return (['pagu', 'realisasi'] as const).flatMap((medan) =>
    uang.flatMap((indeks) => {
      const rinci = rincian(menurutKunci(berkas, indeks, medan));
      if (rinci.size < KRO_TERSEDIKIT) return [];
      const hasil = uang
        .filter((lain) => lain !== indeks && berkas.tabel[lain]?.jenis === 'realisasi-anggaran')
        .map((lain) => bandingkan(rinci, menurutKunci(berkas, lain, medan), medan));
      return hasil.find((satu) => satu.length > 0) ?? [];
    }),
  );
}
