/** Bars of capaian per sasaran; the figures stand beside them, so that nobody needs the bars. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { teksTampil } from '../kata';
import type { BagianSasaran, GambarSasaran } from '../worker/pesan';

/** Bars end here; the figure says how far a capaian goes beyond. */
const PALING_JAUH = 1.5;
const LEBAR = 100;
const TINGGI = 10;

const useGaya = makeStyles({
  daftar: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0, padding: 0, listStyleType: 'none' },
  baris: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '2px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  angka: { fontWeight: tokens.fontWeightSemibold, textAlign: 'end' },
  gambar: { gridColumnStart: 1, gridColumnEnd: 3, width: '100%', height: '10px', display: 'block' },
  alas: {
    fill: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  tercapai: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  belum: {
    fill: tokens.colorPaletteDarkOrangeForeground1,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  garis: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1px',
    vectorEffect: 'non-scaling-stroke',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  kecil: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function sebutCapaian({ capaian, teks, indikator, terhitung }: BagianSasaran): string {
  if (capaian === null) return 'tidak dapat dihitung';
  const kurang = terhitung === indikator ? '' : ` (${terhitung} dari ${indikator} indikator)`;
  return `${teks}${capaian < 1 ? ', di bawah 100%' : ''}${kurang}`;
}

function Batang({ capaian }: { readonly capaian: number }): ReactElement {
  const gaya = useGaya();
  const lebar = (Math.max(0, Math.min(capaian, PALING_JAUH)) / PALING_JAUH) * LEBAR;
  const seratus = LEBAR / PALING_JAUH;
  return (
    <svg
      className={gaya.gambar}
      viewBox={`0 0 ${LEBAR} ${TINGGI}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect width={LEBAR} height={TINGGI} className={gaya.alas} />
      <rect width={lebar} height={TINGGI} className={capaian < 1 ? gaya.belum : gaya.tercapai} />
      <line x1={seratus} x2={seratus} y1={0} y2={TINGGI} className={gaya.garis} />
    </svg>
  );
}

export function DiagramSasaran({ gambar }: { readonly gambar: GambarSasaran }): ReactElement {
  const gaya = useGaya();
  const id = useId();
  return (
    <>
      <ul className={gaya.daftar} aria-describedby={id} aria-label={`Capaian per sasaran: ${gambar.judul}`}>
        {gambar.sasaran.map((satu, i) => (
          <li key={i} className={gaya.baris}>
            <span>{teksTampil(satu.nama)}</span>
            <span className={gaya.angka}>{sebutCapaian(satu)}</span>
            {satu.capaian === null ? null : <Batang capaian={satu.capaian} />}
          </li>
        ))}
      </ul>
      <span id={id} className={gaya.kecil}>
        Garis tegak menandai 100%; batang berhenti pada 150%.
      </span>
    </>
  );
}
