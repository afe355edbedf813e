/** A list to choose one from, as wide as the pane. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NilaiPilihan } from '../worker/pesan';

const useGaya = makeStyles({
  pilihan: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface PropertiPilihan {
  readonly label: string;
  readonly nilai: string;
  readonly isi: NilaiPilihan;
  readonly mati: boolean;
  readonly onPilih: (nilai: string) => void;
}

export function Pilihan({ label, nilai, isi, mati, onPilih }: PropertiPilihan): ReactElement {
  const gaya = useGaya();
  return (
    <Field label={label}>
      <Select
        className={gaya.pilihan}
        value={nilai}
        disabled={mati}
        onChange={(_peristiwa, { value }) => onPilih(value)}
      >
        {isi.map(([satu, nama]) => (
          <option key={satu} value={satu}>
            {nama}
          </option>
        ))}
      </Select>
    </Field>
  );
}
