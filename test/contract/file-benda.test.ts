import { openFileHost } from '../../src/host/file/file-host';
import { ujiBenda } from './kontrak-benda';

ujiBenda('berkas', async (bytes, nama) => ({ host: await openFileHost(bytes, nama) }));
