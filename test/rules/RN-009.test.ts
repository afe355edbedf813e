import { cacahDisebut, daftarSel, nomorHilang, penguraian } from '../../src/core/rules/rincian/daftar-sel';
import { RN_009 } from '../../src/core/rules/rincian/RN-009';
import { selTemuan, temuanDari } from '../bantu/bahan';

const sel = (teks: string) => ({
  Catatan: [
    ['Keterangan', 'Uraian'],
    ['A', teks],
  ],
});

describe('RN-009', () => {
  test('lolos: what is said is what is listed', () => {
    const teks = 'Disusun 3 dokumen, yaitu: 1. Pedoman mutu 2. Prosedur uji 3. Laporan akhir';
    expect(temuanDari(RN_009, sel(teks))).toEqual([]);
    expect(temuanDari(RN_009, sel('Peserta 20 orang terdiri dari 12 laki-laki dan 8 perempuan'))).toEqual([]);
  });

  test('gagal: 4 said and 3 listed, in figures and in words', () => {
    const temuan = temuanDari(
      RN_009,
      sel('Disusun 4 dokumen, yaitu: 1. Pedoman mutu 2. Prosedur uji 3. Laporan akhir'),
    );
    expect(temuan.map(selTemuan)).toEqual([['Catatan!B2']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '4 dokumen', seharusnya: '3 dokumen' });
    expect(
      temuanDari(RN_009, sel('Terdapat dua kegiatan sebagai berikut: a. Bimbingan b. Konsultasi c. Uji coba')),
    ).toMatchObject([{ seharusnya: '3 kegiatan' }]);
  });

  test('gagal: parts that do not make the whole, and a number left out', () => {
    // 12 + 7 = 19
    expect(temuanDari(RN_009, sel('Peserta 20 orang terdiri dari 12 laki-laki dan 7 perempuan'))).toMatchObject([
      { nilai: '20', seharusnya: '19' },
    ]);
    expect(temuanDari(RN_009, sel('1. Menyusun rencana 2. Menguji contoh 4. Menyusun laporan'))).toMatchObject([
      { tingkat: 'saran', nilai: '3' },
    ]);
  });

  test('batas: a part of a list, dates, years and sentences that list nothing', () => {
    expect(temuanDari(RN_009, sel('Ada 5 kegiatan antara lain: 1. Pelatihan 2. Pameran'))).toEqual([]);
    expect(penguraian('Pada tahun 2024 anggaran terdiri dari 3 sumber dan 2 jenis')).toBeNull();
    expect(daftarSel('Nilai 3.5 naik 1.2 poin')).toBeNull();
    expect(nomorHilang('pasal 1. Umum, pasal 7. Penutup, pasal 9. Lain')).toBeNull();
    const daftar = daftarSel('Selama 12 bulan: 1. Persiapan 2. Pelaksanaan');
    expect(daftar?.nomor).toEqual([1, 2]);
    expect(daftar === null ? null : cacahDisebut('Selama 12 bulan: 1. Persiapan 2. Pelaksanaan', daftar)).toBeNull();
    expect(temuanDari(RN_009, sel('1. '.repeat(400)))).toEqual([]);
  });
});
