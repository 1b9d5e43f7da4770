import { proveEveryPage } from './every-page.ts';

proveEveryPage(1280);
