/** Which block is shown: the parts of the report, and under a joined one the tables that it joins. */
import type { ReactElement } from 'react';
import { Pilihan } from '../bagian/pilihan';
import { sebutAngka, teksTampil } from '../kata';
import type { BlokNaskah } from '../worker/pesan';

interface Properti {
  readonly daftar: readonly BlokNaskah[];
  readonly kunci: string;
  readonly onPilih: (kunci: string) => void;
}

export function PilihBlok({ daftar, kunci, onPilih }: Properti): ReactElement {
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
        onPilih={onPilih}
      />
      {anggota.length > 0 && (
        <Pilihan
          label="Tabel"
          nilai={kunci}
          isi={[[utama, `Semua digabung menjadi satu (${sebutAngka(anggota.length)})`], ...anggota]}
          onPilih={onPilih}
        />
      )}
    </>
  );
}
