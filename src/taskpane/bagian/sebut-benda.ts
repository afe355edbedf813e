/** What a plan adds beside cells, in words: validations, conditional formats, Excel tables, names, charts. */
import { formatSheetRange } from '../../core/workbook/address';
import type { ConditionalRule, SheetObject, ValidationRule } from '../../core/workbook/plan';

const angka = (nilai: number): string => String(nilai).replace('.', ',');

function sebutBatas(min: number | null, max: number | null): string {
  if (min === null) return max === null ? '' : ` paling besar ${angka(max)}`;
  return max === null ? ` paling kecil ${angka(min)}` : ` ${angka(min)} sampai ${angka(max)}`;
}

function sebutValidasi(aturan: ValidationRule): string {
  switch (aturan.type) {
    case 'list':
      return `daftar pilihan ${aturan.items.join(', ')}`;
    case 'listOf':
      return `daftar pilihan dari ${aturan.formula}`;
    case 'decimal':
      return `angka${sebutBatas(aturan.min, aturan.max)}`;
    case 'whole':
      return `bilangan bulat${sebutBatas(aturan.min, aturan.max)}`;
    case 'date':
      return 'tanggal dalam satu masa';
    case 'custom':
      return `syarat =${aturan.formula}`;
  }
}

const sebutSyarat = (aturan: ConditionalRule): string =>
  aturan.type === 'icons' ? 'ikon menurut angka' : `warna bila =${aturan.formula}`;

/** @example sebutBenda({ type: 'table', sheet: 'Pagu', range, name: 'Pagu_2024' }) // 'Tabel Excel Pagu_2024 di Pagu!A3:C81' */
export function sebutBenda(benda: SheetObject): string {
  if (benda.type === 'name') return `Nama ${benda.name} untuk ${benda.formula}`;
  const di = formatSheetRange({ sheet: benda.sheet, ...benda.range });
  switch (benda.type) {
    case 'validation': {
      const lunak = benda.rule.alert?.style === 'warning' ? ', hanya memperingatkan' : '';
      return `Validasi data di ${di}: ${sebutValidasi(benda.rule)}${lunak}`;
    }
    case 'conditionalFormat':
      return `Format bersyarat di ${di}: ${sebutSyarat(benda.rule)}`;
    case 'table':
      return `Tabel Excel ${benda.name} di ${di}`;
    case 'chart':
      return `Grafik "${benda.chart.title}" di ${di}`;
  }
}

const JENIS_BENDA: Readonly<Record<SheetObject['type'], string>> = {
  validation: 'validasi data',
  conditionalFormat: 'format bersyarat',
  table: 'tabel Excel',
  name: 'nama',
  chart: 'grafik',
};

/** "3 validasi data, 1 tabel Excel"; empty for none. */
export function cacahBenda(benda: readonly SheetObject[]): string {
  const cacah = new Map<string, number>();
  for (const { type } of benda) cacah.set(JENIS_BENDA[type], (cacah.get(JENIS_BENDA[type]) ?? 0) + 1);
  return [...cacah].map(([jenis, banyak]) => `${banyak} ${jenis}`).join(', ');
}
