import { copyOnClick } from './copy.ts';
import { addCopyButtons } from './copy-buttons.ts';
import { printOnClick } from './print.ts';
import { closeSheetOnFollow } from './sheet.ts';

addCopyButtons();
for (const answer of [copyOnClick, printOnClick, closeSheetOnFollow]) document.addEventListener('click', answer);
