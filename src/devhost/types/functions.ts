/** Excel's worksheet functions, as far as the add-in asks for them: DATE tells the date system of the workbook. */
import { DAYS_1904, serialOf } from '../../core/workbook/serial-date';
import { defineType } from '../protocol/excel-type';

const functionResult = defineType<number>({
  name: 'FunctionResult',
  properties: { Error: () => null, Value: (value) => value },
});

export const functions = defineType<null>({
  name: 'Functions',
  methods: {
    Date: (_self, args, host) => {
      const day = serialOf(Date.UTC(args.whole(0), args.whole(1) - 1, args.whole(2)));
      return functionResult(host.book.is1904 ? day - DAYS_1904 : day, host);
    },
  },
});
