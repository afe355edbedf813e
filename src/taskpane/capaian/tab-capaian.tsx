/** The tab Capaian: how it is computed, formulas for what is empty, what is below its target, averages per sasaran. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SpandukBasi } from '../bagian/basi';
import { Kosong } from '../bagian/kosong';
import { Lipatan } from '../bagian/lipatan';
import { IkonIsi } from '../ikon';
import { sebutAngka } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { HasilCapaianPanel } from '../worker/pesan';
import { BagianKebijakan } from './atur-kebijakan';
import { DaftarBelum } from './daftar-belum';
import { DiagramSasaran } from './diagram-sasaran';

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '12px' },
  tindakan: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& button:first-child': { width: '100%' } },
  isi: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 12px 12px' },
});

export default function TabCapaian(): ReactElement {
  const { capaian, kerja } = useKeadaan();
  const sesi = useSesi();
  const gaya = useGaya();
  if (capaian === null) {
    return (
      <Kosong
        judul="Capaian kinerja"
        uraian="Selaras menghitung capaian dari target dan realisasi, dan menyebut indikator yang belum mencapai target."
      >
        <Button appearance="primary" disabled={kerja !== null} onClick={() => void sesi.muatCapaian()}>
          Hitung capaian
        </Button>
      </Kosong>
    );
  }
  const { isi } = capaian;
  return (
    <div className={gaya.akar}>
      <SpandukBasi
        versi={capaian.versi}
        kalimat="Buku kerja berubah sejak capaian dihitung."
        ulang={{ tombol: 'Hitung lagi', jalankan: () => void sesi.muatCapaian() }}
      />
      <Tindakan />
      <BagianKebijakan isi={isi} />
      <Lipatan
        judul={`Belum mencapai target triwulan atau tahun: ${sebutAngka(isi.belum.length)}`}
        terbukaAwal
        tingkatJudul={2}
      >
        <DaftarBelum belum={isi.belum} terhitung={isi.terhitung} />
      </Lipatan>
      {isi.sasaran.length > 0 && <BagianSasaran isi={isi} />}
    </div>
  );
}

/** What is written into the workbook; each begins with a preview. */
function Tindakan(): ReactElement {
  const { kerja } = useKeadaan();
  const sesi = useSesi();
  const gaya = useGaya();
  const mati = kerja !== null;
  return (
    <div className={gaya.tindakan}>
      <Button appearance="primary" icon={<IkonIsi />} disabled={mati} onClick={() => void sesi.siapkanIsi()}>
        Isi rumus capaian yang kosong
      </Button>
      <Button size="small" disabled={mati} onClick={() => void sesi.siapkanRencana({ jenis: 'tanda', pilihan: {} })}>
        Tandai di lembar
      </Button>
      <Button size="small" disabled={mati} onClick={() => void sesi.siapkanRencana({ jenis: 'pantauan' })}>
        Buat lembar Pantauan
      </Button>
    </div>
  );
}

function BagianSasaran({ isi }: { readonly isi: HasilCapaianPanel }): ReactElement {
  const gaya = useGaya();
  const tahun = isi.tahun === null ? '' : ` tahun ${isi.tahun}`;
  return (
    <Lipatan judul={`Rata-rata capaian per sasaran${tahun}`} terbukaAwal tingkatJudul={2}>
      <div className={gaya.isi}>
        <DiagramSasaran sasaran={isi.sasaran} />
      </div>
    </Lipatan>
  );
}
