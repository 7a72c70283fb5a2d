/** A use case either gives a value or refuses with a named reason; it throws only for bugs. The name is a message key's end. */
export type Refusal<R extends string> = { ok: false; refusal: R; details?: RefusalDetails };
export type Result<T, R extends string> = { ok: true; value: T } | Refusal<R>;
/** Numbers and words that the refusal's sentence needs, for example `{ days: 7 }`. */
export type RefusalDetails = Record<string, string | number>;

export const ok = <T>(value: T) => ({ ok: true, value }) as const;
export const refuse = <R extends string>(refusal: R, details?: RefusalDetails): Refusal<R> =>
	details ? { ok: false, refusal, details } : { ok: false, refusal };
