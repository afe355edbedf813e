/** Which columns hold money, and what their percentages are of. */
import { bagian, FIGUR, sePeriode, tetapkan, type Calon } from './calon-kolom';

/** Money or performance: said by the captions, else by the size of the figures. */
export function tentukanRanah(calon: readonly Calon[], judul: string): void {
  const adaPagu = calon.some((satu) => satu.bidang === 'pagu' && satu.isi.besar > 0);
  const judulUang = /anggaran|\bpagu\b|\bdipa\b|keuangan|pnbp|penerimaan|belanja|serapan/.test(judul);
  for (const satu of calon) {
    if (!FIGUR.includes(satu.bidang)) continue;
    const uang = bagian(satu.isi.besar, satu.isi.angka) >= 0.4;
    if (satu.bidang === 'pagu' || satu.bidang === 'sisa' || satu.bidang === 'selisih') satu.ranah = 'anggaran';
    else if (satu.ranah === null && uang && (adaPagu || judulUang || satu.isi.persen === 0)) satu.ranah = 'anggaran';
    else if (
      satu.ranah === 'anggaran' &&
      satu.bidang === 'target' &&
      satu.isi.angka > 0 &&
      satu.isi.besar === 0 &&
      satu.ciri.faktor === null &&
      !judulUang
    )
      satu.ranah = null;
  }
}

/** A bare "%": the capaian of the performance figure on its left, or the absorption of the money on its left. */
export function kolomPersen(calon: readonly Calon[]): void {
  calon.forEach((satu, i) => {
    const menumpangPersen =
      satu.menumpang && satu.isi.n > 0 && bagian(satu.isi.persen, satu.isi.n) >= 0.6 && satu.bidang !== 'persen';
    const kembar = calon[i - 1];
    if (
      menumpangPersen &&
      kembar !== undefined &&
      (satu.jalur.length === 0 || kembar.bidang === satu.bidang) &&
      bagian(kembar.isi.persen, kembar.isi.n) < 0.5
    ) {
      tetapkan(satu, 'persen', 'isinya persentase di sebelah angka');
    }
    if (satu.bidang !== 'persen') return;
    const kiri = calon
      .slice(0, i)
      .reverse()
      .find((x) => (x.bidang === 'realisasi' || x.bidang === 'pagu') && x.isi.n > 0);
    if (satu.ranah === 'anggaran' || kiri?.ranah === 'anggaran') {
      satu.ranah = satu.ranah ?? 'anggaran';
      if (satu.ranah === 'anggaran') return;
    }
    if (kiri === undefined) return;
    if (kiri.ranah !== 'anggaran') tetapkan(satu, 'capaian', 'persentase di sebelah realisasi kinerja', 0.9);
  });
}

/** Where a table holds money alone, its percentage is the absorption; a "semula" that holds no money beside an indicator is a target. */
export function kolomUang(calon: readonly Calon[]): void {
  const kinerja = calon.some(
    (satu) => (satu.bidang === 'target' || satu.bidang === 'realisasi') && satu.ranah !== 'anggaran',
  );
  const indikator = calon.some((satu) => satu.bidang === 'indikator' || satu.bidang === 'sasaranIndikator');
  calon.forEach((satu, i) => {
    const kiri = calon
      .slice(0, i)
      .reverse()
      .find((x) => x.bidang === 'realisasi' && x.isi.n > 0);
    if (satu.bidang === 'capaian' && satu.ranah === 'anggaran') tetapkan(satu, 'persen', 'persentase uang', 0.9);
    if (
      satu.bidang === 'capaian' &&
      !kinerja &&
      kiri?.ranah === 'anggaran' &&
      !/kinerja|fisik/.test(satu.jalur.join(' ').toLowerCase())
    ) {
      tetapkan(satu, 'persen', 'persentase di sebelah realisasi anggaran', 0.9);
      satu.ranah = 'anggaran';
    }
    const keadaan =
      satu.bidang === 'pagu' && satu.ciri.versi !== null && satu.ciri.ranah !== 'anggaran' && satu.ciri.faktor === null;
    if (keadaan && indikator && satu.isi.angka > 0 && satu.isi.besar === 0) {
      tetapkan(satu, 'target', 'isinya bukan uang', 0.8);
      satu.ranah = null;
    }
  });
}

/** Realisasi in money right of a pagu although its figures are small ("-", thousands). */
export function realisasiUang(calon: readonly Calon[]): void {
  const adaTargetKinerja = calon.some((satu) => satu.bidang === 'target' && satu.ranah !== 'anggaran');
  calon.forEach((satu, i) => {
    if (satu.bidang !== 'realisasi' || satu.ranah !== null) return;
    const kiri = calon[i - 1];
    const sudahAda = calon.some(
      (x) => x !== satu && x.bidang === 'realisasi' && x.ranah !== 'anggaran' && sePeriode(x, satu),
    );
    if (kiri?.bidang === 'pagu' && (!adaTargetKinerja || sudahAda)) satu.ranah = 'anggaran';
  });
}
