/** Whether this page is run by the framework: then forms and links are its matter. Set by the root layout. */
export const isHydrated = (): boolean => document.documentElement.dataset.hydrated !== undefined;
