/** The form of a new revision; it is checked and shown as a preview before anything is written. */
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RevisiTambahan } from '../../core/plans/tambah-revisi';
import { parseTanggal } from '../../core/text/tanggal';
import { teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { HasilRevisiPanel } from '../worker/pesan-rencana';

const useGaya = makeStyles({
  isian: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '& select, & input, & textarea': { minWidth: 0, width: '100%' },
  },
  dua: { display: 'grid', gridTemplateColumns: '72px minmax(0, 1fr)', gap: '8px' },
  deret: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Baris {
  readonly kunci: string;
  readonly pagu: string;
}

/** "1.250.000" or "Rp1250000" -> 1250000; null for anything else. */
export function bacaRupiah(teks: string): number | null {
  const angka = teks.trim().replace(/^rp\.?\s*/i, '');
  if (!/^\d+$|^\d{1,3}(?:\.\d{3})+$/.test(angka)) return null;
  return Number(angka.replaceAll('.', ''));
}

interface Isian {
  readonly nomor: string;
  readonly tanggal: string;
  readonly jenis: string;
  readonly alasan: string;
  readonly baris: readonly Baris[];
}

/** The entry, or the sentence for what is not one. */
function bacaIsian({ nomor, tanggal, jenis, alasan, baris }: Isian): RevisiTambahan | string {
  const hari = parseTanggal(tanggal);
  if (!/^\d{1,2}$/.test(nomor.trim())) return 'Tuliskan nomor revisi, misalnya 3.';
  if (hari === null) return 'Tuliskan tanggal revisi, misalnya 21 November 2026.';
  if (alasan.trim() === '') return 'Tuliskan alasan revisi.';
  const isi = baris.flatMap(({ kunci, pagu }) => {
    const nilai = bacaRupiah(pagu);
    return nilai === null ? [] : [{ kunci, pagu: nilai }];
  });
  if (isi.length < baris.length) return 'Tuliskan pagu baru setiap baris dalam rupiah bulat, misalnya 1.250.000.';
  return { nomor: Number(nomor), tanggal: hari, jenis, alasan: alasan.trim(), baris: isi };
}

interface Properti {
  readonly isi: HasilRevisiPanel;
  readonly onTutup: () => void;
}

export function IsianRevisi({ isi, onTutup }: Properti): ReactElement {
  const gaya = useGaya();
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  const [pesan, setPesan] = useState<string | null>(null);
  const [isian, setIsian] = useState<Isian>({
    nomor: String(isi.nomorBerikut),
    tanggal: '',
    jenis: isi.jenis[0] ?? '',
    alasan: '',
    baris: [],
  });
  const ubah = (bagian: Partial<Isian>): void => setIsian({ ...isian, ...bagian });
  const siapkan = (): void => {
    const revisi = bacaIsian(isian);
    if (typeof revisi === 'string') {
      setPesan(revisi);
      return;
    }
    setPesan(null);
    void sesi.siapkanRencana({ jenis: 'tambahRevisi', revisi });
  };
  return (
    <form
      className={gaya.isian}
      aria-label="Tambah revisi"
      noValidate
      onSubmit={(peristiwa) => {
        peristiwa.preventDefault();
        siapkan();
      }}
    >
      <div className={gaya.dua}>
        <Field label="Nomor" required>
          <Input autoFocus value={isian.nomor} onChange={(_peristiwa, { value }) => ubah({ nomor: value })} />
        </Field>
        <Field label="Tanggal" required>
          <Input
            placeholder="21 November 2026"
            value={isian.tanggal}
            onChange={(_peristiwa, { value }) => ubah({ tanggal: value })}
          />
        </Field>
      </div>
      <Field label="Jenis" required>
        <Select value={isian.jenis} onChange={(_peristiwa, { value }) => ubah({ jenis: value })}>
          {isi.jenis.map((satu) => (
            <option key={satu}>{satu}</option>
          ))}
        </Select>
      </Field>
      <Field label="Alasan" required>
        <Textarea rows={2} value={isian.alasan} onChange={(_peristiwa, { value }) => ubah({ alasan: value })} />
      </Field>
      <IsianBaris pilihan={isi.baris} baris={isian.baris} onUbah={(baris) => ubah({ baris })} />
      {pesan !== null && <Field validationMessage={pesan} validationState="error" />}
      <div className={gaya.deret}>
        <Button size="small" appearance="primary" type="submit" disabled={kerja !== null}>
          Pratinjau
        </Button>
        <Button size="small" onClick={onTutup}>
          Batal
        </Button>
      </div>
    </form>
  );
}

interface PropertiBaris {
  readonly pilihan: HasilRevisiPanel['baris'];
  readonly baris: readonly Baris[];
  readonly onUbah: (baris: readonly Baris[]) => void;
}

/** The lines whose pagu changes; those above them follow. */
function IsianBaris({ pilihan, baris, onUbah }: PropertiBaris): ReactElement | null {
  const gaya = useGaya();
  const [pertama] = pilihan;
  if (pertama === undefined) return null;
  const ganti = (ke: number, bagian: Partial<Baris>): void =>
    onUbah(baris.map((satu, i) => (i === ke ? { ...satu, ...bagian } : satu)));
  return (
    <>
      {baris.map(({ kunci, pagu }, i) => (
        <div key={i} role="group" aria-label={`Baris yang berubah ${i + 1}`}>
          <Field label="Baris">
            <Select value={kunci} onChange={(_peristiwa, { value }) => ganti(i, { kunci: value })}>
              {pilihan.map((satu) => (
                <option key={satu.kunci} value={satu.kunci}>
                  {teksTampil(satu.sebut === '' ? satu.kunci : satu.sebut)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Pagu baru (rupiah)" hint={`Semula ${pilihan.find((satu) => satu.kunci === kunci)?.pagu ?? ''}`}>
            <Input inputMode="numeric" value={pagu} onChange={(_peristiwa, { value }) => ganti(i, { pagu: value })} />
          </Field>
        </div>
      ))}
      <div className={gaya.deret}>
        <Button size="small" onClick={() => onUbah([...baris, { kunci: pertama.kunci, pagu: '' }])}>
          Tambah baris yang berubah
        </Button>
        {baris.length > 0 && (
          <Button size="small" onClick={() => onUbah(baris.slice(0, -1))}>
            Hapus baris terakhir
          </Button>
        )}
      </div>
    </>
  );
}
