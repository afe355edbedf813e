/**
 * The row of tabs. Fluent's own puts hidden stops for the Tab key around itself, which checks of accessibility refuse; this
 * one follows the pattern of the ARIA guide: one stop, arrows move, Enter or the space bar opens.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';

const useGaya = makeStyles({
  deret: {
    display: 'flex',
    flexShrink: 0,
    padding: '4px 8px 0',
    // Five names stand in a pane of 320 px as well.
    '@media (max-width: 350px)': { paddingInline: '2px' },
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  tab: {
    padding: '10px 8px 8px',
    '@media (max-width: 350px)': { paddingInline: '5px' },
    border: 'none',
    borderBottomWidth: '3px',
    borderBottomStyle: 'solid',
    borderBottomColor: 'transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  dipilih: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Properti<T extends string> {
  readonly tab: readonly T[];
  readonly judul: Readonly<Record<T, string>>;
  readonly dipilih: T;
  /** Id of the panel that the tabs fill. */
  readonly panel: string;
  readonly onPilih: (tab: T) => void;
}

/** Where a key moves to from the tab at `i`; null for a key that does not move. */
function tujuan(kunci: string, i: number, banyak: number): number | null {
  if (kunci === 'ArrowRight') return (i + 1) % banyak;
  if (kunci === 'ArrowLeft') return (i - 1 + banyak) % banyak;
  if (kunci === 'Home') return 0;
  return kunci === 'End' ? banyak - 1 : null;
}

export function DeretTab<T extends string>({ tab, judul, dipilih, panel, onPilih }: Properti<T>): ReactElement {
  const gaya = useGaya();
  const deret = useRef<HTMLDivElement>(null);
  const pindah = (peristiwa: KeyboardEvent, i: number): void => {
    const ke = tujuan(peristiwa.key, i, tab.length);
    if (ke === null) return;
    peristiwa.preventDefault();
    deret.current?.querySelectorAll<HTMLElement>('[role="tab"]')[ke]?.focus();
  };
  return (
    <div ref={deret} role="tablist" aria-label="Bagian panel" className={gaya.deret}>
      {tab.map((satu, i) => (
        <button
          key={satu}
          type="button"
          role="tab"
          id={`tab-${satu}`}
          aria-controls={panel}
          aria-selected={satu === dipilih}
          tabIndex={satu === dipilih ? 0 : -1}
          className={mergeClasses(gaya.tab, satu === dipilih && gaya.dipilih)}
          onClick={() => onPilih(satu)}
          onKeyDown={(peristiwa) => pindah(peristiwa, i)}
        >
          {judul[satu]}
        </button>
      ))}
    </div>
  );
}
