import { kalimatDari } from '../../../src/devhost/page/kalimat';
import { BerkasDitolak } from '../../../src/host/file/ditolak';
import { HostDitolak } from '../../../src/host/host';

describe('kalimat halaman mulai', () => {
  it('penolakan membawa kalimatnya sendiri, tanpa tambahan', () => {
    expect(kalimatDari(new BerkasDitolak('Berkas rusak.'), 'buka')).toBe('Berkas rusak.');
    expect(kalimatDari(new HostDitolak('tidak-didukung', 'Nama lembar diganti.'), 'simpan')).toBe(
      'Nama lembar diganti.',
    );
  });

  it('kegagalan lain: apa yang terjadi, tidak ada yang diubah, dan saran yang tidak membuang suntingan', () => {
    expect(kalimatDari(new RangeError('x'), 'simpan')).toMatch(
      /^Buku kerja tidak dapat disimpan .*\(x\), tidak ada yang diubah; .*biarkan halaman ini terbuka\.$/,
    );
    expect(kalimatDari('x', 'buka')).toMatch(/^Buku kerja tidak dapat dibuka .*; coba berkas lain\.$/);
  });
});
