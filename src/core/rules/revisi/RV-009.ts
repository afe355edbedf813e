/** RV-009: what the list says a revision changed must be what the matrix shows. */
import type { Address } from '../../workbook/workbook';
import type { Aturan, Bukti } from '../aturan';
import { cetakFigur, cetakSelisih } from '../anggaran/cetak';
import { formatAngka } from '../../text/format-angka';
import { dinyatakan, entri, perubahanRevisi, type Perubahan } from '../../ledger/matriks-revisi';

const SEL_TERBANYAK = 10;

function bukti(satu: Perubahan, nyata: { nilai: number; sel: Address }, tetangga: readonly Perubahan[]): Bukti {
  const lain = tetangga.find(({ jumlah }) => jumlah === nyata.nilai && jumlah !== 0);
  const rows = new Set((lain?.berubah ?? []).map(({ kini }) => kini.sel.row));
  const seletak = satu.semua.filter(({ sel }) => rows.has(sel.row));
  const milik = satu.berubah.length > 0 ? satu.berubah.map(({ kini }) => kini) : seletak;
  return {
    sel: milik.length > 0 ? milik.slice(0, SEL_TERBANYAK).map(({ sel }) => sel) : [nyata.sel],
    tautan: [
      nyata.sel,
      ...satu.berubah.slice(0, SEL_TERBANYAK).map(({ lama }) => lama.sel),
      ...(lain?.berubah ?? []).slice(0, SEL_TERBANYAK).map(({ kini }) => kini.sel),
    ],
    nilai: `perubahan total ${formatAngka(satu.jumlah / satu.faktor, 0)}`,
    seharusnya: `perubahan total ${formatAngka(nyata.nilai / satu.faktor, 0)}`,
    selisih: cetakSelisih((satu.jumlah - nyata.nilai) / satu.faktor, true, satu.faktor),
    isi: {
      nomor: String(satu.nomor),
      lain: lain === undefined ? '' : String(lain.nomor),
      angka: milik.length === 1 ? cetakFigur(milik[0]?.figur ?? null) : '',
    },
  };
}

/** Equal to the unit of the matrix; a list in thousands beside it is a matter of units, not of the change. */
function cocok(nilai: number, { jumlah, faktor }: Perubahan): boolean {
  return Math.abs(nilai - jumlah) < faktor || (jumlah !== 0 && [1000, 0.001].some((skala) => nilai * skala === jumlah));
}

export const RV_009: Aturan = {
  kode: 'RV-009',
  tingkat: 'galat',
  judul: 'Perubahan pagu tidak sama dengan yang dinyatakan',
  rujukan: 'PMK 62/2023, revisi dalam hal pagu anggaran berubah',
  sejak: '2026.11',

  periksa: ({ berkas }) => {
    const semua = perubahanRevisi(berkas);
    return semua.flatMap((satu) => {
      const baris = entri(berkas, satu.nomor);
      const nyata = baris === null ? null : dinyatakan(baris);
      if (nyata === null || cocok(nyata.nilai, satu)) return [];
      return [
        bukti(
          satu,
          nyata,
          semua.filter(({ nomor }) => Math.abs(nomor - satu.nomor) === 1),
        ),
      ];
    });
  },

  pesan: (t) => {
    const lain = t.isi['lain'] ?? '';
    const tempat = lain === '' ? '' : `, padahal perubahan sebesar itu ada pada kolom revisi ${lain}`;
    return `Daftar revisi menyatakan ${t.seharusnya} pada revisi ${t.isi['nomor'] ?? ''} (${t.tautan[0] ?? t.sel}), sedangkan matriks menunjukkan ${t.nilai} (${t.sel})${tempat}.`;
  },
  perbaikan: (t) =>
    `Mutakhirkan kolom revisi ${t.isi['nomor'] ?? ''} menurut SP DIPA-nya, atau perbaiki angka pada ${t.tautan[0] ?? 'daftar revisi'}.`,
};
