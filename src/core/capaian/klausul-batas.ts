/** Sentences about the limits of capaian. */
import { type Pembaca, type Potongan, klausul, rasioPersen, tulisPersen } from './potongan';
import { bacaRumus } from './rumus-tertulis';

const BATAS = String.raw`(?:paling tinggi|paling banyak|tertinggi|maksimal|maksimum|setinggi-tingginya|batas (?:atas|maksimal|maksimum)(?:nya)?|dibatasi|tidak (?:boleh |dapat )?(?:melebihi|lebih dari)|cap)`;
const CAPAIAN = String.raw`capaian(?: (?:kinerja|indikator|utama|per|setiap|tiap|masing-masing|iku|ikk|ikp|iksk|sasaran|yang|diakui|dihitung|diperhitungkan|nilai|adalah|ditetapkan|\(%\)|%))*`;
/** The figure must end its clause: "capaian paling tinggi 120% dicapai oleh ..." tells about an indicator. */
const ANGKA_BATAS = String.raw`(?: (?:capaian|kinerja|indikator|sebesar|adalah|sampai|hingga|dengan|nilai|pada|di|yang|diakui|ditetapkan|angka)){0,4}\s*[:=]?\s*(\d{3})(?:,0+)?\s*(?:%|persen)\s*(?=$|[,)(]|dan\b|sesuai\b|untuk\b|agar\b|meskipun\b|walaupun\b|jika\b|bila\b|apabila\b)`;
const POLA_BATAS = [
  new RegExp(`\\b${CAPAIAN}\\s*[:=]?\\s*${BATAS}${ANGKA_BATAS}`, 'i'),
  new RegExp(`\\b${BATAS}(?: nilai| persentase)? ${CAPAIAN}${ANGKA_BATAS}`, 'i'),
  /\bcapaian[^;]{0,30}(?:di ?atas|melebihi|lebih dari)\s*(\d{3})\s*(?:%|persen)\s*(?:dihitung|dinilai|diakui|dianggap|ditulis|dibatasi|menjadi)[^;\d]{0,20}\1\s*(?:%|persen)/i,
];
/** In a clause that states a formula, capaian goes without saying. */
const POLA_BATAS_RUMUS = new RegExp(`\\b${BATAS}${ANGKA_BATAS}`, 'i');
const BERTANDA_KEBIJAKAN =
  /kebijakan|perhitungan|penghitungan|dihitung|ketentuan|rumus|formula|batas|melebihi|lebih dari|maksim|\bcap\b|paling rendah/i;
/** Limits of other things. */
const BUKAN_CAPAIAN = /anggaran|serapan|penyerapan|fisik|output|\bRO\b|keluaran|pnbp|belanja|dokumen|deviasi/i;

/** "capaian paling tinggi 120% dan paling rendah 0%", "Capaian dibatasi 120%", "capaian di atas 120% dihitung 120%". */
export const batasAtas: Pembaca = (teks) => {
  for (const satu of klausul(teks)) {
    const berumus = bacaRumus(satu) !== null;
    if (!berumus && !(BERTANDA_KEBIJAKAN.test(teks) && !BUKAN_CAPAIAN.test(satu))) continue;
    const pola = berumus ? [...POLA_BATAS, POLA_BATAS_RUMUS] : POLA_BATAS;
    const angka = pola.map((satuPola) => satuPola.exec(satu)?.[1]).find((x) => x !== undefined);
    if (angka !== undefined && isBatasWajar(Number(angka))) return potonganBatas(rasioPersen(angka), satu);
  }
  return null;
};

/** A limit between 100% and 300%: others are figures of something else. */
export function isBatasWajar(persen: number): boolean {
  return persen >= 100 && persen <= 300;
}

/** The clause about the upper limit; it stays off the table where the words speak of averages alone. */
export function potonganBatas(rasio: number, teks: string): Potongan {
  const hanyaRataRata = /rata-?\s?rata|efektivitas|nilai kinerja organisasi/i.test(teks);
  const tentang = hanyaRataRata ? 'Batas atas capaian dalam rata-rata' : 'Batas atas capaian';
  return {
    perihal: 'batas atas',
    bidang: { batasAtas: rasio, batasAtasPadaTabel: !hanyaRataRata },
    kalimat: `${tentang} ${tulisPersen(rasio)}`,
  };
}

/** "Capaian tidak dibatasi", "tanpa batas atas". */
export const tanpaBatas: Pembaca = (teks) =>
  /capaian[^.;]{0,40}(?:tidak dibatasi|tanpa batas)|tanpa batas (?:atas|maksimal|maksimum)[^.;]{0,20}(?:capaian)?/i.test(
    teks,
  ) && /capaian/i.test(teks)
    ? {
        perihal: 'batas atas',
        bidang: { batasAtas: null, batasAtasPadaTabel: false },
        kalimat: 'Capaian tidak dibatasi',
      }
    : null;

/** "paling rendah 0%". */
export const batasBawah: Pembaca = (teks) => {
  if (!/capaian/i.test(teks)) return null;
  const angka =
    /(?:paling rendah|batas bawah(?: capaian)?|serendah-rendahnya)\s*[:=]?\s*(\d{1,2})\s*(?:%|persen)\s*(?=$|[.,;)]|dan\b)/i.exec(
      teks,
    )?.[1];
  if (angka === undefined) return null;
  return {
    perihal: 'batas bawah',
    bidang: { batasBawah: rasioPersen(angka) },
    kalimat: `Batas bawah capaian ${angka}%`,
  };
};
