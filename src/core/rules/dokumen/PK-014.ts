import { formatAddress } from '../../workbook/address';
import { formatAngka } from '../../text/format-angka';
import type { Periode } from '../../records/berkas';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { tambahkan } from '../../text/peta';

interface Pasangan {
  readonly target: CapaianBaris;
  readonly lalu: Periode;
}

/** The latest target of a row, its own rather than the Renstra's, beside the realisasi of the year before. */
function pasangan(milik: readonly CapaianBaris[]): Pasangan | null {
  const tahunan = milik.filter(
    ({ periode }) => periode.tahun !== null && periode.tw === null && !periode.total && periode.ranah === 'kinerja',
  );
  const target = [...tahunan]
    .filter(({ periode }) => periode.target?.besaran.jenis === 'angka')
    .sort(
      (a, b) =>
        (b.periode.tahun ?? 0) - (a.periode.tahun ?? 0) ||
        Number(a.periode.targetRenstra) - Number(b.periode.targetRenstra),
    )[0];
  const lalu = tahunan.find(
    ({ periode }) => periode.tahun === (target?.periode.tahun ?? 0) - 1 && periode.realisasi?.besaran.jenis === 'angka',
  )?.periode;
  return target === undefined || lalu === undefined ? null : { target, lalu };
}

/** An annex repeats what the report says. */
const LAMPIRAN = /^\s*lampiran\b/i;

/** A share that is whole cannot be promised higher. */
const penuh = (nilai: number, persen: boolean): boolean => persen && nilai >= 100;

function nilai({ target, lalu }: Pasangan): Bukti[] {
  const t = target.periode.target;
  const r = lalu.realisasi;
  if (t?.besaran.jenis !== 'angka' || r?.besaran.jenis !== 'angka' || penuh(t.besaran.nilai, t.besaran.persen))
    return [];
  const { arah } = target.arah;
  const kurang =
    arah === 'naik' ? t.besaran.nilai < r.besaran.nilai : arah === 'turun' && t.besaran.nilai > r.besaran.nilai;
  if (!kurang) return [];
  const lebih = arah === 'naik' ? '>=' : '<=';
  return [
    {
      sel: [t.sel],
      tautan: [r.sel],
      nilai: t.teks,
      seharusnya: `${lebih} realisasi ${lalu.tahun ?? ''} (${formatAngka(r.besaran.nilai, r.besaran.desimal)})`,
      isi: {
        indikator: target.baris.indikator.teks,
        tahun: String(target.periode.tahun),
        lalu: String(lalu.tahun),
        realisasi: r.teks,
        selLalu: formatAddress(r.sel, t.sel.sheet),
      },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const perBaris = new Map<CapaianBaris['baris'], CapaianBaris[]>();
  for (const satu of bahan.capaian) {
    // two years are compared: a row of one period has no other
    if (satu.baris.periode.length > 1 && berlaku.has(satu.baris.tabel)) tambahkan(perBaris, satu.baris, satu);
  }
  // The same indicator stands in several tables: it is told once, in the table that shows the most years.
  const utama = new Map<number, { dua: Pasangan; bobot: number }>();
  for (const [baris, milik] of perBaris) {
    const kelompok = bahan.tautan.kelompokDari.get(baris)?.id;
    const dua = pasangan(milik);
    if (dua === null || kelompok === undefined) continue;
    const bobot = milik.length + (LAMPIRAN.test(bahan.berkas.tabel[baris.tabel]?.judul ?? '') ? 0 : 0.5);
    if (bobot > (utama.get(kelompok)?.bobot ?? 0)) utama.set(kelompok, { dua, bobot });
  }
  return [...utama.values()].flatMap(({ dua }) => nilai(dua));
}

/** PK-014: a target is at least what the year before already reached. */
export const PK_014: Aturan = {
  kode: 'PK-014',
  tingkat: 'saran',
  judul: 'Target tidak menantang',
  rujukan: 'PermenPANRB 88/2021, kualitas perencanaan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai: tertulis, isi }) =>
    `Target ${isi['tahun'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} adalah ${tertulis}, tidak lebih baik daripada realisasi ${isi['lalu'] ?? ''} sebesar ${isi['realisasi'] ?? ''} (${isi['selLalu'] ?? ''}).`,
  perbaikan: () => 'Tinjau kembali targetnya, atau jelaskan mengapa target ditetapkan di bawah hasil tahun sebelumnya.',
};
