/**
 * Returns by how many letters two words differ, one swapped pair counting as one (Damerau and Levenshtein, each place
 * touched once); null where by more than `most`.
 */
export function distanceWithin(a: string, b: string, most: number): number | null {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const kept = (last[j - 1] ?? 0) + Number(!same);
      let least = Math.min(kept, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return null;
    [before, last] = [last, row];
  }
  const distance = last[b.length] ?? most + 1;
  return distance <= most ? distance : null;
}
