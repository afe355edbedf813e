/** The tab Naskah: one block of the report, as it will look in Word, and the button that copies it. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { SpandukBasi } from '../bagian/basi';
import { Pilihan } from '../bagian/pilihan';
import { Kosong } from '../bagian/kosong';
import { IkonSalin } from '../ikon';
import { sebutAngka, teksTampil } from '../kata';
import { salin } from '../salin';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { Hasil } from '../sesi/keadaan';
import type { BlokNaskah, IsiNaskah } from '../worker/pesan';
import { PeringatanGalat } from './peringatan-galat';
import { PilihBlok } from './pilih-blok';
import { PratinjauDokumen, type KendaliPratinjau } from './pratinjau-dokumen';

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '12px' },
  pratinjau: { display: 'flex', flexDirection: 'column', gap: '4px' },
  kecil: { color: tokens.colorNeutralForeground2 },
});

const HALAMAN = [
  ['tegak', 'Tegak (A4)'],
  ['mendatar', 'Mendatar (A4)'],
] as const;

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
        uraian="Selaras menyusun tabel, gambar, dan paragraf laporan yang dapat ditempelkan ke Word atau diunduh."
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
        ulang={{ tombol: 'Susun lagi', jalankan: () => void sesi.muatNaskah() }}
      />
      {naskah === null ? null : <SatuBlok daftar={daftarNaskah.isi} naskah={naskah} />}
    </div>
  );
}

interface Properti {
  readonly daftar: readonly BlokNaskah[];
  readonly naskah: Hasil<IsiNaskah>;
}

/** What is on the clipboard, and what a person should know of it before it is pasted. */
function sebutTersalin(judul: string, { galat }: IsiNaskah, basi: boolean): string {
  const awal = `${teksTampil(judul)} ${TERSALIN}`;
  const lama = basi ? ' Angkanya dari keadaan sebelum buku kerja berubah.' : '';
  return galat.sel.length === 0 ? `${awal}${lama}` : `${awal}${lama} ${sebutAngka(galat.banyak)} galat ikut tersalin.`;
}

function SatuBlok({ daftar, naskah: { versi, isi } }: Properti): ReactElement {
  const sesi = useSesi();
  const gaya = useGaya();
  const { kerja, versi: kini } = useKeadaan();
  const kendali = useRef<KendaliPratinjau>(null);
  const judul = daftar.find(({ kunci }) => kunci === isi.kunci)?.judul ?? '';
  const sibuk = kerja !== null;

  const salinIsi = async (): Promise<void> => {
    const hasil = await salin(document, isi);
    if (hasil === 'tersalin') {
      sesi.kabarkan({ jenis: 'berhasil', kalimat: sebutTersalin(judul, isi, versi !== kini) });
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
      {daftar.length === 1 && (
        <Text size={200} className={gaya.kecil}>
          Belum ada tabel capaian dengan target dan realisasi yang dapat dijadikan naskah. Tab Lembar menyebut tabel
          yang dikenali.
        </Text>
      )}
      <PilihBlok daftar={daftar} kunci={isi.kunci} onPilih={pilih} />
      <Pilihan
        label="Halaman"
        nilai={isi.bentuk}
        isi={HALAMAN}
        onPilih={(nilai) => void sesi.pilihNaskah(isi.kunci, nilai === 'mendatar' ? 'mendatar' : 'tegak')}
      />
      <PeringatanGalat galat={isi.galat} />
      <Button appearance="primary" icon={<IkonSalin />} disabled={sibuk} onClick={() => void salinIsi()}>
        Salin untuk Word
      </Button>
      <Button disabled={sibuk} onClick={() => void sesi.unduhNaskah()}>
        Unduh laporan lengkap (.docx)
      </Button>
      {isi.isian > 0 && (
        <Text size={200}>
          {`Bagian ini memuat ${sebutAngka(isi.isian)} isian [isi: ...] yang perlu dilengkapi penulis.`}
        </Text>
      )}
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
