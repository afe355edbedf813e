/** Runs in the pane's window before office.js is loaded, on the start page only. */
import { installNativeBridge } from '../transport/native';

installNativeBridge(window);
