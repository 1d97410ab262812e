import '../style/explorer.css';
import { moveInDrawings } from './move-in-drawings.ts';
import { proposeInSearch } from './propose-in-search.ts';

/** What script adds to pages that work without it. */
moveInDrawings();
proposeInSearch();
