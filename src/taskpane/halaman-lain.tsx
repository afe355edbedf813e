/** What stands here where the pane cannot work: one sentence with the ways that do. */
import { makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useGaya = makeStyles({ akar: { padding: '16px', display: 'grid', gap: '12px' } });

export function HalamanLain({ kalimat }: { readonly kalimat: string }): ReactElement {
  const gaya = useGaya();
  return (
    <main className={gaya.akar}>
      <Text as="h1" size={500} weight="semibold">
        Selaras
      </Text>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{kalimat}</MessageBarBody>
      </MessageBar>
    </main>
  );
}
