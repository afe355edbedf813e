const PEMAKAIAN = `Pemakaian: selaras <perintah> <berkas...> [pilihan]

Perintah:
  periksa   memeriksa buku kerja dan mencetak temuan
  kenali    mencetak tabel yang dikenali beserta kolomnya
  aturan    mencetak katalog aturan
`;

process.stdout.write(PEMAKAIAN);
