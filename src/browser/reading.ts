import { copyOnClick } from './copy.ts';
import { addCopyButtons } from './copy-buttons.ts';
import { printAddress, printOnClick } from './print.ts';
import { markPlaceRead } from './scroll-spy.ts';
import { closeSheetOnFollow } from './sheet.ts';
import { offerThemes } from './theme.ts';

addCopyButtons();
offerThemes();
markPlaceRead();
addEventListener('beforeprint', printAddress);
for (const answer of [copyOnClick, printOnClick, closeSheetOnFollow]) document.addEventListener('click', answer);
