import type { Arah } from '../../capaian/kebijakan';
import type { Aturan, Bahan, Bukti, Tingkat } from '../aturan';
import { selisihPoin, tulisCapaian } from '../../capaian/cetak';
import { diagnosaCapaian, type Diagnosa } from './diagnosa';

const NAMA_ARAH: Readonly<Record<Arah, string>> = {
  naik: 'semakin tinggi semakin baik',
  turun: 'semakin rendah semakin baik',
  tetap: 'semakin tepat semakin baik',
  rentang: 'semakin dekat ke rentang semakin baik',
  jenjang: 'berjenjang',
  biner: 'ya atau tidak',
};

/** Galat only where the direction is written down; where words of the indicator tell it, or nothing does, a person looks. */
function tingkat({ satu, kolomLain, kelaziman }: Diagnosa): Tingkat {
  const tertulis =
    satu.arah.sumber === 'kolom' ||
    satu.arah.sumber === 'kamus' ||
    satu.arah.sumber === 'kebijakan' ||
    satu.arah.sumber === 'target';
  return tertulis && !kolomLain && !kelaziman ? 'galat' : 'peringatan';
}

function bukti(bahan: Bahan, diagnosa: Diagnosa): Bukti {
  const { satu, figur, bacaan, seharusnya, sebab, rumus } = diagnosa;
  const { target, realisasi } = satu.periode;
  const batas = bahan.kebijakan.batasAtas;
  return {
    sel: [figur.sel],
    tautan: [target, realisasi].flatMap((lain) => (lain === null ? [] : [lain.sel])),
    nilai: figur.teks,
    seharusnya: tulisCapaian(seharusnya, bacaan, bahan.kebijakan.desimal),
    selisih: selisihPoin(bacaan.nilai, seharusnya),
    tingkat: sebab === 'batas' ? 'galat' : tingkat(diagnosa),
    ...(diagnosa.kelaziman ? { gabung: `rasio${satu.baris.tabel}` } : {}),
    isi: {
      sebab,
      kelaziman: diagnosa.kelaziman ? 'ya' : '',
      rumus: rumus?.nama ?? '',
      arah: NAMA_ARAH[satu.arah.arah],
      dianggap: satu.arah.dianggap ? 'ya' : '',
      batas: batas === null ? '' : tulisCapaian(batas, { nilai: batas, desimal: 2, bentuk: 'persen' }, 0),
    },
  };
}

/** UK-003: a printed capaian that another formula gives, or the formula without its upper limit. */
export const UK_003: Aturan = {
  kode: 'UK-003',
  tingkat: 'galat',
  judul: 'Rumus capaian salah polaritas',
  rujukan: 'PermenPANRB 53/2014 dan 8/2021, rumus capaian menurut polaritas',
  sejak: '2026.11',
  periksa: (bahan) =>
    diagnosaCapaian(bahan)
      .filter(({ sebab }) => sebab === 'rumus' || sebab === 'batas')
      .map((satu) => bukti(bahan, satu)),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) => {
    if (isi['sebab'] === 'batas')
      return `Capaian pada ${lembar}!${sel} tertulis ${nilai}, melewati batas ${isi['batas'] ?? ''} yang dinyatakan kebijakan; seharusnya ${seharusnya}.`;
    if (isi['kelaziman'] === 'ya')
      return `Capaian pada ${lembar}!${sel} dihitung dengan ${isi['rumus'] ?? ''}, sedangkan rumus itu tidak dinyatakan; rumus yang dipakai untuk indikator ${isi['arah'] ?? ''} memberi ${seharusnya}.`;
    if (isi['dianggap'] === 'ya')
      return `Capaian ${nilai} pada ${lembar}!${sel} dihitung dengan ${isi['rumus'] ?? ''}, sedangkan polaritas indikator ini tidak tertulis dan dianggap semakin tinggi semakin baik (${seharusnya}).`;
    return `Capaian ${nilai} pada ${lembar}!${sel} dihitung dengan ${isi['rumus'] ?? ''}, padahal indikator ini ${isi['arah'] ?? ''}; seharusnya ${seharusnya}.`;
  },
  perbaikan: ({ seharusnya, isi }) => {
    if (isi['sebab'] === 'batas')
      return `Ganti dengan ${seharusnya}, atau ubah kebijakan batas capaian bila batas itu tidak berlaku.`;
    if (isi['kelaziman'] === 'ya')
      return 'Nyatakan rumus minimasi yang dipakai di dekat tabel atau pada lembar kebijakan, lalu pakai pada semua tabel.';
    if (isi['dianggap'] === 'ya') return 'Tuliskan polaritas indikator, lalu pakai rumus yang sesuai pada semua tabel.';
    return `Ganti dengan ${seharusnya}, atau perbaiki polaritas indikator bila polaritas itu yang keliru; sesudah itu perbarui status dan rata-rata yang memakainya.`;
  },
};
