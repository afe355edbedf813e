import { RS_021 } from '../../src/core/rules/renstra/RS-021';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin } from '../bantu/tabel-rencana';

const pohon = (...sasaran: readonly string[]) => [
  ['Pohon Kinerja'],
  ['Badan', null, 'Balai', null],
  ['Sasaran Program', 'Indikator Kinerja', 'Sasaran Kegiatan', 'Indikator Kinerja'],
  ...sasaran.map((satu, i) => [`Meningkatnya hasil bidang ${i + 1}`, `Nilai bidang ${i + 1}`, satu, `Nilai ${satu}`]),
];
const SEMUA = [
  'Meningkatnya layanan pengujian',
  'Meningkatnya kepuasan pelanggan',
  'Terwujudnya akuntabilitas kinerja',
];

describe('RS-021', () => {
  test('lolos: the tree holds each sasaran; without a tree nothing is said', () => {
    expect(temuanDari(RS_021, { Perkin: perkin(PERKIN), Pohon: pohon(...SEMUA) })).toEqual([]);
    expect(temuanDari(RS_021, { Perkin: perkin(PERKIN) })).toEqual([]);
  });

  test('gagal: one sasaran hangs nowhere', () => {
    const temuan = temuanDari(RS_021, {
      Perkin: perkin(PERKIN),
      Pohon: pohon(...SEMUA.slice(0, 2), 'Terjaganya aset negara'),
    });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!B6'], 'peringatan']]);
  });

  test('batas: the tree of another unit, a sasaran that stands at a higher level', () => {
    const lain = pohon('Terjaganya aset negara', 'Tertibnya arsip', 'Meningkatnya kepuasan pelanggan');
    expect(temuanDari(RS_021, { Perkin: perkin(PERKIN), Pohon: lain })).toEqual([]);
    const atas = pohon(...SEMUA.slice(0, 2), 'Terjaganya aset negara').map((baris, i) =>
      i === 5 ? ['Terwujudnya akuntabilitas kinerja', ...baris.slice(1)] : baris,
    );
    expect(temuanDari(RS_021, { Perkin: perkin(PERKIN), Pohon: atas })).toEqual([]);
  });
});
