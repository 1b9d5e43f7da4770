import { startCheck } from './machine-check.ts';

startCheck();
