import { describe, expect, it } from 'vitest';
import { nameKey, personKey } from '../../../core/import/person-key.ts';

const ana = { name: 'Ana Kovač', organisation: 'Adria Works', connectedOn: '2019-05-01' };

describe('personKey', () => {
  it('is the same however the name is written', () => {
    expect(personKey({ ...ana, name: '  ANA  Kovac ', organisation: 'Adria works' })).toBe(personKey(ana));
  });

  it.each([{ name: 'Ana Novak' }, { organisation: 'Other' }, { connectedOn: null }])('differs with %j', (other) => {
    expect(personKey({ ...ana, ...other })).not.toBe(personKey(ana));
  });

  it('cannot be made equal by moving a word from the name to the organisation', () => {
    expect(personKey({ ...ana, name: 'Ana', organisation: 'Kovač Adria Works' })).not.toBe(personKey(ana));
  });
});

describe('nameKey', () => {
  it('tells names of nothing but signs apart', () => {
    expect(nameKey('🙂')).not.toBe(nameKey('🎈'));
  });
});
