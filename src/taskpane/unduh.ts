/** Hands a file to the browser's downloads. Whether a web view of Office takes it is for its owner to say. */
const JENIS_DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** The browser reads the file after the click has been handled. */
const SIMPAN = 60_000;

export function unduh(nama: string, isi: Uint8Array): void {
  const alamat = URL.createObjectURL(new Blob([isi.slice()], { type: JENIS_DOCX }));
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  setTimeout(() => URL.revokeObjectURL(alamat), SIMPAN);
}
