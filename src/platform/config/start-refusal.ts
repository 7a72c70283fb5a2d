/**
 * What stops a start and can be mended by the person who starts: shown as its sentence alone, never with a stack trace.
 * Everything else that is thrown is a bug.
 */
export class StartRefusal extends Error {
	override name = 'StartRefusal';
}
