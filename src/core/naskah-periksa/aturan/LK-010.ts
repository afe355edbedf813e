/** LK-010: what is said to rise or fall must rise or fall, and by as much. */
import { aturanLaporan } from '../../rules/laporan';
import { formatAngka } from '../../text/format-angka';
import { cocokNilai, jarakCetak } from '../angka';
import { kutip, sebutSel, unikSel } from '../bukti';
import type { Fakta, IndikatorNaskah } from '../fakta';
import type { KalimatNaskah } from '../isi-naskah';
import { maksudAngka, tahunBanding, tahunKalimat, TARGET_LAIN, triwulan } from '../maksud';
import type { AturanNaskah, BuktiNaskah } from '../temuan';

const NAIK = /\b(?:meningkat|naik|mengalami (?:peningkatan|kenaikan)|bertambah|lebih tinggi)\b/iu;
const TURUN = /\b(?:menurun|turun|mengalami penurunan|berkurang|lebih rendah)\b/iu;

interface Pasangan {
  readonly dulu: Fakta;
  readonly kini: Fakta;
}

export const LK_010: AturanNaskah = {
  ...aturanLaporan('LK-010'),
  periksa: ({ bahan, naskah }) => {
    const tahun = bahan.berkas.tahun;
    return tahun === null ? [] : naskah.kalimat.flatMap((kalimat) => periksaTren(kalimat, tahun));
  },
};

function periksaTren(kalimat: KalimatNaskah, tahunBuku: number): readonly BuktiNaskah[] {
  const { tertutup, indikator } = kalimat;
  const [naik, turun] = [NAIK.test(tertutup), TURUN.test(tertutup)];
  if (
    indikator === null ||
    naik === turun ||
    TARGET_LAIN.test(tertutup) ||
    /\b(?:target|pagu|anggaran)\b/iu.test(tertutup)
  )
    return [];
  const { tahun, pasti } = tahunKalimat(kalimat, tahunBuku);
  const dulu = tahunBanding(tertutup, tahun);
  if (dulu === null || dulu >= tahun) return [];
  const pasangan = pasanganTahun(indikator, dulu, tahun, triwulan(tertutup));
  const [pertama] = pasangan;
  if (pertama === undefined) return [];
  const yakin = (pasti || dulu === tahunBuku - 1) && pasangan.some(({ kini }) => kini.bidang === 'realisasi');
  const tanda = naik ? 1 : -1;
  if (pasangan.every(({ dulu: a, kini: b }) => Math.sign(b.nilai - a.nilai) !== tanda))
    return [bukti(kalimat, pertama, yakin, { kata: naik ? 'naik' : 'turun', dulu, tahun })];
  return besarTren(kalimat, pasangan, tahunBuku, yakin);
}

/** Realisasi first: a sentence on "capaian" may mean the percentage or the figure itself. */
function pasanganTahun({ fakta }: IndikatorNaskah, dulu: number, kini: number, tw: number | null): readonly Pasangan[] {
  return (['realisasi', 'capaian'] as const).flatMap((bidang) => {
    const milik = (tahun: number): readonly Fakta[] =>
      fakta.filter(
        (satu) =>
          satu.bidang === bidang && satu.tahun === tahun && satu.bulan === null && (tw === null || satu.tw === tw),
      );
    return milik(dulu).flatMap((a) => milik(kini).flatMap((b) => (a.tw === b.tw ? [{ dulu: a, kini: b }] : [])));
  });
}

function besarTren(
  kalimat: KalimatNaskah,
  pasangan: readonly Pasangan[],
  tahunBuku: number,
  yakin: boolean,
): readonly BuktiNaskah[] {
  const [pertama] = pasangan;
  const beda = maksudAngka(kalimat, tahunBuku).filter((satu) => satu.beda && !satu.angka.rupiah);
  if (pertama === undefined) return [];
  const mungkin = pasangan.flatMap(({ dulu, kini }) => {
    const selisih = Math.abs(kini.nilai - dulu.nilai);
    return dulu.nilai === 0 ? [selisih] : [selisih, (selisih / Math.abs(dulu.nilai)) * 100];
  });
  return beda.flatMap(({ angka }): readonly BuktiNaskah[] => {
    if (mungkin.some((satu) => cocokNilai(angka.calon, satu))) return [];
    const pembulatan = mungkin.some((satu) => jarakCetak(angka.calon, satu) <= 1.01);
    const sel = unikSel([...pertama.dulu.sel, ...pertama.kini.sel]);
    const benar = formatAngka(Math.abs(pertama.kini.nilai - pertama.dulu.nilai), angka.calon[0]?.desimal ?? 0);
    return [
      {
        tingkat: yakin && !pembulatan ? 'galat' : 'peringatan',
        kutipan: kutip(kalimat.teks),
        letak: kalimat.letak,
        sel,
        tertulis: angka.teks,
        seharusnya: benar,
        pesan: `Kalimat menyebut perubahan sebesar ${angka.teks}, sedangkan ${sebutSel(sel)} berubah dari ${pertama.dulu.teks} menjadi ${pertama.kini.teks}.`,
        perbaikan: `Ganti ${angka.teks} dengan ${benar}, atau sebutkan apa yang dihitung.`,
      },
    ];
  });
}

function bukti(
  kalimat: KalimatNaskah,
  { dulu, kini }: Pasangan,
  yakin: boolean,
  sebut: { readonly kata: string; readonly dulu: number; readonly tahun: number },
): BuktiNaskah {
  const sel = unikSel([...dulu.sel, ...kini.sel]);
  const benar = kini.nilai > dulu.nilai ? 'naik' : kini.nilai < dulu.nilai ? 'turun' : 'tetap';
  return {
    tingkat: yakin ? 'galat' : 'peringatan',
    kutipan: kutip(kalimat.teks),
    letak: kalimat.letak,
    sel,
    tertulis: sebut.kata,
    seharusnya: benar,
    pesan: `Kalimat menyatakan ${sebut.kata}, sedangkan ${kini.bidang} "${kalimat.indikator?.kelompok.nama ?? ''}" ${benar} dari ${dulu.teks} (tahun ${sebut.dulu}) menjadi ${kini.teks} (tahun ${sebut.tahun}) menurut ${sebutSel(sel)}.`,
    perbaikan: `Ganti kata ${sebut.kata} dengan ${benar}, atau perbaiki ${sebutSel(sel)}.`,
  };
}
