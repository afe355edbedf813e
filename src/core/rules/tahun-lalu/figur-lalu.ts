/** Figures of past years that the workbook of the year before prints otherwise. */
import type { Aturan, Bahan, Bukti, Uraian } from '../aturan';
import type { PasanganTahun } from '../../linking/antartahun';
import { formatAddress } from '../../workbook/address';
import { menurutTahun, padaTahun, samaNilai, type Bidang, type Kemunculan } from '../lintas/kemunculan';
import { selisihTeks, sepertiAcuan } from '../lintas/tampil';
import { antartahun } from './pasangan';

function bukti(satu: Kemunculan, acuan: Kemunculan, pasangan: PasanganTahun, nama: string): Bukti {
  const { figur, angka, baris, periode } = satu;
  return {
    sel: [figur.sel],
    tautan: [acuan.figur.sel],
    nilai: figur.teks,
    seharusnya: sepertiAcuan(acuan.figur, figur),
    selisih: selisihTeks(acuan.angka, angka),
    gabung: `${pasangan.kini.id}|${periode.tahun ?? ''}|${angka.nilai}`,
    isi: {
      indikator: baris.indikator.teks,
      tahun: String(periode.tahun ?? ''),
      acuan: acuan.figur.teks,
      selAcuan: formatAddress(acuan.figur.sel),
      nama,
    },
  };
}

/** Of one indicator and year: told only where no table of this year agrees, because a copy among them is told elsewhere. */
function bandingkan(kini: readonly Kemunculan[], lalu: readonly Kemunculan[]): [Kemunculan, Kemunculan][] {
  const [acuan] = lalu;
  if (acuan === undefined) return [];
  const cocok = (satu: Kemunculan): boolean => lalu.some((lain) => samaNilai(satu.angka, lain.angka));
  return kini.some(cocok) ? [] : kini.map((satu) => [satu, acuan]);
}

/** Evidence over all indicators that both years have, for years that had ended with the year before. */
export function periksaFigurLalu(bahan: Bahan, bidang: Bidang): Bukti[] {
  const kaitan = antartahun(bahan);
  if (kaitan === null) return [];
  const { lalu, nama, pasangan } = kaitan;
  const batas = lalu.berkas.tahun;
  return pasangan.flatMap((satu) =>
    menurutTahun(bahan, satu.kini, bidang)
      .filter(({ tahun }) => batas === null || tahun <= batas)
      .flatMap(({ tahun, isi }) => bandingkan(isi, padaTahun(lalu, satu.lalu, bidang, tahun)))
      .map(([kini, acuan]) => bukti(kini, acuan, satu, nama)),
  );
}

const NAMA: Readonly<Record<Bidang, string>> = { target: 'Target', realisasi: 'Realisasi' };

/** "Realisasi 2023 ... pada Perbandingan!E5 tertulis 87, sedangkan buku kerja tahun lalu menulis 85 (...)." */
export function pesanFigurLalu(bidang: Bidang): Aturan['pesan'] {
  return ({ lembar, sel, nilai, isi }: Uraian) =>
    `${NAMA[bidang]} ${isi['tahun'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan buku kerja tahun lalu menulis ${isi['acuan'] ?? ''} (${isi['selAcuan'] ?? ''}).`;
}
