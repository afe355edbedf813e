/** The tab Periksa: one button, the counts, the findings. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SpandukBasi } from '../bagian/basi';
import { Kosong } from '../bagian/kosong';
import { IkonLembar, IkonPeriksa, IkonUlang } from '../ikon';
import { sebutAngka } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { HasilPeriksaPanel } from '../worker/pesan';
import { HasilTemuan } from './hasil-temuan';
import { TahunLalu } from './tahun-lalu';

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '12px' },
  tindakan: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& button': { whiteSpace: 'nowrap' } },
  ringkas: { color: tokens.colorNeutralForeground2 },
});

function sebutRingkas({ tabel, indikator, belumTercapai }: HasilPeriksaPanel): string {
  const awal = `${sebutAngka(tabel)} tabel dan ${sebutAngka(indikator)} indikator diperiksa`;
  return belumTercapai === 0
    ? `${awal}.`
    : `${awal}; ${sebutAngka(belumTercapai)} indikator belum mencapai target tahunannya.`;
}

function TombolPeriksa(): ReactElement {
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  return (
    <Button appearance="primary" icon={<IkonPeriksa />} disabled={kerja !== null} onClick={() => void sesi.periksa()}>
      Periksa buku kerja
    </Button>
  );
}

/** What can be done with the findings, above them: below a list of hundreds nobody sees it. */
function DeretTindakan({ basi, adaTemuan }: { readonly basi: boolean; readonly adaTemuan: boolean }): ReactElement {
  const sesi = useSesi();
  const gaya = useGaya();
  const { kerja } = useKeadaan();
  return (
    <div className={gaya.tindakan}>
      {adaTemuan && (
        <Button
          size="small"
          icon={<IkonLembar />}
          disabled={kerja !== null}
          onClick={() => void sesi.siapkanHasilPeriksa()}
        >
          Tulis ke lembar Hasil Periksa
        </Button>
      )}
      <Button
        size="small"
        appearance={basi ? 'primary' : 'subtle'}
        icon={<IkonUlang />}
        disabled={kerja !== null}
        onClick={() => void sesi.periksa()}
      >
        Periksa lagi
      </Button>
    </div>
  );
}

export function TabPeriksa(): ReactElement {
  const { periksa, versi } = useKeadaan();
  const gaya = useGaya();
  if (periksa === null) {
    return (
      <Kosong
        judul="Periksa isi buku kerja"
        uraian="Selaras membaca semua lembar, menghitung ulang capaian, dan membandingkan tabel satu dengan yang lain. Tidak ada sel yang diubah."
      >
        <TombolPeriksa />
      </Kosong>
    );
  }
  return (
    <div className={gaya.akar}>
      <SpandukBasi
        versi={periksa.versi}
        kalimat="Buku kerja berubah sejak diperiksa. Temuan di bawah adalah keadaan sebelum perubahan itu."
      />
      <DeretTindakan basi={periksa.versi !== versi} adaTemuan={periksa.isi.temuan.length > 0} />
      <TahunLalu />
      <Text size={200} className={gaya.ringkas}>
        {sebutRingkas(periksa.isi)}
      </Text>
      <HasilTemuan periksa={periksa.isi} />
    </div>
  );
}
