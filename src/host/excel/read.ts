/** Reads the workbook that is open in Excel: two syncs, and one more for every further four megabytes. */
import { tambahkan } from '../../core/text/peta';
import type { Range, Sheet, Workbook } from '../../core/workbook/workbook';
import type { AlasanHost, ReadOptions } from '../host';
import { planBlocks, type BlockPlan } from './blocks';
import { convertBlock, type Block, type Rows } from './cells';
import { askForDetails, askForStored, type SheetDetails, type StoredParts } from './details';
import { alasanOf } from './errors';
import { narrowRegions, type Region } from './narrow';
import { sheetKey } from './operations';
import { askFor, cellCount } from './ranges';
import type { Session } from './session';
import { surveyWorkbook, type Memory, type SheetSurvey, type WorkbookSurvey } from './survey';

export async function readWorkbook(session: Session, memory: Memory, options: ReadOptions): Promise<Workbook> {
  const survey = await surveyWorkbook(session, memory);
  const regions = await narrowRegions(
    session,
    survey.sheets.map(({ id, used }) => ({ sheetId: id, range: used })),
  );
  const contents = new Contents(session, memory, regions, options);
  const details = await contents.readAll(survey);
  const sheets = survey.sheets.map((sheet) => pictureOf(sheet, contents.rowsOf(sheet.id), details));
  // What was written before has long been told of by now.
  memory.ownFormats = [];
  for (const { name, tables } of sheets) memory.tables.set(sheetKey(name), tables);
  const { items } = details.stored();
  const { names } = survey;
  return { sheets, catatan: [], names, ...(Object.keys(items).length === 0 ? {} : { simpanan: items }) };
}

/** What Excel may answer where it does not tell of rules. */
const WORTH_LESS: ReadonlySet<AlasanHost> = new Set<AlasanHost>(['lain', 'tidak-didukung', 'terlalu-besar']);

interface Details {
  readonly of: ReadonlyMap<string, SheetDetails>;
  readonly stored: () => StoredParts;
}

/** The cells that have come so far. */
class Contents {
  private readonly rows = new Map<string, Rows>();
  private readonly formats = new Map<string, string>();
  private readonly plan: BlockPlan;
  private readonly total: number;
  private done = 0;

  constructor(
    private readonly session: Session,
    private readonly memory: Memory,
    private readonly regions: readonly Region[],
    private readonly options: ReadOptions,
  ) {
    this.plan = planBlocks(regions);
    this.total = regions.reduce((sum, { range }) => sum + cellCount(range), 0);
  }

  rowsOf(sheetId: string): Rows {
    const known = this.rows.get(sheetId) ?? [];
    this.rows.set(sheetId, known);
    return known;
  }

  /** The details of the sheets come with the first blocks. */
  async readAll(survey: WorkbookSurvey): Promise<Details> {
    let details: Details | null = null;
    for (let regions = this.plan.next(); regions.length > 0 || details === null; regions = this.plan.next()) {
      details = (await this.readBlocks(regions, details === null ? survey : null)) ?? details;
    }
    return details;
  }

  private async readBlocks(regions: readonly Region[], survey: WorkbookSurvey | null): Promise<Details | null> {
    const context = this.session.open();
    const ranges = regions.map(({ sheetId, range }) => {
      const asked = askFor(context.workbook.worksheets.getItem(sheetId), range);
      asked.load({ values: true, formulas: true, numberFormat: true });
      return asked;
    });
    const details = survey === null ? null : this.askForDetails(context, survey);
    try {
      await this.session.sync(context);
    } catch (error) {
      const alasan = alasanOf(error);
      if (alasan === 'terlalu-besar' && this.plan.tooLarge(regions)) return null;
      if (details === null || !this.memory.tellsRules || alasan === null || !WORTH_LESS.has(alasan)) throw error;
      // Whether it was the cells with rules that Excel did not tell, only the same request without them can say.
      this.memory.tellsRules = false;
      return this.readBlocks(regions, survey);
    }
    for (const [index, range] of ranges.entries()) {
      const region = regions[index];
      if (region !== undefined) await this.convert(region, range);
    }
    return details;
  }

  private askForDetails(context: Excel.RequestContext, survey: WorkbookSurvey): Details {
    const regions = new Map<string, Range[]>();
    for (const { sheetId, range } of this.regions) tambahkan(regions, sheetId, range);
    const of = survey.sheets.map((sheet): [string, SheetDetails] => [
      sheet.id,
      askForDetails(context, sheet, regions.get(sheet.id) ?? [], this.memory.tellsRules),
    ]);
    return { of: new Map(of), stored: askForStored(context.workbook, survey.partIds) };
  }

  private async convert({ sheetId, range }: Region, loaded: Excel.Range): Promise<void> {
    const block: Block = {
      range,
      values: loaded.values,
      formulas: loaded.formulas,
      formats: loaded.numberFormat,
      dates: this.session.dates,
    };
    for (const slice of convertBlock(block, this.rowsOf(sheetId), this.formats)) {
      this.plan.measured(slice.cells, slice.bytes);
      this.done += slice.cells;
      this.options.onProgress?.(this.done, this.total);
      await this.session.environment.yieldThread();
      this.options.signal?.throwIfAborted();
    }
  }
}

function pictureOf(survey: SheetSurvey, rows: Rows, details: Details): Sheet {
  const own = details.of.get(survey.id);
  const hiddenRows = own?.hiddenRows() ?? new Set<number>();
  // Rows below the last cell matter to nobody; a file is read the same way.
  for (const row of hiddenRows) if (row >= rows.length) hiddenRows.delete(row);
  const filter = own?.filter() ?? null;
  return {
    name: survey.name,
    visibility: survey.visibility,
    rows,
    merges: own?.merges() ?? [],
    hiddenRows,
    hiddenColumns: own?.hiddenColumns() ?? new Set<number>(),
    tables: own?.tables() ?? [],
    isProtected: survey.isProtected,
    charts: survey.chartNames,
    ...(filter !== null && { filter }),
    ...own?.rules?.(),
  };
}
