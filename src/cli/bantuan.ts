/** What `selaras bantuan` prints; no line is longer than 80 columns. */
export const BANTUAN = `Selaras memeriksa buku kerja perencanaan dan kinerja. Berkas asal
tidak pernah diubah.

Pemakaian: selaras <perintah> <berkas...> [pilihan]

Perintah:
  periksa BERKAS...   mengenali tabel, menghitung ulang capaian, mencetak temuan
  kenali BERKAS...    mencetak tabel yang dikenali beserta kolom dan alasannya
  naskah BERKAS       menulis tabel dan paragraf laporan: --ke LAPORAN.docx
  templat             menulis buku kerja kosong untuk satu tahun
  isi BERKAS          menulis salinan dengan rumus capaian
  aturan              mencetak katalog aturan
  gabung LAPORAN...   menggabungkan laporan NDJSON dari beberapa pecahan
  bantuan, versi

Berkas: .xlsx, .xlsm, .xls, .ods; periksa juga menerima folder dan mencetak
rekapnya. Sesudah -- semua kata dibaca sebagai berkas.

Pilihan periksa:
  --json              laporan JSON; satu laporan per baris
  --lembar NAMA       hanya temuan dan tabel lembar itu (dapat diulang)
  --aturan KODE       hanya temuan aturan itu (dapat diulang atau dipisah koma)
  --kebijakan BERKAS  kebijakan penghitungan dari berkas JSON
  --tahap TAHAP       penyusunan: isian yang masih kosong menjadi saran
  --tahun-lalu BERKAS membandingkan dengan buku kerja tahun lalu
  --reviu BERKAS.docx menulis catatan reviu untuk ditandatangani
  --xlsx BERKAS.xlsx  menulis buku temuan dengan tautan ke setiap sel; untuk
                      beberapa berkas: nama folder
  --tanggal TANGGAL   tanggal reviu; tanpa pilihan ini: hari ini
  --hasil FOLDER      menyimpan laporan.json, temuan.csv, temuan.txt per berkas
  --pekerja N         memeriksa N berkas sekaligus
  --pecahan i/n       hanya bagian ke-i dari n bagian daftar berkas

Pilihan naskah:
  --ke LAPORAN.docx   berkas yang ditulis; .html untuk ditempelkan
  --bagian BAGIAN     ikhtisar, bab2, bab3, bab4, lampiran (dapat diulang)
  --kebijakan BERKAS  kebijakan penghitungan dari berkas JSON
  --periksa BERKAS    memeriksa naskah laporan (.docx atau .txt) terhadap buku
                      kerja; dengan --json: temuan sebagai JSON

Pilihan templat: --ke BERKAS.xlsx, --tahun TAHUN, --contoh (dengan contoh
isian); berkas yang sudah ada tidak ditimpa.

Pilihan isi:
  --ke BERKAS.xlsx    salinan yang ditulis; berkas yang sudah ada tidak ditimpa
  --rencana           hanya mencetak yang akan ditulis
  --kebijakan BERKAS  kebijakan penghitungan dari berkas JSON
  --rapikan           lebih dahulu menjadikan teks angka sebagai angka, menambah
                      validasi data dan tabel Excel
  --status            menambah kolom status
  --ganti             mengganti capaian yang diketik dengan rumus
  --tanda             menandai capaian dan anggaran dengan ikon dan warna
  --pantauan          menambah lembar Pantauan beserta grafiknya
  --revisi            menambah lembar buku revisi pagu

Pilihan kenali: --json, --lembar NAMA. Pilihan aturan: --json,
--markdown.

Status keluar: 0 tidak ada galat, 1 ada galat, 2 berkas atau pilihan tidak
dapat dipakai.
`;
