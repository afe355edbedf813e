/** RN-009: a count said in a cell is that of what the cell lists. */
import { formatAngka } from '../../text/format-angka';
import type { Aturan, Bahan, Bukti } from '../aturan';
import type { Address } from '../../workbook/workbook';
import { teksLembar } from '../teks/teks-lembar';
import { cacahDisebut, daftarSel, nomorHilang, penguraian } from './daftar-sel';

/** A shorter text lists nothing. */
const TERPENDEK = 12;
/** A figure, or a letter as the mark of an item. */
const BERDAFTAR = /\d|(?:^|[\s(])[a-z][.)]\s/;
/** What every list and every sum in words has; most texts with a figure have neither. */
const BERTANDA = /[\da-z][.)]|terdiri|terbagi|rincian/i;

function buktiTeks(teks: string, sel: Address): Bukti[] {
  const daftar = daftarSel(teks);
  const sebut = daftar === null ? null : cacahDisebut(teks, daftar);
  if (daftar !== null && sebut !== null && sebut.cacah !== daftar.nomor.length)
    return [
      {
        sel: [sel],
        nilai: `${sebut.cacah} ${sebut.benda}`,
        seharusnya: `${daftar.nomor.length} ${sebut.benda}`,
        isi: { hal: 'daftar' },
      },
    ];
  const urai = penguraian(teks);
  const jumlah = urai?.suku.reduce((n, satu) => n + satu, 0) ?? 0;
  if (urai !== null && jumlah !== urai.jumlah)
    return [
      {
        sel: [sel],
        nilai: formatAngka(urai.jumlah, 0),
        seharusnya: formatAngka(jumlah, 0),
        isi: { hal: 'urai', suku: urai.suku.map((satu) => formatAngka(satu, 0)).join(' + ') },
      },
    ];
  const hilang = daftar === null ? nomorHilang(teks) : null;
  return hilang === null ? [] : [{ sel: [sel], nilai: String(hilang), tingkat: 'saran', isi: { hal: 'lompat' } }];
}

function periksa({ berkas }: Bahan): Bukti[] {
  return teksLembar(berkas).flatMap(({ sel, teks }) =>
    teks.length < TERPENDEK || !BERTANDA.test(teks) || !BERDAFTAR.test(teks) ? [] : buktiTeks(teks, sel),
  );
}

export const RN_009: Aturan = {
  kode: 'RN-009',
  tingkat: 'peringatan',
  judul: 'Cacah yang disebut berbeda dengan yang diuraikan',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) => {
    if (isi['hal'] === 'lompat') return `Daftar pada ${lembar}!${sel} melompati nomor ${nilai}.`;
    if (isi['hal'] === 'urai')
      return `Teks pada ${lembar}!${sel} menyebut ${nilai}, padahal uraiannya ${isi['suku'] ?? ''} berjumlah ${seharusnya}.`;
    return `Teks pada ${lembar}!${sel} menyebut ${nilai}, padahal daftarnya memuat ${seharusnya}.`;
  },
  perbaikan: ({ sel, isi }) =>
    isi['hal'] === 'lompat'
      ? `Lengkapi butir yang hilang pada ${sel}, atau urutkan kembali nomornya.`
      : `Samakan angka yang disebut pada ${sel} dengan uraiannya, atau lengkapi uraian itu.`,
};
