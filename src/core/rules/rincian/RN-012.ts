/** RN-012: a table lists as many rows as its caption counts. */
import { lembarBerkas } from '../struktur/kepala';
import { tabelBerlaku } from '../lintas/kemunculan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { cacahIsi, cacahJudul } from './cacah-judul';

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  const berlaku = tabelBerlaku(berkas);
  return berkas.tabel.flatMap((tabel, i): Bukti[] => {
    const sheet = lembar.get(tabel.lembar);
    const sebut = tabel.judul === null || !berlaku.has(i) ? null : cacahJudul(tabel.judul);
    if (sheet === undefined || sebut === null || tabel.judulSel === null || tabel.susun !== 'kolom') return [];
    const data = tabel.baris.filter(({ peran }) => peran === 'data').map(({ row }) => row);
    const [awal] = data;
    if (data.length < 2 || awal === undefined || cacahIsi(sheet, tabel, sebut.benda).has(sebut.cacah)) return [];
    return [
      {
        sel: [tabel.judulSel],
        tautan: [{ sheet: tabel.lembar, row: awal, col: tabel.range.left }],
        nilai: `${sebut.cacah} ${sebut.benda}`,
        seharusnya: `${data.length} ${sebut.benda}`,
      },
    ];
  });
}

export const RN_012: Aturan = {
  kode: 'RN-012',
  tingkat: 'peringatan',
  judul: 'Cacah pada judul berbeda dengan isi tabel',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya }) =>
    `Judul pada ${lembar}!${sel} menyebut ${nilai}, padahal tabel di bawahnya memuat ${seharusnya}.`,
  perbaikan: ({ sel }) => `Samakan cacah pada ${sel} dengan isi tabelnya, atau lengkapi baris yang belum dimuat.`,
};
