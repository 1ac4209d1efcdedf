import {inTheStyleOf} from './pages-in-the-style-of.js';
import {ofOtherTools, ofOtherToolsWithout} from './pages-of-other-tools.js';
import {ofScripts, ofScriptsWithout} from './pages-of-scripts.js';
import {ofConverters} from './pages-of-converters.js';
import {ofEditors} from './pages-of-editors.js';
import {ofInstitutions} from './pages-of-institutions.js';
import {withLinesOnly, withNotesInLines} from './pages-of-lines.js';
import {ofPosts} from './pages-of-posts.js';
import {withOtherLists} from './pages-with-other-lists.js';
import {withoutNotesEither} from './pages-without-notes.js';
import {ofPublishers, ofPublishersWithout} from './pages-of-publishers.js';
import {type SmallPage, withNotes, withoutNotes} from './small-pages.js';

/** Every small page, with notes and without. */
export const smallPages: readonly SmallPage[] = [
  ...withNotes,
  ...inTheStyleOf,
  ...ofPublishers,
  ...ofOtherTools,
  ...ofScripts,
  ...ofConverters,
  ...ofInstitutions,
  ...ofEditors,
  ...ofPosts,
  ...withOtherLists,
  ...withNotesInLines,
  ...withoutNotes,
  ...ofPublishersWithout,
  ...ofOtherToolsWithout,
  ...ofScriptsWithout,
  ...withoutNotesEither,
  ...withLinesOnly,
];
