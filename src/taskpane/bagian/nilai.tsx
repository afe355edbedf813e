/** Names and values, one pair a line; pairs without a value are left out. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useGaya = makeStyles({
  akar: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '12px',
    rowGap: '2px',
    margin: 0,
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
  pasangan: { display: 'contents' },
});

export type Pasangan = readonly [nama: string, isi: ReactNode];

export function DaftarNilai({ isi }: { readonly isi: readonly Pasangan[] }): ReactElement | null {
  const gaya = useGaya();
  const ada = isi.filter(([, nilai]) => nilai !== null && nilai !== '');
  if (ada.length === 0) return null;
  return (
    <dl className={gaya.akar}>
      {ada.map(([nama, nilai]) => (
        <div key={nama} className={gaya.pasangan}>
          <dt>{nama}</dt>
          <dd>{nilai}</dd>
        </div>
      ))}
    </dl>
  );
}
