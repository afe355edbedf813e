/** The contract of objects over the adapter of Excel: the real office.js, and the development host behind it. */
import { createExcelHost } from '../../src/host/excel/excel-host';
import { bukaExcel } from '../host/excel/buka-excel';
import { ujiBenda } from './kontrak-benda';

ujiBenda('Excel', async (bytes, nama) => {
  const { excel, lingkungan } = await bukaExcel(bytes, nama);
  return { host: createExcelHost(excel, lingkungan) };
});
