/** The look of the pane: the colours of Selaras on the light or dark ground that Office shows. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

const MEREK: BrandVariants = {
  10: '#02140f',
  20: '#05211a',
  30: '#062e24',
  40: '#073a2e',
  50: '#084839',
  60: '#095543',
  70: '#0a614e',
  80: '#0b6a55',
  90: '#1f7d67',
  100: '#38907b',
  110: '#53a38f',
  120: '#6db5a3',
  130: '#88c6b7',
  140: '#a3d6ca',
  150: '#bfe5dc',
  160: '#dcf3ee',
};

const TERANG: Theme = createLightTheme(MEREK);

const GELAP_DASAR = createDarkTheme(MEREK);

/** On dark ground the brand is drawn two steps lighter, so that text in it keeps a contrast of 4.5 : 1. */
const GELAP: Theme = {
  ...GELAP_DASAR,
  colorBrandForeground1: MEREK[120],
  colorBrandForeground2: MEREK[130],
  colorBrandForegroundLink: MEREK[120],
  colorBrandForegroundLinkHover: MEREK[130],
  colorBrandForegroundLinkPressed: MEREK[110],
  colorCompoundBrandForeground1: MEREK[120],
  colorCompoundBrandForeground1Hover: MEREK[130],
  colorCompoundBrandForeground1Pressed: MEREK[110],
  colorCompoundBrandStroke: MEREK[120],
  colorCompoundBrandStrokeHover: MEREK[130],
};

/** Relative luminance of "#RRGGBB" by WCAG; null for anything else. */
export function luminans(warna: string): number | null {
  const cocok = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i.exec(warna.trim());
  if (cocok === null) return null;
  const [r = 0, g = 0, b = 0] = cocok.slice(1, 4).map((heksa) => {
    const bagian = Number.parseInt(heksa, 16) / 255;
    return bagian <= 0.03928 ? bagian / 12.92 : ((bagian + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Below this luminance white text is read more easily than black. */
const BATAS_GELAP = 0.18;

/**
 * Whether the pane is dark: as the ground of Office is; where Office tells no colour, as the system prefers.
 *
 * @example apakahGelap('#262626', false) // true
 */
export function apakahGelap(latarOffice: string | undefined, sistemGelap: boolean): boolean {
  const terang = latarOffice === undefined ? null : luminans(latarOffice);
  return terang === null ? sistemGelap : terang < BATAS_GELAP;
}

/** The theme for a ground. In forced colours the browser overrides it with the colours of the system. */
export const temaUntuk = (gelap: boolean): Theme => (gelap ? GELAP : TERANG);
