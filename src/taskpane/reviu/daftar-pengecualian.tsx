/** What was set aside and by whom, and waivers that no longer hold; each can be taken back. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { teksPengecualian } from '../../core/plans/lembar-reviu-isi';
import type { Pengecualian } from '../../core/plans/catatan-reviu';
import { useGayaDaftar } from '../bagian/gaya-daftar';
import { Lipatan } from '../bagian/lipatan';
import { DeretSel } from '../bagian/sel';
import { sebutAngka, teksTampil } from '../kata';
import { LabelTingkat } from '../periksa/kartu-temuan';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { HasilReviuPanel } from '../worker/pesan-reviu';

const useGaya = makeStyles({
  kepala: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  tombol: { justifySelf: 'start' },
  kosong: { padding: '0 12px 12px', display: 'block' },
});

interface PropertiTombol {
  readonly pengecualian: Pengecualian;
  readonly nama: string;
}

function TombolCabut({ pengecualian, nama }: PropertiTombol): ReactElement {
  const gaya = useGaya();
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  return (
    <Button
      className={gaya.tombol}
      size="small"
      disabled={kerja !== null}
      onClick={() => void sesi.cabutPengecualian(pengecualian)}
    >
      {nama}
    </Button>
  );
}

type Kecuali = HasilReviuPanel['kecuali'][number];

function SatuPengecualian({ temuan, pengecualian }: Kecuali): ReactElement {
  const gaya = useGaya();
  const daftar = useGayaDaftar();
  return (
    <article className={daftar.satu}>
      <div className={gaya.kepala}>
        <LabelTingkat tingkat={temuan.tingkat} />
        <span>
          <DeretSel sel={temuan.sel} dari={null} />
        </span>
      </div>
      <Text size={200} strikethrough>
        {teksTampil(temuan.pesan)}
      </Text>
      <Text size={200}>{teksTampil(teksPengecualian(pengecualian))}</Text>
      <TombolCabut pengecualian={pengecualian} nama="Batalkan" />
    </article>
  );
}

export function DaftarPengecualian({ reviu }: { readonly reviu: HasilReviuPanel }): ReactElement {
  const gaya = useGaya();
  const daftar = useGayaDaftar();
  const { kecuali, gugur } = reviu;
  return (
    <>
      <Lipatan judul={`Temuan yang dikecualikan: ${sebutAngka(kecuali.length)}`} terbukaAwal={false} tingkatJudul={2}>
        {kecuali.length === 0 ? (
          <Text size={200} className={gaya.kosong}>
            Temuan dikecualikan dengan tombol Kecualikan pada tab Periksa, disertai alasan dan nama.
          </Text>
        ) : (
          <ul className={daftar.daftar} aria-label="Temuan yang dikecualikan">
            {kecuali.map((satu, i) => (
              <li key={i}>
                <SatuPengecualian {...satu} />
              </li>
            ))}
          </ul>
        )}
      </Lipatan>
      {gugur.length > 0 && (
        <Lipatan judul={`Pengecualian yang gugur: ${sebutAngka(gugur.length)}`} terbukaAwal tingkatJudul={2}>
          <ul className={daftar.daftar} aria-label="Pengecualian yang gugur">
            {gugur.map(({ pengecualian, kalimat }, i) => (
              <li key={i}>
                <div className={daftar.satu}>
                  <Text size={200}>{teksTampil(kalimat)}</Text>
                  <TombolCabut pengecualian={pengecualian} nama="Cabut" />
                </div>
              </li>
            ))}
          </ul>
        </Lipatan>
      )}
    </>
  );
}
