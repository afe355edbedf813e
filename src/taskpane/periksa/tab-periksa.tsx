/** The tab Periksa: one button, the counts, the findings. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Kosong } from '../bagian/kosong';
import { IkonPeriksa, IkonUlang } from '../ikon';
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

function SpandukBasi(): ReactElement {
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>Buku kerja berubah sejak diperiksa.</MessageBarBody>
      <MessageBarActions>
        <Button size="small" icon={<IkonUlang />} disabled={kerja !== null} onClick={() => void sesi.periksa()}>
          Periksa lagi
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function TombolPeriksa({ utama }: { readonly utama: boolean }): ReactElement {
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  return (
    <Button
      appearance={utama ? 'primary' : 'secondary'}
      icon={<IkonPeriksa />}
      disabled={kerja !== null}
      onClick={() => void sesi.periksa()}
    >
      {utama ? 'Periksa buku kerja' : 'Periksa lagi'}
    </Button>
  );
}

export function TabPeriksa(): ReactElement {
  const { periksa, periksaBasi } = useKeadaan();
  const gaya = useGaya();
  if (periksa === null) {
    return (
      <Kosong
        judul="Periksa isi buku kerja"
        uraian="Selaras membaca semua lembar, menghitung ulang capaian, dan membandingkan tabel satu dengan yang lain. Tidak ada sel yang diubah."
      >
        <TombolPeriksa utama />
      </Kosong>
    );
  }
  return (
    <div className={gaya.akar}>
      {periksaBasi ? <SpandukBasi /> : null}
      <Text size={200} className={gaya.ringkas}>
        {sebutRingkas(periksa)}
      </Text>
      <HasilTemuan periksa={periksa} />
    </div>
  );
}
