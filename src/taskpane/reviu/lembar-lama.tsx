/** The latest Lembar Reviu of the workbook: whether it still holds, and what became of its findings. */
import { makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { JejakTemuan } from '../../core/plans/catatan-reviu';
import { useGayaDaftar } from '../bagian/gaya-daftar';
import { Lipatan } from '../bagian/lipatan';
import { sebutAngka, teksTampil } from '../kata';
import type { LembarLamaPanel, Sebagian } from '../worker/pesan-reviu';

const useGaya = makeStyles({
  isi: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 12px 12px' },
});

interface PropertiDaftar {
  readonly judul: string;
  readonly isi: Sebagian<JejakTemuan>;
}

function DaftarJejak({ judul, isi }: PropertiDaftar): ReactElement | null {
  const gaya = useGayaDaftar();
  if (isi.banyak === 0) return null;
  const lain = isi.banyak - isi.awal.length;
  return (
    <section>
      <Text as="h3" size={200} weight="semibold" block>
        {`${judul}: ${sebutAngka(isi.banyak)}`}
      </Text>
      <ul className={gaya.kalimat}>
        {isi.awal.map(({ kode, tempat, pesan }, i) => (
          <li key={i}>{teksTampil(`${kode}, ${tempat}: ${pesan}`)}</li>
        ))}
        {lain > 0 && <li>{`dan ${sebutAngka(lain)} temuan lain`}</li>}
      </ul>
    </section>
  );
}

export function LembarLama({ lama }: { readonly lama: LembarLamaPanel }): ReactElement {
  const gaya = useGaya();
  const { kalimat, berubah, baru, hilang, tetap } = lama;
  const catatan = `${sebutAngka(baru.banyak)} baru, ${sebutAngka(hilang.banyak)} hilang, ${sebutAngka(tetap)} tetap`;
  return (
    <>
      <MessageBar intent={berubah ? 'warning' : 'info'} layout="multiline">
        <MessageBarBody>{teksTampil(kalimat)}</MessageBarBody>
      </MessageBar>
      <Lipatan judul="Dibandingkan dengan reviu sebelumnya" catatan={catatan} terbukaAwal={false} tingkatJudul={2}>
        <div className={gaya.isi}>
          <DaftarJejak judul="Temuan baru" isi={baru} />
          <DaftarJejak judul="Sudah tidak ada" isi={hilang} />
        </div>
      </Lipatan>
    </>
  );
}
