export { civilTime } from './civil-time.ts';
export { formatMoment, type MomentStyle, readersZone, zoneNames } from './words.ts';
