/** The workbook of the year before: chosen as a file, named while it is compared with, let go again. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { sebutAngka, teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';

const useGaya = makeStyles({
  akar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', overflowWrap: 'anywhere' },
  kecil: { color: tokens.colorNeutralForeground2 },
});

/** "Dibandingkan dengan lakin-2023.xlsx: 4 temuan antartahun." */
function sebutPerbandingan(nama: string, temuan: number | null): string {
  const hasil = temuan === null ? '' : `: ${sebutAngka(temuan)} temuan antartahun`;
  return `Dibandingkan dengan ${teksTampil(nama)}${hasil}.`;
}

export function TahunLalu(): ReactElement {
  const gaya = useGaya();
  const sesi = useSesi();
  const { kerja, tahunLalu, periksa } = useKeadaan();
  const berkas = useRef<HTMLInputElement>(null);
  const pilih = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await sesi.bandingkan({ nama: file.name, isi: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <div className={gaya.akar}>
      {tahunLalu !== null && (
        <Text size={200} className={gaya.kecil}>
          {sebutPerbandingan(tahunLalu, periksa?.isi.tahunLalu?.temuan ?? null)}
        </Text>
      )}
      <Button size="small" disabled={kerja !== null} onClick={() => berkas.current?.click()}>
        {tahunLalu === null ? 'Bandingkan dengan tahun lalu' : 'Pilih berkas lain'}
      </Button>
      {tahunLalu !== null && (
        <Button size="small" disabled={kerja !== null} onClick={() => void sesi.bandingkan(null)}>
          Lepas
        </Button>
      )}
      <input
        ref={berkas}
        hidden
        type="file"
        aria-label="Buku kerja tahun lalu"
        accept=".xlsx,.xlsm,.xls,.ods"
        onChange={({ target }) => {
          void pilih(target.files?.[0]);
          // The same file may be chosen again after it was changed.
          target.value = '';
        }}
      />
    </div>
  );
}
