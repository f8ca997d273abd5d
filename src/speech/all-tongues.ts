/** Imported for its effect: every language is then here. For the poster and the tests; a page brings its reader's. */
import { englishTongue } from './en/english';
import { kazakhTongue } from './kk/kazakh';
import { russianTongue } from './ru/russian';
import { teach } from './tongues';

teach('en', englishTongue);
teach('ru', russianTongue);
teach('kk', kazakhTongue);
