import { findTahun } from '../../text/periode';
import type { TabelMap } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis } from '../perkin/sel-wajib';

/** Years that carry a target column. */
const tahunTarget = (tabel: TabelMap): ReadonlySet<number> =>
  new Set(tabel.kolom.flatMap(({ bidang, tahun }) => (bidang === 'target' && tahun !== null ? [tahun] : [])));

function bukti({ judul, judulSel, lembar, kolom, kepala }: TabelMap, ada: ReadonlySet<number>): Bukti[] {
  const tahun = [...new Set(findTahun(judul ?? ''))];
  if (judulSel === null || tahun.length !== 2 || ada.size < 2) return [];
  const [awal, akhir] = [Math.min(...tahun), Math.max(...tahun)];
  // a period is that of a plan; a longer span is a history
  if (akhir - awal < 2 || akhir - awal > 5) return [];
  const kurang = Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i).filter((satu) => !ada.has(satu));
  if (kurang.length === 0) return [];
  const pertama = kolom.find(({ bidang, tahun: milik }) => bidang === 'target' && milik !== null);
  return [
    {
      sel: [judulSel],
      tautan: pertama === undefined ? [] : [{ sheet: lembar, row: kepala.bottom, col: pertama.col }],
      isi: { periode: `${awal}-${akhir}`, kurang: kurang.join(', ') },
    },
  ];
}

/** RS-001: the columns of a Renstra matrix cover the years that its title names. */
export const RS_001: Aturan = {
  kode: 'RS-001',
  tingkat: 'peringatan',
  judul: 'Kolom tahun tidak menutup periode Renstra',
  rujukan: 'Permen PPN 5/2019, matriks kinerja dan pendanaan',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) =>
    tabelBerlakuSejenis(berkas, ['renstra']).flatMap(({ tabel }) => bukti(tabel, tahunTarget(tabel))),
  pesan: ({ lembar, sel, isi }) =>
    `Judul pada ${lembar}!${sel} menyebut periode ${isi['periode'] ?? ''}, sedangkan kolom target ${isi['kurang'] ?? ''} tidak ada.`,
  perbaikan: () => 'Tambahkan kolom tahun yang kurang, atau perbaiki periode pada judul.',
};
