/**
 * All tests of the matching path as one file, the quick ones first, for `npm run test:mutation`: to start a file takes
 * longer than its tests, and hundreds of times over that is an hour.
 */
import './letters.test';
import './digits.test';
import './tokens.test';
import './subject.test';
import './topic.test';
import './density.test';
import './language.test';
import './expansion.test';
import './namesakes.test';
import './standing.test';
import './name-table.test';
import './matcher.test';
import './matcher-signs.test';
import './context.test';
import './meaning.test';
import './name-lines.test';
import './sifter.test';
import './matcher-properties.test';
