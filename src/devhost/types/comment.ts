/** Comments as records: one per cell, without replies. */
import type { CommentModel, SheetModel } from '../model/sheet-model';
import { expect, isFlag, isText, type Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { mustBeOpen } from './guards';
import { rangeArgument, rangeAt } from './range-target';

interface CommentTarget {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}

const comment = defineType<CommentTarget>({
  name: 'Comment',
  identity: ({ comment: { id } }) => ({ Id: id }),
  properties: {
    AuthorName: ({ comment: { author } }) => author,
    Content: {
      get: ({ comment: { content } }) => content,
      set: (self, value) => {
        self.comment.content = expect(value, isText);
      },
    },
    Id: ({ comment: { id } }) => id,
    Resolved: {
      get: ({ comment: { resolved } }) => resolved,
      set: (self, value) => {
        self.comment.resolved = expect(value, isFlag);
      },
    },
  },
  methods: {
    Delete: ({ sheet, comment: removed }): null => {
      mustBeOpen(sheet);
      sheet.comments = sheet.comments.filter((other) => other !== removed);
      return null;
    },
    GetLocation: ({ sheet, comment: { row, col } }, _args, host) =>
      rangeAt(sheet, { top: row, left: col, bottom: row, right: col }, host),
  },
});

/** The comments of a sheet, or of all sheets. */
function commentsOf(self: SheetModel | null, host: HostState): CommentTarget[] {
  const sheets = self === null ? host.book.sheets : [self];
  return sheets.flatMap((sheet) => sheet.comments.map((model) => ({ sheet, comment: model })));
}

function add(self: SheetModel | null, args: Arguments, host: HostState): Handle {
  const { sheet, area } = rangeArgument(args.raw(0), self ?? host.book.active, host);
  mustBeOpen(sheet);
  if (sheet.comments.some(({ row, col }) => row === area.top && col === area.left)) {
    throw new ExcelError('InvalidOperation');
  }
  const model: CommentModel = {
    id: host.book.nextId('COMMENT'),
    row: area.top,
    col: area.left,
    author: 'Selaras',
    content: args.text(1),
    resolved: false,
  };
  sheet.comments.push(model);
  return comment({ sheet, comment: model }, host);
}

function found(target: CommentTarget | undefined, host: HostState): Handle {
  if (target === undefined) throw new ExcelError('ItemNotFound');
  return comment(target, host);
}

function atCell(self: SheetModel | null, args: Arguments, host: HostState): Handle {
  const { sheet, area } = rangeArgument(args.raw(0), self ?? host.book.active, host);
  const isThere = ({ comment: { row, col } }: CommentTarget): boolean => row === area.top && col === area.left;
  return found(commentsOf(sheet, host).find(isThere), host);
}

export const commentCollection = defineType<SheetModel | null>({
  name: 'CommentCollection',
  items: (self, host) => commentsOf(self, host).map((target) => comment(target, host)),
  item: (self, args, host) =>
    found(
      commentsOf(self, host).find((target) => target.comment.id === args.text(0)),
      host,
    ),
  methods: {
    Add: add,
    GetCount: (self, _args, host) => commentsOf(self, host).length,
    GetItemByCell: atCell,
    GetItemOrNullObject: (self, args, host) => {
      const target = commentsOf(self, host).find((one) => one.comment.id === args.text(0));
      return target === undefined ? null : comment(target, host);
    },
  },
});
