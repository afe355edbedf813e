/** A long list in pages: what is not shown costs nothing, and how much it is stands on the button. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { sebutAngka } from '../kata';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  lagi: { marginTop: '8px', width: '100%' },
});

interface PropertiDaftar<T> {
  readonly isi: readonly T[];
  readonly halaman: number;
  readonly kunci: (satu: T, i: number) => string;
  /** What the list holds, for screen readers: "Temuan pada lembar Capaian". */
  readonly nama: string;
  readonly children: (satu: T, i: number) => ReactElement;
}

export function DaftarBerhalaman<T>({ isi, halaman, kunci, nama, children }: PropertiDaftar<T>): ReactElement {
  const gaya = useGaya();
  const [tampil, setTampil] = useState(halaman);
  const sisa = isi.length - tampil;
  return (
    <>
      <ul className={gaya.daftar} aria-label={nama}>
        {isi.slice(0, tampil).map((satu, i) => (
          <li key={kunci(satu, i)}>{children(satu, i)}</li>
        ))}
      </ul>
      {sisa > 0 && (
        <Button className={gaya.lagi} size="small" appearance="subtle" onClick={() => setTampil(tampil + halaman)}>
          {`Tampilkan ${sebutAngka(Math.min(halaman, sisa))} lagi dari ${sebutAngka(sisa)}`}
        </Button>
      )}
    </>
  );
}
