import type { NamedWords } from '../named';
import { capitalised } from '../parts';

export const namedEn: NamedWords = {
  none: (n, number) =>
    n === 1 ? `${number} names both, its dates not found` : `${number} name both, their dates not found`,
  besides: (n, number) =>
    n === 1
      ? `${capitalised(number)} other names both, its dates not found.`
      : `${capitalised(number)} others name both, their dates not found.`,
};
