/** A group of findings that opens and closes. */
import type { ReactElement } from 'react';
import { DaftarBerhalaman } from '../bagian/daftar';
import { Lipatan } from '../bagian/lipatan';
import { NAMA_TINGKAT, sebutAngka, teksTampil, URUTAN_TINGKAT } from '../kata';
import { KartuTemuan } from './kartu-temuan';
import type { CaraKelompok, Dikecualikan, Kelompok } from './kelompok';

/** Findings of one page. */
const HALAMAN = 20;

function sebutCacah({ cacah, dikecualikan }: Kelompok): string {
  const berlaku = URUTAN_TINGKAT.filter((tingkat) => cacah[tingkat] > 0).map(
    (tingkat) => `${sebutAngka(cacah[tingkat])} ${NAMA_TINGKAT[tingkat].toLowerCase()}`,
  );
  return [...berlaku, ...(dikecualikan > 0 ? [`${sebutAngka(dikecualikan)} dikecualikan`] : [])].join(', ');
}

interface Properti {
  readonly kelompok: Kelompok;
  readonly cara: CaraKelompok;
  readonly terbukaAwal: boolean;
  readonly dikecualikan: Dikecualikan;
}

export function KelompokTemuan({ kelompok, cara, terbukaAwal, dikecualikan }: Properti): ReactElement {
  const judul = teksTampil(kelompok.judul);
  return (
    <Lipatan judul={judul} catatan={sebutCacah(kelompok)} terbukaAwal={terbukaAwal} tingkatJudul={3}>
      <DaftarBerhalaman
        isi={kelompok.temuan}
        halaman={HALAMAN}
        kunci={(_satu, i) => String(i)}
        nama={`Temuan: ${judul}`}
      >
        {(temuan) => (
          <KartuTemuan
            temuan={temuan}
            dari={cara === 'lembar' ? temuan.lembar : null}
            pengecualian={dikecualikan.get(temuan) ?? null}
          />
        )}
      </DaftarBerhalaman>
    </Lipatan>
  );
}
