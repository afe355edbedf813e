/** The tab Lembar: the tables that were found, one card each. */
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { JENIS } from '../../core/recognition/tabel';
import { DaftarBerhalaman } from '../bagian/daftar';
import { Kosong } from '../bagian/kosong';
import { DaftarPilihan } from '../bagian/pilihan';
import { TautanSel } from '../bagian/sel';
import { IkonLembar, IkonUlang } from '../ikon';
import { NAMA_JENIS, perluDilihat, sebutAngka, sebutSebabJenis, sebutYakin, teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { HasilLembar, KartuTabel, NilaiPilihan } from '../worker/pesan';
import { BuatLembar, TindakanLembar, TindakanTabel } from './tindakan';

const HALAMAN = 30;

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '12px', '& ul': { gap: '8px' } },
  kepala: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  kartu: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    outlineWidth: '1px',
    outlineStyle: 'solid',
    outlineColor: tokens.colorNeutralStroke2,
    overflowWrap: 'anywhere',
  },
  yakin: {
    flexShrink: 0,
    padding: '4px 0',
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '2px',
    },
  },
  ragu: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  pilihan: { minWidth: 0, flexGrow: 1, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  judulKartu: { margin: 0 },
  tombol: { flexShrink: 0, whiteSpace: 'nowrap' },
  kecil: { color: tokens.colorNeutralForeground2 },
});

const LANGKAH_KOSONG =
  'Tempelkan tabel ke lembar ini lalu pilih Baca ulang, buat lembar dari daftar di bawah, atau buka contoh untuk melihat cara kerja Selaras.';
const LANGKAH_TANPA_TABEL =
  'Tulis judul kolom tepat di atas isi tabel, misalnya Sasaran, Indikator, Satuan, Target, dan Realisasi, lalu pilih Baca ulang.';
const YANG_DIKENALI =
  'Yang dikenali: tabel Perjanjian Kinerja, Renstra, rencana aksi, capaian, pagu dan revisinya, realisasi anggaran, serta PNBP.';

export function TabLembar(): ReactElement {
  const { lembar, kerja } = useKeadaan();
  const sesi = useSesi();
  if (lembar === null) {
    return (
      <Kosong judul="Tabel dalam buku kerja" uraian="Selaras mengenali tabel dari judul kolom dan isinya.">
        <Button disabled={kerja !== null} icon={<IkonUlang />} onClick={() => void sesi.mulai()}>
          Baca buku kerja
        </Button>
      </Kosong>
    );
  }
  return lembar.isi.tabel.length === 0 ? <TanpaTabel lembar={lembar.isi} /> : <DaftarTabel lembar={lembar.isi} />;
}

function TanpaTabel({ lembar }: { readonly lembar: HasilLembar }): ReactElement {
  const { kerja } = useKeadaan();
  const sesi = useSesi();
  const { bukaContoh } = sesi;
  return (
    <>
      <Kosong
        judul={lembar.kosong ? 'Buku kerja ini masih kosong' : 'Belum ada tabel yang dikenali'}
        uraian={`${lembar.kosong ? LANGKAH_KOSONG : LANGKAH_TANPA_TABEL} ${YANG_DIKENALI}`}
      >
        <Button disabled={kerja !== null} icon={<IkonUlang />} onClick={() => void sesi.mulai()}>
          Baca ulang
        </Button>
        {lembar.kosong && bukaContoh !== null && (
          <Button disabled={kerja !== null} icon={<IkonLembar />} onClick={() => void bukaContoh()}>
            Buka contoh
          </Button>
        )}
      </Kosong>
      <BuatLembar tahun={lembar.tahun} />
      <DaftarBukanTabel lembar={lembar} />
    </>
  );
}

function DaftarTabel({ lembar }: { readonly lembar: HasilLembar }): ReactElement {
  const gaya = useGaya();
  const { kerja } = useKeadaan();
  const sesi = useSesi();
  const tahun = lembar.tahun === null ? '' : `, tahun ${lembar.tahun}`;
  return (
    <div className={gaya.akar}>
      <div className={gaya.kepala}>
        <Text as="h2" weight="semibold" className={gaya.judulKartu}>
          {`${sebutAngka(lembar.tabel.length)} tabel dikenali${tahun}`}
        </Text>
        <Button
          className={gaya.tombol}
          size="small"
          disabled={kerja !== null}
          icon={<IkonUlang />}
          onClick={() => void sesi.mulai()}
        >
          Baca ulang
        </Button>
      </div>
      {lembar.catatan.map((satu) => (
        <Text key={satu} size={200} className={gaya.kecil}>
          {satu}
        </Text>
      ))}
      <TindakanLembar lembar={lembar} />
      <DaftarBerhalaman
        isi={lembar.tabel}
        halaman={HALAMAN}
        kunci={(satu) => `${satu.lembar}!${satu.rentang}`}
        nama="Tabel yang dikenali"
      >
        {(satu) => <KartuSatu tabel={satu} />}
      </DaftarBerhalaman>
      <DaftarBukanTabel lembar={lembar} />
    </div>
  );
}

const KEMBALI = 'kembali';

const JENIS_PILIHAN: NilaiPilihan = [
  ...JENIS.map((jenis) => [jenis, NAMA_JENIS[jenis]] as const),
  ['bukan-tabel', 'Bukan tabel'],
];

interface PropertiKartu {
  readonly tabel: KartuTabel;
}

/** The kind of a table; another choice is remembered in the workbook. */
function PilihanJenis({ tabel }: PropertiKartu): ReactElement {
  const gaya = useGaya();
  const sesi = useSesi();
  const pilih = (nilai: string): void => {
    const jenis = nilai === KEMBALI ? null : (JENIS.find((satu) => satu === nilai) ?? 'bukan-tabel');
    void sesi.koreksi({ daftar: 'tabel', sel: tabel.sel, judul: tabel.judul, jenis });
  };
  return (
    <DaftarPilihan
      className={gaya.pilihan}
      size="small"
      aria-label={`Jenis tabel ${tabel.lembar} ${tabel.rentang}`}
      nilai={tabel.jenis}
      isi={tabel.dipilih ? [...JENIS_PILIHAN, [KEMBALI, 'Kembali ke pengenalan semula']] : JENIS_PILIHAN}
      onPilih={pilih}
    />
  );
}

function KartuSatu({ tabel }: PropertiKartu): ReactElement {
  const gaya = useGaya();
  const [terbuka, setTerbuka] = useState(false);
  const sebab = sebutSebabJenis(tabel);
  return (
    <article className={gaya.kartu}>
      <Text weight="semibold" as="h3" className={gaya.judulKartu}>
        {teksTampil(tabel.judul ?? NAMA_JENIS[tabel.jenis])}
      </Text>
      <Text size={200} className={gaya.kecil}>
        <TautanSel sel={tabel.sel} />
        {`, rentang ${tabel.rentang}, ${sebutAngka(tabel.baris)} baris`}
      </Text>
      <div className={gaya.kepala}>
        <PilihanJenis tabel={tabel} />
        <button
          type="button"
          className={mergeClasses(gaya.yakin, perluDilihat(tabel.keyakinan) && gaya.ragu)}
          title={sebab}
          aria-expanded={terbuka}
          onClick={() => setTerbuka(!terbuka)}
        >
          {tabel.dipilih ? 'dipilih manual' : sebutYakin(tabel.keyakinan)}
        </button>
      </div>
      {terbuka && (
        <Text size={200} className={gaya.kecil}>
          {sebab}
        </Text>
      )}
      <TindakanTabel tabel={tabel} />
    </article>
  );
}

/** Places that were said to be no table, each with the way back. */
function DaftarBukanTabel({ lembar }: { readonly lembar: HasilLembar }): ReactElement | null {
  const gaya = useGaya();
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  if (lembar.bukanTabel.length === 0) return null;
  return (
    <section className={gaya.akar}>
      <Text weight="semibold" as="h2" size={300} className={gaya.judulKartu}>
        {`Ditandai bukan tabel: ${sebutAngka(lembar.bukanTabel.length)}`}
      </Text>
      <DaftarBerhalaman
        isi={lembar.bukanTabel}
        halaman={HALAMAN}
        kunci={({ sel }) => `${sel.sheet}!${sel.row},${sel.col}`}
        nama="Ditandai bukan tabel"
      >
        {({ sel, judul }) => (
          <div className={gaya.kepala}>
            <Text size={200}>
              <TautanSel sel={sel} />
              {judul === null ? '' : ` ${teksTampil(judul)}`}
            </Text>
            <Button
              className={gaya.tombol}
              size="small"
              disabled={kerja !== null}
              onClick={() => void sesi.koreksi({ daftar: 'bukanTabel', sel, judul, jenis: null })}
            >
              Kembalikan
            </Button>
          </div>
        )}
      </DaftarBerhalaman>
    </section>
  );
}
