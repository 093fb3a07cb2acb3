/**
 * The little of the shared web and Node platform that core may use: parsing an address and nothing else.
 * Included by core's own tsconfig only; the other layers bring their complete types.
 */
declare class URL {
  static canParse(url: string): boolean;
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly searchParams: { get(name: string): string | null; getAll(name: string): string[] };
  readonly hash: string;
  readonly href: string;
  readonly origin: string;
  toString(): string;
}
