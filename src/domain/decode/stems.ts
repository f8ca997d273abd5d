/**
 * A name's forms as a file writes them: by the name itself, which most of them begin with. `~` is the whole name, `~2` the
 * name without its last two letters: of «Россия» «из ~1и» is «из России», of “Kenya” “from ~” is “from Kenya”.
 */
import type { NameForms } from '../country';

const MARK = '~';

function wholeForm(form: string, name: string): string {
  const at = form.indexOf(MARK);
  if (at < 0) return form;
  const figure = form.charAt(at + 1);
  const cut = figure >= '1' && figure <= '9' ? Number(figure) : 0;
  return form.slice(0, at) + name.slice(0, name.length - cut) + form.slice(at + (cut > 0 ? 2 : 1));
}

/** The forms in full; the name itself always is. */
export const wholeName = ({ name, ...forms }: NameForms): NameForms => ({
  name,
  from: wholeForm(forms.from, name),
  to: wholeForm(forms.to, name),
  in: wholeForm(forms.in, name),
  of: wholeForm(forms.of, name),
  with: wholeForm(forms.with, name),
});

/** The most letters that a form may cut from the name: one figure tells how many. */
const MOST = 9;

/** A form written by the name, with as much of it as stands in the form; in full where too little does. Throws where a mark stands in it. */
function shortForm(form: string, name: string): string {
  if (form.includes(MARK)) throw new Error(`"${form}" holds the mark that stands for a name`);
  for (let cut = 0; cut <= MOST && cut < name.length; cut++) {
    const stem = name.slice(0, name.length - cut);
    if (form.includes(stem)) return form.replace(stem, MARK + (cut === 0 ? '' : String(cut)));
  }
  return form;
}

/** As {@link wholeName} reads it back. */
export const shortName = ({ name, ...forms }: NameForms): NameForms => ({
  name,
  from: shortForm(forms.from, name),
  to: shortForm(forms.to, name),
  in: shortForm(forms.in, name),
  of: shortForm(forms.of, name),
  with: shortForm(forms.with, name),
});
