import type { Reroute } from '@sveltejs/kit/hooks';
import { splitLocale } from '#platform/i18n';

/** `/fr/projects` is the page `/projects` in French. */
export const reroute: Reroute = ({ url }) => splitLocale(url.pathname).path;
