import { startFinder } from './finder.ts';
import { ownRows } from './rows.ts';

startFinder(({ table }) => ownRows(table));
