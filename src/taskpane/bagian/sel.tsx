/** A cell that can be gone to. */
import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatAddress } from '../../core/workbook/address';
import type { Address } from '../../core/workbook/workbook';
import { teksTampil } from '../kata';
import { useSesi } from '../sesi/gunakan-sesi';

const useGaya = makeStyles({
  sel: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
    textAlign: 'start',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

interface PropertiSel {
  readonly sel: Address;
  /** The sheet that is plain from the surroundings, and left out. */
  readonly dari?: string;
}

/** A cell of another workbook ("[lakin-2023.xlsx]Capaian"): no sheet of this one can have such a name. */
const diBukuLain = ({ sheet }: Address): boolean => sheet.startsWith('[');

/** Shows "F11" or "'Capaian TW'!F11"; a click selects the cell in the workbook. Another workbook is only named. */
export function TautanSel({ sel, dari }: PropertiSel): ReactElement {
  const sesi = useSesi();
  const gaya = useGaya();
  const alamat = teksTampil(formatAddress(sel, dari));
  if (diBukuLain(sel)) return <span>{alamat}</span>;
  return (
    <Link as="button" className={gaya.sel} title={`Pilih sel ${alamat}`} onClick={() => void sesi.pilihSel(sel)}>
      {alamat}
    </Link>
  );
}

interface PropertiDeret {
  readonly sel: readonly Address[];
  readonly dari: string | null;
}

/** Several cells, one after the other. */
export function DeretSel({ sel, dari }: PropertiDeret): ReactElement {
  return (
    <>
      {sel.map((satu, i) => (
        <span key={`${satu.sheet}!${satu.row},${satu.col}`}>
          {i > 0 && ', '}
          <TautanSel sel={satu} {...(dari !== null && { dari })} />
        </span>
      ))}
    </>
  );
}
