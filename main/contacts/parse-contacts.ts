import { contactFields, type ContactChange } from '../../core/contacts/contact-change.ts';
import {
  contactMarks,
  contactOrders,
  mostChosen,
  type ContactChoice,
  type ContactQuery,
} from '../../core/contacts/contact-query.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { networks } from '../../core/networks/network.ts';
import { calendarDay, id, listOf, oneOf, options, orNull, text, wholeNumber, yesOrNo } from '../ipc/parse.ts';

type Parse<T> = (value: unknown, name: string) => T;

const searchLength = 500;
export const tagLength = 50;
export const noteLength = 10_000;

/** No list is longer. */
export const mostPeople = 10_000_000;

export const familiarity = oneOf([1, 2, 3, 4, 5]);

/** Which people, in which order. */
export const contactQuery: Parse<ContactQuery> = options({
  text: text(searchLength),
  network: orNull(oneOf(networks)),
  tag: orNull(text(tagLength)),
  familiarity: orNull(familiarity),
  marks: listOf(oneOf(contactMarks), contactMarks.length),
  isArchive: yesOrNo,
  order: oneOf(contactOrders),
  isReversed: yesOrNo,
});

/** What a message says about itself in its field `kind`. */
function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}

/** Reads a message by its `kind`; one without a known kind is refused. */
function byKind<T extends { readonly kind: string }>(parsers: {
  readonly [K in T['kind']]: Parse<Extract<T, { kind: K }>>;
}): Parse<T> {
  return (value, name) => {
    const kind = kindOf(value);
    if (typeof kind !== 'string' || !Object.hasOwn(parsers, kind)) throw new AppError('bad-request', { what: name });
    return parsers[kind as T['kind']](value, name);
  };
}

const ids = listOf(id, mostChosen);

export const contactChoice: Parse<ContactChoice> = byKind<ContactChoice>({
  everybody: options({ kind: oneOf(['everybody']) }),
  some: options({ kind: oneOf(['some']), contactIds: ids }),
  all: options({ kind: oneOf(['all']), query: contactQuery, except: ids, expected: wholeNumber(0, mostPeople) }),
});

export const contactChange: Parse<ContactChange> = byKind<ContactChange>({
  edit: options({ kind: oneOf(['edit']), field: oneOf(contactFields), text: text(noteLength) }),
  tag: options({ kind: oneOf(['tag']), tag: text(tagLength), isOn: yesOrNo }),
  snooze: options({ kind: oneOf(['snooze']), untilDay: orNull(calendarDay) }),
  archive: options({ kind: oneOf(['archive']), isOn: yesOrNo }),
  'never-ask': options({ kind: oneOf(['never-ask']), isOn: yesOrNo }),
  delete: options({ kind: oneOf(['delete']) }),
});
