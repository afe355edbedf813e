import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti, Tingkat } from '../aturan';
import { seperti } from '../lintas/tampil';
import { isianCetak } from '../usulan';
import { selisihPoin, tulisCapaian } from '../../capaian/cetak';
import { diagnosaCapaian, type Diagnosa } from './diagnosa';

function tingkat({ sebab, kolomLain }: Diagnosa): Tingkat {
  return kolomLain || sebab === 'pembulatan' || sebab === 'batas-lain' ? 'peringatan' : 'galat';
}

function buktiCapaian(bahan: Bahan, satu: Diagnosa): Bukti {
  const { figur, bacaan, seharusnya, sebab } = satu;
  const { target, realisasi } = satu.satu.periode;
  const benar = tulisCapaian(seharusnya, bacaan, bahan.kebijakan.desimal);
  return {
    sel: [figur.sel],
    tautan: [target, realisasi].flatMap((lain) => (lain === null ? [] : [lain.sel])),
    nilai: figur.teks,
    seharusnya: benar,
    selisih: selisihPoin(bacaan.nilai, seharusnya),
    tingkat: tingkat(satu),
    usulan: tingkat(satu) === 'galat' ? isianCetak(figur, benar) : [],
    isi: { sebab, target: target?.teks ?? '', realisasi: realisasi?.teks ?? '', kolomLain: satu.kolomLain ? 'ya' : '' },
    ...(satu.kolomLain || sebab === 'batas-lain'
      ? { gabung: `${satu.kolomLain ? 'kolom' : sebab}${satu.satu.baris.tabel}|${figur.sel.col}` }
      : {}),
  };
}

/** The finding where target or realisasi is at fault: its cell, and the capaian too where that fits neither figure. */
function buktiFigur(bahan: Bahan, satu: Diagnosa): Bukti {
  const { keliru, figur, bacaan } = satu;
  if (keliru === null) return buktiCapaian(bahan, satu);
  const benar = seperti(keliru.acuan.angka.nilai, keliru.figur);
  const lengkap = keliru.capaianCocok ? '' : `; ${tulisCapaian(keliru.capaian, bacaan, bahan.kebijakan.desimal)}`;
  return {
    sel: keliru.capaianCocok ? [keliru.figur.sel] : [keliru.figur.sel, figur.sel],
    tautan: keliru.capaianCocok ? [figur.sel, keliru.acuan.figur.sel] : [keliru.acuan.figur.sel],
    nilai: keliru.capaianCocok ? keliru.figur.teks : `${keliru.figur.teks}; ${figur.teks}`,
    seharusnya: `${benar}${lengkap}`,
    tingkat: tingkat(satu),
    usulan: [
      ...isianCetak(keliru.figur, benar),
      ...(keliru.capaianCocok ? [] : isianCetak(figur, tulisCapaian(keliru.capaian, bacaan, bahan.kebijakan.desimal))),
    ],
    isi: {
      sebab: 'figur',
      sisi: keliru.sisi === 'target' ? 'Target' : 'Realisasi',
      figur: keliru.figur.teks,
      capaian: figur.teks,
      selCapaian: formatAddress(figur.sel, keliru.figur.sel.sheet),
      benar,
      selAcuan: formatAddress(keliru.acuan.figur.sel, keliru.figur.sel.sheet),
      cocok: keliru.capaianCocok ? 'ya' : '',
    },
  };
}

function pesanFigur(lembar: string, sel: string, isi: Readonly<Record<string, string>>): string {
  const awal = `${isi['sisi'] ?? ''} ${isi['figur'] ?? ''} pada ${lembar}!${sel} tidak menghasilkan capaian ${isi['capaian'] ?? ''}`;
  return isi['cocok'] === 'ya'
    ? `${awal} di ${isi['selCapaian'] ?? ''}; capaian itu berasal dari ${isi['benar'] ?? ''} seperti pada ${isi['selAcuan'] ?? ''}.`
    : `${awal}, dan angka itu adalah pembulatan dari ${isi['benar'] ?? ''} pada ${isi['selAcuan'] ?? ''}.`;
}

const SEBAB: Readonly<Record<string, string>> = {
  pembulatan: '; selisihnya sebesar pembulatan, mungkin dari angka yang belum dibulatkan',
  'batas-lain': '; angka itu tampak dibatasi, padahal tidak ada batas capaian yang dinyatakan',
};

/**
 * UK-002: a printed capaian must be what its target and realisasi give under the policy. Figures in text stand for all
 * values that round to them. Where the realisasi or target is at fault that cell is named, unless XS-006 or XS-007 does so.
 */
export const UK_002: Aturan = {
  kode: 'UK-002',
  tingkat: 'galat',
  judul: 'Capaian tidak sesuai rumus',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  periksa: (bahan) =>
    diagnosaCapaian(bahan)
      .filter(({ sebab, keliru }) => sebab !== 'rumus' && sebab !== 'batas' && keliru?.disebutLintas !== true)
      .map((satu) => (satu.sebab === 'figur' ? buktiFigur(bahan, satu) : buktiCapaian(bahan, satu))),
  pesan: ({ lembar, sel, nilai, seharusnya, cacah, isi }) => {
    if (isi['sebab'] === 'figur') return pesanFigur(lembar, sel, isi);
    if (isi['kolomLain'] === 'ya' && cacah > 1)
      return `Sebagian besar capaian pada kolom ini tidak sama dengan realisasi dibanding target, antara lain ${lembar}!${sel}.`;
    if (isi['sebab'] === 'batas-lain' && cacah > 1)
      return `Capaian pada ${lembar}!${sel} tampak dibatasi (${nilai}), padahal tidak ada batas capaian yang dinyatakan.`;
    return `Capaian pada ${lembar}!${sel} tertulis ${nilai}, padahal target ${isi['target'] ?? ''} dan realisasi ${isi['realisasi'] ?? ''} memberi ${seharusnya}${SEBAB[isi['sebab'] ?? ''] ?? ''}.`;
  },
  perbaikan: ({ seharusnya, isi, tautan }) => {
    if (isi['sebab'] === 'figur')
      return `Ganti dengan ${seharusnya} bila angka di ${isi['selAcuan'] ?? ''} yang benar, lalu hitung ulang capaiannya.`;
    if (isi['kolomLain'] === 'ya')
      return 'Pastikan kolom ini memuat capaian terhadap target di sebelahnya, atau nyatakan rumus yang dipakai di dekat tabel.';
    if (isi['sebab'] === 'batas-lain')
      return `Nyatakan batas capaian di dekat tabel, atau tulis capaian tanpa batas (${seharusnya}).`;
    return `Ganti dengan ${seharusnya}, atau perbaiki target dan realisasi di ${tautan.join(' dan ')} bila angka itu yang keliru; sesudah itu perbarui status dan rata-rata yang memakainya.`;
  },
};
