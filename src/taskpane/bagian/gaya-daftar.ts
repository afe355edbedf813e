/** How lists look in the pane: entries under a line each, and sentences behind bullets. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useGayaDaftar = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  /** One entry, with a line above it. */
  satu: {
    display: 'grid',
    gap: '4px',
    padding: '10px 12px',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
    overflowWrap: 'anywhere',
  },
  /** Sentences behind bullets. */
  kalimat: {
    margin: 0,
    paddingLeft: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  kecil: { color: tokens.colorNeutralForeground2 },
});
