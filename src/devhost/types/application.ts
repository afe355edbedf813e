/** Excel's Application and Runtime; the culture is the Indonesian one, as planners have it. */
import type { CalculationMode } from '../model/book-model';
import { expect, isFlag } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType } from '../protocol/excel-type';

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

const numberFormatInfo = defineType<null>({
  name: 'NumberFormatInfo',
  properties: { NumberDecimalSeparator: () => ',', NumberGroupSeparator: () => '.' },
});

const cultureInfo = defineType<null>({
  name: 'CultureInfo',
  properties: { Name: () => 'id-ID' },
  links: { NumberFormat: (_self, host) => numberFormatInfo(null, host) },
});

/** A workbook that is made and not yet opened. */
const workbookCreated = defineType<string>({
  name: 'WorkbookCreated',
  identity: () => ({ Id: 'workbook-created' }),
  methods: {
    Open: (base64, _args, host): null => {
      host.openWorkbook(base64);
      return null;
    },
  },
});

export const application = defineType<null>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (_self, { book }) => book.calculationMode,
      set: (_self, value, { book }) => {
        const mode = MODES.find((known) => known === value);
        if (mode === undefined) throw new ExcelError('InvalidArgument');
        book.calculationMode = mode;
      },
    },
    CalculationState: () => 'Done',
    DecimalSeparator: () => ',',
    ThousandsSeparator: () => '.',
    UseSystemSeparators: () => true,
  },
  links: { CultureInfo: (_self, host) => cultureInfo(null, host) },
  methods: {
    CreateWorkbook: (_self, args, host) => workbookCreated(args.text(0), host),
    Calculate: (_self, _args, host): null => {
      host.calculate();
      return null;
    },
    SuspendApiCalculationUntilNextSync: (_self, _args, host): null => {
      host.suspendCalculation();
      return null;
    },
    SuspendScreenUpdatingUntilNextSync: (): null => null,
  },
});

export const runtime = defineType<null>({
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (_self, { book }) => book.enableEvents,
      set: (_self, value, { book }) => {
        book.enableEvents = expect(value, isFlag);
      },
    },
  },
});
