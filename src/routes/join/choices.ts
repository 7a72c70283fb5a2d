/** The country that a browser's languages name ("et-EE"), if it is one to choose. */
export function likelyCountry(acceptLanguage: string | null, open: readonly string[]): string | undefined {
	const named = [...(acceptLanguage ?? '').slice(0, 500).matchAll(/[a-z]{2,3}-([A-Z]{2})\b/g)].map((match) => match[1]);
	return open.find((code) => code === named.find((region) => open.includes(region ?? '')));
}

/** Keeps the address of a new person for the page that follows, on this device, for a few minutes. */
export const ADDRESS_COOKIE = { name: 'joined', options: { path: '/', maxAge: 900, httpOnly: true, sameSite: 'lax' } } as const;
