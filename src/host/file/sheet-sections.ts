/** Elements put into a sheet part where its schema wants them; what stands there already keeps its text. */
import {
  childrenOf,
  retagged,
  appended,
  rewritten,
  rootElement,
  splice,
  withAttribute,
  type Splice,
  type XmlElement,
} from './xml-edit';

/** The order in which the schema lets the elements of a sheet follow each other. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

export class SheetSections {
  readonly root: XmlElement;
  private readonly children: readonly XmlElement[];
  private readonly splices: Splice[] = [];

  constructor(readonly text: string) {
    this.root = rootElement(text);
    this.children = childrenOf(text, this.root);
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Elements inside the first element of that name. */
  inside(name: string): readonly XmlElement[] {
    const [section] = this.all(name);
    return section === undefined ? [] : childrenOf(this.text, section);
  }

  /** Behind everything that may stand before it, and behind others of its name. */
  put(name: string, xml: string): void {
    const place = ORDER.indexOf(name);
    const before = this.children.filter((child) => this.placeOf(child) >= 0 && this.placeOf(child) <= place);
    const at = before.at(-1)?.end ?? this.root.innerStart;
    this.splices.push({ start: at, end: at, text: xml });
  }

  /** Adds to a list that counts its elements, or puts a new list in. */
  putInto(name: string, items: readonly string[]): void {
    const full = this.root.prefix + name;
    const [list] = this.all(name);
    if (list === undefined) {
      this.put(name, `<${full} count="${String(items.length)}">${items.join('')}</${full}>`);
      return;
    }
    const count = childrenOf(this.text, list).length + items.length;
    const attributes = counted(list.attributes, count);
    if (list.innerStart === list.end) this.splices.push(rewritten(list, attributes, items.join('')));
    else this.splices.push(retagged(list, attributes), appended(list, items.join('')));
  }

  finish(): string {
    return splice(this.text, this.splices);
  }

  /** A choice between versions of an element stands where that element would; -1 for what nobody knows. */
  private placeOf(child: XmlElement): number {
    if (child.name !== 'AlternateContent') return ORDER.indexOf(child.name);
    const inner = childrenOf(this.text, child).flatMap((choice) => childrenOf(this.text, choice));
    return ORDER.indexOf(inner[0]?.name ?? '');
  }
}

/** The attributes of a list with the number of its elements. */
export function counted(attributes: string, count: number): string {
  return withAttribute(attributes, 'count', String(count));
}
