/** The worker's side without its worker: takes messages, holds one submission, answers with plain data. */
import { buatLaporan } from '../../core/laporan';
import { siapkanBahan } from '../../core/periksa';
import type { CatatanReviu } from '../../core/plans/catatan-reviu';
import { planLembarReviu } from '../../core/plans/lembar-reviu';
import { planCabutPengecualian } from '../../core/plans/pengecualian';
import { reviu } from '../../core/review/reviu';
import type { Aturan, Bahan, Temuan, Tingkat } from '../../core/rules/aturan';
import { ATURAN_TAHUN_LALU } from '../../core/rules/tahun-lalu';
import { VERSI_ATURAN } from '../../core/rules/daftar';
import { KATALOG } from '../../core/rules/katalog';
import { jalankanAturan } from '../../core/rules/mesin';
import { planHasilPeriksa } from '../../core/plans/hasil-periksa';
import type { RencanaDitolak } from '../../core/plans/pengaturan';
import type { TampilUbah } from '../bagian/ringkas-plan';
import { addressKey } from '../../core/workbook/address';
import { displayText } from '../../core/workbook/number-format';
import type { ChangePlan } from '../../core/workbook/plan';
import { sheetsByName } from '../../core/workbook/sheet';
import type { Workbook } from '../../core/workbook/workbook';
import { hasilCapaian } from './olah-capaian';
import { rencanaKebijakan } from './olah-kebijakan';
import { hasilLembar, rencanaKoreksi } from './olah-lembar';
import { daftarNaskah, docxLaporan, isiNaskah } from './olah-naskah';
import { dikecualikanDari, hasilReviu, rencanaKecualikan } from './olah-reviu';
import type { HasilRencana, MintaRencana } from './pesan-rencana';
import type { BerkasLalu, MasukReviu } from './pesan-reviu';
import { buatPenyimpanLalu, type PenyimpanLalu } from './tahun-lalu';
import { buatPerakit, type Perakit } from './irisan';
import type {
  Bagian,
  DaftarPanjang,
  HasilPeriksaPanel,
  Kemajuan,
  NamaTugas,
  PesanKeluar,
  PesanMasuk,
  Tugas,
} from './pesan';

/** Entries of one message: a long list does not arrive in one piece. */
const ISI_BAGIAN = 500;

type Lapor = (kemajuan: Kemajuan) => void;

interface Submisi {
  /** As it was read, with the sheets of Selaras itself: plans are made against it. */
  readonly asal: Workbook;
  bahan: Bahan;
  temuan: readonly Temuan[] | null;
  readonly lalu: PenyimpanLalu;
}

/** The rules, each telling that it begins: the engine runs them as one list. */
function berlapor(aturan: readonly Aturan[], lapor: Lapor): readonly Aturan[] {
  return aturan.map((satu, i) => ({
    ...satu,
    periksa: (bahan) => {
      if (i % 8 === 0) lapor({ tahap: 'Memeriksa aturan', bagian: 0.5 + (0.5 * i) / aturan.length });
      return satu.periksa(bahan);
    },
  }));
}

function temuanDari(submisi: Submisi, lapor: Lapor): readonly Temuan[] {
  submisi.temuan ??= jalankanAturan(berlapor(KATALOG, lapor), submisi.bahan);
  return submisi.temuan;
}

const KODE_ANTARTAHUN = new Set(ATURAN_TAHUN_LALU.map(({ kode }) => kode));

function hasilPeriksa(submisi: Submisi, lapor: Lapor): HasilPeriksaPanel {
  const temuan = temuanDari(submisi, lapor);
  const { asal, bahan } = submisi;
  const { ringkasan, tabel } = buatLaporan({ bahan, temuan }, '', '');
  const dikecualikan = dikecualikanDari(asal, bahan, temuan);
  const luar = new Set(dikecualikan.map(({ indeks }) => indeks));
  const hitung = (tingkat: Tingkat): number =>
    temuan.filter((satu, i) => satu.tingkat === tingkat && !luar.has(i)).length;
  const kode = new Set(temuan.map((satu) => satu.kode.replace(/^SISTEM-/, '')));
  return {
    temuan,
    dikecualikan,
    cacah: { galat: hitung('galat'), peringatan: hitung('peringatan'), saran: hitung('saran') },
    tahunLalu:
      bahan.tahunLalu === undefined
        ? null
        : { nama: bahan.tahunLalu.nama, temuan: temuan.filter((satu) => KODE_ANTARTAHUN.has(satu.kode)).length },
    judulAturan: Object.fromEntries(
      KATALOG.filter((satu) => kode.has(satu.kode)).map((satu) => [satu.kode, satu.judul]),
    ),
    versiAturan: VERSI_ATURAN,
    tabel: tabel.length,
    indikator: ringkasan.indikator,
    belumTercapai: ringkasan.belumTercapai,
    tampil: tampilUsulan(asal, temuan),
  };
}

/** Worked out here: number formats are read by a library that the pane's first load would have to carry. */
function tampilUsulan(asal: Workbook, temuan: readonly Temuan[]): Record<string, TampilUbah> {
  const lembar = sheetsByName(asal);
  return Object.fromEntries(
    temuan.flatMap(({ usulan }) =>
      (usulan?.edits ?? []).flatMap((edit): [string, TampilUbah][] => {
        if (edit.kind !== 'setContent') return [];
        const { sheet, row, col } = edit.sel;
        const format = lembar.get(sheet)?.rows[row]?.[col]?.numberFormat ?? 'General';
        if (format === 'General') return [];
        const [before, after] = [displayText(edit.before.value, format), displayText(edit.after.value, format)];
        return [[addressKey(edit.sel), { before, after }]];
      }),
    ),
  );
}

/** What the core refuses to plan, with its sentence. */
class RencanaTertolak extends Error {
  override readonly name = 'RencanaTertolak';

  constructor(readonly kalimat: string) {
    super(kalimat);
  }
}

function rencana<T extends ChangePlan>(hasil: T | RencanaDitolak): T {
  if ('ditolak' in hasil) throw new RencanaTertolak(hasil.ditolak);
  return hasil;
}

type Pengerja = {
  readonly [N in NamaTugas]: (
    submisi: Submisi,
    masuk: Tugas[N]['masuk'],
    lapor: Lapor,
  ) => Tugas[N]['hasil'] | Promise<Tugas[N]['hasil']>;
};

function catatanReviu(submisi: Submisi, masuk: MasukReviu, lapor: Lapor): CatatanReviu {
  const { asal, bahan } = submisi;
  return reviu({ asal, bahan, temuan: temuanDari(submisi, lapor) }, masuk);
}

function rencanaHasil(submisi: Submisi, tanggal: string, lapor: Lapor): ChangePlan {
  const { asal, bahan } = submisi;
  const temuan = temuanDari(submisi, lapor);
  const dikecualikan = new Map(
    dikecualikanDari(asal, bahan, temuan).flatMap(({ indeks, pengecualian }) => {
      const satu = temuan[indeks];
      return satu === undefined ? [] : [[satu, pengecualian] as const];
    }),
  );
  return rencana(planHasilPeriksa(asal, temuan, { tanggal, versiAturan: VERSI_ATURAN, dikecualikan }));
}

/** What is compared with another year has other findings. */
async function gantiLalu(submisi: Submisi, berkas: BerkasLalu | null): Promise<{ readonly ada: boolean }> {
  const ada = await submisi.lalu.ganti(berkas);
  submisi.bahan = submisi.lalu.sertakan(submisi.bahan);
  submisi.temuan = null;
  return { ada };
}

/** What writes Word documents is loaded when the first is asked for. */
async function docxReviu(catatan: CatatanReviu): Promise<{ readonly isi: Uint8Array }> {
  const { docxCatatanReviu } = await import(/* webpackChunkName: "docx" */ '../../host/docx/catatan-reviu');
  return { isi: await docxCatatanReviu(catatan) };
}

/** What makes the longer plans is loaded when the first is asked for. */
const muatOlahRencana = () => import(/* webpackChunkName: "rencana" */ './olah-rencana');

async function rencanaDipilih({ asal, bahan }: Submisi, minta: MintaRencana): Promise<HasilRencana> {
  const { buatRencana } = await muatOlahRencana();
  return rencana(buatRencana(asal, bahan, minta));
}

const PENGERJA: Pengerja = {
  lembar: ({ asal, bahan }) => hasilLembar(asal, bahan),
  periksa: (submisi, _masuk, lapor) => hasilPeriksa(submisi, lapor),
  rencanaHasilPeriksa: (submisi, { tanggal }, lapor) => rencanaHasil(submisi, tanggal, lapor),
  rencanaKoreksi: ({ asal, bahan }, ubah) => rencana(rencanaKoreksi(asal, bahan, ubah)),
  capaian: ({ asal, bahan }) => hasilCapaian(asal, bahan),
  rencanaKebijakan: ({ asal, bahan }, ubah) => rencana(rencanaKebijakan(asal, bahan, ubah)),
  rencana: (submisi, minta) => rencanaDipilih(submisi, minta),
  revisi: async ({ bahan }) => (await muatOlahRencana()).hasilRevisi(bahan),
  daftarNaskah: ({ bahan }) => daftarNaskah(bahan),
  naskah: (submisi, pilihan, lapor) => isiNaskah(submisi.bahan, temuanDari(submisi, lapor), pilihan),
  docxLaporan: ({ bahan }) => docxLaporan(bahan),
  rencanaKecualikan: (submisi, ubahan, lapor) =>
    rencana(rencanaKecualikan(submisi.asal, submisi.bahan, temuanDari(submisi, lapor), ubahan)),
  rencanaCabut: ({ asal }, pengecualian) => rencana(planCabutPengecualian(asal, pengecualian)),
  reviu: (submisi, masuk, lapor) => hasilReviu(catatanReviu(submisi, masuk, lapor)),
  rencanaLembarReviu: (submisi, masuk, lapor) => planLembarReviu(submisi.asal, catatanReviu(submisi, masuk, lapor)),
  tahunLalu: gantiLalu,
  docxReviu: (submisi, masuk, lapor) => docxReviu(catatanReviu(submisi, masuk, lapor)),
};

function kerjakan<N extends NamaTugas>(
  nama: N,
  submisi: Submisi,
  masuk: Tugas[N]['masuk'],
  lapor: Lapor,
): Tugas[N]['hasil'] | Promise<Tugas[N]['hasil']> {
  return PENGERJA[nama](submisi, masuk, lapor);
}

function galat(id: number, sebab: unknown): PesanKeluar {
  const kalimat = sebab instanceof Error && 'kalimat' in sebab ? String(sebab.kalimat) : null;
  return { jenis: 'galat', id, pesan: sebab instanceof Error ? sebab.message : String(sebab), kalimat };
}

type HasilTugas = Tugas[NamaTugas]['hasil'];

const DAFTAR_PANJANG: readonly (keyof DaftarPanjang)[] = ['temuan', 'edits', 'dibiarkan', 'belum', 'arah'];

/** The long lists of an answer, cut. */
function* bagianHasil(hasil: HasilTugas): Generator<Bagian> {
  const daftar = Object.assign<Partial<DaftarPanjang>, object>({}, hasil);
  for (const kunci of DAFTAR_PANJANG) {
    const isi = daftar[kunci] ?? [];
    // Key and list are of one kind; a loop over kinds cannot show it.
    for (let i = 0; i < isi.length; i += ISI_BAGIAN) yield { kunci, isi: isi.slice(i, i + ISI_BAGIAN) } as Bagian;
  }
}

/** The answer without them. */
function tanpaDaftar(hasil: HasilTugas): HasilTugas {
  const ada = DAFTAR_PANJANG.filter((kunci) => kunci in hasil);
  if (ada.length === 0) return hasil;
  const kosong: Record<string, readonly never[]> = Object.fromEntries(ada.map((kunci) => [kunci, []]));
  return { ...hasil, ...kosong };
}

/**
 * A processor of messages. It keeps the submission of the last read; a request that names another read is answered with
 * an error, never with figures of a workbook that is no longer meant.
 */
export function buatPengolah(kirim: (pesan: PesanKeluar) => void): (pesan: PesanMasuk) => void {
  let baca = -1;
  let perakit: Perakit | null = null;
  let submisi: Submisi | null = null;
  const lalu = buatPenyimpanLalu();

  const ambil = (lapor: Lapor): Submisi => {
    if (submisi !== null) return submisi;
    if (perakit === null) throw new Error('no workbook');
    lapor({ tahap: 'Mengenali tabel', bagian: 0.2 });
    const asal = perakit.buku();
    submisi = { asal, bahan: lalu.sertakan(siapkanBahan(asal)), temuan: null, lalu };
    perakit = null;
    return submisi;
  };

  const jawab = async (pesan: PesanMasuk & { readonly jenis: 'minta' }): Promise<void> => {
    const { id } = pesan;
    const lapor: Lapor = (kemajuan) => kirim({ jenis: 'kemajuan', id, kemajuan });
    if (pesan.baca !== baca) throw new Error(`read ${pesan.baca} is gone`);
    const hasil = await kerjakan(pesan.nama, ambil(lapor), pesan.masuk, lapor);
    for (const bagian of bagianHasil(hasil)) kirim({ jenis: 'bagian', id, bagian });
    kirim({ jenis: 'hasil', id, hasil: tanpaDaftar(hasil) });
  };

  return (pesan) => {
    switch (pesan.jenis) {
      case 'mulai':
        baca = pesan.baca;
        perakit = buatPerakit(pesan.buku);
        submisi = null;
        return;
      case 'irisan':
        if (pesan.baca === baca) perakit?.tambah(pesan.irisan);
        return;
      case 'minta':
        jawab(pesan).catch((sebab: unknown) => {
          kirim(galat(pesan.id, sebab));
        });
    }
  };
}
