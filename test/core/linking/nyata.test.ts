/** The three units' workbooks, as they are and with sheets renamed and rows and columns moved. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tautkan, type Tautan } from '../../../src/core/linking/tautkan';
import { kenali } from '../../../src/core/recognition/kenali';
import { readBerkas } from '../../../src/core/records/baca';
import type { BarisIndikator, Berkas } from '../../../src/core/records/berkas';
import { readWorkbookBytes } from '../../../src/host/file/read';

interface BarisEmas {
  readonly sheet: string;
  readonly row: number;
  readonly kode: string | null;
  readonly indikator: string;
}

interface Emas {
  readonly indikator: readonly BarisEmas[];
}

const jalur = (nama: string): string => fileURLToPath(new URL(`../../fixtures/${nama}`, import.meta.url));

async function muat(unit: string, ragam: string): Promise<{ berkas: Berkas; tautan: Tautan; emas: Emas }> {
  const workbook = await readWorkbookBytes(readFileSync(jalur(`${unit}/${unit}${ragam}.xlsx`)), `${unit}.xlsx`);
  const berkas = readBerkas(workbook, kenali(workbook));
  const emas = JSON.parse(readFileSync(jalur(`${unit}/${unit}${ragam}.gold.json`), 'utf8')) as Emas;
  return { berkas, tautan: tautkan(berkas), emas };
}

const tempat = (lembar: string, row: number): string => `${lembar}!${row}`;

/** The rows of gold that were read, each once, with the code that tells which indicator they are. */
function barisBerkode(berkas: Berkas, emas: Emas): { baris: BarisIndikator; kode: string }[] {
  const menurutTempat = new Map(
    berkas.indikator.map((satu) => [tempat(berkas.tabel[satu.tabel]?.lembar ?? '', satu.row + 1), satu]),
  );
  const kode = new Map<BarisIndikator, string>();
  for (const satu of emas.indikator) {
    const baris = menurutTempat.get(tempat(satu.sheet, satu.row));
    if (baris !== undefined && satu.kode !== null) kode.set(baris, satu.kode);
  }
  return [...kode].map(([baris, isi]) => ({ baris, kode: isi }));
}

function ukur({ berkas, tautan, emas }: { berkas: Berkas; tautan: Tautan; emas: Emas }) {
  const baris = barisBerkode(berkas, emas);
  let benar = 0;
  let disatukan = 0;
  let seharusnya = 0;
  baris.forEach((a, i) => {
    for (const b of baris.slice(i + 1)) {
      const satu = tautan.kelompokDari.get(a.baris) === tautan.kelompokDari.get(b.baris);
      if (satu) disatukan++;
      if (a.kode === b.kode) seharusnya++;
      if (satu && a.kode === b.kode) benar++;
    }
  });
  return { terbaca: baris.length, presisi: benar / disatukan, cakupan: benar / seharusnya };
}

const UNIT = ['bbspjikkp-2024', 'bpipi-2023', 'bpsdmi-2023'];
const SEMUA = UNIT.flatMap((unit) => [[unit, ''] as const, [unit, '.acak'] as const]);

describe.each(SEMUA)('%s%s', (unit, ragam) => {
  test('indikator yang sama bertaut, yang lain tidak', async () => {
    const bahan = await muat(unit, ragam);
    const { terbaca, presisi, cakupan } = ukur(bahan);
    expect(terbaca).toBeGreaterThan(50);
    expect(presisi).toBeGreaterThanOrEqual(0.99);
    expect(cakupan).toBeGreaterThanOrEqual(0.95);
  });

  test('setiap baris di satu kelompok; dua baris satu tabel tidak disatukan kecuali bunyinya sama', async () => {
    const { berkas, tautan } = await muat(unit, ragam);
    expect(tautan.indikator.flatMap(({ anggota }) => anggota)).toHaveLength(berkas.indikator.length);
    for (const { anggota } of tautan.indikator) {
      const bunyi = new Map<number, string>();
      for (const { baris } of anggota) {
        const teks = baris.indikator.teks.toLowerCase().replace(/\W+/g, '');
        expect(bunyi.get(baris.tabel) ?? teks).toBe(teks);
        bunyi.set(baris.tabel, teks);
      }
    }
  });
});

describe('bpsdmi-2023', () => {
  test('baris yang memakai bunyi indikator lain tidak diandalkan', async () => {
    const { berkas, tautan } = await muat('bpsdmi-2023', '');
    const salah = berkas.indikator.find(
      (satu) => berkas.tabel[satu.tabel]?.lembar === 'Perbandingan' && satu.row + 1 === 62,
    );
    const kelompok = salah === undefined ? undefined : tautan.kelompokDari.get(salah);
    const anggota = kelompok?.anggota.find(({ baris }) => baris === salah);
    expect(kelompok?.kode).toBe('SP7.1');
    expect(kelompok?.nama).toContain('Profesionalitas ASN');
    expect(anggota?.keyakinan).toBeLessThan(0.5);
    expect(anggota?.alasan).toContain('bunyinya milik indikator lain');
  });

  test('kode yang salah di satu tabel tidak memisahkan barisnya', async () => {
    const { berkas, tautan } = await muat('bpsdmi-2023', '');
    const salah = berkas.indikator.find(
      (satu) => berkas.tabel[satu.tabel]?.lembar === 'Per Indikator' && satu.row + 1 === 16,
    );
    expect(salah?.kode).toBe('SP3.3');
    expect(salah && tautan.kelompokDari.get(salah)?.kode).toBe('SP1.3');
  });

  test('sasaran dengan bunyi yang sama dan kode berbeda tetap dua', async () => {
    const { tautan } = await muat('bpsdmi-2023', '');
    const asn = tautan.sasaran.filter(({ nama }) => nama.startsWith('Terwujudnya ASN'));
    expect(asn.map(({ kode }) => kode).sort()).toEqual(['SP3', 'SP7']);
  });
});

describe('bbspjikkp-2024', () => {
  test('delapan sasaran, juga yang disebut dengan kodenya saja', async () => {
    const { tautan } = await muat('bbspjikkp-2024', '');
    expect(tautan.sasaran).toHaveLength(8);
    expect(tautan.sasaran[1]?.anggota.map(({ teks }) => teks.teks)).toContain('SK2');
  });

  test('KRO bertaut dari rincian pagu ke revisi, triwulan dan realisasi', async () => {
    const { berkas, tautan } = await muat('bbspjikkp-2024', '');
    const kro = tautan.uang.find(({ kunci }) => kunci === 'EC/6077/BAD');
    const lembar = kro?.anggota.map(({ baris }) => berkas.tabel[baris.tabel]?.lembar);
    expect(lembar).toEqual(['Pagu', 'Revisi Pagu', 'Realisasi TW', 'Realisasi']);
  });

  test('dua KRO dengan uraian yang sama tetap dua', async () => {
    const { tautan } = await muat('bbspjikkp-2024', '');
    const sarana = tautan.uang.filter(({ kunci }) => /^EC\/6077\/[CR]AH$/.test(kunci));
    expect(sarana.map(({ anggota }) => anggota.length)).toEqual([4, 4]);
  });
});
