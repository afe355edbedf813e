/** The tabs of the sheets below the grid. Arrow keys go from one to the next. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Sheet } from '../../core/workbook/workbook';

export interface TabLembarProps {
  readonly sheets: readonly Sheet[];
  readonly active: string;
  readonly onChoose: (sheet: string) => void;
}

export function TabLembar({ sheets, active, onChoose }: TabLembarProps) {
  const list = useRef<HTMLDivElement>(null);
  const names = sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextTab(names.indexOf(active), names.length, event.key);
    const name = next === null ? undefined : names[next];
    if (name === undefined) return;
    event.preventDefault();
    onChoose(name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next ?? 0]?.focus();
  };
  return (
    <div ref={list} className="tab-lembar" role="tablist" aria-label="Lembar" onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === active}
          tabIndex={name === active ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function nextTab(now: number, count: number, key: string): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, now + 1);
    case 'ArrowLeft':
      return Math.max(0, now - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
