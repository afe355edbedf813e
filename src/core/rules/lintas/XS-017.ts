import { ingatOleh } from '../../text/ingat';
import { formatAngka } from '../../text/format-angka';
import { addressKey, formatAddress } from '../../workbook/address';
import type { FigurUang } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from './kemunculan';
import { lajurSama, samaFigur, type PasanganFigur } from './lajur-sama';

/** Kinds that other rules compare line by line: XS-008 the budget, XS-006 and XS-018 the indicators. */
const LAYANAN = new Set(['pnbp', 'rincian', 'lainnya', 'perbandingan']);

const kunciSel = ({ figur }: FigurUang): string => addressKey(figur.sel);

/** How many cells say the same as this one, over all pairs of columns: the one with less support is at fault. */
function dukungan(figur: FigurUang, semua: readonly PasanganFigur[]): number {
  return semua.filter(
    ({ a, b }) => (kunciSel(a) === kunciSel(figur) || kunciSel(b) === kunciSel(figur)) && samaFigur(a, b),
  ).length;
}

function bukti({ a, b, kelompok }: PasanganFigur, semua: readonly PasanganFigur[]): Bukti {
  const [dukunganA, dukunganB] = [dukungan(a, semua), dukungan(b, semua)];
  const [acuan, salah] = dukunganA >= dukunganB ? [a, b] : [b, a];
  const [x, y] = [acuan.figur.besaran, salah.figur.besaran];
  return {
    sel: [salah.figur.sel],
    tautan: [acuan.figur.sel],
    nilai: salah.figur.teks,
    seharusnya: acuan.figur.teks,
    ...(x.jenis === 'angka' && y.jenis === 'angka'
      ? { selisih: formatAngka(Math.abs(x.nilai - y.nilai), Math.max(x.desimal, y.desimal)) }
      : {}),
    ...(dukunganA === dukunganB ? { tingkat: 'peringatan' as const } : {}),
    isi: { baris: kelompok.kunci, selAcuan: formatAddress(acuan.figur.sel, salah.figur.sel.sheet) },
  };
}

/** All contradictions of a submission, worked out once. */
export const rincianLayanan = ingatOleh((bahan: Bahan): readonly Bukti[] => {
  const berlaku = tabelBerlaku(bahan.berkas);
  const lajur = lajurSama(
    bahan.tautan.uang,
    (tabel) => berlaku.has(tabel) && LAYANAN.has(bahan.berkas.tabel[tabel]?.jenis ?? ''),
  );
  const semua = lajur.flatMap(({ cocok, beda }) => [...cocok, ...beda]);
  const dilihat = new Set<string>();
  return lajur
    .flatMap(({ beda }) => beda.map((satu) => bukti(satu, semua)))
    .filter(({ sel }) => {
      const kunci = sel.map(addressKey).join();
      if (dilihat.has(kunci)) return false;
      dilihat.add(kunci);
      return true;
    });
});

/** XS-017: figures per service, month or unit (PNBP and other details) are the same in all tables that show them. */
export const XS_017: Aturan = {
  kode: 'XS-017',
  tingkat: 'galat',
  judul: 'Rincian PNBP atau layanan tidak sama antartabel',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: rincianLayanan,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Angka "${isi['baris'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan pada ${isi['selAcuan'] ?? ''} tertulis ${seharusnya}.`,
  perbaikan: ({ seharusnya, isi }) =>
    `Periksa sumber datanya, lalu samakan menjadi ${seharusnya} atau perbaiki ${isi['selAcuan'] ?? ''}.`,
};
