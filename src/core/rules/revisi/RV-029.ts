/** RV-029: codes of komponen have three digits; Excel drops the zero in front where the column holds numbers. */
import type { BarisUang, Berkas } from '../../records/berkas';
import { tambahkan } from '../../text/peta';
import type { Aturan, Bukti } from '../aturan';

const KODE_TERSEDIKIT = 2;
/** One finding names so many cells; the rest of the column is mended with them. */
const SEL_TERBANYAK = 30;

const kodeAkhir = ({ kode }: BarisUang): string => kode?.teks.replace(/\s+/g, '').split('.').pop() ?? '';

function periksa({ berkas }: { readonly berkas: Berkas }): Bukti[] {
  const menurutTabel = new Map<number, BarisUang[]>();
  for (const baris of berkas.uang) {
    if ((baris.tingkat === 'komponen' || baris.tingkat === 'ro') && /^\d{1,2}$/.test(kodeAkhir(baris)))
      tambahkan(menurutTabel, baris.tabel, baris);
  }
  return [...menurutTabel.values()]
    .filter(({ length }) => length >= KODE_TERSEDIKIT)
    .flatMap((isi) =>
      isi.slice(0, SEL_TERBANYAK).flatMap((baris): Bukti[] =>
        baris.kode === null
          ? []
          : [
              {
                sel: [baris.kode.sel],
                nilai: kodeAkhir(baris),
                seharusnya: kodeAkhir(baris).padStart(3, '0'),
                gabung: String(baris.tabel),
              },
            ],
      ),
    );
}

export const RV_029: Aturan = {
  kode: 'RV-029',
  tingkat: 'saran',
  judul: 'Nol di depan kode hilang',
  rujukan: 'PMK 62/2023, kodefikasi komponen',
  sejak: '2026.11',
  periksa,
  pesan: (t) => `Kode komponen pada ${t.sel} tertulis tanpa nol di depan ("${t.nilai}", seharusnya "${t.seharusnya}").`,
  perbaikan: () =>
    'Format kolom kode sebagai teks dan tulis kodenya tiga angka, agar tidak tertukar dengan nomor urut.',
};
