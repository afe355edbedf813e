/** Bars of capaian per sasaran; the figures stand beside them, so that nobody needs the bars. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { teksTampil } from '../kata';
import type { BatangSasaran } from '../worker/pesan';

/** Bars end here; the figure says how far a capaian goes beyond. */
const PALING_JAUH = 1.5;
const LEBAR = 100;
const TINGGI = 10;

const useGaya = makeStyles({
  daftar: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0, padding: 0, listStyleType: 'none' },
  baris: {
    display: 'grid',
    gap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  nama: { fontWeight: tokens.fontWeightSemibold },
  angka: { color: tokens.colorNeutralForeground2 },
  gambar: { width: '100%', height: '10px', display: 'block' },
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

function sebutRata({ rata, teks, indikator, terhitung, belum }: BatangSasaran): string {
  if (rata === null) return 'tidak dapat dihitung';
  const sebagian = terhitung === indikator ? '' : `, ${terhitung} dari ${indikator} indikator terhitung`;
  return `${teks}${belum === 0 ? '' : `, ${belum} belum tercapai`}${sebagian}`;
}

function Batang({ rata }: { readonly rata: number }): ReactElement {
  const gaya = useGaya();
  const lebar = (Math.max(0, Math.min(rata, PALING_JAUH)) / PALING_JAUH) * LEBAR;
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
      <rect width={lebar} height={TINGGI} className={rata < 1 ? gaya.belum : gaya.tercapai} />
      <line x1={seratus} x2={seratus} y1={0} y2={TINGGI} className={gaya.garis} />
    </svg>
  );
}

export function DiagramSasaran({ sasaran }: { readonly sasaran: readonly BatangSasaran[] }): ReactElement {
  const gaya = useGaya();
  const id = useId();
  return (
    <>
      <ul className={gaya.daftar} aria-describedby={id} aria-label="Rata-rata capaian per sasaran">
        {sasaran.map((satu, i) => (
          <li key={i} className={gaya.baris}>
            <span className={gaya.nama}>{teksTampil(satu.nama)}</span>
            {satu.rata === null ? null : <Batang rata={satu.rata} />}
            <span className={gaya.angka}>{sebutRata(satu)}</span>
          </li>
        ))}
      </ul>
      <span id={id} className={gaya.kecil}>
        Garis tegak menandai 100%; batang berhenti pada 150%.
      </span>
    </>
  );
}
