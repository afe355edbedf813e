/** The findings with their counts, filter, search and grouping. */
import { Button, makeStyles, mergeClasses, SearchBox, Select, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { Tingkat } from '../../core/rules/aturan';
import { DaftarBerhalaman } from '../bagian/daftar';
import { sebutAngka, URUTAN_TINGKAT } from '../kata';
import { bacaTampilan, simpanTampilan } from '../tampilan';
import type { HasilPeriksaPanel } from '../worker/pesan';
import { LabelTingkat } from './kartu-temuan';
import { kelompokkan, saring, type CaraKelompok, type Dikecualikan } from './kelompok';
import { KelompokTemuan } from './kelompok-temuan';

/** Up to this many findings all groups stand open. */
const TERBUKA_SEMUA = 12;
const KELOMPOK_SEHALAMAN = 40;

const useGaya = makeStyles({
  cacah: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '8px' },
  tingkat: {
    minWidth: 0,
    paddingInline: '4px',
    flexDirection: 'column',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  dipilih: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outlineWidth: '2px', outlineStyle: 'solid', outlineColor: 'Highlight' },
  },
  angka: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  saring: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  cari: { minWidth: 0, maxWidth: 'none' },
  judul: { margin: 0 },
  tanpaCocok: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  daftar: { '& > ul': { gap: '8px' } },
});

interface PropertiCacah {
  readonly cacah: HasilPeriksaPanel['cacah'];
  readonly dipilih: ReadonlySet<Tingkat>;
  readonly pilih: (tingkat: Tingkat) => void;
}

/** The three counts; each is also the switch that shows only its level. */
function CacahTingkat({ cacah, dipilih, pilih }: PropertiCacah): ReactElement {
  const gaya = useGaya();
  return (
    <div className={gaya.cacah} role="group" aria-label="Saring menurut tingkat">
      {URUTAN_TINGKAT.map((tingkat) => (
        <Button
          key={tingkat}
          className={mergeClasses(gaya.tingkat, dipilih.has(tingkat) && gaya.dipilih)}
          aria-pressed={dipilih.has(tingkat)}
          disabled={cacah[tingkat] === 0}
          onClick={() => pilih(tingkat)}
        >
          <span className={gaya.angka}>{sebutAngka(cacah[tingkat])}</span>
          <LabelTingkat tingkat={tingkat} />
        </Button>
      ))}
    </div>
  );
}

function ganti(semula: ReadonlySet<Tingkat>, tingkat: Tingkat): ReadonlySet<Tingkat> {
  const baru = new Set(semula);
  if (!baru.delete(tingkat)) baru.add(tingkat);
  return baru;
}

/** A workbook without tables has no findings either, which is no praise. */
const sebutTanpaTemuan = (tabel: number): string =>
  tabel === 0
    ? 'Belum ada tabel yang dikenali sehingga tidak ada yang dapat diperiksa. Tab Lembar menyebut tabel apa yang diperlukan.'
    : 'Tidak ada temuan: angka-angka yang dapat dibandingkan sudah selaras.';

/** Nothing matches: says so, with the way back to all of them. */
function TanpaCocok({ onSemua }: { readonly onSemua: () => void }): ReactElement {
  const gaya = useGaya();
  return (
    <div className={gaya.tanpaCocok}>
      <Text>Tidak ada temuan yang memuat kata itu pada tingkat yang dipilih.</Text>
      <Button size="small" onClick={onSemua}>
        Tampilkan semua temuan
      </Button>
    </div>
  );
}

/** "12 dari 210 temuan, 3 dikecualikan". */
function sebutCacah(tampil: number, semua: number, dikecualikan: number): string {
  const awal = tampil === semua ? sebutAngka(semua) : `${sebutAngka(tampil)} dari ${sebutAngka(semua)}`;
  return dikecualikan === 0 ? `${awal} temuan` : `${awal} temuan, ${sebutAngka(dikecualikan)} dikecualikan`;
}

const petaPengecualian = ({ temuan, dikecualikan }: HasilPeriksaPanel): Dikecualikan =>
  new Map(
    dikecualikan.flatMap(({ indeks, pengecualian }) => {
      const satu = temuan[indeks];
      return satu === undefined ? [] : [[satu, pengecualian] as const];
    }),
  );

export function HasilTemuan({ periksa }: { readonly periksa: HasilPeriksaPanel }): ReactElement {
  const gaya = useGaya();
  const [tingkat, setTingkat] = useState<ReadonlySet<Tingkat>>(new Set());
  const [cari, setCari] = useState('');
  const [cara, setCara] = useState<CaraKelompok>(() => bacaTampilan().kelompok);
  const cariTertunda = useDeferredValue(cari);
  const { temuan, judulAturan } = periksa;
  const tersaring = useMemo(
    () => saring(temuan, { tingkat, cari: cariTertunda }, judulAturan),
    [temuan, tingkat, cariTertunda, judulAturan],
  );
  const dikecualikan = useMemo(() => petaPengecualian(periksa), [periksa]);
  const kelompok = useMemo(
    () => kelompokkan(tersaring, cara, judulAturan, dikecualikan),
    [tersaring, cara, judulAturan, dikecualikan],
  );
  if (temuan.length === 0) {
    return <Text>{sebutTanpaTemuan(periksa.tabel)}</Text>;
  }
  const pilihCara = (baru: CaraKelompok): void => {
    setCara(baru);
    simpanTampilan({ kelompok: baru });
  };
  const sedikit = tersaring.length <= TERBUKA_SEMUA;
  const tampilkanSemua = (): void => {
    setTingkat(new Set());
    setCari('');
  };
  const keterangan = sebutCacah(tersaring.length, temuan.length, dikecualikan.size);
  return (
    <>
      <CacahTingkat cacah={periksa.cacah} dipilih={tingkat} pilih={(satu) => setTingkat(ganti(tingkat, satu))} />
      <div className={gaya.saring}>
        <SearchBox
          className={gaya.cari}
          aria-label="Cari temuan"
          placeholder="Cari temuan"
          value={cari}
          onChange={(_peristiwa, data) => setCari(data.value)}
        />
        <Select
          aria-label="Kelompokkan temuan"
          value={cara}
          onChange={(_peristiwa, data) => pilihCara(data.value === 'aturan' ? 'aturan' : 'lembar')}
        >
          <option value="lembar">Per lembar</option>
          <option value="aturan">Per aturan</option>
        </Select>
      </div>
      <div role="status">
        <Text as="h2" size={200} block className={gaya.judul}>
          {keterangan}
        </Text>
      </div>
      {tersaring.length === 0 && <TanpaCocok onSemua={tampilkanSemua} />}
      <div className={gaya.daftar}>
        <DaftarBerhalaman
          // What a search leaves of a long list opens, also in groups that were closed before.
          key={`${cara} ${String(sedikit)}`}
          isi={kelompok}
          halaman={KELOMPOK_SEHALAMAN}
          kunci={(satu) => satu.kunci}
          nama="Kelompok temuan"
        >
          {(satu, i) => (
            <KelompokTemuan kelompok={satu} cara={cara} terbukaAwal={i === 0 || sedikit} dikecualikan={dikecualikan} />
          )}
        </DaftarBerhalaman>
      </div>
    </>
  );
}
