import { type Day, yearOf } from '../domain/day';
import { formatAsOf, formatDay, formatPersons, formatWhen } from '../i18n/format';
import type { Language } from '../i18n/language';
import { plural } from '../i18n/plural';
import type { InstrumentLaw, InstrumentState } from './facts';
import { type Context, law, type Part, type Phrase, say } from './parts';

/**
 * The words around an instrument's name, with the day: it follows in English and in Russian, where a headline begins with
 * what it is about, and leads in Kazakh, whose verb ends the sentence.
 */
interface StateWords {
  readonly before: (day: Day, present: boolean) => string;
  readonly name: (short: string) => Part;
  readonly after: (day: Day, present: boolean) => string;
}

type WordsByState = Record<Exclude<InstrumentState, 'parties'>, StateWords>;

const english = (short: string): Part => law(`“${short}”`);
const enOn = (day: Day, present: boolean): string =>
  present ? `today, ${formatDay(day, 'en')}` : formatWhen(day, 'en');
const enBy = (day: Day): string => formatAsOf(day, 'en');
const en = (after: StateWords['after'], before = ''): StateWords => ({
  before: () => before,
  name: english,
  after,
});

const EN: WordsByState = {
  'in-force': en((day, now) => ` ${now ? 'is' : 'was'} in force ${enOn(day, now)}`),
  operating: en(
    (day, now) =>
      ` ${now ? 'is' : 'was'} described as operating ${enOn(day, now)}, but no entry into force was found`,
  ),
  provisional: en((day, now) => ` ${now ? 'is' : 'was'} applied provisionally ${enOn(day, now)}`),
  uncertain: en(
    (day, now) => ` may ${now ? 'be' : 'have been'} in force ${enOn(day, now)}, its dates not known exactly`,
  ),
  arrangement: en((day) => ` had been signed ${enBy(day)}: an arrangement, not a treaty`),
  signed: en((day) => ` had been signed ${enBy(day)}; no entry into force by that day was found`),
  signedThatYear: en((day) => ` was signed in ${yearOf(day)}, the day not known exactly`),
  arrangedThatYear: en(
    (day) => ` was signed in ${yearOf(day)}, the day not known exactly: an arrangement, not a treaty`,
  ),
  ended: en((day) => ` had ended or been suspended ${enBy(day)}`),
  undated: en(() => ' were found', 'no dates of '),
  before: en((day) => ` ${enBy(day)}`, 'nothing was recorded of '),
  'non-binding': en(() => ' is not binding: it is listed but never counted'),
};

const ruNom = (short: string): Part => law(`документ «${short}»`);
/** Without «документ»: a process is none. */
const ruAlone = (short: string): Part => law(`«${short}»`);
const ruGen = (short: string): Part => law(`документа «${short}»`);
const ruAbout = (short: string): Part => law(`документе «${short}»`);
const ruOn = (day: Day, present: boolean): string =>
  present ? `сегодня, ${formatDay(day, 'ru')}` : formatDay(day, 'ru');
const ruBy = (day: Day): string => formatAsOf(day, 'ru');
const ru = (after: StateWords['after'], name = ruNom, before = ''): StateWords => ({
  before: () => before,
  name,
  after,
});

const RU: WordsByState = {
  'in-force': ru((day, now) => `${now ? '' : ' был'} в силе ${ruOn(day, now)}`),
  operating: ru(
    (day, now) =>
      `, по источникам, ${now ? 'применяется' : 'применялся'} ${ruOn(day, now)}: дата вступления в силу не найдена`,
  ),
  provisional: ru((day, now) => ` временно ${now ? 'применяется' : 'применялся'} ${ruOn(day, now)}`),
  uncertain: ru(
    (day, now) => `, возможно,${now ? '' : ' был'} в силе ${ruOn(day, now)}: точные даты неизвестны`,
  ),
  arrangement: ru((day) => ` был подписан ${ruBy(day)}: это договорённость, а не договор`),
  signed: ru((day) => ` был подписан ${ruBy(day)}; сведений о вступлении в силу к этому дню не найдено`),
  signedThatYear: ru((day) => ` был подписан в ${yearOf(day)}\u00a0году, точный день неизвестен`),
  arrangedThatYear: ru(
    (day) =>
      ` был подписан в ${yearOf(day)}\u00a0году, точный день неизвестен: это договорённость, а не договор`,
  ),
  ended: ru((day) => ` прекратилось или было приостановлено ${ruBy(day)}`, ruGen, 'действие '),
  undated: ru(() => ' не найдены', ruGen, 'даты '),
  before: ru((day) => ` ничего не записано ${ruBy(day)}`, ruAbout, 'о '),
  'non-binding': ru(() => '\u00a0— без обязательной силы: указано для полноты, в подсчёт не входит', ruAlone),
};

const kkNom = (short: string): Part => law(`«${short}» құжаты`);
const kkOn = (day: Day, present: boolean): string =>
  present ? `бүгін, ${formatWhen(day, 'kk')}, ` : `${formatWhen(day, 'kk')} `;
const kkBy = (day: Day): string => `${formatAsOf(day, 'kk')} `;
const kk = (before: StateWords['before'], past: string, present = past, name = kkNom): StateWords => ({
  before,
  name,
  after: (_, now) => (now ? present : past),
});

/** Of a process or programme too, which is no «құжат». */
const NOT_BINDING_KK = '\u00a0— міндетті күші жоқ: тізімде бар, бірақ есепке қосылмайды';

const KK: WordsByState = {
  'in-force': kk(kkOn, ' күшінде болды', ' күшінде'),
  operating: kk(
    kkOn,
    ', дереккөздерге қарағанда, қолданылған; күшіне енген күні табылмады',
    ', дереккөздерге қарағанда, қолданылады; күшіне енген күні табылмады',
  ),
  provisional: kk(kkOn, ' уақытша қолданылған', ' уақытша қолданылады'),
  uncertain: kk(
    kkOn,
    ' күшінде болған болуы мүмкін, нақты күндері белгісіз',
    ' күшінде болуы мүмкін, нақты күндері белгісіз',
  ),
  arrangement: kk(kkBy, 'на қол қойылған: бұл\u00a0— уағдаластық, халықаралық шарт емес'),
  signed: kk(kkBy, 'на қол қойылған, осы күнге дейін күшіне енгені туралы дерек табылмады'),
  signedThatYear: kk((day) => `${yearOf(day)}\u00a0жылы `, 'на қол қойылған, нақты күні белгісіз'),
  arrangedThatYear: kk(
    (day) => `${yearOf(day)}\u00a0жылы `,
    'на қол қойылған, нақты күні белгісіз: бұл\u00a0— уағдаластық, халықаралық шарт емес',
  ),
  ended: kk(kkBy, 'ның қолданысы тоқтаған немесе тоқтатыла тұрған'),
  undated: kk(() => '', 'ның күндері табылмады'),
  before: kk(kkBy, ' туралы ештеңе тіркелмеген'),
  'non-binding': kk(
    () => '',
    NOT_BINDING_KK,
    NOT_BINDING_KK,
    (short) => law(`«${short}»`),
  ),
};

const STATE_WORDS: Record<Language, WordsByState> = { en: EN, ru: RU, kk: KK };

/** For how many of the parties named a multilateral is in force on the day. */
type Count = (name: string, n: { readonly inForce: number; readonly of: number }, c: Context) => Phrase;

/** For at least one: `3 of the 5 parties`, `one of the 5 parties`, `all 5 parties`, `the one party`. */
function enOfParties(n: number, of: number): string {
  if (of === 1) return 'the one party';
  if (n === of) return of === 2 ? 'both parties' : `all ${formatPersons(of, 'en')} parties`;
  return `${n === 1 ? 'one' : formatPersons(n, 'en')} of the ${formatPersons(of, 'en')} parties`;
}
const ofParties = (n: number): string =>
  `${formatPersons(n, 'ru')}\u00a0${plural(n, { one: 'названной стороны', other: 'названных сторон' }, 'ru')}`;

const ONE_PARTY_KK = 'аталған жалғыз тарап';
const kkParties = (n: number): string => `${formatPersons(n, 'kk')}\u00a0тарап`;

const COUNTED: Record<Language, Count> = {
  en: (name, { inForce, of }, { day, present }) =>
    inForce === 0
      ? say`no entry into force of ${law(name)} ${enBy(day)} was found for ${of === 1 ? 'the one party named' : `any of the ${formatPersons(of, 'en')} parties named`}.`
      : say`${law(name)} ${present ? 'is' : 'was'} in force ${enOn(day, present)}${present ? ',' : ''} for ${enOfParties(inForce, of)} named.`,
  ru: (name, { inForce, of }, { day, present }) =>
    inForce === 0
      ? say`вступления в силу документа ${law(name)} ${ruBy(day)} ${of === 1 ? 'для единственной названной стороны не найдено' : `не найдено ни для одной из ${ofParties(of)}`}.`
      : say`документ ${law(name)} ${present ? '' : 'был '}в силе ${ruOn(day, present)}${present ? ',' : ''} для ${of === 1 ? 'единственной названной стороны' : `${formatPersons(inForce, 'ru')} из ${ofParties(of)}`}.`,
  kk: (name, { inForce, of }, { day, present }) =>
    inForce === 0
      ? say`${kkBy(day)}${law(name)} құжатының ${of === 1 ? ONE_PARTY_KK : `аталған ${kkParties(of)}тың ешқайсысы`} үшін күшіне енгені туралы дерек табылмады.`
      : say`${kkOn(day, present)}${law(name)} құжаты ${of === 1 ? ONE_PARTY_KK : `аталған ${kkParties(of)}тан ${kkParties(inForce)}`} үшін күшінде${present ? '' : ' болды'}.`,
};

const UNCHECKED: Record<Language, string> = {
  en: ' Later termination was not checked.',
  ru: ' Более позднее прекращение не проверялось.',
  kk: ' Кейін тоқтатылған-тоқтатылмағаны тексерілмеді.',
};

/** States an instrument on the day in a sentence: ““…” was in force on 31 December 2023.” */
export function instrumentSentence(fact: InstrumentLaw, c: Context, lang: Language): Phrase {
  const short = fact.short[lang];
  const { state } = fact;
  if (state === 'parties') {
    const name = lang === 'en' ? `“${short}”` : `«${short}»`;
    return COUNTED[lang](name, { inForce: fact.inForce, of: fact.parties }, c);
  }
  const { before, name, after } = STATE_WORDS[lang][state];
  const unchecked = fact.unchecked ? UNCHECKED[lang] : '';
  return say`${before(c.day, c.present)}${name(short)}${after(c.day, c.present)}.${unchecked}`;
}
