/** Puts HTML of our own into a frame without scripts, under a policy that allows no inline style. */

/** Where the style of an element waits until code sets it. */
const ATRIBUT = 'data-gaya';

/**
 * Replaces the content of the frame's document. The styles of the elements are set one by one: what the parser finds in a
 * `style` attribute is refused by the policy, what code sets is not. The HTML is our own; its texts hold no quotation
 * mark that is not escaped, so that ` style="` is always the attribute.
 */
export function isiBingkai(dokumen: Document, html: string): void {
  const sumber = new DOMParser().parseFromString(html.replaceAll(' style="', ` ${ATRIBUT}="`), 'text/html');
  dokumen.body.replaceChildren(...[...sumber.body.childNodes].map((simpul) => dokumen.adoptNode(simpul)));
  for (const elemen of dokumen.body.querySelectorAll<HTMLElement>(`[${ATRIBUT}]`)) {
    elemen.style.cssText = elemen.getAttribute(ATRIBUT) ?? '';
    elemen.removeAttribute(ATRIBUT);
  }
}

/** Selects all of the frame, so that Ctrl+C takes it. */
export function pilihIsi(bingkai: HTMLIFrameElement): void {
  const jendela = bingkai.contentWindow;
  const dokumen = bingkai.contentDocument;
  if (jendela === null || dokumen === null) return;
  jendela.focus();
  jendela.getSelection()?.selectAllChildren(dokumen.body);
}
