/** What can be made of the tables: tidied, carried on, and new sheets beside them. Everything begins with a preview. */
import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { LembarTunggal } from '../../core/plans/templat/buat-lembar';
import { parseRange } from '../../core/workbook/address';
import { Lipatan } from '../bagian/lipatan';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { HasilLembar, KartuTabel } from '../worker/pesan';

/** Few submissions are asked for their revisions. */
const RevisiPagu = lazy(() => import(/* webpackChunkName: "revisi" */ './revisi-pagu'));

const useGaya = makeStyles({
  deret: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& button': { whiteSpace: 'nowrap' } },
  isian: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 88px',
    gap: '8px',
    padding: '0 12px 12px',
    textAlign: 'start',
    '& select, & input': { minWidth: 0, width: '100%' },
  },
  buat: { gridColumnStart: 1, justifySelf: 'start' },
  revisi: { padding: '0 12px 12px' },
});

/** Under the card of one table. */
export function TindakanTabel({ tabel }: { readonly tabel: KartuTabel }): ReactElement | null {
  const gaya = useGaya();
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  const rentang = parseRange(tabel.rentang);
  if (rentang === null) return null;
  const nama = `${tabel.lembar} ${tabel.rentang}`;
  const dipilih = { lembar: tabel.lembar, rentang };
  return (
    <div className={gaya.deret}>
      <Button
        size="small"
        disabled={kerja !== null}
        aria-label={`Rapikan ${nama}`}
        onClick={() => void sesi.siapkanRencana({ jenis: 'rapikan', pilihan: { tabel: [dipilih] } })}
      >
        Rapikan
      </Button>
      {tabel.jenis === 'perkin' && (
        <Button
          size="small"
          disabled={kerja !== null}
          aria-label={`Perkin ke lembar lain, dari ${nama}`}
          onClick={() => void sesi.siapkanRencana({ jenis: 'perkin' })}
        >
          Perkin ke lembar lain
        </Button>
      )}
    </div>
  );
}

/** Above all cards. */
export function TindakanLembar({ lembar }: { readonly lembar: HasilLembar }): ReactElement {
  const gaya = useGaya();
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  const berevisi = lembar.tabel.some(({ jenis }) => jenis === 'revisi-pagu');
  return (
    <>
      <div className={gaya.deret}>
        <Button
          size="small"
          disabled={kerja !== null}
          onClick={() => void sesi.siapkanRencana({ jenis: 'rapikan', pilihan: {} })}
        >
          Rapikan semua
        </Button>
      </div>
      <BuatLembar tahun={lembar.tahun} />
      {berevisi && (
        <Lipatan judul="Revisi pagu" terbukaAwal={false} tingkatJudul={2}>
          <div className={gaya.revisi}>
            <Suspense fallback={null}>
              <RevisiPagu />
            </Suspense>
          </div>
        </Lipatan>
      )}
    </>
  );
}

/** The sheets of the templat that can be made one by one, by their names. */
const LEMBAR: readonly (readonly [LembarTunggal, string])[] = [
  ['perkin', 'Perkin'],
  ['kamus', 'Kamus Indikator'],
  ['renstra', 'Renstra'],
  ['rencana-aksi', 'Rencana Aksi'],
  ['capaian-tw', 'Capaian TW'],
  ['capaian', 'Capaian'],
  ['pagu', 'Pagu'],
  ['revisi-pagu', 'Revisi Pagu'],
  ['realisasi', 'Realisasi'],
  ['pnbp', 'PNBP'],
  ['efisiensi', 'Efisiensi'],
];
const TAHUN_AWAL = 2000;
const TAHUN_AKHIR = 2100;

function bacaTahun(teks: string): number | null {
  const tahun = /^\d{4}$/.test(teks.trim()) ? Number(teks) : 0;
  return tahun >= TAHUN_AWAL && tahun <= TAHUN_AKHIR ? tahun : null;
}

/** Adds one empty sheet; shown closed, because most workbooks have theirs. */
export function BuatLembar({ tahun: tahunBuku }: Pick<HasilLembar, 'tahun'>): ReactElement {
  const gaya = useGaya();
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  const [jenis, setJenis] = useState<LembarTunggal>('perkin');
  const [teksTahun, setTeksTahun] = useState(String(tahunBuku ?? new Date().getFullYear()));
  const tahun = bacaTahun(teksTahun);
  const salah = tahun === null ? { validationMessage: `${TAHUN_AWAL} sampai ${TAHUN_AKHIR}` } : {};
  return (
    <Lipatan judul="Buat lembar" terbukaAwal={false} tingkatJudul={2}>
      <div className={gaya.isian}>
        <Field label="Lembar">
          <Select
            value={jenis}
            onChange={(_peristiwa, { value }) => setJenis(LEMBAR.find(([satu]) => satu === value)?.[0] ?? 'perkin')}
          >
            {LEMBAR.map(([satu, nama]) => (
              <option key={satu} value={satu}>
                {nama}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Tahun" {...salah}>
          <Input
            inputMode="numeric"
            maxLength={4}
            value={teksTahun}
            onChange={(_peristiwa, { value }) => setTeksTahun(value)}
          />
        </Field>
        <Button
          className={gaya.buat}
          size="small"
          disabled={kerja !== null || tahun === null}
          onClick={() => {
            if (tahun !== null) void sesi.siapkanRencana({ jenis: 'lembar', lembar: jenis, tahun });
          }}
        >
          Buat lembar
        </Button>
      </div>
    </Lipatan>
  );
}
