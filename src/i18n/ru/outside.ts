import type { OutsideWords } from '../en/outside';

export const outsideRu: OutsideWords = {
  title: 'Адрес страницы',
  why: 'Сайт, на котором стоит эта карта, не даёт ей открывать другие страницы. Скопируйте адрес и откройте его в новой вкладке.',
  copy: 'Скопировать адрес',
};
