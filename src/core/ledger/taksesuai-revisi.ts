/** Where columns, list and other tables tell the revisions differently: which amounts, in which cells. */
import type { Berkas } from '../records/berkas';
import { formatRupiah } from '../text/format-angka';
import { formatAddress } from '../workbook/address';
import type { Address } from '../workbook/workbook';
import type { Revisi } from './buku-revisi';
import { sebutSel, type BahanTaksesuai, type Taksesuai } from './jenis-taksesuai';
import type { MatriksRevisi } from './matriks-pagu';
import type { AngkaSel } from './riwayat-revisi';
import { cacahBeda, paguAkhir, tabelBeda } from './taksesuai-tabel';

const rp = (nilai: number): string => formatRupiah(nilai);
const perubahan = (nilai: number): string =>
  nilai > 0 ? `bertambah ${rp(nilai)}` : nilai < 0 ? `berkurang ${rp(-nilai)}` : 'tetap';

/** Equal to the unit shown; a list in thousands beside a matrix in rupiah is a matter of units. */
function sama(a: number, b: number, faktor: number): boolean {
  return Math.abs(a - b) < faktor || (b !== 0 && [1000, 0.001].some((skala) => a * skala === b));
}

const kepala = ({ keadaan }: Revisi): Address | null => keadaan?.kepala ?? null;
const faktor = ({ keadaan }: Revisi): number => keadaan?.faktor ?? 1;
/** The cells of the column that changed, else its caption. */
const selKolom = (satu: Revisi): Address[] =>
  satu.berubah.length > 0 ? [...satu.berubah] : satu.keadaan === null ? [] : [satu.keadaan.kepala];
const selEntri = ({ entri, alasan }: Revisi): Address[] => {
  const sel = entri?.perubahan?.sel ?? alasan?.sel ?? entri?.nomorSel ?? null;
  return sel === null ? [] : [sel];
};

function tetapBerubah(satu: Revisi): Taksesuai[] {
  if (!satu.tetap || satu.selisih === null || satu.selisih === 0 || satu.keadaan === null) return [];
  const sel = selKolom(satu);
  return [
    {
      jenis: 'tetap-berubah',
      nomor: satu.nomor,
      kolom: kepala(satu),
      sel,
      tautan: selEntri(satu),
      nilai: satu.selisih,
      seharusnya: 0,
      kalimat: `${satu.sebut} (${satu.jenis ?? 'pagu tetap'}) tidak mengubah pagu total, tetapi kolomnya ${perubahan(satu.selisih)} (${sebutSel(sel)}).`,
    },
  ];
}

function perubahanBeda(satu: Revisi, semua: readonly Revisi[]): Taksesuai[] {
  const { dinyatakan, selisih, keadaan } = satu;
  if (dinyatakan === null || selisih === null || keadaan === null || sama(dinyatakan.nilai, selisih, keadaan.faktor))
    return [];
  const lain = semua.find(
    ({ nomor, selisih: geser }) => Math.abs(nomor - satu.nomor) === 1 && geser === dinyatakan.nilai && geser !== 0,
  );
  const tempat =
    lain === undefined ? '' : `; perubahan sebesar itu ada pada kolom ${lain.sebut} (${sebutSel(selKolom(lain))})`;
  const sel = selKolom(satu);
  return [
    {
      jenis: 'perubahan-beda',
      nomor: satu.nomor,
      kolom: kepala(satu),
      sel,
      tautan: [dinyatakan.sel, ...(lain === undefined ? [] : selKolom(lain))],
      nilai: selisih,
      seharusnya: dinyatakan.nilai,
      kalimat: `Riwayat menyatakan pagu ${perubahan(dinyatakan.nilai)} pada ${satu.sebut} (${formatAddress(dinyatakan.sel)}), sedangkan kolomnya ${perubahan(selisih)} (${sebutSel(sel)})${tempat}.`,
    },
  ];
}

function jumlahBeda(satu: Revisi): Taksesuai[] {
  const tertulis = satu.entri?.jumlah ?? null;
  if (
    tertulis === null ||
    satu.asalJumlah !== 'kolom' ||
    satu.jumlah === null ||
    sama(tertulis.nilai, satu.jumlah, faktor(satu))
  )
    return [];
  const sel = satu.total === null ? selKolom(satu) : [satu.total.sel];
  return [
    {
      jenis: 'jumlah-beda',
      nomor: satu.nomor,
      kolom: kepala(satu),
      sel,
      tautan: [tertulis.sel],
      nilai: satu.jumlah,
      seharusnya: tertulis.nilai,
      kalimat: `Pagu ${satu.sebut} pada riwayat adalah ${rp(tertulis.nilai)} (${formatAddress(tertulis.sel)}), sedangkan kolomnya berjumlah ${rp(satu.jumlah)} (${sebutSel(sel)}).`,
    },
  ];
}

function tanpaPasangan(satu: Revisi, { matriks, riwayat }: BahanTaksesuai): Taksesuai[] {
  const dasar = { nomor: satu.nomor, nilai: satu.jumlah ?? 0, seharusnya: satu.jumlah ?? 0 };
  const milik = riwayat.filter(({ nomor }) => nomor === satu.nomor);
  const selNomor = milik.flatMap(({ nomorSel, alasan }) => nomorSel ?? alasan?.sel ?? []);
  if (milik.length > 1)
    return [
      {
        ...dasar,
        jenis: 'nomor-ganda',
        kolom: kepala(satu),
        sel: selNomor,
        tautan: [],
        kalimat: `Nomor revisi ${satu.nomor} dipakai ${milik.length} kali pada riwayat (${sebutSel(selNomor)}); perbaiki nomornya agar setiap revisi dapat dicocokkan.`,
      },
    ];
  if (satu.keadaan === null && matriks.length > 0)
    return [
      {
        ...dasar,
        jenis: 'tanpa-kolom',
        kolom: null,
        sel: selNomor,
        tautan: [],
        kalimat: `${satu.sebut} tercatat pada riwayat (${sebutSel(selNomor)}), tetapi tidak mempunyai kolom pagu.`,
      },
    ];
  if (satu.keadaan === null || milik.length > 0 || riwayat.length === 0 || satu.nomor === 0) return [];
  return [
    {
      ...dasar,
      jenis: 'tanpa-riwayat',
      kolom: kepala(satu),
      sel: [satu.keadaan.kepala],
      tautan: [],
      kalimat: `Kolom ${satu.sebut} (${formatAddress(satu.keadaan.kepala)}) tidak tercatat pada riwayat revisi.`,
    },
  ];
}

/** Whether an amount of the text is what the column shows: a state, a change, of the whole or of one line. */
function adaPadaKolom(angka: AngkaSel, satu: Revisi, lama: Revisi | undefined, matriks: MatriksRevisi): boolean {
  const cocok = (nilai: number): boolean => nilai !== 0 && sama(angka.nilai, Math.abs(nilai), faktor(satu));
  if (cocok(satu.selisih ?? 0) || cocok(satu.jumlah ?? 0)) return true;
  return matriks.baris.some(({ nilai }) => {
    const kini = nilai.get(satu.nomor)?.nilai ?? 0;
    return cocok(kini) || (lama !== undefined && cocok(kini - (nilai.get(lama.nomor)?.nilai ?? 0)));
  });
}

function angkaTeks(satu: Revisi, lama: Revisi | undefined, { matriks: [utama] }: BahanTaksesuai): Taksesuai[] {
  const { entri, dinyatakan, selisih, keadaan } = satu;
  if (utama === undefined || entri === null || keadaan === null) return [];
  const hilang = entri.angka.filter(
    (angka) => angka.nilai !== Math.abs(dinyatakan?.nilai ?? 0) && !adaPadaKolom(angka, satu, lama, utama),
  );
  const tanpaKolom = hilang.map((angka): Taksesuai => ({
    jenis: 'angka-tanpa-kolom',
    nomor: satu.nomor,
    kolom: keadaan.kepala,
    sel: [angka.sel],
    tautan: selKolom(satu),
    nilai: angka.nilai,
    seharusnya: selisih ?? 0,
    kalimat: `Riwayat ${satu.sebut} menyebut ${angka.teks} (${formatAddress(angka.sel)}), tetapi angka itu tidak ada pada kolomnya (${formatAddress(keadaan.kepala)}).`,
  }));
  if (
    selisih === null ||
    selisih === 0 ||
    satu.tetap ||
    dinyatakan !== null ||
    entri.jumlah !== null ||
    entri.angka.length > 0
  )
    return tanpaKolom;
  const sel = selKolom(satu);
  return [
    ...tanpaKolom,
    {
      jenis: 'kolom-tanpa-angka',
      nomor: satu.nomor,
      kolom: keadaan.kepala,
      sel,
      tautan: selEntri(satu),
      nilai: selisih,
      seharusnya: 0,
      kalimat: `Kolom ${satu.sebut} ${perubahan(selisih)} (${sebutSel(sel)}), tetapi riwayatnya tidak menyebut jumlah itu.`,
    },
  ];
}

function dalamKolom(satu: Revisi): Taksesuai[] {
  const { total, jumlah, kosong, keadaan } = satu;
  if (keadaan === null) return [];
  const dasar = { nomor: satu.nomor, kolom: keadaan.kepala };
  const blank: Taksesuai[] =
    kosong.length === 0
      ? []
      : [
          {
            ...dasar,
            jenis: 'kosong',
            sel: kosong,
            tautan: [],
            nilai: 0,
            seharusnya: 0,
            kalimat: `Sel ${sebutSel(kosong)} pada kolom ${satu.sebut} kosong di antara kolom yang terisi, sehingga jumlahnya tidak dapat dipastikan; isi pagunya, atau tulis 0.`,
          },
        ];
  if (total === null || total.nilai === null || jumlah === null || sama(total.nilai, jumlah, keadaan.faktor))
    return blank;
  return [
    ...blank,
    {
      ...dasar,
      jenis: 'total-beda',
      sel: [total.sel],
      tautan: [keadaan.kepala],
      nilai: total.nilai,
      seharusnya: jumlah,
      kalimat: `Total ${satu.sebut} di ${formatAddress(total.sel)} adalah ${rp(total.nilai)}, sedangkan barisnya berjumlah ${rp(jumlah)}.`,
    },
  ];
}

/** Everything that does not agree, revision by revision. */
export function cariTaksesuai(berkas: Berkas, bahan: BahanTaksesuai): Taksesuai[] {
  const { revisi, riwayat } = bahan;
  return [
    ...revisi.flatMap((satu, i) => [
      ...tanpaPasangan(satu, bahan),
      ...tetapBerubah(satu),
      ...perubahanBeda(satu, revisi),
      ...jumlahBeda(satu),
      ...angkaTeks(satu, revisi[i - 1], bahan),
      ...dalamKolom(satu),
    ]),
    ...cacahBeda(berkas, riwayat),
    ...tabelBeda(bahan),
    ...paguAkhir(berkas, bahan),
  ];
}
