/** One workbook: formula bar, grid, sheet tabs, and the pane. */
import { useRef } from 'react';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import type { DevHost } from '../dev-host';
import { BilahRumus } from './bilah-rumus';
import { Kisi } from './kisi/kisi';
import { Panel } from './panel';
import { usePantau, type Pantauan } from './pantau';
import { useSuntingan } from './suntingan';
import { TabLembar } from './tab-lembar';

export interface BukuProps {
  readonly host: DevHost;
  readonly onRefused: (kalimat: string) => void;
}

export function Buku({ host, onRefused }: BukuProps) {
  const { workbook, sheet, pilihan } = usePantau(host.book);
  return (
    <main className="buku">
      {sheet !== undefined && (
        <LembarKerja host={host} onRefused={onRefused} workbook={workbook} sheet={sheet} pilihan={pilihan} />
      )}
      <Panel host={host} />
    </main>
  );
}

interface LembarKerjaProps extends BukuProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly pilihan: Pantauan['pilihan'];
}

function LembarKerja({ host, onRefused, workbook, sheet, pilihan }: LembarKerjaProps) {
  const { book, faults } = host;
  const area = useRef<HTMLElement>(null);
  const suntingan = useSuntingan({ book, sheet, onRefused, onEditMode: (isOn) => faults.editMode(isOn) });
  // Each sheet comes back with the selection that it was left with.
  const left = useRef(new Map<string, Pantauan['pilihan']>());
  const choose = (name: string): void => {
    left.current.set(sheet.name, pilihan);
    book.select(name, left.current.get(name) ?? { top: 0, left: 0, bottom: 0, right: 0 });
  };
  return (
    <section ref={area} className="lembar-kerja" aria-label="Buku kerja">
      <BilahRumus
        book={book}
        sheet={sheet}
        pilihan={pilihan}
        suntingan={suntingan}
        onEnd={() => area.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })}
      />
      <Kisi key={sheet.name} book={book} sheet={sheet} pilihan={pilihan} suntingan={suntingan} />
      <TabLembar sheets={workbook.sheets} active={sheet.name} onChoose={choose} />
    </section>
  );
}
