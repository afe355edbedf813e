/** Plans with the choices of a person, and the revisions as the pane lists them. */
import { bukuRevisi, type Revisi } from '../../core/ledger/buku-revisi';
import { JENIS_REVISI } from '../../core/ledger/teks-revisi';
import { planIsiCapaian } from '../../core/plans/isi-capaian';
import { planLembarRevisi } from '../../core/plans/lembar-revisi';
import { planPantauan } from '../../core/plans/pantauan/pantauan';
import { planTanda } from '../../core/plans/pantauan/tanda';
import type { RencanaDitolak } from '../../core/plans/pengaturan';
import { planRapikan } from '../../core/plans/rapikan/rencana';
import { planTambahRevisi } from '../../core/plans/tambah-revisi';
import { planBuatLembar } from '../../core/plans/templat/buat-lembar';
import { planPerkinKeLembar } from '../../core/plans/templat/perkin-ke-lembar';
import type { Bahan } from '../../core/rules/aturan';
import { formatRupiah } from '../../core/text/format-angka';
import { formatTanggal } from '../../core/text/tanggal';
import { addressKey } from '../../core/workbook/address';
import type { ChangePlan } from '../../core/workbook/plan';
import type { Workbook } from '../../core/workbook/workbook';
import type {
  HasilRencana,
  HasilRevisiPanel,
  MintaIsi,
  MintaRapikan,
  MintaRencana,
  RevisiPanel,
} from './pesan-rencana';

const lengkap = (plan: ChangePlan, sisa: Partial<HasilRencana> = {}): HasilRencana => ({
  keterangan: [],
  tanya: [],
  berbeda: [],
  sama: 0,
  pemeriksaan: [],
  ...sisa,
  judul: plan.judul,
  edits: plan.edits,
  dibiarkan: plan.dibiarkan,
});

const atauDitolak = (hasil: ChangePlan | RencanaDitolak): HasilRencana | RencanaDitolak =>
  'ditolak' in hasil ? hasil : lengkap(hasil);

function rapikan(bahan: Bahan, { pilihan }: MintaRapikan): HasilRencana {
  const rencana = planRapikan(bahan, pilihan);
  return lengkap(rencana, { tanya: rencana.tanya, keterangan: rencana.keterangan });
}

function isi(bahan: Bahan, { pilihan, gantiSama }: MintaIsi): HasilRencana {
  const dasar = planIsiCapaian(bahan, pilihan);
  const berbeda = new Set(dasar.berbeda.map(({ sel }) => addressKey(sel)));
  const sama = dasar.konstanta.filter((sel) => !berbeda.has(addressKey(sel)));
  const rencana = gantiSama ? planIsiCapaian(bahan, { ...pilihan, ganti: [...(pilihan.ganti ?? []), ...sama] }) : dasar;
  return lengkap(rencana, { berbeda: dasar.berbeda, sama: sama.length });
}

/** @param asal the workbook with the sheets of Selaras itself */
export function buatRencana(asal: Workbook, bahan: Bahan, minta: MintaRencana): HasilRencana | RencanaDitolak {
  switch (minta.jenis) {
    case 'rapikan':
      return rapikan(bahan, minta);
    case 'isi':
      return isi(bahan, minta);
    case 'tanda':
      return lengkap(planTanda(bahan, minta.pilihan));
    case 'pantauan':
      return atauDitolak(planPantauan(asal, bahan));
    case 'lembar':
      return lengkap(planBuatLembar(bahan, minta.lembar, minta.tahun));
    case 'perkin':
      return lengkap(planPerkinKeLembar(bahan));
    case 'bukuRevisi':
      return atauDitolak(planLembarRevisi(asal, bahan.berkas));
    case 'tambahRevisi': {
      const hasil = planTambahRevisi(bahan.berkas, minta.revisi);
      return 'ditolak' in hasil ? hasil : lengkap(hasil.rencana, { pemeriksaan: hasil.pemeriksaan });
    }
  }
}

function sebutPerubahan({ nomor, selisih }: Revisi): string {
  if (nomor === 0) return 'pagu awal';
  if (selisih === null) return 'perubahan jumlah tidak diketahui';
  if (selisih === 0) return 'jumlah tetap';
  return selisih > 0 ? `bertambah ${formatRupiah(selisih)}` : `berkurang ${formatRupiah(-selisih)}`;
}

function revisiPanel(satu: Revisi): RevisiPanel {
  const { nomor, sebut, tanggal, jenis, jumlah, keadaan, entri } = satu;
  const hari = tanggal?.tanggal ?? null;
  return {
    nomor,
    sebut,
    tanggal: hari === null ? null : formatTanggal(hari),
    jenis,
    jumlah: jumlah === null ? null : formatRupiah(jumlah),
    perubahan: sebutPerubahan(satu),
    sel: keadaan?.kepala ?? entri?.nomorSel ?? null,
  };
}

/** The ledger of revisions of a submission, in words. */
export function hasilRevisi({ berkas }: Bahan): HasilRevisiPanel {
  const { revisi, taksesuai, matriks } = bukuRevisi(berkas);
  const akhir = revisi.at(-1)?.nomor ?? 0;
  const status = matriks[0]?.keadaan.at(-1)?.nomor ?? akhir;
  return {
    revisi: revisi.map(revisiPanel),
    taksesuai: taksesuai.map(({ kalimat, sel, kolom }) => ({ kalimat, sel: sel[0] ?? kolom })),
    baris: (matriks[0]?.baris ?? []).map(({ kunci, kode, uraian, nilai }) => {
      const pagu = nilai.get(status)?.nilai ?? null;
      return {
        kunci,
        sebut: [kode?.teks ?? '', uraian?.teks ?? ''].join(' ').trim(),
        pagu: pagu === null ? '' : formatRupiah(pagu),
      };
    }),
    nomorBerikut: akhir + 1,
    jenis: JENIS_REVISI,
  };
}
