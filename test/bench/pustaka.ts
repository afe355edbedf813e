/** What the benchmark needs of Selaras, built into test/bench/hasil/selaras.js. */
export { readKebijakan } from '../../src/core/capaian/baca-kebijakan';
export { terapkanKebijakan } from '../../src/core/capaian/terapkan';
export { buatLaporan } from '../../src/core/laporan';
export { tautkan } from '../../src/core/linking/tautkan';
export { periksa } from '../../src/core/periksa';
export { kenali } from '../../src/core/recognition/kenali';
export { readBerkas } from '../../src/core/records/baca';
export { KATALOG } from '../../src/core/rules/katalog';
export { jalankanAturan } from '../../src/core/rules/mesin';
export { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
export { readWorkbookBytes } from '../../src/host/file/read-bytes';
export { renderHtml } from '../../src/core/render/html';
export { docxNaskah } from '../../src/host/docx/naskah/dokumen';
/** The library itself, for what it takes to write the same table. */
export * as docx from 'docx';
