/** The third analysis: the realisasi against the target at the end of the Renstra. PermenPANRB 53/2014, analysis 3. */
import { selisihTarget } from '../../capaian/belum-tercapai';
import { hitungCapaian } from '../../capaian/hitung';
import type { Kebijakan } from '../../capaian/kebijakan';
import type { Figur } from '../../records/berkas';
import { teksCapaianHitung } from '../figur-naskah';
import { slot, type Potongan } from '../naskah';
import type { ProfilIndikator } from '../profil';
import { figurTampak, type Pasangan } from './figur-tampak';
import { satuanKalimat, sebut, sebutFigur } from './sebut';

/**
 * Sentences on the last target of the Renstra; where the workbook has none, a place to fill.
 *
 * Realisasi 40 in 2023, target 50 in 2024: "Sampai dengan tahun 2023, realisasi indikator ini sebesar 40 perusahaan atau 80,00%
 * dari target akhir Renstra tahun 2024 sebesar 50 perusahaan. ..."
 */
export function kalimatJangkaMenengah(
  profil: ProfilIndikator,
  tahun: number,
  kebijakan: Kebijakan,
): readonly Potongan[] {
  const akhir = profil.renstra.at(-1);
  const arah = profil.utama?.arah.arah;
  const asal = { target: akhir?.target ?? null, realisasi: profil.utama?.periode.realisasi ?? null };
  if (
    akhir === undefined ||
    akhir.tahun < tahun ||
    asal.target === null ||
    asal.realisasi === null ||
    arah === undefined
  )
    return sebut('Perbandingan dengan target jangka menengah: ', slot('target akhir Renstra dan kemajuannya'), '.');
  const { target, realisasi } = figurTampak(arah, { target: asal.target, realisasi: asal.realisasi }, kebijakan);
  const hasil = hitungCapaian(target.besaran, realisasi.besaran, arah, { ...kebijakan, batasAtas: null });
  if (hasil.capaian === null)
    return sebut(
      `Target akhir Renstra tahun ${akhir.tahun} adalah `,
      sebutFigur(target, profil.satuan),
      ', sedangkan realisasi sampai dengan ',
      `tahun ${tahun} adalah `,
      sebutFigur(realisasi, profil.satuan),
      '.',
    );
  const dari = [target.sel, realisasi.sel];
  return sebut(
    `Sampai dengan tahun ${tahun}, realisasi indikator ini sebesar `,
    sebutFigur(realisasi, profil.satuan),
    ' atau ',
    { teks: `${teksCapaianHitung(hasil, kebijakan)}%`, dari },
    ` dari target akhir Renstra tahun ${akhir.tahun} sebesar `,
    sebutFigur(target, profil.satuan),
    '. ',
    simpulan(profil, { target, realisasi }, tahun, kebijakan),
  );
}

function simpulan(
  profil: ProfilIndikator,
  { target, realisasi }: Pasangan,
  tahun: number,
  kebijakan: Kebijakan,
): readonly Potongan[] {
  const arah = profil.utama?.arah.arah ?? 'naik';
  const status = (figur: Figur): string => hitungCapaian(figur.besaran, realisasi.besaran, arah, kebijakan).status;
  const dari = [target.sel, realisasi.sel];
  const akhir = status(target);
  if (akhir === 'melampaui') return [{ teks: 'Target akhir Renstra telah terlampaui.', dari }];
  if (akhir === 'tercapai') return [{ teks: 'Target akhir Renstra telah tercapai.', dari }];
  const berjalan = profil.renstra.find((satu) => satu.tahun === tahun)?.target ?? null;
  if (berjalan !== null && ['melampaui', 'tercapai'].includes(status(berjalan)))
    return [{ teks: 'Capaian ini berada pada jalur pencapaian target Renstra.', dari: [...dari, berjalan.sel] }];
  const selisih = selisihTarget(target, realisasi, arah, profil.satuan?.teks ?? null);
  if (selisih === null) return [];
  const [angka = '', ...satuan] = selisih.teks.split(' ');
  return sebut(
    'Diperlukan percepatan sebesar ',
    { teks: `${angka} ${satuanKalimat(satuan.join(' '))}`.trim(), dari },
    ' pada sisa periode Renstra.',
  );
}
