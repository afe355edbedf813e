/** The tab Periksa: one button, the counts, the findings. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SpandukBasi } from '../bagian/basi';
import { Kosong } from '../bagian/kosong';
import { IkonLembar, IkonPeriksa } from '../ikon';
import { sebutAngka } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { HasilPeriksaPanel } from '../worker/pesan';
import { HasilTemuan } from './hasil-temuan';

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '12px' },
  ringkas: { color: tokens.colorNeutralForeground2 },
});

function sebutRingkas({ tabel, indikator, belumTercapai }: HasilPeriksaPanel): string {
  const awal = `${sebutAngka(tabel)} tabel dan ${sebutAngka(indikator)} indikator diperiksa`;
  return belumTercapai === 0 ? `${awal}.` : `${awal}; ${sebutAngka(belumTercapai)} indikator belum mencapai target.`;
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

function TombolTulis(): ReactElement {
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  return (
    <Button icon={<IkonLembar />} disabled={kerja !== null} onClick={() => void sesi.siapkanHasilPeriksa()}>
      Tulis ke lembar Hasil Periksa
    </Button>
  );
}

export function TabPeriksa(): ReactElement {
  const { periksa } = useKeadaan();
  const sesi = useSesi();
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
        kalimat="Buku kerja berubah sejak diperiksa."
        tombol="Periksa lagi"
        onUlang={() => void sesi.periksa()}
      />
      <Text size={200} className={gaya.ringkas}>
        {sebutRingkas(periksa.isi)}
      </Text>
      <HasilTemuan periksa={periksa.isi} />
      {periksa.isi.temuan.length > 0 && <TombolTulis />}
    </div>
  );
}
