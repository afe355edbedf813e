/** The tab Capaian: how it is computed, formulas for what is empty, what is below its target, averages per sasaran. */
import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { SpandukBasi } from '../bagian/basi';
import { Kosong } from '../bagian/kosong';
import { Lipatan } from '../bagian/lipatan';
import { DaftarNilai } from '../bagian/nilai';
import { IkonIsi } from '../ikon';
import { sebutAngka, teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { GambarSasaran, HasilCapaianPanel } from '../worker/pesan';
import { DaftarBelum } from './daftar-belum';
import { DiagramSasaran } from './diagram-sasaran';

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '12px' },
  isi: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 12px 12px' },
  kecil: { color: tokens.colorNeutralForeground2 },
  pilihan: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
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
        tombol="Hitung lagi"
        onUlang={() => void sesi.muatCapaian()}
      />
      <Button appearance="primary" icon={<IkonIsi />} disabled={kerja !== null} onClick={() => void sesi.siapkanIsi()}>
        Isi rumus capaian yang kosong
      </Button>
      <BagianKebijakan isi={isi} />
      <Lipatan judul={`Belum mencapai target: ${sebutAngka(isi.belum.length)}`} terbukaAwal tingkatJudul={2}>
        <DaftarBelum belum={isi.belum} />
      </Lipatan>
      {isi.gambar.length > 0 && <BagianSasaran gambar={isi.gambar} />}
    </div>
  );
}

function BagianKebijakan({ isi }: { readonly isi: HasilCapaianPanel }): ReactElement {
  const gaya = useGaya();
  return (
    <Lipatan judul="Cara menghitung" terbukaAwal={false} tingkatJudul={2}>
      <div className={gaya.isi}>
        <DaftarNilai isi={isi.kebijakan.map(({ nama, isi: teks }) => [nama, teks])} />
        {isi.dibaca.map((kalimat) => (
          <Text key={kalimat} size={200} className={gaya.kecil}>
            {teksTampil(kalimat)}
          </Text>
        ))}
      </div>
    </Lipatan>
  );
}

function BagianSasaran({ gambar }: { readonly gambar: readonly GambarSasaran[] }): ReactElement | null {
  const gaya = useGaya();
  const [kunci, setKunci] = useState('');
  const dipilih = gambar.find((satu) => satu.kunci === kunci) ?? gambar[0];
  if (dipilih === undefined) return null;
  return (
    <Lipatan judul="Capaian per sasaran" terbukaAwal tingkatJudul={2}>
      <div className={gaya.isi}>
        <Field label="Tabel dan periode">
          <Select className={gaya.pilihan} value={dipilih.kunci} onChange={(_peristiwa, { value }) => setKunci(value)}>
            {gambar.map((satu) => (
              <option key={satu.kunci} value={satu.kunci}>
                {teksTampil(satu.judul)}
              </option>
            ))}
          </Select>
        </Field>
        <DiagramSasaran gambar={dipilih} />
      </div>
    </Lipatan>
  );
}
