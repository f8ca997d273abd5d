import { expect, test } from 'vitest';
import { remarkOf } from '../../src/evidence/remarks';
import { type Fact, factsOfAll } from '../../src/law/facts';
import { realRecords } from '../static-data';

const { dossiers } = realRecords();
const remark = (id: string, kind: Fact['kind'], party: string | null = null): string | null => {
  const dossier = dossiers.get(id)!;
  return remarkOf(
    dossier,
    factsOfAll(dossier).find((f) => f.kind === kind && f.party === party)!,
  );
};

test('a signature has its place, an end and a suspension who brought them', () => {
  expect(remark('kaz-uzb-2019-irregular-migration', 'signed')).toBe('Tashkent');
  expect(remark('cis-1994-labour-migration', 'suspended')).toBe('Ukraine');
  expect(remark('eu-blr-2020-readmission', 'suspended')).toBe('Belarus');
});

test('the note of a party’s row stands with its entry into force, and with none of its other dates', () => {
  expect(remark('ca-1997-migration-regulation', 'entry', 'KAZ')).toMatch(/^ratification law No\. 111-II/);
  expect(remark('ca-1997-migration-regulation', 'withdrawn', 'KAZ')).toBeNull();
  expect(remark('ca-1997-migration-regulation', 'entry', 'KGZ')).toBeNull();
});

test('a ratification has its own act', () => {
  const acts = [...dossiers.values()].flatMap((dossier) =>
    dossier.kind === 'bilateral'
      ? dossier.ratifications.map(({ party, act }) => [act, remark(dossier.id, 'ratified', party)] as const)
      : [],
  );
  expect(acts.length).toBeGreaterThan(100);
  const twice = acts.filter(([act, found]) => act !== found);
  expect(twice.length).toBeLessThan(acts.length / 10);
});
