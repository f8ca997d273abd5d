import type { OutsideWords } from '../en/outside';

export const outsideKk: OutsideWords = {
  title: 'Беттің мекенжайы',
  why: 'Осы карта орналасқан сайт оған басқа беттерді ашуға рұқсат бермейді. Мекенжайды көшіріп алып, жаңа қойындыда ашыңыз.',
  copy: 'Мекенжайды көшіру',
};
