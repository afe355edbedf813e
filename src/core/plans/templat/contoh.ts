/** An invented year of an invented unit: what `--contoh` fills the templat with. */

export interface IndikatorContoh {
  readonly kode: string;
  readonly sasaran: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly polaritas: string;
  readonly target: number;
  /** How the target of the Renstra grows from year to year. */
  readonly langkah: number;
  /** Targets up to the first, second and third quarter; null: measured once a year. */
  readonly targetTw: readonly [number | null, number | null, number | null];
  readonly realisasiTw: readonly [number | null, number | null, number | null, number];
  readonly kegiatan: readonly [string, string, string, string];
  readonly definisi: string;
  readonly formula: string;
  readonly sumber: string;
  readonly penanggungJawab: string;
  readonly kendala: string;
  readonly tindakLanjut: string;
}

export interface PaguContoh {
  readonly kode: string;
  readonly uraian: string;
  readonly sumberDana: string;
  readonly jenisBelanja: string;
  readonly pagu: number;
  readonly indikator: string;
  /** The amount after the first and the second revision. */
  readonly revisi: readonly [number, number];
  /** Realisasi up to each quarter. */
  readonly realisasi: readonly [number, number, number, number];
}

export interface PnbpContoh {
  readonly uraian: string;
  readonly target: number;
  readonly realisasi: readonly [number, number, number, number];
}

export interface RevisiContoh {
  readonly bulan: number;
  readonly hari: number;
  readonly jenis: string;
  readonly keterangan: string;
}

export interface Contoh {
  readonly unit: string;
  readonly indikator: readonly IndikatorContoh[];
  readonly pagu: readonly PaguContoh[];
  readonly revisi: readonly RevisiContoh[];
  readonly pnbp: readonly PnbpContoh[];
  /** The last quarter that is filled. */
  readonly sampaiTw: 1 | 2 | 3 | 4;
}
