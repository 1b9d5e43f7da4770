export { civilTime } from './civil-time.ts';
export { formatMoment, formatZone, type MomentStyle, readersZone, zoneNames } from './words.ts';
