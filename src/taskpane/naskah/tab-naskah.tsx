/** The tab Naskah: one block of the report, as it will look in Word, and the button that copies it. */
import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { SpandukBasi } from '../bagian/basi';
import { Kosong } from '../bagian/kosong';
import { IkonSalin } from '../ikon';
import { sebutAngka } from '../kata';
import { salin } from '../salin';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { BlokNaskah, IsiNaskah } from '../worker/pesan';
import { PratinjauDokumen, type KendaliPratinjau } from './pratinjau-dokumen';

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '12px' },
  pilihan: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  pratinjau: { display: 'flex', flexDirection: 'column', gap: '4px' },
  kecil: { color: tokens.colorNeutralForeground2 },
});

const TERSALIN = 'tersalin; tempelkan di Word dengan Ctrl+V.';
const MANUAL =
  'Peramban menolak penyalinan dan papan klip tidak berubah; isi pratinjau sudah dipilih, tekan Ctrl+C (Command+C pada Mac) untuk menyalinnya.';

export default function TabNaskah(): ReactElement {
  const { daftarNaskah, naskah, kerja } = useKeadaan();
  const sesi = useSesi();
  const gaya = useGaya();
  if (daftarNaskah === null) {
    return (
      <Kosong
        judul="Naskah untuk laporan"
        uraian="Selaras menyusun tabel capaian dan tabel hasil pemeriksaan yang dapat ditempelkan ke Word."
      >
        <Button appearance="primary" disabled={kerja !== null} onClick={() => void sesi.muatNaskah()}>
          Susun naskah
        </Button>
      </Kosong>
    );
  }
  return (
    <div className={gaya.akar}>
      <SpandukBasi
        versi={naskah?.versi ?? daftarNaskah.versi}
        kalimat="Buku kerja berubah sejak naskah disusun."
        tombol="Susun lagi"
        onUlang={() => void sesi.muatNaskah()}
      />
      {naskah === null ? null : <SatuBlok daftar={daftarNaskah.isi} isi={naskah.isi} />}
    </div>
  );
}

interface Properti {
  readonly daftar: readonly BlokNaskah[];
  readonly isi: IsiNaskah;
}

function SatuBlok({ daftar, isi }: Properti): ReactElement {
  const sesi = useSesi();
  const gaya = useGaya();
  const { kerja } = useKeadaan();
  const kendali = useRef<KendaliPratinjau>(null);
  const judul = daftar.find(({ kunci }) => kunci === isi.kunci)?.judul ?? '';
  const sibuk = kerja !== null;

  const salinIsi = async (): Promise<void> => {
    const hasil = await salin(document, isi);
    if (hasil === 'tersalin') {
      sesi.kabarkan({ jenis: 'berhasil', kalimat: `${judul} ${TERSALIN}` });
      return;
    }
    sesi.kabarkan({ jenis: 'info', kalimat: MANUAL });
    kendali.current?.pilih(isi.html);
  };

  const pilih = (kunci: string): void => {
    const bentuk = daftar.find((satu) => satu.kunci === kunci)?.bentuk ?? isi.bentuk;
    void sesi.pilihNaskah(kunci, bentuk);
  };

  return (
    <>
      <Field label="Bagian naskah">
        <Select
          className={gaya.pilihan}
          value={isi.kunci}
          disabled={sibuk}
          onChange={(_peristiwa, { value }) => pilih(value)}
        >
          {daftar.map(({ kunci, judul: nama }) => (
            <option key={kunci} value={kunci}>
              {nama}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Halaman">
        <Select
          className={gaya.pilihan}
          value={isi.bentuk}
          disabled={sibuk}
          onChange={(_peristiwa, { value }) =>
            void sesi.pilihNaskah(isi.kunci, value === 'mendatar' ? 'mendatar' : 'tegak')
          }
        >
          <option value="tegak">Tegak (A4)</option>
          <option value="mendatar">Mendatar (A4)</option>
        </Select>
      </Field>
      <Button appearance="primary" icon={<IkonSalin />} disabled={sibuk} onClick={() => void salinIsi()}>
        Salin untuk Word
      </Button>
      <section className={gaya.pratinjau} aria-label="Pratinjau">
        <PratinjauDokumen ref={kendali} html={isi.fragmen} bentuk={isi.bentuk} judul={`Pratinjau: ${judul}`} />
        {isi.baris > isi.barisPratinjau && (
          <Text size={200} className={gaya.kecil}>
            {`Pratinjau memuat ${sebutAngka(isi.barisPratinjau)} dari ${sebutAngka(isi.baris)} baris; yang disalin memuat semuanya.`}
          </Text>
        )}
      </section>
    </>
  );
}
