/** What a source file says about messages, read from its text. */
export type Usage = {
	/** Every quoted text that has the form of a key. */
	literals: { text: string; line: number }[];
	/** Keys put together at run time, as a pattern: `` `projects.state.${state}` `` and `// messages: projects.state.*`. */
	patterns: RegExp[];
	/** Those of them that are given straight to `t(...)`. */
	calledPatterns: { pattern: RegExp; line: number }[];
	/** Keys given straight to `t(...)`. */
	calls: { text: string; line: number }[];
	/** Lines where `t(...)` gets something whose text is not in the file. */
	unknownCalls: number[];
	/** Lines and names of `refuse('name')`. */
	refusals: { name: string; line: number }[];
};

const KEY = '[a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\\.[A-Za-z0-9_-]+)+';
const literal = new RegExp(`(['"\`])(${KEY})\\1`, 'g');
const template = /`([a-z][\w-]*\.(?:[\w.-]|\$\{[^`{}]*\})*\$\{[^`{}]*\}(?:[\w.-]|\$\{[^`{}]*\})*)`/g;
const declared = /(?:\/\/|\*|<!--)\s*messages:\s*([\w.*, -]+)/g;
const call = /(?<!\w)t\(\s*([^\s)])/g;

export function usageOf(text: string): Usage {
	const lineAt = lineCounter(text);
	const literals = [...text.matchAll(literal)].map((m) => ({ text: m[2] ?? '', line: lineAt(m.index), at: m.index }));
	const patterns = [...text.matchAll(template)].map((m) => ({
		at: m.index,
		line: lineAt(m.index),
		pattern: patternOf((m[1] ?? '').replace(/\$\{[^`{}]*\}/g, '*'))
	}));
	const declarations = [...text.matchAll(declared)].flatMap((m) =>
		(m[1] ?? '')
			.split(/[\s,]+/)
			.filter((word) => word.includes('.'))
			.map(patternOf)
	);

	const starts = new Map(literals.map((l) => [l.at, l]));
	const templates = new Map(patterns.map((p) => [p.at, p]));
	const calls: Usage['calls'] = [];
	const calledPatterns: Usage['calledPatterns'] = [];
	const unknownCalls: number[] = [];
	for (const m of text.matchAll(call)) {
		const at = m.index + m[0].length - 1;
		const known = starts.get(at);
		const made = templates.get(at);
		if (made) calledPatterns.push({ pattern: made.pattern, line: made.line });
		if (known) calls.push({ text: known.text, line: known.line });
		else if (!/['"`]/.test(m[1] ?? '')) unknownCalls.push(lineAt(m.index));
	}
	return {
		literals: literals.map(({ text: key, line }) => ({ text: key, line })),
		patterns: [...patterns.map(({ pattern }) => pattern), ...declarations],
		calledPatterns,
		calls,
		unknownCalls: declarations.length > 0 ? [] : unknownCalls,
		refusals: [...text.matchAll(/\brefuse\(([^()]*)\)/g)].flatMap((m) =>
			[...(m[1] ?? '').matchAll(/'([\w-]+)'/g)].map((name) => ({ name: name[1] ?? '', line: lineAt(m.index) }))
		)
	};
}

/** `a.*.b` → a pattern of keys; a star stands for any part of a key. */
export const patternOf = (key: string): RegExp => new RegExp(`^${key.replace(/[.]/g, '\\.').replace(/\*+/g, '[\\w.-]+')}$`);

/** A function from offset to line number, 1 the first. */
export function lineCounter(text: string): (offset: number) => number {
	return (offset) => text.slice(0, offset).split('\n').length;
}
