import { bacaTeks } from '../../records/sel';
import { kolomBidang } from '../../recognition/tabel';
import type { BarisIndikator, Teks } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';

const PALING_SEDIKIT = 'minimal|minimum|paling sedikit|sekurang-kurangnya|lebih dari|di atas|≥|>=|>';
const PALING_BANYAK = 'maksimal|maksimum|paling banyak|paling lama|kurang dari|di bawah|≤|<=|<';
const AMBANG = new RegExp(`(${PALING_SEDIKIT})|(${PALING_BANYAK})`, 'giu');
const ANGKA = /^\s*(?:level|tingkat|nilai|skor|indeks)?\s*(\d+(?:[.,]\d+)?)/iu;

interface Ambang {
  readonly arah: 'sedikit' | 'banyak';
  readonly nilai: number;
  readonly teks: string;
}

/** The one bound that a text names; null where it names none or several. */
function ambangTunggal(teks: string): Ambang | null {
  const semua = [...teks.matchAll(AMBANG)].flatMap((cocok): Ambang[] => {
    const sisa = teks.slice(cocok.index + cocok[0].length);
    const angka = ANGKA.exec(sisa)?.[1];
    if (angka === undefined) return [];
    const arah = cocok[1] === undefined ? 'banyak' : 'sedikit';
    return [{ arah, nilai: Number(angka.replace(',', '.')), teks: `${cocok[0].toLowerCase()} ${angka}` }];
  });
  return semua.length === 1 ? (semua[0] ?? null) : null;
}

function bukti({ sheet, tabel }: BarisTabel, { row, indikator }: BarisIndikator): Bukti[] {
  const nama = ambangTunggal(indikator.teks);
  if (nama === null) return [];
  const uraian = kolomBidang(tabel, 'definisi', 'formula').flatMap(({ col }): Teks[] => {
    const teks = bacaTeks(sheet, row, col);
    return teks === null ? [] : [teks];
  });
  return uraian.flatMap((teks) => {
    const ambang = ambangTunggal(teks.teks);
    if (ambang === null || ambang.arah !== nama.arah || ambang.nilai === nama.nilai) return [];
    return [{ sel: [teks.sel], tautan: [indikator.sel], nilai: ambang.teks, seharusnya: nama.teks }];
  });
}

/** RS-017: the kamus measures an indicator by the bound that its name carries. */
export const RS_017: Aturan = {
  kode: 'RS-017',
  tingkat: 'peringatan',
  judul: 'Kamus bertentangan dengan nama indikator',
  rujukan: 'PermenPANRB 88/2021, kualitas perencanaan kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) =>
    tabelBerlakuSejenis(berkas, ['iku']).flatMap((isi) => isi.baris.flatMap((baris) => bukti(isi, baris))),
  pesan: ({ lembar, sel, nilai, seharusnya, tautan }) =>
    `Penjelasan indikator pada ${lembar}!${sel} memakai batas ${nilai}, sedangkan namanya di ${tautan[0] ?? ''} menyebut ${seharusnya}.`,
  perbaikan: () => 'Samakan batas pada nama indikator dan pada cara menghitungnya.',
};
