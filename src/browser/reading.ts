import { copyOnClick } from './copy.ts';
import { addCopyButtons } from './copy-buttons.ts';
import { printOnClick } from './print.ts';
import { markPlaceRead } from './scroll-spy.ts';
import { closeSheetOnFollow } from './sheet.ts';
import { offerThemes } from './theme.ts';

addCopyButtons();
offerThemes();
markPlaceRead();
for (const answer of [copyOnClick, printOnClick, closeSheetOnFollow]) document.addEventListener('click', answer);
