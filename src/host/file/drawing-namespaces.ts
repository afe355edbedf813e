/** Namespaces of drawings and charts: strict files use other addresses than all others. */
export interface DrawingNamespaces {
  readonly drawing: string;
  readonly chart: string;
  readonly main: string;
  readonly relations: string;
}

/** `types`: what types of relations begin with in the file, with their last slash. */
export function drawingNamespaces(types: string): DrawingNamespaces {
  const relations = types.slice(0, -1);
  const isStrict = types.startsWith('http://purl.oclc.org/');
  const base = isStrict ? 'http://purl.oclc.org/ooxml/drawingml/' : 'http://schemas.openxmlformats.org/drawingml/2006/';
  return { drawing: `${base}spreadsheetDrawing`, chart: `${base}chart`, main: `${base}main`, relations };
}
