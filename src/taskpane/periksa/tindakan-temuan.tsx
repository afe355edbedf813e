/** What a person can do with one finding: mend it, set it aside with a reason, take that back. */
import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Pengecualian } from '../../core/plans/catatan-reviu';
import { teksPengecualian } from '../../core/plans/lembar-reviu-isi';
import type { Temuan } from '../../core/rules/aturan';
import { teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';

const useGaya = makeStyles({
  deret: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  isian: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sempit: { minWidth: 0 },
});

interface Properti {
  readonly temuan: Temuan;
  readonly pengecualian: Pengecualian | null;
}

/** Why a finding was set aside, and the way back. */
function Dikecualikan({ pengecualian }: { readonly pengecualian: Pengecualian }): ReactElement {
  const gaya = useGaya();
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  return (
    <>
      <Text size={200}>{teksTampil(teksPengecualian(pengecualian))}</Text>
      <div className={gaya.deret}>
        <Button size="small" disabled={kerja !== null} onClick={() => void sesi.cabutPengecualian(pengecualian)}>
          Batalkan
        </Button>
      </div>
    </>
  );
}

interface PropertiIsian {
  readonly temuan: Temuan;
  readonly onTutup: () => void;
}

/** Asks for the reason and the person; neither may be left blank. */
function IsianAlasan({ temuan, onTutup }: PropertiIsian): ReactElement {
  const gaya = useGaya();
  const sesi = useSesi();
  const { kerja, pereviu } = useKeadaan();
  const [alasan, setAlasan] = useState('');
  const [nama, setNama] = useState(pereviu);
  const [dicoba, setDicoba] = useState(false);
  const kurang = (teks: string, kalimat: string) =>
    dicoba && teks.trim() === '' ? { validationMessage: kalimat, validationState: 'error' as const } : {};
  const simpan = (): void => {
    setDicoba(true);
    if (alasan.trim() === '' || nama.trim() === '') return;
    void sesi.kecualikan(temuan, alasan.trim(), nama.trim()).then(() => {
      // What was refused can be tried again with what was written.
      if (sesi.keadaan().kabar?.jenis !== 'gagal') onTutup();
    });
  };
  return (
    <form
      className={gaya.isian}
      aria-label={`Kecualikan temuan ${temuan.kode}`}
      // The browser's own message speaks the language of the browser.
      noValidate
      onSubmit={(peristiwa) => {
        peristiwa.preventDefault();
        simpan();
      }}
    >
      <Field label="Alasan" required {...kurang(alasan, 'Tuliskan alasan temuan ini dikecualikan.')}>
        <Textarea
          className={gaya.sempit}
          autoFocus
          rows={2}
          value={alasan}
          onChange={(_peristiwa, { value }) => setAlasan(value)}
        />
      </Field>
      <Field label="Nama" required {...kurang(nama, 'Tuliskan nama orang yang memutuskan.')}>
        <Input className={gaya.sempit} value={nama} onChange={(_peristiwa, { value }) => setNama(value)} />
      </Field>
      <Text size={200}>
        Temuan dicatat sebagai pengecualian: alasan dan nama disimpan di dalam buku kerja dan tercetak pada Lembar
        Reviu; tidak ada sel yang diubah.
      </Text>
      <div className={gaya.deret}>
        <Button size="small" appearance="primary" type="submit" disabled={kerja !== null}>
          Simpan
        </Button>
        <Button size="small" onClick={onTutup}>
          Batal
        </Button>
      </div>
    </form>
  );
}

export function TindakanTemuan({ temuan, pengecualian }: Properti): ReactElement {
  const gaya = useGaya();
  const sesi = useSesi();
  const { kerja } = useKeadaan();
  const [mengisi, setMengisi] = useState(false);
  const deret = useRef<HTMLDivElement>(null);
  const pernah = useRef(false);
  // A form that is closed gives the keyboard back to the button that opened it.
  useEffect(() => {
    if (mengisi) pernah.current = true;
    else if (pernah.current) deret.current?.querySelector<HTMLElement>('[data-kecualikan]')?.focus();
  }, [mengisi]);
  const { usulan, tautan, sel } = temuan;
  const [pertama] = sel;
  if (pengecualian !== null) return <Dikecualikan pengecualian={pengecualian} />;
  if (mengisi) return <IsianAlasan temuan={temuan} onTutup={() => setMengisi(false)} />;
  return (
    <div ref={deret} className={gaya.deret}>
      {usulan !== undefined && (
        <Button size="small" disabled={kerja !== null} onClick={() => sesi.siapkanPerbaikan(usulan, temuan.pesan)}>
          Perbaiki
        </Button>
      )}
      <Button data-kecualikan size="small" onClick={() => setMengisi(true)}>
        Kecualikan
      </Button>
      {tautan.length > 0 && pertama !== undefined && (
        <Button
          size="small"
          title="Memilih tiap sel pembanding sebentar, lalu kembali ke sel temuan; tidak ada sel yang diubah."
          onClick={() => void sesi.tunjukBergantian(tautan, pertama)}
        >
          Tunjukkan sel pembanding
        </Button>
      )}
    </div>
  );
}
