/**
 * Adds a value to the list of a key. In place, because a list that is copied for every value costs the square of its length,
 * and a table may have a hundred thousand rows.
 */
export function tambahkan<K, V>(peta: Map<K, V[]>, kunci: K, nilai: V): void {
  const daftar = peta.get(kunci);
  if (daftar === undefined) peta.set(kunci, [nilai]);
  else daftar.push(nilai);
}

/**
 * The numbers 0 to banyak - 1 by key, keys and numbers in their order. Every list is exactly as long as it must be: a list
 * that grows reserves room for many, and most keys have few.
 *
 * @example menurutKunci(3, (i) => ['a', 'b', 'a'][i]) // [[0, 2], [1]]
 */
export function menurutKunci<K>(banyak: number, kunci: (i: number) => K): number[][] {
  const nomor = new Map<K, number>();
  const milik = new Int32Array(banyak);
  const cacah: number[] = [];
  for (let i = 0; i < banyak; i++) {
    const nama = kunci(i);
    const ke = nomor.get(nama) ?? cacah.push(0) - 1;
    if (cacah[ke] === 0) nomor.set(nama, ke);
    milik[i] = ke;
    cacah[ke] = (cacah[ke] ?? 0) + 1;
  }
  const hasil = cacah.map((berapa) => new Array<number>(berapa));
  const terisi = new Int32Array(cacah.length);
  for (let i = 0; i < banyak; i++) {
    const ke = milik[i] ?? 0;
    const tempat = terisi[ke] ?? 0;
    const daftar = hasil[ke];
    if (daftar !== undefined) daftar[tempat] = i;
    terisi[ke] = tempat + 1;
  }
  return hasil;
}
