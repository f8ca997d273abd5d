import { format } from 'prettier';

/** Laid out as the project's own formatter would, so that formatting changes no data file. */
export const toJson = (data: object): Promise<string> =>
  format(JSON.stringify(data, null, 2), { parser: 'json', printWidth: 110 });
