/** AG-016: a row that several tables repeat under other names (services, months, units) shows one figure in all of them. */
import { bukaBuku } from '../../ledger/buku';
import { bedaSalinan, type BedaSalinan } from '../../ledger/salinan-angka';
import { addressKey } from '../../workbook/address';
import { cetakFigur, cetakSeperti, cetakSelisih } from '../anggaran/cetak';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { rincianLayanan } from '../lintas/XS-017';
import { isianAngka } from '../usulan';
import { ringkasNama } from '../../text/ringkas-nama';

/** The cell at fault: fewer tables show its figure; among equals the one that counts several rows, else the later one. */
function bukti({ a, b, tambahan, beda, suara, lawan }: BedaSalinan): Bukti[] {
  const bSalah = tambahan.length > 0 || suara[0] >= suara[1];
  const [salah, benar] = bSalah ? [b, a] : [a, b];
  const { figur } = salah.titik;
  if (figur === null) return [];
  const seharusnya = salah.titik.nilai + (bSalah ? -beda : beda);
  const lajur = salah.lembar.kisi.lajur[salah.titik.lajur];
  const pasti = suara[0] !== suara[1] || lawan !== null;
  return [
    {
      sel: [salah.titik.sel],
      tautan: [benar.titik, ...tambahan, ...(lawan === null ? [] : [lawan])].map(({ sel }) => sel),
      nilai: cetakFigur(figur),
      seharusnya: cetakSeperti(figur, seharusnya),
      selisih: cetakSelisih(beda, lajur?.sifat === 'uang', lajur?.faktor ?? 1),
      isi: {
        baris: ringkasNama(salah.lembar.kisi.baris[salah.titik.baris]?.label ?? ''),
        tambahan: tambahan.length > 0 ? String(tambahan.length) : '',
        pindah: lawan === null ? '' : 'ya',
      },
      ...(pasti ? { usulan: isianAngka(figur, seharusnya) } : { tingkat: 'peringatan' as const }),
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const dilihat = new Set(rincianLayanan(bahan).flatMap(({ sel }) => sel.map(addressKey)));
  return bedaSalinan(bukaBuku(bahan.berkas))
    .filter(({ a, b }) => berlaku.has(a.lembar.kisi.indeks) && berlaku.has(b.lembar.kisi.indeks))
    .flatMap(bukti)
    .sort((x, y) => Number(x.tingkat !== undefined) - Number(y.tingkat !== undefined))
    .filter(({ sel, tautan }) => {
      const kunci = [...sel, ...(tautan ?? []).slice(0, 1)].map(addressKey);
      if (kunci.some((satu) => dilihat.has(satu))) return false;
      for (const satu of sel) dilihat.add(addressKey(satu));
      return true;
    });
}

export const AG_016: Aturan = {
  kode: 'AG-016',
  tingkat: 'galat',
  judul: 'Angka yang diulang antartabel berbeda',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: (t) => {
    const jumlah = (t.isi['tambahan'] ?? '') === '' ? 'memuat' : 'beserta rinciannya berjumlah';
    const pindah = (t.isi['pindah'] ?? '') === '' ? '' : ' dan baris lain berselisih sama besar dengan arah sebaliknya';
    return `Angka "${t.isi['baris'] ?? ''}" pada ${t.sel} tertulis ${t.nilai}, sedangkan ${t.tautan[0] ?? ''} ${jumlah} ${t.seharusnya} (selisih ${t.selisih}${pindah}).`;
  },
  perbaikan: (t) =>
    (t.isi['pindah'] ?? '') === ''
      ? `Cocokkan dengan sumber datanya, lalu samakan ${t.sel} dengan ${t.tautan[0] ?? 'tabel lain'}.`
      : `Kembalikan selisih itu ke baris asalnya, sehingga ${t.sel} sama dengan ${t.tautan[0] ?? 'tabel lain'}.`,
};
