/** Which block is shown: the parts of the report, and under a joined one the tables that it joins. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sebutAngka, teksTampil } from '../kata';
import type { BlokNaskah } from '../worker/pesan';

const useGaya = makeStyles({
  pilihan: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface PropertiPilihan {
  readonly label: string;
  readonly nilai: string;
  readonly isi: readonly (readonly [nilai: string, nama: string])[];
  readonly mati: boolean;
  readonly onPilih: (nilai: string) => void;
}

/** A list to choose one from, as wide as the pane. */
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

interface Properti {
  readonly daftar: readonly BlokNaskah[];
  readonly kunci: string;
  readonly mati: boolean;
  readonly onPilih: (kunci: string) => void;
}

export function PilihBlok({ daftar, kunci, mati, onPilih }: Properti): ReactElement {
  const utama = daftar.find((satu) => satu.kunci === kunci)?.bagian?.dari ?? kunci;
  const anggota = daftar.flatMap(({ kunci: milik, bagian }): (readonly [string, string])[] =>
    bagian?.dari === utama ? [[milik, teksTampil(bagian.judul)]] : [],
  );
  return (
    <>
      <Pilihan
        label="Bagian naskah"
        nilai={utama}
        isi={daftar.filter(({ bagian }) => bagian === null).map((satu) => [satu.kunci, teksTampil(satu.judul)])}
        mati={mati}
        onPilih={onPilih}
      />
      {anggota.length > 0 && (
        <Pilihan
          label="Tabel"
          nilai={kunci}
          isi={[[utama, `Semua digabung menjadi satu (${sebutAngka(anggota.length)})`], ...anggota]}
          mati={mati}
          onPilih={onPilih}
        />
      )}
    </>
  );
}
