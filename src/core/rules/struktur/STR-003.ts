import { ringkasJudul } from '../../recognition/judul-kolom';
import type { Bidang, Kolom, TabelMap } from '../../recognition/tabel';
import { columnName } from '../../workbook/address';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lembarBerkas, namaKolom, selJudul } from './kepala';
import { tambahkan } from '../../text/peta';

/** Fields of which a period has one: two of them under the same captions cannot both be meant. */
const TUNGGAL = new Set<Bidang>(['target', 'realisasi', 'capaian', 'pagu', 'satuan', 'sisa', 'selisih', 'persen']);
/** A caption this long is a question or a description, which is never the same twice on purpose. */
const JUDUL_PANJANG = 25;

interface Berjudul {
  readonly kolom: Kolom;
  readonly sel: Address;
  readonly kunci: string;
}

function berjudul(sheet: Sheet, tabel: TabelMap): Berjudul[] {
  return tabel.kolom.flatMap((kolom) => {
    const sel = selJudul(sheet, tabel, kolom);
    // a year that stands twice is told by STR-004
    if (sel === null || kolom.jalur.length === 0 || kolom.tahun !== null) return [];
    return [{ kolom, sel, kunci: `${kolom.bidang}|${kolom.jalur.map(ringkasJudul).join('>')}` }];
  });
}

function layak({ kolom }: Berjudul): boolean {
  return TUNGGAL.has(kolom.bidang) || (kolom.bidang === 'lain' && namaKolom(kolom).length >= JUDUL_PANJANG);
}

function kembar(semua: readonly Berjudul[]): Berjudul[][] {
  const kelompok = new Map<string, Berjudul[]>();
  for (const satu of semua.filter(layak)) tambahkan(kelompok, satu.kunci, satu);
  return [...kelompok.values()].filter((isi) => isi.length > 1);
}

function bukti(isi: readonly Berjudul[], tingkat: 'peringatan' | 'saran'): Bukti {
  const [pertama] = isi;
  return {
    sel: isi.map((satu) => satu.sel),
    nilai: pertama === undefined ? '' : namaKolom(pertama.kolom),
    tingkat,
    isi: { kolom: isi.map((satu) => columnName(satu.kolom.col)).join(' dan ') },
  };
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  return berkas.tabel.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    if (sheet === undefined || tabel.susun !== 'kolom' || tabel.jenis === 'pohon-kinerja') return [];
    const semua = kembar(berjudul(sheet, tabel));
    // a pattern of captions that repeats belongs to groups that the sheet does not name: no slip of one cell
    const berpola = semua.length > 1 || semua.some((isi) => isi.length > 2);
    return semua.map((isi) =>
      bukti(isi, berpola || isi.some(({ kolom }) => kolom.bidang === 'lain') ? 'saran' : 'peringatan'),
    );
  });
}

/** STR-003: two columns of one group do not carry the same caption. */
export const STR_003: Aturan = {
  kode: 'STR-003',
  tingkat: 'peringatan',
  judul: 'Dua kolom berjudul sama',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja dan laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Kolom ${isi['kolom'] ?? ''} pada lembar ${lembar} (${sel}) berjudul sama, yaitu "${nilai}", sehingga isinya tidak dapat dibedakan.`,
  perbaikan: () => 'Bedakan judul kolom itu menurut isinya, atau hapus kolom yang berlebih.',
};
