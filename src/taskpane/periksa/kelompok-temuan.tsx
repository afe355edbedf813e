/** A group of findings that opens and closes; a closed one renders none of them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { DaftarBerhalaman } from '../bagian/daftar';
import { NAMA_TINGKAT, sebutAngka, teksTampil, URUTAN_TINGKAT } from '../kata';
import { KartuTemuan } from './kartu-temuan';
import type { Kelompok } from './kelompok';

/** Findings of one page. */
const HALAMAN = 20;

const useGaya = makeStyles({
  akar: {
    borderRadius: tokens.borderRadiusMedium,
    outlineWidth: '1px',
    outlineStyle: 'solid',
    outlineColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  judul: { margin: 0, fontSize: 'inherit' },
  tombol: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '12px 1fr',
    gap: '2px 8px',
    alignItems: 'center',
    padding: '8px 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  nama: { fontWeight: tokens.fontWeightSemibold },
  cacah: {
    gridColumnStart: 2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  panah: { transitionProperty: 'transform', transitionDuration: tokens.durationFaster },
  terbuka: { transform: 'rotate(90deg)' },
});

function sebutCacah({ cacah }: Kelompok): string {
  return URUTAN_TINGKAT.filter((tingkat) => cacah[tingkat] > 0)
    .map((tingkat) => `${sebutAngka(cacah[tingkat])} ${NAMA_TINGKAT[tingkat].toLowerCase()}`)
    .join(', ');
}

interface Properti {
  readonly kelompok: Kelompok;
  readonly terbukaAwal: boolean;
}

export function KelompokTemuan({ kelompok, terbukaAwal }: Properti): ReactElement {
  const gaya = useGaya();
  const [terbuka, setTerbuka] = useState(terbukaAwal);
  const id = useId();
  const judul = teksTampil(kelompok.judul);
  return (
    <section className={gaya.akar} aria-labelledby={id}>
      <h3 className={gaya.judul}>
        <button
          type="button"
          id={id}
          className={gaya.tombol}
          aria-expanded={terbuka}
          onClick={() => setTerbuka(!terbuka)}
        >
          <svg
            width="12"
            height="12"
            viewBox="0 0 12 12"
            aria-hidden="true"
            className={terbuka ? gaya.terbuka : gaya.panah}
          >
            <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
          <span className={gaya.nama}>{judul}</span>
          <span className={gaya.cacah}>{sebutCacah(kelompok)}</span>
        </button>
      </h3>
      {terbuka && (
        <DaftarBerhalaman
          isi={kelompok.temuan}
          halaman={HALAMAN}
          kunci={(_satu, i) => String(i)}
          nama={`Temuan: ${judul}`}
        >
          {(temuan) => <KartuTemuan temuan={temuan} />}
        </DaftarBerhalaman>
      )}
    </section>
  );
}
