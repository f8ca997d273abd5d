import { type CountryCode, isCountryCode } from './country';

/** The directed pair that migrants move along. Its reverse is another corridor. */
export interface Corridor {
  readonly origin: CountryCode;
  readonly destination: CountryCode;
}

/** `UZB-KAZ`: the name of a corridor in links and tables. */
export const formatCorridor = ({ origin, destination }: Corridor): string => `${origin}-${destination}`;

/** Reads {@link formatCorridor}; null when it is not a corridor between two different countries. */
export function parseCorridor(text: string): Corridor | null {
  const [origin, destination, ...rest] = text.split('-');
  if (!origin || !destination || rest.length > 0 || origin === destination) return null;
  return isCountryCode(origin) && isCountryCode(destination) ? { origin, destination } : null;
}

export const reverse = ({ origin, destination }: Corridor): Corridor => ({
  origin: destination,
  destination: origin,
});

export const touches = (c: Corridor, country: CountryCode): boolean =>
  c.origin === country || c.destination === country;
