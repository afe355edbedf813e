/** The tab Reviu: one click runs everything; the verdict, the checklist, what was set aside, the record. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SpandukBasi } from '../bagian/basi';
import { Kosong } from '../bagian/kosong';
import { IkonLembar, IkonPeriksa, IkonUlang } from '../ikon';
import { sebutAngka, teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { HasilReviuPanel } from '../worker/pesan-reviu';
import { DaftarButir } from './daftar-butir';
import { DaftarPengecualian } from './daftar-pengecualian';
import { LembarLama } from './lembar-lama';
import { KartuPutusan } from './putusan';

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '12px' },
  tindakan: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& button': { whiteSpace: 'nowrap' } },
  kecil: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export default function TabReviu(): ReactElement {
  const { reviu, kerja } = useKeadaan();
  const sesi = useSesi();
  const gaya = useGaya();
  if (reviu === null) {
    return (
      <Kosong
        judul="Reviu laporan kinerja"
        uraian="Selaras menjalankan semua pemeriksaan, mengisi daftar reviu PermenPANRB 53 Tahun 2014 dengan bukti dari buku kerja, dan menyebut apakah dokumen dapat diteruskan. Tidak ada sel yang diubah."
      >
        <Button appearance="primary" icon={<IkonPeriksa />} disabled={kerja !== null} onClick={() => void sesi.reviu()}>
          Jalankan reviu
        </Button>
      </Kosong>
    );
  }
  const { isi } = reviu;
  return (
    <div className={gaya.akar}>
      <SpandukBasi
        versi={reviu.versi}
        kalimat="Buku kerja berubah sejak direviu. Putusan di bawah adalah keadaan sebelum perubahan itu."
        ulang={{ tombol: 'Reviu lagi', jalankan: () => void sesi.reviu() }}
      />
      <KartuPutusan reviu={isi} />
      <Tindakan />
      {isi.lembarLama !== null && <LembarLama lama={isi.lembarLama} />}
      <DaftarButir butir={isi.butir} />
      <DaftarPengecualian reviu={isi} />
      <Keterangan reviu={isi} />
    </div>
  );
}

function Tindakan(): ReactElement {
  const { kerja } = useKeadaan();
  const sesi = useSesi();
  const gaya = useGaya();
  const mati = kerja !== null;
  return (
    <div className={gaya.tindakan}>
      <Button size="small" icon={<IkonLembar />} disabled={mati} onClick={() => void sesi.siapkanLembarReviu()}>
        Buat Lembar Reviu
      </Button>
      <Button size="small" disabled={mati} onClick={() => void sesi.unduhReviu()}>
        Unduh .docx
      </Button>
      <Button size="small" appearance="subtle" icon={<IkonUlang />} disabled={mati} onClick={() => void sesi.reviu()}>
        Reviu lagi
      </Button>
    </div>
  );
}

/** What the verdict rests on, for who must be able to say it later. */
function Keterangan({ reviu }: { readonly reviu: HasilReviuPanel }): ReactElement {
  const gaya = useGaya();
  const { tanggal, tabel, versiAturan, sidik, tahunLalu, catatan } = reviu;
  const lalu = tahunLalu === null ? 'tanpa buku kerja tahun lalu' : `dengan buku kerja tahun lalu ${tahunLalu}`;
  return (
    <>
      {catatan.map((satu) => (
        <Text key={satu} size={200} className={gaya.kecil}>
          {teksTampil(satu)}
        </Text>
      ))}
      <Text size={200} className={gaya.kecil}>
        {teksTampil(
          `Direviu ${tanggal} atas ${sebutAngka(tabel)} tabel, versi aturan ${versiAturan}, ${lalu}. Sidik data: ${sidik}`,
        )}
      </Text>
    </>
  );
}
