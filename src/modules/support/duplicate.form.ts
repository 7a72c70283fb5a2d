import * as v from 'valibot';
import { text, uuid } from '#platform/form';

/** `into` stays, the other of the two on the page is closed. */
export const MergePersonsForm = v.object({ one: uuid, other: uuid, into: uuid, reason: text(1000) });
