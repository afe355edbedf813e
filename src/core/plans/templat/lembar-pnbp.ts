/** PNBP: target and realisasi of each kind of revenue. */
import type { LembarTemplat } from './bentuk';
import { kolomTw, uang } from './kolom-uang';
import { PETUNJUK_KUMULATIF } from './lembar-kinerja';
import type { Lingkungan } from './lingkungan';
import { BARIS_KEPALA, lembarTabel } from './tabel';
import { validasiRupiah } from './validasi';

/** Targets and realisasi of PNBP. */
export function lembarPnbp(ling: Lingkungan, nama: string): LembarTemplat {
  const { contoh } = ling;
  return lembarTabel(
    nama,
    {
      judul: `Target dan Realisasi PNBP Tahun ${ling.tahun}`,
      unit: ling.unit(nama),
      petunjuk: PETUNJUK_KUMULATIF,
    },
    {
      kepala: BARIS_KEPALA,
      banyak: ling.banyak,
      labelJumlah: { col: 0, teks: 'Jumlah' },
      kolom: [
        { judul: 'Jenis Penerimaan', lebar: 40, sifat: 'ketik', isi: (i) => contoh?.pnbp[i]?.uraian ?? null },
        {
          ...uang(nama, 'Target PNBP (Rp)'),
          sifat: 'ketik',
          isi: (i) => contoh?.pnbp[i]?.target ?? null,
          validasi: () => validasiRupiah('Target PNBP', 'Target setahun, dalam rupiah penuh.'),
        },
        ...kolomTw(nama, 1, 2, (i, tw) =>
          contoh === null || tw >= contoh.sampaiTw ? null : (contoh.pnbp[i]?.realisasi[tw] ?? null),
        ),
      ],
    },
  );
}
