/** The sample workbook, part of the pane and loaded only when it is asked for. */

/** Its bytes in base64. */
export async function bacaContoh(): Promise<string> {
  const { default: alamat } = await import(/* webpackChunkName: "contoh" */ '../../../assets/contoh/contoh.xlsx');
  return alamat.slice(alamat.indexOf(',') + 1);
}
