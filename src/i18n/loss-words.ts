import type { Language } from './language';

/** What must be said where the words of a language may be what is missing: so it is in the first script in all of them. */
interface LossWords {
  /** {0} is a file of ours, as `data/core.js`. */
  readonly core: string;
  readonly start: string;
  readonly atlas: string;
  readonly retry: string;
}

export const LOSS_WORDS: Readonly<Record<Language, LossWords>> = {
  en: {
    core: 'The atlas cannot be shown: the file {0} did not come or cannot be read.',
    start: 'The atlas could not be started in this browser.',
    atlas: 'Loading the atlas…',
    retry: 'Try again',
  },
  ru: {
    core: 'Показать атлас не удалось: файл {0} не пришёл или не читается.',
    start: 'Запустить атлас в этом браузере не удалось.',
    atlas: 'Атлас загружается…',
    retry: 'Попробовать ещё раз',
  },
  kk: {
    core: 'Атласты көрсету мүмкін болмады: {0} файлы келмеді немесе оқылмайды.',
    start: 'Бұл браузерде атласты іске қосу мүмкін болмады.',
    atlas: 'Атлас жүктелуде…',
    retry: 'Қайталап көру',
  },
};
