/** An element of WordprocessingML that the library has no class for. */
import { XmlComponent } from 'docx';

export class Unsur extends XmlComponent {
  constructor(nama: string, atribut: Readonly<Record<string, string>>, anak: readonly (XmlComponent | string)[] = []) {
    super(nama);
    if (Object.keys(atribut).length > 0) this.root.push({ _attr: atribut });
    for (const satu of anak) this.root.push(satu);
  }
}
