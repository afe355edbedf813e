/** The choices of a plan under its title: every change makes the plan anew. */
import { Button, Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { addressKey, formatAddress } from '../../core/workbook/address';
import type { Address } from '../../core/workbook/workbook';
import { sebutAngka, teksTampil } from '../kata';
import { useKeadaan, useSesi } from '../sesi/gunakan-sesi';
import type { HasilRencana, MintaIsi, MintaRapikan, MintaRencana } from '../worker/pesan-rencana';
import { DaftarBerhalaman } from './daftar';
import { useGayaDaftar } from './gaya-daftar';
import { Lipatan } from './lipatan';
import { TautanSel } from './sel';

/** How long a choice waits for the next. */
const JEDA = 250;
const HALAMAN = 15;

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', gap: '8px' },
  pilihan: { display: 'flex', flexDirection: 'column', '& label': { overflowWrap: 'anywhere' } },
  isi: { padding: '0 12px 12px' },
  tombol: { alignSelf: 'flex-start' },
  galat: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Properti<M extends MintaRencana = MintaRencana> {
  readonly minta: M;
  readonly hasil: HasilRencana;
}

interface PropertiPilihan<M extends MintaRencana> extends Properti<M> {
  readonly onUbah: (minta: M) => void;
}

export default function PilihanRencana({ minta, hasil }: Properti): ReactElement {
  const gaya = useGaya();
  const daftar = useGayaDaftar();
  const sesi = useSesi();
  const [menunggu, setMenunggu] = useState<MintaRencana | null>(null);
  useEffect(() => {
    if (menunggu === null) return undefined;
    const jam = setTimeout(() => {
      // Cancelled or refused, the choice goes back to that of the plan that is shown.
      void sesi.siapkanRencana(menunggu).then(() => setMenunggu((kini) => (kini === menunggu ? null : kini)));
    }, JEDA);
    return () => clearTimeout(jam);
  }, [menunggu, sesi]);
  return (
    <div className={gaya.akar}>
      {hasil.keterangan.length > 0 && (
        <ul className={daftar.kalimat}>
          {hasil.keterangan.map((satu) => (
            <li key={satu}>{teksTampil(satu)}</li>
          ))}
        </ul>
      )}
      <PilihanJenis minta={menunggu ?? minta} hasil={hasil} onUbah={setMenunggu} />
    </div>
  );
}

function PilihanJenis({ minta, hasil, onUbah }: PropertiPilihan<MintaRencana>): ReactElement | null {
  switch (minta.jenis) {
    case 'rapikan':
      return <PilihanRapikan minta={minta} hasil={hasil} onUbah={onUbah} />;
    case 'isi':
      return <PilihanIsi minta={minta} hasil={hasil} onUbah={onUbah} />;
    case 'tanda':
      return (
        <Checkbox
          label="Tambah kolom status pada tabel yang belum mempunyainya"
          checked={minta.pilihan.kolomStatus === true}
          onChange={(_peristiwa, { checked }) => onUbah({ ...minta, pilihan: { kolomStatus: checked === true } })}
        />
      );
    case 'tambahRevisi':
      return <DaftarPemeriksaan hasil={hasil} />;
    default:
      return null;
  }
}

const RAPIKAN = [
  ['validasi', 'Validasi data: daftar pilihan dan batas isian', true],
  ['tabelExcel', 'Tabel Excel bila susunannya memungkinkan', true],
  ['samakanPemisah', 'Samakan pemisah: "98.09%" menjadi 98,09%', false],
  ['satuan', 'Lengkapi kolom satuan', false],
  ['arah', 'Lengkapi kolom arah indikator', false],
  ['kepalaBerulang', 'Kosongkan judul kolom yang berulang', false],
  ['barisTerbelah', 'Sambung baris yang terbelah', false],
] as const;

function PilihanRapikan({ minta, hasil, onUbah }: PropertiPilihan<MintaRapikan>): ReactElement {
  const gaya = useGaya();
  const { kabar } = useKeadaan();
  const { pilihan } = minta;
  const ubah = (bagian: MintaRapikan['pilihan']): void => onUbah({ ...minta, pilihan: { ...pilihan, ...bagian } });
  const bertabel = hasil.edits.some((edit) => edit.kind === 'addObject' && edit.object.type === 'table');
  return (
    <>
      <div className={gaya.pilihan} role="group" aria-label="Yang dirapikan">
        {RAPIKAN.map(([kunci, label, baku]) => (
          <Checkbox
            key={kunci}
            label={label}
            checked={pilihan[kunci] ?? baku}
            onChange={(_peristiwa, { checked }) => ubah({ [kunci]: checked === true })}
          />
        ))}
      </div>
      {kabar?.jenis === 'gagal' && bertabel && (
        <Button className={gaya.tombol} size="small" onClick={() => ubah({ tabelExcel: false })}>
          Coba tanpa tabel Excel
        </Button>
      )}
      <DaftarTanya minta={minta} hasil={hasil} onUbah={onUbah} />
    </>
  );
}

const BIARKAN = '';

/** Texts with two readings: nothing changes before a person has chosen. */
function DaftarTanya({ minta, hasil, onUbah }: PropertiPilihan<MintaRapikan>): ReactElement | null {
  const gaya = useGaya();
  const daftar = useGayaDaftar();
  // An answer stays in the list, so that it can be taken back.
  const [tanya, setTanya] = useState(hasil.tanya);
  const baru = hasil.tanya.filter(({ sel }) => !tanya.some((satu) => addressKey(satu.sel) === addressKey(sel)));
  if (baru.length > 0) setTanya([...tanya, ...baru]);
  if (tanya.length === 0) return null;
  const jawaban = minta.pilihan.jawaban ?? [];
  const jawab = (sel: Address, nilai: string): void => {
    const lain = jawaban.filter((satu) => addressKey(satu.sel) !== addressKey(sel));
    const kini = nilai === BIARKAN ? lain : [...lain, { sel, nilai: Number(nilai) }];
    onUbah({ ...minta, pilihan: { ...minta.pilihan, jawaban: kini } });
  };
  return (
    <Lipatan
      judul={`Dapat dibaca dua cara: ${sebutAngka(tanya.length)}`}
      catatan={`${sebutAngka(jawaban.length)} sudah dipilih`}
      terbukaAwal
      tingkatJudul={3}
    >
      <DaftarBerhalaman
        isi={tanya}
        halaman={HALAMAN}
        kunci={({ sel }) => addressKey(sel)}
        nama="Teks yang dapat dibaca dua cara"
      >
        {({ sel, teks, pilihan }) => {
          const dipilih = jawaban.find((satu) => addressKey(satu.sel) === addressKey(sel))?.nilai;
          return (
            <div className={daftar.satu}>
              <Text size={200}>
                <TautanSel sel={sel} />
                {` tertulis "${teksTampil(teks)}"`}
              </Text>
              <RadioGroup
                className={gaya.pilihan}
                aria-label={`Arti ${teksTampil(teks)}`}
                value={dipilih === undefined ? BIARKAN : String(dipilih)}
                onChange={(_peristiwa, { value }) => jawab(sel, value)}
              >
                {pilihan.map(({ nilai, tampil }) => (
                  <Radio key={nilai} value={String(nilai)} label={teksTampil(tampil)} />
                ))}
                <Radio value={BIARKAN} label="Biarkan sebagai teks" />
              </RadioGroup>
            </div>
          );
        }}
      </DaftarBerhalaman>
    </Lipatan>
  );
}

const ISI = [
  ['status', 'Tambah kolom status dalam kata'],
  ['predikat', 'Tambah kolom predikat, bila kebijakan mempunyai skala predikat'],
  ['kolomCapaian', 'Tambah kolom capaian pada tabel yang belum mempunyainya'],
  ['rataSeksi', 'Rata-rata juga pada baris sasaran dan jumlah'],
  ['catatan', 'Catatan rumus dan kebijakan di bawah tabel'],
] as const;

function PilihanIsi({ minta, hasil, onUbah }: PropertiPilihan<MintaIsi>): ReactElement {
  const gaya = useGaya();
  const { pilihan } = minta;
  const ubah = (bagian: MintaIsi['pilihan']): void => onUbah({ ...minta, pilihan: { ...pilihan, ...bagian } });
  return (
    <>
      <div className={gaya.pilihan} role="group" aria-label="Yang diisi selain sel capaian yang kosong">
        {ISI.map(([kunci, label]) => (
          <Checkbox
            key={kunci}
            label={label}
            checked={pilihan[kunci] === true}
            onChange={(_peristiwa, { checked }) => ubah({ [kunci]: checked === true })}
          />
        ))}
        {hasil.sama > 0 && (
          <Checkbox
            label={`Ganti juga ${sebutAngka(hasil.sama)} angka capaian yang sudah sesuai dengan rumus`}
            checked={minta.gantiSama}
            onChange={(_peristiwa, { checked }) => onUbah({ ...minta, gantiSama: checked === true })}
          />
        )}
      </div>
      <DaftarBerbeda minta={minta} hasil={hasil} onUbah={onUbah} />
    </>
  );
}

/** Typed capaian that differs from its target and realisasi: replaced only where it is ticked. */
function DaftarBerbeda({ minta, hasil, onUbah }: PropertiPilihan<MintaIsi>): ReactElement | null {
  const gaya = useGaya();
  const daftar = useGayaDaftar();
  const { berbeda } = hasil;
  if (berbeda.length === 0) return null;
  const ganti = minta.pilihan.ganti ?? [];
  const dipilih = new Set(ganti.map(addressKey));
  const ubah = (kini: readonly Address[]): void => onUbah({ ...minta, pilihan: { ...minta.pilihan, ganti: kini } });
  const semua = dipilih.size === berbeda.length;
  return (
    <Lipatan
      judul={`Angka yang berbeda dari rumus: ${sebutAngka(berbeda.length)}`}
      catatan={`${sebutAngka(dipilih.size)} akan diganti dengan rumus`}
      terbukaAwal
      tingkatJudul={3}
    >
      <div className={gaya.isi}>
        <Checkbox
          label="Ganti semua dengan rumus"
          checked={semua || (dipilih.size > 0 && 'mixed')}
          onChange={() => ubah(semua ? [] : berbeda.map(({ sel }) => sel))}
        />
      </div>
      <DaftarBerhalaman
        isi={berbeda}
        halaman={HALAMAN}
        kunci={({ sel }) => addressKey(sel)}
        nama="Angka yang berbeda dari rumus"
      >
        {({ sel, tertulis, seharusnya }) => (
          <div className={daftar.satu}>
            <Text size={200}>
              <TautanSel sel={sel} />
              {` tertulis ${teksTampil(tertulis)}, menurut target dan realisasi ${teksTampil(seharusnya)}`}
            </Text>
            <Checkbox
              label="Ganti dengan rumus"
              aria-label={`Ganti dengan rumus: ${formatAddress(sel)}`}
              checked={dipilih.has(addressKey(sel))}
              onChange={(_peristiwa, { checked }) =>
                ubah(checked === true ? [...ganti, sel] : ganti.filter((satu) => addressKey(satu) !== addressKey(sel)))
              }
            />
          </div>
        )}
      </DaftarBerhalaman>
    </Lipatan>
  );
}

const SEBUT_KEADAAN = { baik: 'Sesuai', perhatian: 'Perhatikan', galat: 'Galat' } as const;

/** What holds and what does not of a new revision; a person decides. */
function DaftarPemeriksaan({ hasil }: Pick<Properti, 'hasil'>): ReactElement {
  const gaya = useGaya();
  const daftar = useGayaDaftar();
  return (
    <ul className={daftar.kalimat} aria-label="Pemeriksaan revisi">
      {hasil.pemeriksaan.map(({ keadaan, kalimat }) => (
        <li key={kalimat}>
          <span className={keadaan === 'galat' ? gaya.galat : undefined}>{`${SEBUT_KEADAAN[keadaan]}: `}</span>
          {teksTampil(kalimat)}
        </li>
      ))}
    </ul>
  );
}
