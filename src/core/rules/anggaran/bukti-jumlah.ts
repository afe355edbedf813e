/** Evidence of the rules on sums: one finding per row, with every wrong cell of it and what each should show. */
import { bukaBuku, type LembarBuku } from '../../ledger/buku';
import type { Geseran } from '../../ledger/geser';
import type { Titik } from '../../ledger/kisi';
import type { Pelanggaran } from '../../ledger/tersangka';
import { formatCell } from '../../workbook/address';
import type { Address } from '../../workbook/workbook';
import type { Bahan, Bukti, Tingkat, Uraian } from '../aturan';
import { cetakFigur, cetakSeperti, cetakSelisih } from './cetak';
import { isianAngka, type Isian } from '../usulan';
import { kodeJumlah, type KodeJumlah } from './pembagian';
import { tambahkan } from '../../text/peta';

/** Values that a sentence still carries. */
const NILAI_TERBANYAK = 6;
const TAUTAN_TERBANYAK = 24;
/** A relation between columns that fails in so many rows is one finding, not one per row. */
const BARIS_SERUPA = 6;
/** A difference of one unit, this often in one table, comes from rounding the parts and is no slip. */
const BERULANG = 3;

const daftar = (isi: readonly string[]): string =>
  isi.length <= NILAI_TERBANYAK ? isi.join('; ') : `${isi.slice(0, NILAI_TERBANYAK).join('; ')}; dan lainnya`;

function tautanDari(satu: Pelanggaran): Address[] {
  const titik = satu.persamaan
    .flatMap(({ hasil, suku }) => [hasil, ...suku.map((lain) => lain.titik)])
    .filter((lain) => lain !== satu.titik && lain.keadaan !== 'kosong');
  return [...(satu.dugaan === null ? [] : [satu.dugaan.sel]), ...titik.map(({ sel }) => sel)];
}

function satuUnit(satu: Pelanggaran): boolean {
  const [pertama] = satu.persamaan;
  return (
    pertama !== undefined &&
    (pertama.asal === 'kode' || pertama.asal === 'urai' || pertama.asal === 'total') &&
    Math.abs(satu.seharusnya - satu.titik.nilai) === 1 &&
    satu.persamaan.length === 1
  );
}

/**
 * The sum as a proposal where one cell alone is wrong and no other may be: several wrong cells in a row are rather shifted,
 * and a total far from its parts rather adds up something else.
 */
function usulanJumlah(isi: readonly Pelanggaran[]): readonly Isian[] {
  const [satu] = isi;
  const figur = satu?.titik.figur ?? null;
  if (satu === undefined || figur === null || isi.length > 1 || satu.dugaan !== null) return [];
  const { nilai } = satu.titik;
  const jauh = satu.seharusnya / 2 > nilai || satu.seharusnya * 2 < nilai;
  return jauh || nilai <= 0 ? [] : isianAngka(figur, satu.seharusnya);
}

function buktiBaris(
  lembar: LembarBuku,
  isi: readonly Pelanggaran[],
  tingkat: Tingkat | undefined,
  gabung?: string,
): Bukti {
  const [pertama] = isi;
  const lajur = pertama === undefined ? undefined : lembar.kisi.lajur[pertama.titik.lajur];
  const dugaan = [
    ...new Set(
      isi.flatMap((satu) => (satu.dugaan === null ? [] : [formatCell(satu.dugaan.sel.row, satu.dugaan.sel.col)])),
    ),
  ];
  const selisih = pertama === undefined ? 0 : pertama.titik.nilai - pertama.seharusnya;
  return {
    sel: isi.map(({ titik }) => titik.sel),
    tautan: isi.flatMap(tautanDari).slice(0, TAUTAN_TERBANYAK),
    nilai: daftar(isi.map(({ titik }) => cetakFigur(titik.figur))),
    seharusnya: daftar(isi.map(({ titik, seharusnya }) => cetakSeperti(titik.figur, seharusnya))),
    selisih: isi.length === 1 ? cetakSelisih(selisih, lajur?.sifat === 'uang', lajur?.faktor ?? 1) : '',
    usulan: gabung === undefined && tingkat === undefined ? usulanJumlah(isi) : [],
    isi: {
      dugaan: dugaan.join(', '),
      label: lembar.kisi.baris[pertama?.titik.baris ?? -1]?.label ?? '',
      suku: isi.every(({ titik, persamaan }) => persamaan[0]?.hasil !== titik) ? 'ya' : '',
    },
    ...(tingkat === undefined ? {} : { tingkat }),
    ...(gabung === undefined ? {} : { gabung }),
  };
}

const SEJAJAR = new Set<string>(['selisih', 'sisa', 'efektif']);

/** Columns whose relation fails in many rows. */
function lajurSerupa(milik: readonly Pelanggaran[]): Set<number> {
  const hitung = new Map<number, number>();
  for (const { titik, persamaan } of milik)
    if (SEJAJAR.has(persamaan[0]?.asal ?? '')) hitung.set(titik.lajur, (hitung.get(titik.lajur) ?? 0) + 1);
  return new Set([...hitung].flatMap(([lajur, n]) => (n >= BARIS_SERUPA ? [lajur] : [])));
}

function buktiBerulang(isi: readonly Pelanggaran[]): Bukti[] {
  return isi.length === 0
    ? []
    : [
        {
          sel: isi.map(({ titik }) => titik.sel),
          tautan: isi
            .flatMap((satu) => satu.persamaan.flatMap(({ suku }) => suku.map(({ titik }) => titik.sel)))
            .slice(0, TAUTAN_TERBANYAK),
          nilai: daftar(isi.map(({ titik }) => cetakFigur(titik.figur))),
          seharusnya: daftar(isi.map(({ titik, seharusnya }) => cetakSeperti(titik.figur, seharusnya))),
          selisih: '1',
          tingkat: 'saran',
          isi: { berulang: 'ya' },
        },
      ];
}

function buktiGeser(lembar: LembarBuku, geser: readonly Geseran[]): Bukti[] {
  const [pertama] = geser;
  const awal = pertama?.isi[0];
  if (pertama === undefined || awal === undefined) return [];
  const titik: readonly Titik[] = geser.flatMap(({ isi }) => isi.map((satu) => satu.titik));
  return [
    {
      sel: titik.map(({ sel }) => sel).slice(0, 30),
      tautan: geser
        .flatMap(({ persamaan }) =>
          persamaan.flatMap(({ hasil, suku }) =>
            [hasil, ...suku.map((satu) => satu.titik)].filter((satu) => !titik.includes(satu)).map(({ sel }) => sel),
          ),
        )
        .slice(0, TAUTAN_TERBANYAK),
      nilai: cetakFigur(awal.titik.figur),
      seharusnya: daftar(
        geser.flatMap(({ isi }) =>
          isi
            .slice(0, 1)
            .map(
              (satu) =>
                `${formatCell(satu.titik.sel.row, satu.titik.sel.col)} = ${cetakSeperti(satu.titik.figur, satu.seharusnya)}`,
            ),
        ),
      ),
      isi: { geser: pertama.arah, label: lembar.kisi.baris[awal.titik.baris]?.label ?? '' },
    },
  ];
}

/** Sums to a "Jumlah" column are told here; parts that give no pagu or realisasi are told by their own rules. */
function keJumlah(lembar: LembarBuku, satu: Pelanggaran): boolean {
  const [pertama] = satu.persamaan;
  if (pertama === undefined || (pertama.asal !== 'sumberDana' && pertama.asal !== 'jenisBelanja')) return true;
  return lembar.kisi.lajur[pertama.hasil.lajur]?.kolom.bidang === 'jumlah';
}

function lembarJumlah(bahan: Bahan, lembar: LembarBuku, kode: KodeJumlah): Bukti[] {
  const milik = lembar.pelanggaran.filter(
    (satu) => kodeJumlah(bahan.berkas, lembar, satu) === kode && keJumlah(lembar, satu),
  );
  const kecil = milik.filter(satuUnit);
  const berulang = kecil.length >= BERULANG ? kecil : [];
  const perBaris = new Map<string, Pelanggaran[]>();
  for (const satu of milik) {
    if (berulang.includes(satu)) continue;
    const kunci = `${satu.titik.baris}|${satu.lunak ? 'lunak' : ''}`;
    tambahkan(perBaris, kunci, satu);
  }
  const serupa = lajurSerupa(milik);
  const geser = lembar.geseran.filter(
    ({ persamaan, isi }) =>
      isi[0] !== undefined && kodeJumlah(bahan.berkas, lembar, { persamaan, titik: isi[0].titik }) === kode,
  );
  return [
    ...[...perBaris.values()].map((isi) => {
      const [pertama] = isi;
      const gabung =
        isi.length === 1 && pertama !== undefined && serupa.has(pertama.titik.lajur)
          ? `${lembar.kisi.indeks}|${pertama.titik.lajur}`
          : undefined;
      return buktiBaris(lembar, isi, isi.some(({ lunak }) => lunak) ? 'peringatan' : undefined, gabung);
    }),
    ...buktiBerulang(berulang),
    ...buktiGeser(lembar, geser),
  ];
}

/** All broken sums that belong to one rule. */
export function buktiJumlah(bahan: Bahan, kode: KodeJumlah): Bukti[] {
  return bukaBuku(bahan.berkas).lembar.flatMap((lembar) => lembarJumlah(bahan, lembar, kode));
}

/** "Angka pada C5 tertulis 610, sedangkan jumlah rinciannya 600 (selisih 10)." */
export function pesanJumlah(uraian: Uraian, pembanding: string): string {
  if (uraian.isi['berulang'] === 'ya')
    return `Angka pada ${uraian.sel} berselisih 1 dari ${pembanding}, lazimnya karena pembulatan bagian yang dibagi.`;
  const geser = uraian.isi['geser'];
  if (geser !== undefined)
    return `Angka pada ${uraian.sel} bergeser satu baris ke ${geser === 'naik' ? 'atas' : 'bawah'}: setelah dikembalikan, semua jumlah pada kolom itu cocok (${uraian.seharusnya}).`;
  if (uraian.cacah > NILAI_TERBANYAK && !uraian.nilai.includes(';'))
    return `Angka pada ${uraian.sel} tidak sesuai: pada sel pertama tertulis ${uraian.nilai}, sedangkan ${pembanding} ${uraian.seharusnya}.`;
  const selisih = uraian.selisih === '' ? '' : ` (selisih ${uraian.selisih})`;
  if (uraian.isi['suku'] === 'ya')
    return `Angka pada ${uraian.sel} tertulis ${uraian.nilai}, sedangkan semua hitungan yang memuatnya cocok dengan ${uraian.seharusnya}${selisih}.`;
  return `Angka pada ${uraian.sel} tertulis ${uraian.nilai}, sedangkan ${pembanding} ${uraian.seharusnya}${selisih}.`;
}

/** What to do about a broken sum. */
export function perbaikanJumlah(uraian: Uraian, benar: string): string {
  if (uraian.isi['berulang'] === 'ya')
    return 'Samakan pembulatan bagian dengan jumlahnya, atau beri catatan bahwa selisih 1 berasal dari pembulatan.';
  const geser = uraian.isi['geser'];
  if (geser !== undefined) return `Kembalikan isi sel-sel itu satu baris ke ${geser === 'naik' ? 'bawah' : 'atas'}.`;
  if (uraian.isi['suku'] === 'ya')
    return `Ganti dengan ${uraian.seharusnya}, atau hitung ulang ${uraian.tautan[0] ?? 'jumlahnya'} dan hitungan lain yang memuat ${uraian.sel}.`;
  const dugaan = uraian.isi['dugaan'] ?? '';
  const tambahan =
    dugaan === ''
      ? ''
      : ` Periksa ${dugaan} lebih dahulu: bila sel itu yang keliru, jumlah lain yang terkait ikut cocok.`;
  return `${benar}${tambahan}`;
}
