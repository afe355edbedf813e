/** What is measured: workbooks of indicator rows, the same rows as objects, and a large sheet as a file. */
import { strToU8, zipSync } from 'fflate';

const AWAL = ['Persentase', 'Jumlah', 'Nilai', 'Indeks', 'Tingkat', 'Rata-rata'];
const BENDA = [
  ...[
    'pelaku usaha',
    'sertifikat',
    'layanan pengujian',
    'pelanggan',
    'lulusan',
    'kajian kebijakan',
    'rekomendasi',
    'perusahaan',
  ],
  ...[
    'produk',
    'standar',
    'peserta pelatihan',
    'tenaga kerja',
    'laporan keuangan',
    'aparatur',
    'kerja sama',
    'laboratorium',
  ],
];
const SIFAT = [
  ...[
    'yang diterbitkan tepat waktu',
    'yang memenuhi standar mutu',
    'yang terserap di dunia kerja',
    'yang ditindaklanjuti',
  ],
  ...[
    'dengan tingkat kepuasan baik',
    'yang mengikuti bimbingan teknis',
    'yang terakreditasi',
    'pada kawasan prioritas',
  ],
];
const TEMPAT = [
  'wilayah barat',
  'wilayah tengah',
  'wilayah timur',
  'sektor hulu',
  'sektor hilir',
  'skala kecil',
  'skala menengah',
];
const SATUAN = ['Persen', 'Dokumen', 'Nilai', 'Indeks', 'Persen', 'Orang'];

/** One indicator; the same number gives the same row. */
export function indikator(i) {
  const pilih = (daftar, langkah) => daftar[Math.floor(i / langkah) % daftar.length];
  const target = 40 + ((i * 37) % 60);
  const realisasi = target + ((i * 13) % 11) - 4;
  const capaian = Math.round((realisasi / target) * 10_000) / 100;
  return {
    no: i + 1,
    kode: `IK.${Math.floor(i / 5) + 1}.${(i % 5) + 1}`,
    sasaran: `Meningkatnya ${pilih(BENDA, 5)} ${pilih(TEMPAT, 80)} kelompok ${Math.floor(i / 5) + 1}`,
    indikator: `${pilih(AWAL, 1)} ${pilih(BENDA, 6)} ${pilih(SIFAT, 96)} ${pilih(TEMPAT, 768)} unit ${i + 1}`,
    satuan: pilih(SATUAN, 1),
    tahun: 2024,
    target,
    realisasi,
    // Some are wrong, as in real tables.
    capaian: i % 50 === 7 ? capaian + 3 : capaian,
    status: realisasi >= target ? 'Tercapai' : 'Belum tercapai',
    keterangan: i % 4 === 0 ? 'Data dari laporan bulanan' : '',
  };
}

const KEPALA_PERKIN = ['No', 'Sasaran', 'Kode', 'Indikator Kinerja', 'Satuan', 'Target 2024'];
const KEPALA_CAPAIAN = [...KEPALA_PERKIN, 'Realisasi 2024', 'Capaian (%)', 'Status', 'Keterangan'];

const barisPerkin = (x, i) => [i + 1, x.sasaran, x.kode, x.indikator, x.satuan, x.target];
const barisCapaian = (x, i) => [
  ...barisPerkin(x, i),
  x.realisasi,
  x.capaian,
  x.status,
  x.keterangan === '' ? null : x.keterangan,
];

/** `satu`: a Perkin and a table of results, each with half of the rows. */
export function bukuSatu(selaras, n) {
  const daftar = Array.from({ length: n / 2 }, (_x, i) => indikator(i));
  return selaras.workbookFromSheets([
    selaras.sheetFromGrid('Perkin', [
      ['Tabel 1 Perjanjian Kinerja Tahun 2024'],
      KEPALA_PERKIN,
      ...daftar.map(barisPerkin),
    ]),
    selaras.sheetFromGrid('Capaian', [
      ['Tabel 2 Capaian Kinerja Tahun 2024'],
      KEPALA_CAPAIAN,
      ...daftar.map(barisCapaian),
    ]),
  ]);
}

/** `unit`: two sheets for each unit of twenty indicators, as an agency collects them from its units. */
export function bukuUnit(selaras, n) {
  const sheets = [];
  for (let unit = 0; unit * 40 < n; unit++) {
    const daftar = Array.from({ length: 20 }, (_x, i) => indikator(unit * 20 + i));
    const judul = `Unit ${unit + 1}`;
    sheets.push(
      selaras.sheetFromGrid(`Perkin ${unit + 1}`, [
        [`Perjanjian Kinerja Tahun 2024 ${judul}`],
        KEPALA_PERKIN,
        ...daftar.map(barisPerkin),
      ]),
      selaras.sheetFromGrid(`Capaian ${unit + 1}`, [
        [`Capaian Kinerja Tahun 2024 ${judul}`],
        KEPALA_CAPAIAN,
        ...daftar.map(barisCapaian),
      ]),
    );
  }
  return selaras.workbookFromSheets(sheets);
}

export const BUKU = { satu: bukuSatu, unit: bukuUnit };

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** An .xlsx of one sheet with 12 columns: texts, numbers, percentages, as Excel writes them. */
export function berkasXlsx(barisBanyak) {
  const teks = new Map();
  const letak = (isi) => teks.get(isi) ?? (teks.set(isi, teks.size), teks.size - 1);
  const baris = [];
  for (let i = 0; i < barisBanyak; i++) {
    const x = indikator(i);
    const isi = [
      x.no,
      x.kode,
      x.sasaran,
      x.indikator,
      x.satuan,
      x.tahun,
      x.target,
      x.realisasi,
      x.capaian / 100,
      x.target * 1e6,
      x.realisasi * 1e6,
      x.status,
    ];
    const sel = isi.map((nilai, kolom) => {
      const alamat = `${String.fromCharCode(65 + kolom)}${i + 1}`;
      if (typeof nilai === 'string') return `<c r="${alamat}" s="1" t="s"><v>${letak(nilai)}</v></c>`;
      return `<c r="${alamat}" s="${kolom === 8 ? 2 : kolom > 8 ? 3 : 1}"><v>${nilai}</v></c>`;
    });
    baris.push(`<row r="${i + 1}" spans="1:12">${sel.join('')}</row>`);
  }
  const bagian = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><dimension ref="A1:L${barisBanyak}"/><sheetData>${baris.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" uniqueCount="${teks.size}">${[...teks.keys()].map((isi) => `<si><t>${isi}</t></si>`).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(bagian).map(([nama, isi]) => [nama, strToU8(isi)])), { level: 6 });
}
