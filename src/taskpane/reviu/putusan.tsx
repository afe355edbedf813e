/** The verdict in one sentence, and the counts that it rests on. */
import { makeStyles, MessageBar, MessageBarBody, tokens, type MessageBarIntent } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { JenisPutusan } from '../../core/plans/catatan-reviu';
import { NAMA_TINGKAT, sebutAngka, teksTampil, URUTAN_TINGKAT } from '../kata';
import type { HasilReviuPanel } from '../worker/pesan-reviu';

const MAKSUD: Readonly<Record<JenisPutusan, MessageBarIntent>> = {
  diteruskan: 'success',
  dikembalikan: 'error',
  'belum-dinilai': 'warning',
};

const useGaya = makeStyles({
  tabel: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: '4px 8px',
      textAlign: 'end',
      borderBottomWidth: '1px',
      borderBottomStyle: 'solid',
      borderBottomColor: tokens.colorNeutralStroke2,
    },
    '& th[scope=row]': { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
    '& th:first-child': { textAlign: 'start' },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
  },
});

export function KartuPutusan({ reviu }: { readonly reviu: HasilReviuPanel }): ReactElement {
  const gaya = useGaya();
  const { putusan, cacah, dikecualikan } = reviu;
  return (
    <>
      <MessageBar intent={MAKSUD[putusan.jenis]} layout="multiline">
        <MessageBarBody>
          <strong>{teksTampil(putusan.kalimat)}</strong>
        </MessageBarBody>
      </MessageBar>
      <table className={gaya.tabel} aria-label="Jumlah temuan">
        <thead>
          <tr>
            <th scope="col">Temuan</th>
            <th scope="col">Berlaku</th>
            <th scope="col">Dikecualikan</th>
          </tr>
        </thead>
        <tbody>
          {URUTAN_TINGKAT.map((tingkat) => (
            <tr key={tingkat}>
              <th scope="row">{NAMA_TINGKAT[tingkat]}</th>
              <td>{sebutAngka(cacah[tingkat])}</td>
              <td>{sebutAngka(dikecualikan[tingkat])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
