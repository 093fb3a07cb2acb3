/** Makes an element with its class, text and attributes. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  options: {
    readonly className?: string;
    readonly text?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Node[];
  } = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (options.className !== undefined) made.className = options.className;
  if (options.text !== undefined) made.textContent = options.text;
  for (const [key, value] of Object.entries(options.attributes ?? {})) made.setAttribute(key, value);
  made.append(...(options.children ?? []));
  return made;
}

/** The element that desktop.html has under this id. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
