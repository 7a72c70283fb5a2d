import type { Reroute, Transport } from '@sveltejs/kit/hooks';
import { splitLocale } from '#platform/i18n';
import { staysHere } from '#platform/pages/client';

/** `/fr/projects` is the page `/projects` in French. */
export const reroute: Reroute = ({ url }) => splitLocale(url.pathname).path;

/** Data that no browser asks for are not written out. */
export const transport: Transport = {
	stays: { encode: (value) => staysHere(value) && 1, decode: () => ({}) }
};
