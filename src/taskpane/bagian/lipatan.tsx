/** A part that opens and closes under its title; a closed one renders nothing of its content. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement, type ReactNode } from 'react';

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

interface Properti {
  readonly judul: string;
  /** Said below the title, also while it is closed. */
  readonly catatan?: string;
  readonly terbukaAwal: boolean;
  readonly tingkatJudul: 2 | 3;
  readonly children: ReactNode;
}

export function Lipatan({ judul, catatan, terbukaAwal, tingkatJudul, children }: Properti): ReactElement {
  const gaya = useGaya();
  const [terbuka, setTerbuka] = useState(terbukaAwal);
  const id = useId();
  const Judul = `h${tingkatJudul}` as const;
  return (
    <section className={gaya.akar} aria-labelledby={id}>
      <Judul className={gaya.judul}>
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
            focusable="false"
            className={mergeClasses(gaya.panah, terbuka && gaya.terbuka)}
          >
            <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
          <span className={gaya.nama}>{judul}</span>
          {catatan !== undefined && <span className={gaya.cacah}>{catatan}</span>}
        </button>
      </Judul>
      {terbuka && children}
    </section>
  );
}
