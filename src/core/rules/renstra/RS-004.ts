import { isKumulatif } from '../../text/satuan';
import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { deretTarget, type DeretTarget, type TargetTahun } from './deret-target';

/** A step this large is a lost decimal comma, which NUM-009 tells. */
const LONJAKAN = 5;

/** Steps between neighbouring years that go the wrong way. */
function salahArah({ deret, arah }: DeretTarget): { lama: TargetTahun; kini: TargetTahun }[] {
  if (arah !== 'naik' && arah !== 'turun') return [];
  return deret.flatMap((kini, i) => {
    const lama = deret[i - 1];
    if (lama === undefined) return [];
    const mundur = arah === 'naik' ? kini.angka.nilai < lama.angka.nilai : kini.angka.nilai > lama.angka.nilai;
    const besar = Math.max(Math.abs(kini.angka.nilai), Math.abs(lama.angka.nilai));
    const kecil = Math.min(Math.abs(kini.angka.nilai), Math.abs(lama.angka.nilai));
    return mundur && (kecil === 0 || besar < LONJAKAN * kecil) ? [{ lama, kini }] : [];
  });
}

function bukti(satu: DeretTarget): Bukti[] {
  // what counts up is told by RS-007
  if (isKumulatif(satu.baris.satuan?.teks ?? '')) return [];
  const langkah = salahArah(satu);
  // a series that goes the other way throughout has another polarity than the one assumed
  if (satu.dianggap && langkah.length === satu.deret.length - 1) return [];
  return langkah.map(({ lama, kini }) => ({
    sel: [kini.figur.sel],
    tautan: [lama.figur.sel],
    nilai: kini.figur.teks.trim(),
    gabung: `${satu.tabel.indeks}|${satu.arah}`,
    isi: {
      indikator: satu.baris.indikator.teks,
      lama: lama.figur.teks.trim(),
      selLama: formatAddress(lama.figur.sel, kini.figur.sel.sheet),
      gerak: satu.arah === 'naik' ? 'turun' : 'naik',
      baik: satu.arah === 'naik' ? 'tinggi' : 'rendah',
    },
    ...(satu.dianggap ? { tingkat: 'saran' as const } : {}),
  }));
}

/** RS-004: over the years of a Renstra targets do not get easier. */
export const RS_004: Aturan = {
  kode: 'RS-004',
  tingkat: 'peringatan',
  judul: 'Target bergerak berlawanan dengan polaritas',
  rujukan: 'Permen PPN 5/2019, sasaran dan indikator kinerja',
  sejak: '2026.11',
  periksa: (bahan: Bahan) => deretTarget(bahan).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, cacah, isi }) =>
    cacah === 1
      ? `Target "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} ${isi['gerak'] ?? 'berubah'} menjadi ${nilai} dari ${isi['lama'] ?? ''} (${isi['selLama'] ?? ''}), padahal semakin ${isi['baik'] ?? 'tinggi'} semakin baik.`
      : `Sebanyak ${cacah} target pada lembar ${lembar} (${sel}) lebih ringan daripada tahun sebelumnya, antara lain "${isi['indikator'] ?? ''}" yang menjadi ${nilai} dari ${isi['lama'] ?? ''}.`,
  perbaikan: () => 'Periksa angkanya, atau jelaskan mengapa targetnya diringankan.',
};
