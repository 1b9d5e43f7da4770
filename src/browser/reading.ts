import { copyOnClick } from './copy.ts';
import { addCopyButtons } from './copy-buttons.ts';
import { loadStyles } from './load-styles.ts';
import { printAddress, printOnClick } from './print.ts';
import styles from './reading.css?url';
import { markPlaceRead } from './scroll-spy.ts';
import { closeSheetOnFollow } from './sheet.ts';
import { offerThemes } from './theme.ts';

offerThemes();
markPlaceRead();
addEventListener('beforeprint', printAddress);
for (const answer of [copyOnClick, printOnClick, closeSheetOnFollow]) document.addEventListener('click', answer);

// Their styles come first: without them the buttons would move what is read.
loadStyles(styles).then(addCopyButtons);
