/** XS-012: the number of sasaran and indicators that a text says of the Perkin is that of the Perkin. */
import { bacaTerbilang } from '../../text/terbilang';
import { ingatOleh } from '../../text/ingat';
import { kunciLabel } from '../../text/label';
import type { Berkas } from '../../records/berkas';
import { tabelBerlaku } from '../lintas/kemunculan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { barisMenurutTabel } from '../perkin/sel-wajib';
import { teksLembar } from './teks-lembar';

const PERKIN = /\b(?:perjanjian kinerja|perkin|penetapan kinerja|tapkin)\b/i;
const SEBUT =
  /(?<![\d.,])(\d{1,3}|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?: (?:belas|puluh(?: [a-z]+)?))?)\s*(?:\([a-z ]+\)\s*)?(sasaran|indikator)\b(?!\s*(?:kinerja )?utama|\s*tujuan|\s*program)/giu;

interface Cacah {
  readonly sasaran: ReadonlySet<number>;
  readonly indikator: ReadonlySet<number>;
}

/** How many sasaran and indicators each Perkin has. */
const cacahPerkin = ingatOleh((berkas: Berkas): Cacah => {
  const [sasaran, indikator] = [new Set<number>(), new Set<number>()];
  for (const i of tabelBerlaku(berkas)) {
    if (berkas.tabel[i]?.jenis !== 'perkin') continue;
    const baris = (barisMenurutTabel(berkas).get(i) ?? []).filter(({ peran }) => peran === 'data');
    indikator.add(baris.length);
    sasaran.add(new Set(baris.flatMap((satu) => (satu.sasaran === null ? [] : [kunciLabel(satu.sasaran.teks)]))).size);
  }
  return { sasaran, indikator };
});

function periksa({ berkas }: Bahan): Bukti[] {
  const ada = cacahPerkin(berkas);
  if (ada.indikator.size === 0) return [];
  return teksLembar(berkas).flatMap(({ sel, teks }): Bukti[] => {
    if (!PERKIN.test(teks)) return [];
    return [...teks.matchAll(SEBUT)].flatMap(([, angka = '', benda = '']): Bukti[] => {
      const cacah = /^\d+$/.test(angka) ? Number(angka) : bacaTerbilang(angka);
      const milik = benda.toLowerCase() === 'sasaran' ? ada.sasaran : ada.indikator;
      if (cacah === null || milik.has(cacah)) return [];
      return [
        {
          sel: [sel],
          nilai: `${cacah} ${benda.toLowerCase()}`,
          seharusnya: `${[...milik].sort((a, b) => a - b).join(' atau ')} ${benda.toLowerCase()}`,
        },
      ];
    });
  });
}

export const XS_012: Aturan = {
  kode: 'XS-012',
  tingkat: 'peringatan',
  judul: 'Cacah sasaran atau indikator berbeda dengan Perkin',
  rujukan: 'PermenPANRB 53/2014, perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya }) =>
    `Teks pada ${lembar}!${sel} menyebut ${nilai}, sedangkan tabel perjanjian kinerja memuat ${seharusnya}.`,
  perbaikan: ({ sel, seharusnya }) => `Perbaiki ${sel} menjadi ${seharusnya}, atau lengkapi tabel perjanjian kinerja.`,
};
