import '../style/explorer.css';
import { chooseInPlace } from './choose-in-place.ts';
import { closeMenus } from './close-menus.ts';
import { moveInDrawings } from './move-in-drawings.ts';
import { proposeInSearch } from './propose-in-search.ts';
import { spareConversions } from './spare-conversions.ts';

/** What script adds to pages that work without it. */
spareConversions();
closeMenus();
proposeInSearch(document);
moveInDrawings(document);
chooseInPlace((content) => {
  proposeInSearch(content);
  moveInDrawings(content);
});
