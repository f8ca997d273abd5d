import type { RoleLensWords } from '../../i18n/en/role-lens';
import type { Conventions } from '../../people/roles/conventions';

/** What a threshold may be set to. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** A threshold as the dialog shows it. */
export interface RuleField {
  readonly name: keyof RoleLensWords['dialog']['fields'];
  readonly of: (conventions: Conventions) => number;
  readonly with: (conventions: Conventions, value: number) => Conventions;
  readonly range: (conventions: Conventions) => Range;
}

type Plain = Exclude<keyof Conventions, 'weights'>;
type Weight = keyof Conventions['weights'];

const plain = (name: Plain, range: RuleField['range']): RuleField => ({
  name,
  of: (conventions) => conventions[name],
  with: (conventions, value) => ({ ...conventions, [name]: value }),
  range,
});
const weight = (name: Weight): RuleField => ({
  name,
  of: ({ weights }) => weights[name],
  with: (conventions, value) => ({ ...conventions, weights: { ...conventions.weights, [name]: value } }),
  range: () => ({ least: 0, most: 1, step: 0.05 }),
});

const share = (): Range => ({ least: 0, most: 1, step: 0.01 });
const persons = (step: number) => (): Range => ({ least: 0, most: 1_000_000, step });
const count = (): Range => ({ least: 1, most: 20, step: 1 });

/** All thresholds, by what they are for. */
export const RULES: readonly {
  readonly group: keyof RoleLensWords['dialog']['groups'];
  readonly fields: readonly RuleField[];
}[] = [
  {
    group: 'label',
    fields: [
      plain('balanced', ({ strong }) => ({ least: 0, most: strong, step: 0.05 })),
      plain('strong', ({ balanced }) => ({ least: balanced, most: 1, step: 0.05 })),
      plain('plural', share),
      plain('leastEstimated', persons(100)),
      plain('leastRegistered', persons(10)),
      plain('leastSettled', persons(100)),
    ],
  },
  {
    group: 'evidence',
    fields: [
      plain('likely', share),
      plain('mirror', () => ({ ...share(), most: 2 })),
      plain('freshYears', () => ({ ...count(), least: 0 })),
    ],
  },
  { group: 'change', fields: [plain('change', () => ({ least: 0, most: 2, step: 0.05 }))] },
  {
    group: 'transit',
    fields: [
      ...(['quantified', 'documented', 'reported'] as const).map(weight),
      ...(['leastRoutes', 'documentedRoutes', 'publishers'] as const).map((name) => plain(name, count)),
    ],
  },
  { group: 'links', fields: [plain('remittanceShare', share)] },
];

/** The conventions with a field set as the reader typed it; as they are where that is no number within its range. */
export function setTo(conventions: Conventions, field: RuleField, text: string): Conventions {
  const value = Number(text);
  const { least, most } = field.range(conventions);
  const isFit = text.trim() !== '' && Number.isFinite(value) && value >= least && value <= most;
  return isFit ? field.with(conventions, value) : conventions;
}
