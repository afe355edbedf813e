/** One finding: what is wrong and where, what it should be, what to do. */
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactElement } from 'react';
import type { Pengecualian } from '../../core/plans/catatan-reviu';
import type { Temuan, Tingkat } from '../../core/rules/aturan';
import { DaftarNilai } from '../bagian/nilai';
import { DeretSel } from '../bagian/sel';
import { IkonTingkat } from '../ikon';
import { NAMA_TINGKAT, teksTampil } from '../kata';
import { useSesi } from '../sesi/gunakan-sesi';
import { TindakanTemuan } from './tindakan-temuan';

const useGaya = makeStyles({
  akar: {
    display: 'grid',
    gap: '6px',
    padding: '10px 12px',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
    overflowWrap: 'anywhere',
  },
  // On the usual ground of a hover the red of a galat would be too faint in the dark.
  dapatKlik: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground2 } },
  kepala: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '2px', alignItems: 'center' },
  tingkat: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontWeight: tokens.fontWeightSemibold },
  kode: { color: tokens.colorNeutralForeground3, marginInlineStart: 'auto' },
  kecil: { color: tokens.colorNeutralForeground3 },
});

const useWarna = makeStyles({
  galat: { color: tokens.colorPaletteRedForeground1 },
  peringatan: { color: tokens.colorPaletteDarkOrangeForeground1 },
  saran: { color: tokens.colorNeutralForeground2 },
});

export function LabelTingkat({ tingkat }: { readonly tingkat: Tingkat }): ReactElement {
  const gaya = useGaya();
  const warna = useWarna();
  return (
    <span className={mergeClasses(gaya.tingkat, warna[tingkat])}>
      <IkonTingkat tingkat={tingkat} />
      {NAMA_TINGKAT[tingkat]}
    </span>
  );
}

const tampil = (teks: string | null): ReactElement | null =>
  teks === null || teks === '' ? null : <strong>{teksTampil(teks)}</strong>;

interface Properti {
  readonly temuan: Temuan;
  /** The sheet that the title above names, and the links may leave out; null where none does. */
  readonly dari: string | null;
  /** The waiver of a finding that is set aside; it stays in sight, struck through. */
  readonly pengecualian: Pengecualian | null;
}

export function KartuTemuan({ temuan, dari, pengecualian }: Properti): ReactElement {
  const sesi = useSesi();
  const gaya = useGaya();
  const [pertama] = temuan.sel;
  // A click beside the links is a short way to the first cell; the keyboard has the links.
  const kePertama = ({ target }: MouseEvent): void => {
    if (pertama === undefined || (target instanceof Element && target.closest('button, form') !== null)) return;
    void sesi.pilihSel(pertama);
  };
  return (
    <article className={mergeClasses(gaya.akar, pertama !== undefined && gaya.dapatKlik)} onClick={kePertama}>
      <div className={gaya.kepala}>
        <LabelTingkat tingkat={temuan.tingkat} />
        <span>
          <DeretSel sel={temuan.sel} dari={dari} />
        </span>
        <Text size={200} className={gaya.kode}>
          {temuan.kode}
        </Text>
      </div>
      <Text {...(pengecualian !== null && { strikethrough: true })}>{teksTampil(temuan.pesan)}</Text>
      <DaftarNilai
        isi={[
          ['Tertulis', tampil(temuan.nilai)],
          ['Seharusnya', tampil(temuan.seharusnya)],
          ['Selisih', tampil(temuan.selisih)],
        ]}
      />
      {temuan.perbaikan !== '' && <Text size={200}>{teksTampil(temuan.perbaikan)}</Text>}
      {temuan.tautan.length > 0 && (
        <Text size={200}>
          {'Bandingkan: '}
          <DeretSel sel={temuan.tautan} dari={dari} />
        </Text>
      )}
      {temuan.rujukan !== '' && (
        <Text size={200} className={gaya.kecil}>
          {`Rujukan: ${temuan.rujukan}`}
        </Text>
      )}
      <TindakanTemuan temuan={temuan} pengecualian={pengecualian} />
    </article>
  );
}
