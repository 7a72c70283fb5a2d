import { setting } from '#platform/programme';
import type { Ctx } from '#platform/usecase';
import { endOf } from './notice.ts';

/** When a notice that is written or renewed now ends, by the programme's settings of today. */
export async function endOfNotice(ctx: Pick<Ctx, 'tx' | 'now'>, chosen: string | undefined): Promise<ReturnType<typeof endOf>> {
	const on = { tx: ctx.tx, on: ctx.now };
	return endOf(chosen, ctx.now, { usual: await setting('notice.expiry-months', on), longest: await setting('notice.longest-months', on) });
}
