/** The checklist: each point with the answer that the workbook suggests, the evidence, and what a person must answer. */
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Aspek, JawabanButir } from '../../core/plans/catatan-reviu';
import { NAMA_JAWABAN } from '../../core/plans/lembar-reviu-isi';
import { useGayaDaftar } from '../bagian/gaya-daftar';
import { Lipatan } from '../bagian/lipatan';
import { DeretSel } from '../bagian/sel';
import { IkonPeriksa, IkonTingkat } from '../ikon';
import { sebutAngka, teksTampil } from '../kata';
import type { BuktiPanel, ButirPanel } from '../worker/pesan-reviu';

const ASPEK: readonly Aspek[] = ['Format', 'Mekanisme penyusunan', 'Substansi'];
const URUTAN_JAWABAN: readonly JawabanButir[] = ['tidak', 'perlu-dilihat', 'ya', 'tidak-berlaku'];

const useGaya = makeStyles({
  bukti: {
    margin: 0,
    paddingLeft: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  jawaban: {
    display: 'inline-flex',
    verticalAlign: 'text-bottom',
    alignItems: 'center',
    gap: '4px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

const useWarna = makeStyles({
  ya: { color: tokens.colorPaletteGreenForeground1 },
  tidak: { color: tokens.colorPaletteRedForeground1 },
  'perlu-dilihat': { color: tokens.colorPaletteDarkOrangeForeground1 },
  'tidak-berlaku': { color: tokens.colorNeutralForeground2 },
});

const IKON: Readonly<Record<JawabanButir, () => ReactElement | null>> = {
  ya: IkonPeriksa,
  tidak: () => <IkonTingkat tingkat="galat" />,
  'perlu-dilihat': () => <IkonTingkat tingkat="peringatan" />,
  'tidak-berlaku': () => null,
};

/** "2 tidak, 5 perlu dilihat, 9 ya". */
function sebutJawaban(butir: readonly ButirPanel[]): string {
  return URUTAN_JAWABAN.map((jawaban) => [butir.filter((satu) => satu.jawaban === jawaban).length, jawaban] as const)
    .filter(([banyak]) => banyak > 0)
    .map(([banyak, jawaban]) => `${sebutAngka(banyak)} ${NAMA_JAWABAN[jawaban].toLowerCase()}`)
    .join(', ');
}

function SatuBukti({ bukti }: { readonly bukti: BuktiPanel }): ReactElement {
  return (
    <li>
      {teksTampil(bukti.kalimat)}
      {bukti.sel.length > 0 && (
        <>
          {' '}
          <DeretSel sel={bukti.sel} dari={null} />
          {bukti.lain > 0 && ` dan ${sebutAngka(bukti.lain)} sel lain`}
        </>
      )}
    </li>
  );
}

function SatuButir({ butir }: { readonly butir: ButirPanel }): ReactElement {
  const gaya = useGaya();
  const daftar = useGayaDaftar();
  const warna = useWarna();
  const { nomor, teks, jawaban, keterangan, bukti, orang } = butir;
  const Ikon = IKON[jawaban];
  return (
    <article className={daftar.satu}>
      <Text>{`${nomor} ${teks}`}</Text>
      <Text size={200}>
        <span className={mergeClasses(gaya.jawaban, warna[jawaban])}>
          <Ikon />
          {NAMA_JAWABAN[jawaban]}
        </span>
        {` ${teksTampil(keterangan)}`}
      </Text>
      {orang !== null && orang !== keterangan && (
        <Text size={200} className={daftar.kecil}>
          {`Dijawab pereviu: ${orang}`}
        </Text>
      )}
      {bukti.length > 0 && (
        <details>
          {/* Without a tabindex office.js passes it over in Excel on the web. */}
          <summary tabIndex={0}>{`Bukti: ${sebutAngka(bukti.length)}`}</summary>
          <ul className={gaya.bukti}>
            {bukti.map((satu, i) => (
              <SatuBukti key={i} bukti={satu} />
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

export function DaftarButir({ butir }: { readonly butir: readonly ButirPanel[] }): ReactElement {
  const gaya = useGayaDaftar();
  return (
    <>
      {ASPEK.map((aspek) => {
        const milik = butir.filter((satu) => satu.aspek === aspek);
        return (
          <Lipatan
            key={aspek}
            judul={`Daftar reviu: ${aspek}`}
            catatan={sebutJawaban(milik)}
            terbukaAwal={false}
            tingkatJudul={2}
          >
            <ul className={gaya.daftar} aria-label={`Butir ${aspek}`}>
              {milik.map((satu) => (
                <li key={satu.nomor}>
                  <SatuButir butir={satu} />
                </li>
              ))}
            </ul>
          </Lipatan>
        );
      })}
    </>
  );
}
