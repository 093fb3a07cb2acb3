/** The forms of a phrase that a language's plural rules can ask for; English has `one` and `other`. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** The language the words of this folder are written in. */
const language = 'en';

let rules: Intl.PluralRules | undefined;

/** The form of a phrase that fits a number, with `#` replaced by the number. */
export function plural(count: number, forms: PluralForms): string {
  // Made at first use: building the rules is too dear for the first moments of the program.
  rules ??= new Intl.PluralRules(language);
  const form = rules.select(count) === 'one' ? forms.one : forms.other;
  // Only the first sign is ours: a name behind it may hold one too.
  return form.replace('#', String(count));
}
