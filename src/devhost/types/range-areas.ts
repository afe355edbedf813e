/** Excel's RangeAreas: several ranges of one sheet. */
import type { Range } from '../../core/workbook/workbook';
import { cellCount } from '../model/ranges';
import type { SheetModel } from '../model/sheet-model';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { AreasTarget, HostState } from '../protocol/host-state';
import { range } from './range';
import { addressOf, areaFrom, targetOf } from './range-target';
import { worksheet } from './worksheet';

export function areasAt(sheet: SheetModel, areas: readonly Range[], host: HostState): Handle {
  return rangeAreas({ sheet, areas: areas.map((area) => targetOf(sheet, area)), referenceId: null }, host);
}

/** "A1:B2,C3" on a sheet. */
export function areasFrom(sheet: SheetModel, addresses: string, host: HostState): Handle {
  const areas = addresses.split(',').map((address) => areaFrom(sheet, address.trim(), host));
  if (areas.some((area) => area.sheet !== sheet)) throw new ExcelError('InvalidArgument');
  return rangeAreas({ sheet, areas, referenceId: null }, host);
}

const rangeCollection = defineType<AreasTarget>({
  name: 'RangeCollection',
  items: (self, host) => self.areas.map((area) => range(area, host)),
  item: (self, args, host) => areaNumber(self, args.whole(0), host),
  methods: {
    GetCount: (self) => self.areas.length,
    GetItemAt: (self, args, host) => areaNumber(self, args.whole(0), host),
  },
});

function areaNumber(self: AreasTarget, index: number, host: HostState): Handle {
  const area = self.areas[index];
  if (area === undefined) throw new ExcelError('InvalidArgument');
  return range(area, host);
}

const rangeAreas = defineType<AreasTarget>({
  name: 'RangeAreas',
  identity: (self) => (self.referenceId === null ? {} : { _ReferenceId: self.referenceId }),
  properties: {
    Address: ({ sheet, areas }) => areas.map(({ area }) => addressOf(sheet, area)).join(', '),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { area }) => sum + cellCount(area), 0),
  },
  links: {
    Areas: (self, host) => rangeCollection(self, host),
    Worksheet: ({ sheet }, host) => worksheet(sheet, host),
  },
  methods: {
    _KeepReference: (self, _args, host): null => {
      host.keepAreas(self, rangeAreas(self, host));
      return null;
    },
  },
});
