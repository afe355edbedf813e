/** What runs at the moment, how far it is, and the way to stop it. */
import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';

const useGaya = makeStyles({
  akar: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bilah: { gridColumnStart: 1, gridColumnEnd: 3 },
});

export function BilahKerja(): ReactElement | null {
  const { kerja } = useKeadaan();
  const sesi = useSesi();
  const gaya = useGaya();
  if (kerja === null) return null;
  const tahap = kerja.tahap === '' ? `${kerja.judul}…` : `${kerja.judul}: ${kerja.tahap.toLowerCase()}`;
  return (
    <div className={gaya.akar}>
      <Text size={200}>{tahap}</Text>
      {kerja.dapatBatal && (
        <Button size="small" onClick={sesi.batalkan}>
          Batalkan
        </Button>
      )}
      <ProgressBar
        className={gaya.bilah}
        aria-label={kerja.judul}
        {...(kerja.bagian !== null && { value: kerja.bagian })}
      />
    </div>
  );
}
