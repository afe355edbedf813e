/** Says that the workbook changed since what is shown was made. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { IkonUlang } from '../ikon';
import { useKeadaan } from '../sesi/gunakan-sesi';

interface Properti {
  /** The version that what is shown was made from. */
  readonly versi: number;
  readonly kalimat: string;
  /** Left out where the way to do it again stands beside the banner anyway. */
  readonly ulang?: { readonly tombol: string; readonly jalankan: () => void };
}

export function SpandukBasi({ versi, kalimat, ulang }: Properti): ReactElement | null {
  const { versi: kini, kerja } = useKeadaan();
  if (versi === kini) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{kalimat}</MessageBarBody>
      {ulang !== undefined && (
        <MessageBarActions>
          <Button size="small" icon={<IkonUlang />} disabled={kerja !== null} onClick={ulang.jalankan}>
            {ulang.tombol}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
