import { openFileHost } from '../../src/host/file/file-host';
import { ujiHost } from './host-contract';

ujiHost('berkas', async (bytes, nama) => ({ host: await openFileHost(bytes, nama) }));
