/** The editor over the active cell. Enter and Tab take the entry over, Escape drops it. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Suntingan } from '../suntingan';
import type { Kotak } from './ukuran';

export interface PenyuntingProps {
  readonly suntingan: Suntingan;
  readonly kotak: Kotak;
  readonly label: string;
  /** The entry has ended: the keyboard goes back to the grid. */
  readonly onEnd: () => void;
  readonly onMove: (arrow: string) => void;
}

export function Penyunting({ suntingan, kotak, label, onEnd, onMove }: PenyuntingProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = area;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = endingArrow(event);
    if (arrow === null) return;
    event.preventDefault();
    if (event.key === 'Escape') suntingan.cancel();
    else suntingan.commit();
    onEnd();
    if (event.key !== 'Escape') onMove(arrow);
  };
  const { left, top, width, height } = kotak;
  return (
    <textarea
      ref={area}
      className="penyunting"
      aria-label={label}
      spellCheck={false}
      style={{ left, top, width, height }}
      value={suntingan.now?.text ?? ''}
      onChange={(event) => suntingan.change(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => suntingan.commit()}
    />
  );
}

/** Where the selection goes when the key ends the entry; null where it does not end it. */
export function endingArrow({ key, shiftKey, altKey }: KeyboardEvent): string | null {
  if (key === 'Escape') return '';
  if (key === 'Enter' && !altKey) return shiftKey ? 'ArrowUp' : 'ArrowDown';
  if (key === 'Tab') return shiftKey ? 'ArrowLeft' : 'ArrowRight';
  return null;
}
