/** The start page: a workbook, its grid, and the task pane beside it. */
import { useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import type { DevHost } from '../dev-host';
import { bacaBerkas, berkasContoh, unduh, type Berkas } from './berkas';
import { Buku } from './buku';
import { kalimatDari } from './kalimat';

export interface HalamanProps {
  /** Makes a development host over the bytes of a workbook; rejects with BerkasDitolak. */
  readonly buat: (berkas: Berkas) => Promise<DevHost>;
}

export function Halaman({ buat }: HalamanProps) {
  const [host, setHost] = useState<DevHost | null>(null);
  const [pesan, setPesan] = useState<string | null>('Menyiapkan buku kerja contoh…');
  const chooser = useRef<HTMLInputElement>(null);

  const open = useCallback(
    async (berkas: Promise<Berkas>): Promise<void> => {
      setPesan('Membuka buku kerja…');
      try {
        setHost(await buat(await berkas));
        setPesan(null);
      } catch (error) {
        setPesan(kalimatDari(error, 'buka'));
      }
    },
    [buat],
  );
  useEffect(() => void open(Promise.resolve(berkasContoh())), [open]);

  useEffect(
    () => host?.onOpenWorkbook((bytes) => void open(Promise.resolve({ name: 'buku-baru.xlsx', bytes }))),
    [host, open],
  );

  const save = async (shown: DevHost): Promise<void> => {
    try {
      unduh(document, { name: shown.book.fileName, bytes: await shown.book.save() });
      setPesan(null);
    } catch (error) {
      setPesan(kalimatDari(error, 'simpan'));
    }
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void open(bacaBerkas(file));
  };
  return (
    <div className="halaman" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <header className="kepala-halaman">
        <h1>Selaras</h1>
        <p className="lencana">Host pengembangan, bukan Excel</p>
        <p className="nama-berkas">{host?.book.fileName}</p>
        <button type="button" onClick={() => chooser.current?.click()}>
          Buka berkas
        </button>
        <input
          ref={chooser}
          hidden
          type="file"
          aria-label="Buka berkas buku kerja"
          accept=".xlsx,.xlsm,.xls,.ods"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) void open(bacaBerkas(file));
            event.target.value = '';
          }}
        />
        <button type="button" disabled={host === null} onClick={() => host !== null && void save(host)}>
          Simpan
        </button>
      </header>
      <div className="pesan" role="status">
        {pesan !== null && (
          <p>
            {pesan}{' '}
            <button type="button" onClick={() => setPesan(null)}>
              Tutup
            </button>
          </p>
        )}
      </div>
      {host !== null && <Buku key={hostKey(host)} host={host} onRefused={setPesan} />}
    </div>
  );
}

const keys = new WeakMap<DevHost, number>();
let lastKey = 0;

/** A new workbook gets a new grid and a new pane. */
function hostKey(host: DevHost): number {
  const known = keys.get(host) ?? ++lastKey;
  keys.set(host, known);
  return known;
}
