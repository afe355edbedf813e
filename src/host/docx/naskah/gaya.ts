/** How a report looks in Word: real styles, so that the writer's template can take over. */
import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

export const HURUF = 'Arial';
const BAHASA = 'id-ID';

/** Ids of the styles; Caption and the headings are Word's own. */
export const GAYA = {
  judulTabel: 'Caption',
  teksTabel: 'SelarasTeksTabel',
  kepalaTabel: 'SelarasKepalaTabel',
  catatan: 'SelarasCatatan',
  judulDaftar: 'SelarasJudulDaftar',
  entriDaftar: 'TableofFigures',
} as const;

const HITAM = '000000';
const kepala = (size: number, tengah = false): object => ({
  run: { font: HURUF, size, bold: true, color: HITAM },
  paragraph: {
    spacing: { before: 240, after: 120 },
    keepNext: true,
    ...(tengah && { alignment: AlignmentType.CENTER }),
  },
});

export const GAYA_NASKAH: IStylesOptions = {
  default: {
    document: {
      run: { font: HURUF, size: 22, language: { value: BAHASA, eastAsia: BAHASA, bidirectional: BAHASA } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    heading1: kepala(28, true),
    heading2: kepala(24),
    heading3: kepala(22),
    heading4: kepala(22),
  },
  paragraphStyles: [
    {
      id: GAYA.judulDaftar,
      name: 'Selaras Judul Daftar',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true, size: 24 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 120 } },
    },
    {
      id: GAYA.entriDaftar,
      name: 'table of figures',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 40, line: 240 }, indent: { left: 360, hanging: 360 } },
    },
    {
      id: GAYA.judulTabel,
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: HURUF, size: 20, bold: true, color: HITAM },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 80 } },
    },
    {
      id: GAYA.teksTabel,
      name: 'Selaras Teks Tabel',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 240 } },
    },
    { id: GAYA.kepalaTabel, name: 'Selaras Kepala Tabel', basedOn: GAYA.teksTabel, run: { bold: true } },
    {
      id: GAYA.catatan,
      name: 'Selaras Catatan',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 60, after: 200, line: 240 } },
    },
  ],
};

export const BUTIR = 'selaras-butir';

export const PENOMORAN: INumberingOptions = {
  config: [
    {
      reference: BUTIR,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 360 } } },
        },
      ],
    },
  ],
};
