/** TX-003: amounts in words are written Rp1.500.000: without dot or blank behind Rp, without ",-". */
import type { Bahan, Bukti } from '../aturan';
import { aturanEjaan, buktiEjaan } from './ejaan-kata';
import { teksLembar } from './teks-lembar';

const TIDAK_BAKU = /\bRp(?:\.\s?|\s)(?=[1-9])|(?<=Rp\.? ?[\d.]*\d)\s?,-+/;

/** "Rp. 1.500.000,-" -> "Rp1.500.000". */
export function rupiahBaku(teks: string): string {
  return teks.replace(/\bRp(?:\.\s?|\s)\s*(?=[1-9])/g, 'Rp').replace(/(?<=Rp[\d.]*\d)\s?,-+/g, '');
}

/** A cell that is an amount and nothing else is read as a figure; its form is that of its column. */
const hanyaAngka = (teks: string): boolean => /^\s*\(?-?\s*Rp[\s.]*[\d.,\s]+(?:,-+)?\)?\s*$/.test(teks);

function cari({ berkas }: Bahan): (Bukti | null)[] {
  const isi = teksLembar(berkas).filter(
    ({ teks }) => teks.includes('Rp') && TIDAK_BAKU.test(teks) && !hanyaAngka(teks),
  );
  const contoh = /\bRp[\s.]*[1-9][\d.,]*\d(?:\s?,-+)?/.exec(isi[0]?.teks ?? '')?.[0] ?? 'Rp. 1.000,-';
  return [buktiEjaan(isi, contoh, rupiahBaku(contoh), rupiahBaku)];
}

export const TX_003 = aturanEjaan({ kode: 'TX-003', judul: 'Penulisan rupiah', cari });
