import { kunciLabel } from '../../text/label';
import { parseKodeIndikator } from '../../text/kode';
import type { BarisIndikator, Teks } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerindikator, type BarisTabel } from './sel-wajib';
import { tambahkan } from '../../text/peta';

function kelompokkan<T>(isi: readonly T[], kunci: (satu: T) => string | null): T[][] {
  const hasil = new Map<string, T[]>();
  for (const satu of isi) {
    const nama = kunci(satu);
    if (nama === null) continue;
    tambahkan(hasil, nama, satu);
  }
  return [...hasil.values()].filter((kelompok) => kelompok.length > 1);
}

/** The same words twice; under another sasaran a person must look, because general names do recur. */
function bunyiGanda({ baris }: BarisTabel): Bukti[] {
  return kelompokkan(baris, (satu) => kunciLabel(satu.indikator.teks)).flatMap(([pertama, ...lain]) =>
    lain.flatMap((satu) => {
      // a merged name over two rows is one indicator with two rows of figures
      if (pertama === undefined || satu.indikator.warisan) return [];
      const seSasaran = satu.sasaran?.sel.row === pertama.sasaran?.sel.row;
      return [
        {
          sel: [satu.indikator.sel],
          tautan: [pertama.indikator.sel],
          nilai: satu.indikator.teks,
          isi: { apa: 'indikator' },
          ...(seSasaran ? {} : { tingkat: 'peringatan' as const }),
        },
      ];
    }),
  );
}

/** A code that is whole by itself: "IK2.3", "SP3-1", "2.4"; a bare number counts within its sasaran. */
function kodeUtuh({ nomor }: BarisIndikator): string | null {
  const kode = nomor === null || nomor.warisan ? null : parseKodeIndikator(nomor.teks);
  return kode !== null && (/^[A-Z]+\d/.test(kode) || /\d\.\d/.test(kode)) ? kode : null;
}

/** The code that other tables give to the same indicator, where they agree. */
function kodeLain({ tautan }: Bahan, baris: BarisIndikator): string | null {
  const anggota = tautan.kelompokDari.get(baris)?.anggota ?? [];
  const kode = anggota.flatMap(({ baris: lain, keyakinan }) =>
    lain.tabel === baris.tabel || keyakinan < 0.5 ? [] : (kodeUtuh(lain) ?? []),
  );
  const [satu] = kode;
  return satu !== undefined && kode.every((lain) => lain === satu) ? satu : null;
}

/** A code on two different indicators: of the two, the one that other tables give another code. */
function kodeGanda(bahan: Bahan, { baris }: BarisTabel): Bukti[] {
  return kelompokkan(baris, kodeUtuh).flatMap((isi) => {
    const beda = new Set(isi.map((satu) => kunciLabel(satu.indikator.teks)));
    if (beda.size < isi.length) return [];
    const kode = isi.flatMap((satu) => kodeUtuh(satu) ?? [])[0];
    const salah = isi.filter((satu) => ![null, kode].includes(kodeLain(bahan, satu)));
    const ditunjuk = salah.length > 0 ? salah : isi.slice(1);
    return ditunjuk.flatMap((satu) => {
      const lain = isi.find((x) => !ditunjuk.includes(x));
      if (satu.nomor === null || lain?.nomor === undefined || lain.nomor === null) return [];
      const seharusnya = kodeLain(bahan, satu);
      return [
        {
          sel: [satu.nomor.sel],
          tautan: [lain.nomor.sel],
          nilai: satu.nomor.teks,
          isi: { apa: 'kode', indikator: satu.indikator.teks },
          ...(seharusnya === null || seharusnya === kode ? {} : { seharusnya }),
        },
      ];
    });
  });
}

interface SasaranBerkode {
  readonly sasaran: Teks;
  readonly kode: string;
}

/** True where the numbers beside the sasaran count the rows: plain numbers, and a sasaran that goes on has another one. */
function menomoriBaris(isi: readonly SasaranBerkode[]): boolean {
  const berulang = isi.some((satu, i) => {
    const atas = isi[i - 1];
    return (
      atas !== undefined && atas.kode !== satu.kode && kunciLabel(atas.sasaran.teks) === kunciLabel(satu.sasaran.teks)
    );
  });
  return berulang && isi.every(({ kode }) => /^\d+\W*$/.test(kode));
}

/** One sasaran text under two codes: form, because the code still tells them apart. */
function sasaranGanda({ baris }: BarisTabel): Bukti[] {
  const perSel = new Map<string, SasaranBerkode>();
  for (const { sasaran, kodeSasaran } of baris) {
    if (sasaran === null || kodeSasaran === null) continue;
    const kunci = `${sasaran.sel.row},${sasaran.sel.col}`;
    if (!perSel.has(kunci)) perSel.set(kunci, { sasaran, kode: kodeSasaran.teks });
  }
  const isi = [...perSel.values()];
  if (menomoriBaris(isi)) return [];
  return kelompokkan(isi, ({ sasaran }) => kunciLabel(sasaran.teks)).flatMap(([pertama, ...lain]) =>
    lain.flatMap(({ sasaran, kode }) =>
      pertama === undefined || pertama.kode === kode
        ? []
        : [
            {
              sel: [sasaran.sel],
              tautan: [pertama.sasaran.sel],
              nilai: sasaran.teks,
              tingkat: 'saran' as const,
              isi: { apa: 'sasaran' },
            },
          ],
    ),
  );
}

function periksa(bahan: Bahan): Bukti[] {
  return [
    ...tabelBerindikator(bahan.berkas, ['perkin']).flatMap((isi) => [...bunyiGanda(isi), ...kodeGanda(bahan, isi)]),
    ...tabelBerindikator(bahan.berkas, ['perkin', 'renstra']).flatMap(sasaranGanda),
  ];
}

/** PK-006: a Perkin names each indicator once and gives each its own code. */
export const PK_006: Aturan = {
  kode: 'PK-006',
  tingkat: 'galat',
  judul: 'Indikator atau kode ganda',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, tautan, isi }) => {
    const lain = tautan[0] ?? 'baris lain';
    if (isi['apa'] === 'kode')
      return `Kode ${nilai} pada ${lembar}!${sel} untuk indikator "${isi['indikator'] ?? ''}" sudah dipakai pada ${lain}.`;
    if (isi['apa'] === 'sasaran')
      return `Sasaran "${nilai}" pada ${lembar}!${sel} berbunyi sama dengan ${lain}, padahal kodenya berbeda.`;
    return `Indikator "${nilai}" pada ${lembar}!${sel} berbunyi sama dengan ${lain}.`;
  },
  perbaikan: ({ sel, seharusnya, isi }) => {
    if (isi['apa'] === 'kode')
      return seharusnya === ''
        ? `Beri kode tersendiri pada ${sel}.`
        : `Ganti kode pada ${sel} menjadi ${seharusnya}, seperti pada tabel lain.`;
    return isi['apa'] === 'sasaran'
      ? 'Bedakan rumusan kedua sasaran itu.'
      : 'Hapus salah satu, atau bedakan rumusan keduanya.';
  },
};
