/** The one script of every page: see README.md. A module, so the page stands when it runs. */
import { openDialogs } from './dialogs.ts';
import { sendOnce } from './forms.ts';
import { followGoing } from './going.ts';
import { isHydrated } from './hydrated.ts';
import { keepTexts } from './kept-text.ts';
import { closeMenus } from './menus.ts';
import { followNews } from './news.ts';
import { showPasswords } from './passwords.ts';
import { printByButton } from './print.ts';
import { showCurrentRoom } from './strip.ts';

document.documentElement.dataset.lively = '';
closeMenus();
sendOnce();
keepTexts();
openDialogs();
showPasswords();
printByButton();
showCurrentRoom();
followNews();
if (!isHydrated()) followGoing();
