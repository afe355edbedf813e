/** Labels: one form of a text, the key to match by, and how alike two of them are. */
export { jarakEjaan } from './jarak-ejaan';
export { kunciLabel, normalLabel, siapkanLabel, type LabelSiap } from './kunci-label';
export { miripLabel } from './mirip';
