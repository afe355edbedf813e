/** What was done or refused, and the way back from the latest change. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { IkonUrung } from '../ikon';
import { teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { Kabar } from '../sesi/keadaan';

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 16px 0' },
  urung: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 4px 4px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tombol: { flexShrink: 0 },
  rincian: {
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '& summary': {
      cursor: 'pointer',
      ':focus-visible': { outlineWidth: '2px', outlineStyle: 'solid', outlineColor: tokens.colorStrokeFocus2 },
    },
  },
});

const MAKSUD: Readonly<Record<Kabar['jenis'], MessageBarIntent>> = {
  berhasil: 'success',
  gagal: 'error',
  info: 'info',
};

function SatuKabar({ kabar }: { readonly kabar: Kabar }): ReactElement {
  const sesi = useSesi();
  const gaya = useGaya();
  return (
    <MessageBar intent={MAKSUD[kabar.jenis]} layout="multiline">
      <MessageBarBody>
        {kabar.kalimat}
        {kabar.rincian !== undefined && (
          <details className={gaya.rincian}>
            {/* Without a tabindex office.js passes it over in Excel on the web. */}
            <summary tabIndex={0}>Rincian teknis</summary>
            <div>{teksTampil(kabar.rincian)}</div>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => sesi.kabarkan(null)}>
          Tutup
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export function BilahKabar(): ReactElement | null {
  const { kabar, urungan, kerja } = useKeadaan();
  const sesi = useSesi();
  const gaya = useGaya();
  const terakhir = urungan.at(-1);
  if (kabar === null && terakhir === undefined) return null;
  return (
    <div className={gaya.akar}>
      {kabar !== null && <SatuKabar kabar={kabar} />}
      {terakhir !== undefined && (
        <div className={gaya.urung} role="group" aria-label="Perubahan terakhir">
          <Text size={200}>{`${terakhir.judul}: sudah diterapkan.`}</Text>
          <Button
            className={gaya.tombol}
            size="small"
            icon={<IkonUrung />}
            disabled={kerja !== null}
            onClick={() => void sesi.urungkan()}
          >
            Urungkan
          </Button>
        </div>
      )}
    </div>
  );
}
