/** The revisions of the pagu: which there are, what disagrees, and one more. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { SpandukBasi } from '../bagian/basi';
import { DaftarBerhalaman } from '../bagian/daftar';
import { useGayaDaftar } from '../bagian/gaya-daftar';
import { Lipatan } from '../bagian/lipatan';
import { TautanSel } from '../bagian/sel';
import { sebutAngka, teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { HasilRevisiPanel, RevisiPanel } from '../worker/pesan-rencana';
import { IsianRevisi } from './isian-revisi';

const HALAMAN = 20;

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '8px' },
  deret: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& button': { whiteSpace: 'nowrap' } },
  kecil: { color: tokens.colorNeutralForeground2 },
});

export default function RevisiPagu(): ReactElement | null {
  const { revisi, kerja } = useKeadaan();
  const sesi = useSesi();
  const gaya = useGaya();
  const [mengisi, setMengisi] = useState(false);
  const sibuk = kerja !== null;
  if (revisi === null) {
    return (
      <Button size="small" disabled={sibuk} onClick={() => void sesi.muatRevisi()}>
        Baca revisi pagu
      </Button>
    );
  }
  const { isi } = revisi;
  return (
    <div className={gaya.akar}>
      <SpandukBasi
        versi={revisi.versi}
        kalimat="Buku kerja berubah sejak revisi dibaca."
        ulang={{ tombol: 'Baca lagi', jalankan: () => void sesi.muatRevisi() }}
      />
      <div className={gaya.deret}>
        <Button size="small" disabled={sibuk} onClick={() => void sesi.siapkanRencana({ jenis: 'bukuRevisi' })}>
          Buat lembar Buku Revisi
        </Button>
        <Button size="small" aria-expanded={mengisi} onClick={() => setMengisi(!mengisi)}>
          Tambah revisi
        </Button>
      </div>
      {mengisi && <IsianRevisi isi={isi} onTutup={() => setMengisi(false)} />}
      <DaftarRevisi isi={isi} />
      <DaftarTaksesuai isi={isi} />
    </div>
  );
}

interface Properti {
  readonly isi: HasilRevisiPanel;
}

const sebutRevisi = ({ tanggal, jenis, jumlah, perubahan }: RevisiPanel): string =>
  teksTampil(
    [tanggal ?? 'tanpa tanggal', jenis, jumlah ?? 'jumlah tidak diketahui', perubahan].filter(Boolean).join(', '),
  );

function DaftarRevisi({ isi }: Properti): ReactElement {
  const gaya = useGaya();
  const daftar = useGayaDaftar();
  return (
    <DaftarBerhalaman isi={isi.revisi} halaman={HALAMAN} kunci={({ nomor }) => String(nomor)} nama="Revisi pagu">
      {(satu) => (
        <div className={daftar.satu}>
          <Text weight="semibold" size={200}>
            {teksTampil(satu.sebut)}
            {satu.sel !== null && (
              <>
                {' di '}
                <TautanSel sel={satu.sel} />
              </>
            )}
          </Text>
          <Text size={200} className={gaya.kecil}>
            {sebutRevisi(satu)}
          </Text>
        </div>
      )}
    </DaftarBerhalaman>
  );
}

/** What the tables tell differently. */
function DaftarTaksesuai({ isi: { taksesuai } }: Properti): ReactElement {
  const daftar = useGayaDaftar();
  if (taksesuai.length === 0) return <Text size={200}>Matriks, riwayat, dan tabel pagu saling sesuai.</Text>;
  return (
    <Lipatan judul={`Tidak saling sesuai: ${sebutAngka(taksesuai.length)}`} terbukaAwal tingkatJudul={3}>
      <DaftarBerhalaman
        isi={taksesuai}
        halaman={HALAMAN}
        kunci={({ kalimat }, i) => `${kalimat} ${i}`}
        nama="Yang tidak saling sesuai"
      >
        {({ kalimat, sel }) => (
          <div className={daftar.satu}>
            <Text size={200}>{teksTampil(kalimat)}</Text>
            {sel !== null && (
              <Text size={200}>
                <TautanSel sel={sel} />
              </Text>
            )}
          </div>
        )}
      </DaftarBerhalaman>
    </Lipatan>
  );
}
