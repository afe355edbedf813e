/** How capaian is computed, in words, and the choices that change it. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { DaftarBerhalaman } from '../bagian/daftar';
import { useGayaDaftar } from '../bagian/gaya-daftar';
import { Lipatan } from '../bagian/lipatan';
import { Pilihan } from '../bagian/pilihan';
import { sebutAngka, teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { ArahPanel, HasilCapaianPanel } from '../worker/pesan';

const ARAH_SEHALAMAN = 10;

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '0 12px 12px' },
  tombol: { alignSelf: 'flex-start' },
  arah: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    '& ul': { gap: '10px' },
    '& label': { overflowWrap: 'anywhere' },
  },
});

export function BagianKebijakan({ isi }: { readonly isi: HasilCapaianPanel }): ReactElement {
  const gaya = useGaya();
  const daftar = useGayaDaftar();
  return (
    <Lipatan judul="Cara menghitung" terbukaAwal={false} tingkatJudul={2}>
      <div className={gaya.isi}>
        <ul className={daftar.kalimat}>
          {[...isi.dibaca, ...isi.kebijakan].map((kalimat) => (
            <li key={kalimat}>{teksTampil(kalimat)}</li>
          ))}
        </ul>
        <UbahKebijakan isi={isi} />
      </div>
    </Lipatan>
  );
}

function UbahKebijakan({ isi }: { readonly isi: HasilCapaianPanel }): ReactElement {
  const gaya = useGaya();
  const daftar = useGayaDaftar();
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  const [terbuka, setTerbuka] = useState(false);
  const mati = kerja !== null;
  return (
    <>
      <Button className={gaya.tombol} size="small" aria-expanded={terbuka} onClick={() => setTerbuka(!terbuka)}>
        Ubah cara menghitung
      </Button>
      {terbuka && (
        <>
          <Text size={200} className={daftar.kecil}>
            Pilihan langsung disimpan sebagai catatan Selaras di dalam buku kerja: tidak ada sel yang diubah, dan
            Urungkan mengembalikannya. Pemeriksaan, rumus, naskah, dan perintah selaras memakai pilihan itu.
          </Text>
          {isi.pilihan.map(({ bidang, judul, kini, nilai }) => (
            <Pilihan
              key={bidang}
              label={judul}
              nilai={kini}
              isi={nilai}
              onPilih={(baru) => void sesi.aturKebijakan({ jenis: 'bidang', bidang, nilai: baru })}
            />
          ))}
          <ArahIndikator daftar={isi.arah} />
        </>
      )}
      {isi.tersimpan && (
        <Button className={gaya.tombol} size="small" disabled={mati} onClick={() => void sesi.aturKebijakan(null)}>
          Kembali ke kebijakan menurut buku kerja
        </Button>
      )}
    </>
  );
}

function ArahIndikator({ daftar }: { readonly daftar: readonly ArahPanel[] }): ReactElement | null {
  const gaya = useGaya();
  const sesi = useSesi();
  if (daftar.length === 0) return null;
  return (
    <div className={gaya.arah}>
      <Text weight="semibold" size={200}>{`Arah tiap indikator: ${sebutAngka(daftar.length)}`}</Text>
      <DaftarBerhalaman
        isi={daftar}
        halaman={ARAH_SEHALAMAN}
        kunci={({ indikator, kode }) => `${kode ?? ''} ${indikator}`}
        nama="Arah tiap indikator"
      >
        {({ indikator, kode, kini, nilai }) => (
          <Pilihan
            label={teksTampil(`${kode ?? ''} ${indikator}`)}
            nilai={kini}
            isi={nilai}
            onPilih={(baru) => void sesi.aturKebijakan({ jenis: 'arah', indikator, kode, nilai: baru })}
          />
        )}
      </DaftarBerhalaman>
    </div>
  );
}
