/** Formulas of .ods files, written as Excel writes them. */

/**
 * "of:=[.E11]/[$'Lembar A'.$D$11]*100" -> "E11/'Lembar A'!$D$11*100"; "of:=SUM([.A1:.B3];2)" -> "SUM(A1:B3,2)".
 * What is no reference inside brackets stays as it is.
 */
export function excelFormula(formula: string): string {
  const body = formula.replace(/^(?:[a-z]+:)?=/i, '');
  return body.replace(/"(?:[^"]|"")*"|\[([^\]]*)\]|;/g, (part, reference?: string) => {
    if (part === ';') return ',';
    return reference === undefined ? part : (excelReference(reference) ?? part);
  });
}

/** ".A1:.B3" -> "A1:B3"; "$'Lembar A'.D1" -> "'Lembar A'!D1"; null where it is none. */
function excelReference(reference: string): string | null {
  const match = /^(.*?)\.([$A-Za-z0-9]+)(?::(.*?)\.([$A-Za-z0-9]+))?$/s.exec(reference);
  if (!match || reference.includes('#REF!')) return reference.includes('#REF!') ? '#REF!' : null;
  const [, sheet = '', first = '', , last] = match;
  const prefix = sheet === '' ? '' : `${sheet.replace(/^\$/, '')}!`;
  return prefix + first + (last === undefined ? '' : `:${last}`);
}
