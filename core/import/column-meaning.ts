import type { Network } from '../networks/network.ts';
import { networkNamed } from '../networks/rules.ts';
import { foldName } from './fold-name.ts';

/** What a column of a table of people holds. */
export type ColumnMeaning =
  | { readonly kind: 'name' | 'first' | 'middle' | 'last' | 'nickname' | 'organisation' | 'role' | 'note' | 'tags' }
  | { readonly kind: 'link'; readonly network: Network | null };

/** What people and programs call their columns, in the languages of the address books that are around. */
const names: Readonly<Record<Exclude<ColumnMeaning['kind'], 'link'>, string>> = {
  name: 'name|full name|fullname|display name|contact|contact name|person|anzeigename|vollstandiger name|nom complet|nombre completo|nome completo',
  first: 'first name|firstname|first|given name|forename|vorname|prenom|nombre|nome|primeiro nome',
  middle: 'middle name|middlename|additional name|weitere vornamen|deuxieme prenom|segundo nombre',
  last: 'last name|lastname|last|surname|family name|familyname|nachname|familienname|nom|nom de famille|apellido|apellidos|cognome|sobrenome',
  nickname: 'nickname|nick|alias|spitzname|surnom|apodo',
  organisation:
    'company|company name|organisation|organization|organization name|employer|firma|unternehmen|entreprise|societe|empresa|azienda|compania',
  role: 'job title|jobtitle|job|position|role|title|occupation|beruf|stelle|funktion|poste|fonction|titre|cargo|puesto|qualifica',
  note: 'note|notes|comment|comments|remarks|bio|notiz|notizen|bemerkung|bemerkungen|kommentar|remarques|notas|nota',
  tags: 'tag|tags|label|labels|group|groups|category|categories|circle|circles|list|kategorie|kategorien|gruppe|gruppen|groupe|groupes|etiquetas|categorias|categorie',
};

const byName: ReadonlyMap<string, ColumnMeaning> = new Map(
  Object.entries(names).flatMap(([kind, all]) => {
    const meaning: ColumnMeaning = { kind: kind as keyof typeof names };
    return all.split('|').map((name) => [name, meaning] as const);
  }),
);

const email =
  /^(?:e ?mail|mail|courriel|correo|correo electronico|adresse e mail|posta elettronica)(?: \d+)?(?: (?:address|adresse|value))?(?: \d+)?$/;
const site =
  /^(?:personal |business |private )?(?:website|web site|web page|webpage|web|homepage|home page|blog|webseite|internetseite|page web|site web|site|sitio web|pagina web|sito web)(?: \d+)?(?: (?:url|link|address))?$/;
const anyLink = /^(?:url|link|links|profile|profile url|profile link|social|social profile|handle|profil)(?: \d+)?$/;

/** `LinkedIn URL`, `X handle`, `Mastodon account`. */
function namedNetwork(name: string): Network | null {
  return networkNamed(
    name.replace(
      / (?:url|link|profile|profil|handle|username|user name|user|account|name|page|id)(?: url| link)?$/,
      '',
    ),
  );
}

/** What a column is likely to hold, by its name alone; null when the name says nothing. Case, accents and signs don't count. */
export function columnMeaning(column: string): ColumnMeaning | null {
  const name = foldName(column);
  const known = byName.get(name);
  if (known !== undefined) return known;
  if (email.test(name)) return { kind: 'link', network: 'email' };
  if (site.test(name)) return { kind: 'link', network: 'website' };
  if (anyLink.test(name)) return { kind: 'link', network: null };
  const network = namedNetwork(name);
  return network === null ? null : { kind: 'link', network };
}
