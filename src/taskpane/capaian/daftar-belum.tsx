/** The indicators below their target, worst first, of one period or of all. */
import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { DaftarBerhalaman } from '../bagian/daftar';
import { useGayaDaftar } from '../bagian/gaya-daftar';
import { DaftarNilai } from '../bagian/nilai';
import { DeretSel, TautanSel } from '../bagian/sel';
import { sebutAngka, teksTampil } from '../kata';
import type { BelumPanel } from '../worker/pesan';

const HALAMAN = 15;
const SEMUA = '';

const useGaya = makeStyles({
  saring: { padding: '0 12px 8px' },
  kosong: { padding: '0 12px 12px' },
});

/** Periods with how many indicators each has, in the order of the list. */
function daftarPeriode(belum: readonly BelumPanel[]): readonly (readonly [string, number])[] {
  const cacah = new Map<string, number>();
  for (const { periode } of belum) cacah.set(periode, (cacah.get(periode) ?? 0) + 1);
  return [...cacah].sort(([a], [b]) => (a < b ? -1 : 1));
}

function SatuBelum({ belum }: { readonly belum: BelumPanel }): ReactElement {
  const gaya = useGayaDaftar();
  const { sel } = belum;
  const kode = belum.kode === null ? '' : `${belum.kode} `;
  return (
    <article className={gaya.satu}>
      <Text weight="semibold">{teksTampil(`${kode}${belum.indikator}`)}</Text>
      <Text size={200} className={gaya.kecil}>
        {belum.sasaran === null ? belum.periode : `${belum.periode}, sasaran: ${teksTampil(belum.sasaran)}`}
      </Text>
      <DaftarNilai
        isi={[
          ['Target', <Angka key="target" teks={belum.target} sel={sel.target} />],
          ['Realisasi', <Angka key="realisasi" teks={belum.realisasi} sel={sel.realisasi} />],
          ['Selisih', belum.selisih === null ? null : <strong key="selisih">{teksTampil(belum.selisih)}</strong>],
          [
            'Capaian',
            <span key="capaian">
              <Angka teks={belum.capaian} sel={sel.capaian} />, kurang <strong>{belum.kurang}</strong>
            </span>,
          ],
        ]}
      />
      {belum.juga.length > 0 && (
        <Text size={200}>
          {'Juga di: '}
          <DeretSel sel={belum.juga} dari={sel.realisasi.sheet} />
        </Text>
      )}
    </article>
  );
}

interface PropertiAngka {
  readonly teks: string;
  readonly sel: BelumPanel['sel']['capaian'];
}

function Angka({ teks, sel }: PropertiAngka): ReactElement {
  return (
    <>
      {teksTampil(teks)}
      {sel !== null && (
        <>
          {' di '}
          <TautanSel sel={sel} />
        </>
      )}
    </>
  );
}

interface PropertiDaftar {
  readonly belum: readonly BelumPanel[];
  /** Rows with a capaian that can be computed. */
  readonly terhitung: number;
}

/** What stands in place of an empty list. */
const sebutKosong = (terhitung: number): string =>
  terhitung === 0
    ? 'Belum ada capaian yang dapat dihitung. Isi target dan realisasi pada tabel capaian, lalu hitung lagi.'
    : 'Semua indikator yang dapat dihitung sudah mencapai target.';

export function DaftarBelum({ belum, terhitung }: PropertiDaftar): ReactElement {
  const gaya = useGaya();
  const [periode, setPeriode] = useState(SEMUA);
  if (belum.length === 0) {
    return (
      <Text block className={gaya.kosong}>
        {sebutKosong(terhitung)}
      </Text>
    );
  }
  const tampil = periode === SEMUA ? belum : belum.filter((satu) => satu.periode === periode);
  return (
    <>
      <Field label="Periode" className={gaya.saring}>
        <Select value={periode} onChange={(_peristiwa, { value }) => setPeriode(value)}>
          <option value={SEMUA}>{`Semua periode (${sebutAngka(belum.length)})`}</option>
          {daftarPeriode(belum).map(([nama, cacah]) => (
            <option key={nama} value={nama}>
              {`${nama} (${sebutAngka(cacah)})`}
            </option>
          ))}
        </Select>
      </Field>
      <DaftarBerhalaman
        key={periode}
        isi={tampil}
        halaman={HALAMAN}
        kunci={(_satu, i) => String(i)}
        nama="Indikator yang belum mencapai target"
      >
        {(satu) => <SatuBelum belum={satu} />}
      </DaftarBerhalaman>
    </>
  );
}
