/** A tab without content: what is missing, and what can be done. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start', padding: '8px 0' },
  uraian: { color: tokens.colorNeutralForeground2 },
});

interface Properti {
  readonly judul: string;
  readonly uraian: ReactNode;
  readonly children?: ReactNode;
}

export function Kosong({ judul, uraian, children }: Properti): ReactElement {
  const gaya = useGaya();
  return (
    <section className={gaya.akar}>
      <Text as="h2" size={400} weight="semibold" block>
        {judul}
      </Text>
      <Text block className={gaya.uraian}>
        {uraian}
      </Text>
      {children}
    </section>
  );
}
