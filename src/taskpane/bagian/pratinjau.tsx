/** What a plan would change, what it leaves alone and why, and the yes or no of a person. */
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Dibiarkan } from '../../core/workbook/plan';
import { addressKey, formatAddress } from '../../core/workbook/address';
import { sebutAngka, teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { Pratinjau } from '../sesi/keadaan';
import { DaftarBerhalaman } from './daftar';
import { Lipatan } from './lipatan';
import { ringkasPlan, sebutUbah, type LembarBaru, type TampilUbah, type UbahSel } from './ringkas-plan';
import { TautanSel } from './sel';

const HALAMAN = 25;
/** Objects that are shown without a click. */
const BENDA_TERBUKA = 3;

/** Choices are loaded with the first plan that has some. */
const PilihanRencana = lazy(() => import(/* webpackChunkName: "pilihan" */ './pilihan-rencana'));

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '12px' },
  judul: {
    margin: 0,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outlineWidth: '2px', outlineStyle: 'solid', outlineColor: tokens.colorStrokeFocus2 },
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  bagian: { display: 'flex', flexDirection: 'column', gap: '4px', '& h3': { margin: 0 } },
  isi: { padding: '0 12px 12px' },
  satu: {
    display: 'grid',
    gap: '2px',
    padding: '6px 0',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
    overflowWrap: 'anywhere',
  },
  semula: { color: tokens.colorNeutralForeground2 },
  gulir: { overflowX: 'auto' },
  tabel: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& td': {
      borderTopWidth: '1px',
      borderTopStyle: 'solid',
      borderTopColor: tokens.colorNeutralStroke2,
      padding: '2px 6px',
      maxWidth: '140px',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  },
  kaki: {
    position: 'sticky',
    bottom: '-24px',
    display: 'flex',
    gap: '8px',
    padding: '12px 0',
    marginBottom: '-24px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
  },
});

interface PropertiUbah {
  readonly ubah: UbahSel;
  readonly tampil: TampilUbah | undefined;
}

function Perubahan({ ubah, tampil }: PropertiUbah): ReactElement {
  const gaya = useGaya();
  return (
    <div className={gaya.satu}>
      <TautanSel sel={ubah.sel} />
      <Text size={200} className={gaya.semula}>
        {`Semula: ${teksTampil(sebutUbah(ubah, 'before', tampil))}`}
      </Text>
      <Text size={200}>{`Menjadi: ${teksTampil(sebutUbah(ubah, 'after', tampil))}`}</Text>
    </div>
  );
}

function IsiLembarBaru({ lembar }: { readonly lembar: LembarBaru }): ReactElement {
  const gaya = useGaya();
  const judul = `Lembar baru ${teksTampil(lembar.nama)}, ${sebutAngka(lembar.baris)} baris`;
  return (
    <section className={gaya.bagian}>
      <Text as="h3" weight="semibold">
        {judul}
      </Text>
      {lembar.benda !== '' && <Text size={200}>{`Dengan ${lembar.benda}.`}</Text>}
      <div className={gaya.gulir} tabIndex={0} role="group" aria-label={`Awal isi: ${judul}`}>
        <table className={gaya.tabel}>
          <tbody>
            {lembar.awal.map((baris, i) => (
              <tr key={i}>
                {baris.slice(1).every((teks) => teks === '') ? (
                  <td colSpan={baris.length}>{teksTampil(baris[0] ?? '')}</td>
                ) : (
                  baris.map((teks, j) => <td key={j}>{teksTampil(teks)}</td>)
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function DaftarDibiarkan({ daftar }: { readonly daftar: readonly Dibiarkan[] }): ReactElement | null {
  const gaya = useGaya();
  if (daftar.length === 0) return null;
  return (
    <Lipatan judul={`Dibiarkan: ${sebutAngka(daftar.length)} sel`} terbukaAwal={false} tingkatJudul={3}>
      <div className={gaya.isi}>
        <DaftarBerhalaman
          isi={daftar}
          halaman={HALAMAN}
          kunci={({ sel }, i) => `${formatAddress(sel)} ${i}`}
          nama="Sel yang dibiarkan"
        >
          {({ sel, alasan }) => (
            <div className={gaya.satu}>
              <TautanSel sel={sel} />
              <Text size={200}>{teksTampil(alasan)}</Text>
            </div>
          )}
        </DaftarBerhalaman>
      </div>
    </Lipatan>
  );
}

interface PropertiBenda {
  readonly judul: string;
  readonly benda: readonly string[];
}

/** Validations, tables and the like, one sentence each, folded: a count is mostly enough. */
function DaftarBenda({ judul, benda }: PropertiBenda): ReactElement | null {
  const gaya = useGaya();
  if (benda.length === 0) return null;
  return (
    <Lipatan judul={judul} terbukaAwal={benda.length <= BENDA_TERBUKA} tingkatJudul={3}>
      <div className={gaya.isi}>
        <DaftarBerhalaman isi={benda} halaman={HALAMAN} kunci={(satu, i) => `${satu} ${i}`} nama={judul}>
          {(satu) => (
            <Text block size={200} className={gaya.satu}>
              {teksTampil(satu)}
            </Text>
          )}
        </DaftarBerhalaman>
      </div>
    </Lipatan>
  );
}

export function PratinjauPlan({
  plan,
  keterangan,
  tampil,
  rencana,
}: Pick<Pratinjau, 'plan' | 'keterangan' | 'tampil' | 'rencana'>): ReactElement {
  const sesi = useSesi();
  const gaya = useGaya();
  const { kerja } = useKeadaan();
  const judul = useRef<HTMLHeadingElement>(null);
  const ringkas = useMemo(() => ringkasPlan(plan), [plan]);
  // The preview takes the place of what was there; a keyboard goes on from its title. The title is a stop of its own:
  // office.js moves the focus in Excel on the web, and out of the pane from where a Tab would never have stopped.
  // A plan made anew by a choice leaves the keyboard on that choice.
  const jenis = rencana?.minta.jenis ?? plan;
  useEffect(() => judul.current?.focus(), [jenis]);
  const kosong = plan.edits.length === 0;
  return (
    <section className={gaya.akar} aria-label="Pratinjau perubahan">
      <h2 ref={judul} tabIndex={0} className={gaya.judul}>
        {plan.judul}
      </h2>
      {keterangan !== undefined && <Text>{teksTampil(keterangan)}</Text>}
      {rencana !== undefined && (
        <Suspense fallback={<Spinner size="tiny" label="Memuat" />}>
          <PilihanRencana {...rencana} />
        </Suspense>
      )}
      {kosong && <Text>Tidak ada sel yang perlu diubah.</Text>}
      {ringkas.hanyaIngatan && (
        <Text>Hanya catatan Selaras di dalam buku kerja yang berubah; tidak ada sel yang diubah.</Text>
      )}
      {ringkas.lembarHilang.map((nama) => (
        <Text key={nama}>{`Lembar ${teksTampil(nama)} buatan Selaras diganti atau dihapus.`}</Text>
      ))}
      {ringkas.lembarBaru.map((lembar) => (
        <IsiLembarBaru key={lembar.nama} lembar={lembar} />
      ))}
      {ringkas.lembarBaru.length > 0 && ringkas.sel.length === 0 && (
        <Text size={200}>Yang tampak adalah awal isinya. Lembar lain tidak diubah.</Text>
      )}
      {ringkas.sel.length > 0 && (
        <section className={gaya.bagian}>
          <Text as="h3" weight="semibold">{`Diubah: ${sebutAngka(ringkas.sel.length)} sel`}</Text>
          <DaftarBerhalaman
            isi={ringkas.sel}
            halaman={HALAMAN}
            kunci={({ sel }, i) => `${formatAddress(sel)} ${i}`}
            nama="Sel yang diubah"
          >
            {(ubah) => <Perubahan ubah={ubah} tampil={tampil?.[addressKey(ubah.sel)]} />}
          </DaftarBerhalaman>
        </section>
      )}
      <DaftarBenda judul={`Ditambahkan: ${ringkas.cacahBenda}`} benda={ringkas.benda} />
      <DaftarBenda judul="Diganti atau dihapus" benda={ringkas.bendaHilang} />
      <DaftarDibiarkan daftar={plan.dibiarkan} />
      <div className={gaya.kaki}>
        {!kosong && (
          <Button appearance="primary" disabled={kerja !== null} onClick={() => void sesi.terapkan()}>
            Terapkan
          </Button>
        )}
        <Button disabled={kerja !== null} onClick={sesi.tutupPratinjau}>
          {kosong ? 'Kembali' : 'Batal'}
        </Button>
      </div>
    </section>
  );
}
