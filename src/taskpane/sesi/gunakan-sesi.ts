/** The session for React: one context, one hook for the state. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Keadaan } from './keadaan';
import type { Sesi } from './sesi';

const KonteksSesi = createContext<Sesi | null>(null);

export const PenyediaSesi = KonteksSesi.Provider;

export function useSesi(): Sesi {
  const sesi = useContext(KonteksSesi);
  if (sesi === null) throw new Error('no session above this component');
  return sesi;
}

export function useKeadaan(): Keadaan {
  const sesi = useSesi();
  return useSyncExternalStore(sesi.langganan, sesi.keadaan);
}
