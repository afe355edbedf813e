/** A list to choose one from. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ComponentProps, type ReactElement } from 'react';
import type { NilaiPilihan } from '../worker/pesan';

/** How long a choice waits for the next: arrows and letters pass through the entries on their way. */
const JEDA = 600;

const useGaya = makeStyles({
  pilihan: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface PropertiDaftar extends Pick<ComponentProps<typeof Select>, 'size' | 'className' | 'aria-label'> {
  readonly nilai: string;
  readonly isi: NilaiPilihan;
  readonly onPilih: (nilai: string) => void;
}

/**
 * A list whose choice holds once it rests. It is never disabled while something runs: that would take the keyboard away
 * from it in the middle of a choice.
 */
export function DaftarPilihan({ nilai, isi, onPilih, ...sisa }: PropertiDaftar): ReactElement {
  const [menunggu, setMenunggu] = useState<string | null>(null);
  const pilih = useRef(onPilih);
  useEffect(() => {
    pilih.current = onPilih;
  }, [onPilih]);
  const tetapkan = useCallback((): void => {
    if (menunggu === null) return;
    setMenunggu(null);
    if (menunggu !== nilai) pilih.current(menunggu);
  }, [menunggu, nilai]);
  useEffect(() => {
    if (menunggu === null) return undefined;
    const jam = setTimeout(tetapkan, JEDA);
    return () => clearTimeout(jam);
  }, [menunggu, tetapkan]);
  return (
    <Select
      {...sisa}
      value={menunggu ?? nilai}
      onChange={(_peristiwa, { value }) => setMenunggu(value)}
      onBlur={tetapkan}
    >
      {isi.map(([satu, nama]) => (
        <option key={satu} value={satu}>
          {nama}
        </option>
      ))}
    </Select>
  );
}

interface Properti extends Pick<PropertiDaftar, 'nilai' | 'isi' | 'onPilih'> {
  readonly label: string;
}

/** The same with a label above, as wide as the pane. */
export function Pilihan({ label, ...sisa }: Properti): ReactElement {
  const gaya = useGaya();
  return (
    <Field label={label}>
      <DaftarPilihan className={gaya.pilihan} {...sisa} />
    </Field>
  );
}
