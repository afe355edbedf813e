import type { JejakTemuan } from '../../../src/core/plans/catatan-reviu';
import { bandingkanReviu } from '../../../src/core/review/banding';

const temuan = (kode: string, ...jejak: string[]): JejakTemuan => ({
  kode,
  tingkat: 'galat',
  tempat: 'Capaian!G5',
  pesan: kode,
  jejak,
});
const kode = (daftar: readonly JejakTemuan[]): string[] => daftar.map((satu) => satu.kode);

describe('bandingkanReviu', () => {
  it('tells new, gone and left', () => {
    const hasil = bandingkanReviu([temuan('A', 'a'), temuan('B', 'b')], [temuan('B', 'b'), temuan('C', 'c')]);
    expect([kode(hasil.baru), kode(hasil.hilang), kode(hasil.tetap)]).toEqual([['C'], ['A'], ['B']]);
  });

  it('keeps a finding of several cells as long as one is left', () => {
    const hasil = bandingkanReviu([temuan('A', 'a', 'b', 'c')], [temuan('A', 'c', 'd')]);
    expect([kode(hasil.baru), kode(hasil.hilang), kode(hasil.tetap)]).toEqual([[], [], ['A']]);
  });

  it('counts equal findings: of two, one is mended', () => {
    const hasil = bandingkanReviu([temuan('A', 'a'), temuan('A', 'a')], [temuan('A', 'a')]);
    expect([hasil.baru.length, hasil.hilang.length, hasil.tetap.length]).toEqual([0, 1, 1]);
  });

  it('of nothing is nothing', () => {
    expect(bandingkanReviu([], [])).toEqual({ baru: [], hilang: [], tetap: [] });
  });
});
