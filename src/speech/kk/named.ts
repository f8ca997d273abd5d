import type { NamedWords } from '../named';

export const namedKk: NamedWords = {
  none: (_, number) => `екі мемлекет те аталған ${number}\u00a0келісімнің күндері табылмады`,
  besides: (_, number) => `Екі мемлекет те аталған тағы ${number}\u00a0келісімнің күндері табылмады.`,
};
