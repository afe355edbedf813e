/** RN-007: what a table calls its smallest or largest figure is not passed by any of its rows. */
import type { Aturan, Bukti } from '../aturan';
import { ujung } from './agregat';
import { bulatkan } from '../../text/format-angka';
import { cetakNilai } from './cetak';
import { barisBerperan, rincian, UJUNG, type Rinci } from './kisi';
import { angkaDiTabel } from './tautan-baris';

function ujungSalah(rinci: Rinci): Bukti[] {
  const semua = barisBerperan(rinci, 'data');
  const bernomor = semua.filter((b) => rinci.baris[b]?.nomor !== '');
  // in a numbered table a row without a number is a remark
  const data = bernomor.length >= 0.5 * semua.length ? bernomor : semua;
  return barisBerperan(rinci, 'ujung').flatMap((b) => {
    const sebutan = rinci.baris[b]?.teks.map((teks) => UJUNG.exec(teks.trim())).find((satu) => satu !== null);
    if (sebutan === undefined || sebutan === null) return [];
    const terbesar = sebutan[1] !== undefined;
    return rinci.lajur.flatMap((lajur, l): Bukti[] => {
      const cetak = lajur.isi[b] ?? null;
      const batas = ujung(rinci, l, data);
      if (cetak === null || batas === null) return [];
      const benar = terbesar ? batas[1] : batas[0];
      const tampil = bulatkan(benar, cetak.tampak);
      if (terbesar ? cetak.nilai >= tampil : cetak.nilai <= tampil) return [];
      const pelewat = data.filter((d) => lajur.isi[d]?.nilai === benar);
      const [pertama] = pelewat.flatMap((d) => lajur.isi[d] ?? []);
      return [
        {
          sel: [cetak.figur.sel],
          tautan: angkaDiTabel(rinci, l, pelewat),
          nilai: cetakNilai(cetak),
          seharusnya: pertama === undefined ? '' : cetakNilai(pertama),
          isi: { sebutan: sebutan[0].toLowerCase(), arah: terbesar ? 'di atas' : 'di bawah' },
        },
      ];
    });
  });
}

export const RN_007: Aturan = {
  kode: 'RN-007',
  tingkat: 'galat',
  judul: 'Nilai terkecil atau terbesar dilampaui rinciannya',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }) => rincian(berkas).flatMap(ujungSalah),
  pesan: ({ lembar, sel, nilai, seharusnya, tautan, isi }) =>
    `Angka ${lembar}!${sel} yang disebut ${isi['sebutan'] ?? ''} tertulis ${nilai}, padahal ${tautan[0] ?? ''} berisi ${seharusnya}, ${isi['arah'] ?? ''} angka itu.`,
  perbaikan: ({ sel, seharusnya, tautan }) =>
    `Ganti ${sel} menjadi ${seharusnya}, atau perbaiki ${tautan[0] ?? 'rinciannya'}.`,
};
