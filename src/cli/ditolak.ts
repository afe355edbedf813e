/** What the command line cannot do: one Indonesian sentence for the user, printed as it stands, and exit status 2. */
export class PerintahDitolak extends Error {
  readonly kalimat: string;

  constructor(kalimat: string, options?: ErrorOptions) {
    super(kalimat, options);
    this.name = 'PerintahDitolak';
    this.kalimat = kalimat;
  }
}
