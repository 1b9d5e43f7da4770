import { copyOnClick } from './copy.ts';
import { printOnClick } from './print.ts';
import { closeSheetOnFollow } from './sheet.ts';

for (const answer of [copyOnClick, printOnClick, closeSheetOnFollow]) document.addEventListener('click', answer);
