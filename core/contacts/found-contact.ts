/** Somebody who was looked for by name: enough to tell two people of the same name apart. */
export interface FoundContact {
  readonly contactId: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}
