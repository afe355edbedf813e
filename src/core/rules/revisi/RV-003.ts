/** RV-003: a code that names its parents must stand under them: 6077.BAD under 6077. */
import { parseKodeAnggaran, type TingkatAnggaran } from '../../text/kode';
import type { BarisUang, Berkas } from '../../records/berkas';
import type { Aturan, Bukti } from '../aturan';
import { tabelBerkode, type BarisKode } from './kode-baris';

interface Atasan {
  readonly tingkat: TingkatAnggaran;
  readonly kode: string;
}

/** Parents that the code itself names, nearest last. */
function disebut({ baca }: BarisKode): Atasan[] {
  return (baca?.bagian ?? []).slice(0, -1).flatMap((kode, i) => {
    const tingkat = baca?.tingkatBagian[i];
    return tingkat === undefined || tingkat === 'unit' ? [] : [{ tingkat, kode }];
  });
}

const bagianAkhir = (baris: BarisUang): string => {
  const baca = baris.kode === null ? null : parseKodeAnggaran(baris.kode.teks.replace(/\s+/g, ''));
  return baca?.bagian[baca.bagian.length - 1] ?? '';
};

function diAtas(berkas: Berkas, baris: BarisUang): BarisUang[] {
  const hasil: BarisUang[] = [];
  for (let kini = baris.induk; kini !== null && hasil.length < 12; kini = berkas.uang[kini]?.induk ?? null) {
    const satu = berkas.uang[kini];
    if (satu === undefined) break;
    hasil.push(satu);
  }
  return hasil;
}

/** Rows of one table by level and code, and which levels it shows at all. */
function daftar(isi: readonly BarisKode[]): ReadonlyMap<string, BarisKode> {
  const hasil = new Map<string, BarisKode>();
  for (const satu of isi) {
    const kunci = `${satu.baris.tingkat ?? ''}|${bagianAkhir(satu.baris)}`;
    if (!hasil.has(kunci)) hasil.set(kunci, satu);
    if (!hasil.has(satu.baris.tingkat ?? '')) hasil.set(satu.baris.tingkat ?? '', satu);
  }
  return hasil;
}

function yatim(berkas: Berkas, satu: BarisKode, isi: ReadonlyMap<string, BarisKode>): Bukti[] {
  const sebutan = disebut(satu);
  const atas = sebutan.length === 0 ? [] : diAtas(berkas, satu.baris);
  return sebutan
    .flatMap((induk): Bukti[] => {
      const milik = atas.find(({ tingkat }) => tingkat === induk.tingkat);
      // a table that shows no row of that level does not break the tree
      if (!isi.has(induk.tingkat) || (milik !== undefined && bagianAkhir(milik) === induk.kode)) return [];
      const ada = isi.get(`${induk.tingkat}|${induk.kode}`);
      return [
        {
          sel: [satu.kode.sel],
          tautan: [
            ...(ada === undefined ? [] : [ada.kode.sel]),
            ...(milik?.kode === null || milik === undefined ? [] : [milik.kode.sel]),
          ],
          nilai: satu.kode.teks,
          isi: { induk: induk.kode, ada: ada === undefined ? '' : 'ya' },
        },
      ];
    })
    .slice(0, 1);
}

export const RV_003: Aturan = {
  kode: 'RV-003',
  tingkat: 'galat',
  judul: 'Induk kode tidak ada',
  rujukan: 'PMK 62/2023, klasifikasi anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) =>
    tabelBerkode(berkas).flatMap((isi) => {
      const menurutKode = daftar(isi);
      return isi.flatMap((satu) => yatim(berkas, satu, menurutKode));
    }),

  pesan: (t) =>
    `Kode "${t.nilai}" pada ${t.sel} menyebut induk ${t.isi['induk'] ?? ''}, yang ${t.isi['ada'] === 'ya' ? `berada di tempat lain (${t.tautan[0] ?? ''})` : 'tidak ada pada tabel ini'}.`,
  perbaikan: (t) =>
    t.isi['ada'] === 'ya'
      ? 'Pindahkan baris ke bawah induknya, atau perbaiki kodenya.'
      : 'Tambahkan baris induknya, atau perbaiki kodenya.',
};
