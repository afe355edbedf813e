/**
 * Runs the rules. A rule that throws becomes one finding that names it; the others still run. Equal evidence becomes one
 * finding, and a blank or unreadable cell silences what other rules say of it.
 */
import { addressKey, formatAddress, formatCell } from '../workbook/address';
import type { Address, Workbook } from '../workbook/workbook';
import type { Aturan, Bahan, Bukti, Temuan, Tingkat, Uraian } from './aturan';
import { urutKode } from './daftar';
import { tingkatPada, type Tahap } from './tahap';
import { planUsulan, tanpaRebutan } from './usulan';
import { tambahkan } from '../text/peta';

/** A finding that names more cells than this points nowhere; the rest goes into further findings. */
const SEL_TERBANYAK = 30;

function unik(sel: readonly Address[]): Address[] {
  const dilihat = new Set<string>();
  return sel.filter((satu) => {
    const kunci = addressKey(satu);
    if (dilihat.has(kunci)) return false;
    dilihat.add(kunci);
    return true;
  });
}

/** Joins evidence with the same key; evidence without a key stays alone. */
function gabungkan(bukti: readonly Bukti[]): Bukti[] {
  const hasil: Bukti[] = [];
  const kelompok = new Map<string, Bukti[]>();
  for (const satu of bukti) {
    if (satu.gabung === undefined) {
      hasil.push(satu);
      continue;
    }
    const kunci = `${satu.gabung}|${satu.tingkat ?? ''}|${satu.sel[0]?.sheet ?? ''}`;
    tambahkan(kelompok, kunci, satu);
  }
  for (const anggota of kelompok.values()) hasil.push(...satukan(anggota));
  return hasil;
}

function satukan(anggota: readonly Bukti[]): Bukti[] {
  const sel = unik(anggota.flatMap((satu) => satu.sel));
  const tautan = unik(anggota.flatMap((satu) => satu.tautan ?? []));
  const usulan = anggota.flatMap((satu) => satu.usulan ?? []);
  const [pertama] = anggota;
  if (pertama === undefined) return [];
  const hasil: Bukti[] = [];
  for (let i = 0; i < sel.length; i += SEL_TERBANYAK) {
    const bagian = sel.slice(i, i + SEL_TERBANYAK);
    const disebut = new Set(bagian.map(addressKey));
    hasil.push({
      ...pertama,
      sel: bagian,
      tautan: tautan.slice(0, SEL_TERBANYAK),
      usulan: usulan.filter((satu) => disebut.has(addressKey(satu.sel))),
    });
  }
  return hasil;
}

function sebutSel(sel: readonly Address[]): string {
  const nama = sel.map((satu) => formatCell(satu.row, satu.col));
  if (nama.length <= 4)
    return nama.length <= 1 ? (nama[0] ?? '') : `${nama.slice(0, -1).join(', ')} dan ${nama[nama.length - 1] ?? ''}`;
  return `${nama.slice(0, 3).join(', ')} dan ${nama.length - 3} sel lain`;
}

function uraikan(bukti: Bukti): Uraian {
  const lembar = bukti.sel[0]?.sheet ?? '';
  return {
    lembar,
    sel: sebutSel(bukti.sel),
    tautan: (bukti.tautan ?? []).map((satu) => formatAddress(satu, lembar)),
    nilai: bukti.nilai ?? '',
    seharusnya: bukti.seharusnya ?? '',
    selisih: bukti.selisih ?? '',
    cacah: bukti.sel.length,
    isi: bukti.isi ?? {},
  };
}

function temuanDari(aturan: Aturan, bukti: Bukti, workbook: Workbook, tahap: Tahap): Temuan {
  const uraian = uraikan(bukti);
  const usulan = planUsulan(workbook, `Perbaiki ${uraian.lembar}!${uraian.sel}`, bukti.usulan ?? []);
  return {
    kode: aturan.kode,
    tingkat: tingkatPada(tahap, aturan, bukti.tingkat ?? aturan.tingkat),
    lembar: uraian.lembar,
    sel: bukti.sel,
    tautan: bukti.tautan ?? [],
    pesan: aturan.pesan(uraian),
    nilai: bukti.nilai ?? null,
    seharusnya: bukti.seharusnya ?? null,
    selisih: bukti.selisih ?? null,
    perbaikan: aturan.perbaikan(uraian),
    rujukan: aturan.rujukan,
    ...(usulan === undefined ? {} : { usulan }),
  };
}

function temuanGagal(aturan: Aturan, sebab: unknown): Temuan {
  const pesan = sebab instanceof Error ? sebab.message : String(sebab);
  return {
    kode: `SISTEM-${aturan.kode}`,
    tingkat: 'peringatan',
    lembar: '',
    sel: [],
    tautan: [],
    pesan: `Aturan ${aturan.kode} (${aturan.judul}) gagal dijalankan (${pesan}), sehingga hal itu belum diperiksa; aturan lain tetap berjalan.`,
    nilai: null,
    seharusnya: null,
    selisih: null,
    perbaikan: 'Laporkan kegagalan ini kepada pengelola Selaras dan periksa bagian itu secara manual.',
    rujukan: aturan.rujukan,
  };
}

function jalankan(aturan: Aturan, bahan: Bahan, tahap: Tahap): Temuan[] {
  try {
    return gabungkan(aturan.periksa(bahan).filter((bukti) => bukti.sel.length > 0)).map((bukti) =>
      temuanDari(aturan, bukti, bahan.berkas.workbook, tahap),
    );
  } catch (sebab) {
    return [temuanGagal(aturan, sebab)];
  }
}

/** Drops findings whose own cells are all already reported by a silencing rule. */
function bungkam(temuan: readonly Temuan[], pembungkam: ReadonlySet<string>): Temuan[] {
  const diam = new Set(temuan.filter((satu) => pembungkam.has(satu.kode)).flatMap((satu) => satu.sel.map(addressKey)));
  if (diam.size === 0) return [...temuan];
  return temuan.filter(
    (satu) => pembungkam.has(satu.kode) || satu.sel.length === 0 || satu.sel.some((sel) => !diam.has(addressKey(sel))),
  );
}

const BOBOT: Readonly<Record<Tingkat, number>> = { galat: 0, peringatan: 1, saran: 2 };

/** Sheets in workbook order, then row, column, level and code: the same input gives the same list. */
function urutkan(temuan: readonly Temuan[], lembar: ReadonlyMap<string, number>): Temuan[] {
  const tempat = (satu: Temuan): readonly number[] => [
    lembar.get(satu.lembar) ?? -1,
    satu.sel[0]?.row ?? -1,
    satu.sel[0]?.col ?? -1,
    BOBOT[satu.tingkat],
  ];
  return [...temuan].sort((a, b) => {
    const [x, y] = [tempat(a), tempat(b)];
    const beda = x.map((nilai, i) => nilai - (y[i] ?? 0)).find((nilai) => nilai !== 0);
    return beda ?? urutKode(a.kode, b.kode);
  });
}

/**
 * Runs all rules over one submission.
 *
 * @param tahap how far the workbook has come; handed in for review unless told
 * @returns findings in the order of the workbook; a failed rule gives one `SISTEM-KODE` finding without cells
 */
export function jalankanAturan(aturan: readonly Aturan[], bahan: Bahan, tahap: Tahap = 'reviu'): Temuan[] {
  const semua = aturan.flatMap((satu) => jalankan(satu, bahan, tahap));
  const pembungkam = new Set(aturan.filter((satu) => satu.membungkam === true).map((satu) => satu.kode));
  const lembar = new Map(bahan.berkas.workbook.sheets.map((sheet, i) => [sheet.name, i]));
  return urutkan(tanpaRebutan(bungkam(semua, pembungkam)), lembar);
}
