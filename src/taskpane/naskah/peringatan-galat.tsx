/** Says before the copy that figures of the block are wrong in the workbook, and where. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DeretSel } from '../bagian/sel';
import { sebutAngka, teksTampil } from '../kata';
import type { IsiNaskah } from '../worker/pesan';

/** Cells that the sentence names. */
const DISEBUT = 3;

export function PeringatanGalat({ galat }: { readonly galat: IsiNaskah['galat'] }): ReactElement | null {
  const { banyak, sel } = galat;
  const [pertama] = sel;
  if (pertama === undefined) return null;
  const lain = sel.length - DISEBUT;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {`${sebutAngka(banyak)} galat menyangkut angka pada bagian ini, di lembar ${teksTampil(pertama.sheet)} sel `}
        <DeretSel sel={sel.slice(0, DISEBUT)} dari={pertama.sheet} />
        {lain > 0 && `, dan ${sebutAngka(lain)} sel lain`}
        {'; perbaiki atau pastikan dahulu sebelum menyalinnya ke Word.'}
      </MessageBarBody>
    </MessageBar>
  );
}
