/** A workbook inside the page, as a data: address. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
