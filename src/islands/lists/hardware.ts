import { deviceRows } from './device-rows.ts';
import { startFinder } from './finder.ts';

startFinder((_, props) => deviceRows(props));
