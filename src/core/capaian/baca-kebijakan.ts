/**
 * Finds the policy that a workbook states about its own calculation, wherever it stands: a note under a title, a sheet of
 * rules, a label with its value beside it. The words decide; the names of sheets and the places of cells never do.
 */
import { formatAddress } from '../workbook/address';
import type { Address, Cell, Sheet, Workbook } from '../workbook/workbook';
import { KALIMAT } from './klausul';
import { bacaLabelNilai } from './klausul-label';
import { type Kebijakan, type SumberKebijakan, KEBIJAKAN_BAKU } from './kebijakan';
import type { Potongan } from './potongan';
import { bacaSkalaTabel } from './skala-tabel';

/** Cells without one of these words cannot state a policy; most cells end here. */
const KATA_KUNCI = /realisasi|target|capaian|batas|predikat|kategori|rata|minim|maks|polari/i;
/** And one of these: what is stated has a figure, a formula, a list or a word that limits. */
const KATA_PENENTU =
  /[=%:/|÷]|persen|\bnol\b|\b0\b|dibagi|dibatasi|batas|hanya|bobot|geometri|timbang|desimal|koma|target (?:awal|revisi|perkin|pk)|minim|kategori|kriteria|skala|klasifikasi|rentang|interval/i;
/** Shorter texts are captions and labels, longer ones are essays. */
const PANJANG = { paling: 10, tidakLebih: 4000 };

/** A statement with where it stands and how much it weighs against another that says otherwise. */
interface Temuan extends Potongan {
  readonly sel: Address;
  readonly teks: string;
  readonly bobot: number;
}

/**
 * The policy in force: `KEBIJAKAN_BAKU` with what the workbook states. `sumber` names each cell that was used, `dibaca` says
 * in Indonesian what was taken from it, and what was left out because another cell says otherwise.
 *
 * A cell "Batas atas capaian" with 120% beside it gives batasAtas 1.2 on the table, and "Batas atas capaian 120%
 * (Kebijakan!A1)." in `dibaca`. A workbook without any statement gives KEBIJAKAN_BAKU itself. Never throws.
 */
export function readKebijakan(workbook: Workbook): Kebijakan {
  const temuan = workbook.sheets.flatMap(bacaLembar);
  if (temuan.length === 0) return KEBIJAKAN_BAKU;
  const terpilih = pilih(temuan);
  return {
    ...KEBIJAKAN_BAKU,
    ...terpilih.reduce<Potongan['bidang']>((bidang, satu) => ({ ...bidang, ...satu.bidang }), {}),
    targetNol: terpilih.reduce((nol, satu) => ({ ...nol, ...satu.targetNol }), KEBIJAKAN_BAKU.targetNol),
    sumber: sumberUnik(temuan),
    dibaca: kalimatDibaca(temuan, terpilih),
  };
}

function bacaLembar(sheet: Sheet): Temuan[] {
  const temuan: Temuan[] = [];
  const tampak = sheet.visibility === 'visible' ? 0 : -10;
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, col) => {
      const teks = teksPeriksa(cell);
      if (teks === null) return;
      const potongan = [
        ...bacaKalimat(teks),
        ...bacaLabelNilai(cells, col, teks),
        ...bacaSkalaTabel(sheet, row, col, teks),
      ];
      const sel = { sheet: sheet.name, row, col };
      for (const satu of potongan) temuan.push({ ...satu, sel, teks, bobot: tampak + potongan.length });
    });
  });
  return temuan;
}

function teksPeriksa(cell: Cell | undefined): string | null {
  if (cell === undefined || typeof cell.value !== 'string') return null;
  const { length } = cell.value;
  if (length < PANJANG.paling || length > PANJANG.tidakLebih) return null;
  return KATA_KUNCI.test(cell.value) && KATA_PENENTU.test(cell.value) ? cell.value : null;
}

function bacaKalimat(teks: string): Potongan[] {
  const rapi = teks.replace(/[^\S\n]+/g, ' ');
  return KALIMAT.flatMap((baca) => baca(rapi) ?? []);
}

/** One statement for each matter: the one that weighs most, the first of equals. */
function pilih(temuan: readonly Temuan[]): Temuan[] {
  const terbaik = new Map<string, Temuan>();
  for (const satu of temuan) {
    const lama = terbaik.get(satu.perihal);
    if (lama === undefined || satu.bobot > lama.bobot) terbaik.set(satu.perihal, satu);
  }
  return [...terbaik.values()];
}

function sumberUnik(temuan: readonly Temuan[]): SumberKebijakan[] {
  const unik = new Map<string, SumberKebijakan>();
  for (const { sel, teks } of temuan) unik.set(formatAddress(sel), { sel, teks });
  return [...unik.values()];
}

function kalimatDibaca(temuan: readonly Temuan[], terpilih: readonly Temuan[]): string[] {
  const dipakai = terpilih.map((satu) => `${satu.kalimat} (${formatAddress(satu.sel)}).`);
  const lain = temuan.filter((satu) => {
    const pilihan = terpilih.find((x) => x.perihal === satu.perihal);
    return pilihan !== undefined && pilihan.kalimat !== satu.kalimat;
  });
  const ditinggal = lain.map(
    (satu) => `Tidak dipakai karena sel lain menyebut lain: ${satu.kalimat} (${formatAddress(satu.sel)}).`,
  );
  return [...dipakai, ...new Set(ditinggal)];
}
