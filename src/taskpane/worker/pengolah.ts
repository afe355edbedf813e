/** The worker's side without its worker: takes messages, holds one submission, answers with plain data. */
import { buatLaporan } from '../../core/laporan';
import { siapkanBahan } from '../../core/periksa';
import type { Aturan, Bahan, Temuan } from '../../core/rules/aturan';
import { VERSI_ATURAN } from '../../core/rules/daftar';
import { KATALOG } from '../../core/rules/katalog';
import { jalankanAturan } from '../../core/rules/mesin';
import { planHasilPeriksa } from '../../core/plans/hasil-periksa';
import { planIsiCapaian } from '../../core/plans/isi-capaian';
import type { RencanaDitolak } from '../../core/plans/pengaturan';
import type { ChangePlan } from '../../core/workbook/plan';
import type { Workbook } from '../../core/workbook/workbook';
import { hasilCapaian } from './olah-capaian';
import { rencanaKebijakan } from './olah-kebijakan';
import { hasilLembar, rencanaKoreksi } from './olah-lembar';
import { daftarNaskah, isiNaskah } from './olah-naskah';
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
  readonly bahan: Bahan;
  temuan: readonly Temuan[] | null;
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

function hasilPeriksa(submisi: Submisi, lapor: Lapor): HasilPeriksaPanel {
  const temuan = temuanDari(submisi, lapor);
  const { ringkasan, tabel } = buatLaporan({ bahan: submisi.bahan, temuan }, '', '');
  const kode = new Set(temuan.map((satu) => satu.kode.replace(/^SISTEM-/, '')));
  return {
    temuan,
    cacah: { galat: ringkasan.galat, peringatan: ringkasan.peringatan, saran: ringkasan.saran },
    judulAturan: Object.fromEntries(
      KATALOG.filter((satu) => kode.has(satu.kode)).map((satu) => [satu.kode, satu.judul]),
    ),
    versiAturan: VERSI_ATURAN,
    tabel: tabel.length,
    indikator: ringkasan.indikator,
    belumTercapai: ringkasan.belumTercapai,
  };
}

/** What the core refuses to plan, with its sentence. */
class RencanaTertolak extends Error {
  override readonly name = 'RencanaTertolak';

  constructor(readonly kalimat: string) {
    super(kalimat);
  }
}

function rencana(hasil: ChangePlan | RencanaDitolak): ChangePlan {
  if ('ditolak' in hasil) throw new RencanaTertolak(hasil.ditolak);
  return hasil;
}

type Pengerja = {
  readonly [N in NamaTugas]: (submisi: Submisi, masuk: Tugas[N]['masuk'], lapor: Lapor) => Tugas[N]['hasil'];
};

const PENGERJA: Pengerja = {
  lembar: ({ asal, bahan }) => hasilLembar(asal, bahan),
  periksa: (submisi, _masuk, lapor) => hasilPeriksa(submisi, lapor),
  rencanaHasilPeriksa: (submisi, { tanggal }, lapor) =>
    rencana(planHasilPeriksa(submisi.asal, temuanDari(submisi, lapor), { tanggal, versiAturan: VERSI_ATURAN })),
  rencanaKoreksi: ({ asal, bahan }, ubah) => rencana(rencanaKoreksi(asal, bahan, ubah)),
  capaian: ({ asal, bahan }) => hasilCapaian(asal, bahan),
  rencanaKebijakan: ({ asal, bahan }, ubah) => rencana(rencanaKebijakan(asal, bahan, ubah)),
  rencanaIsi: ({ bahan }) => planIsiCapaian(bahan),
  daftarNaskah: ({ bahan }) => daftarNaskah(bahan),
  naskah: (submisi, pilihan, lapor) => isiNaskah(submisi.bahan, temuanDari(submisi, lapor), pilihan),
};

function kerjakan<N extends NamaTugas>(
  nama: N,
  submisi: Submisi,
  masuk: Tugas[N]['masuk'],
  lapor: Lapor,
): Tugas[N]['hasil'] {
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

  const ambil = (lapor: Lapor): Submisi => {
    if (submisi !== null) return submisi;
    if (perakit === null) throw new Error('no workbook');
    lapor({ tahap: 'Mengenali tabel', bagian: 0.2 });
    const asal = perakit.buku();
    submisi = { asal, bahan: siapkanBahan(asal), temuan: null };
    perakit = null;
    return submisi;
  };

  const jawab = (pesan: PesanMasuk & { readonly jenis: 'minta' }): void => {
    const { id } = pesan;
    const lapor: Lapor = (kemajuan) => kirim({ jenis: 'kemajuan', id, kemajuan });
    if (pesan.baca !== baca) throw new Error(`read ${pesan.baca} is gone`);
    const hasil = kerjakan(pesan.nama, ambil(lapor), pesan.masuk, lapor);
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
        try {
          jawab(pesan);
        } catch (sebab) {
          kirim(galat(pesan.id, sebab));
        }
    }
  };
}
