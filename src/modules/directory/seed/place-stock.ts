/**
 * Where the demo world's schools stand and how their country names them. Lines of text, so that a person who knows the
 * country can correct them.
 */
export type PlaceStock = {
	/** About how many schools of the 600; bigger programmes have more. */
	schools: number;
	/**
	 * `Town | region | latitude | longitude`, WGS 84 degrees, a line each. `Town/of town` gives the form that stands before
	 * "school" where the language bends it; `Town//Latin` the Latin spelling where schools use both.
	 */
	towns: string;
	/** Names after which schools are called: people of the past, trees, rivers, quarters. `|` between them. */
	patrons: string;
	/** `level: pattern` a line; `{town}`, `{of town}`, `{latin town}`, `{patron}`, `{n}` (a number), `{r}` (a Roman one). Levels joined by `+`. */
	patterns: string;
	/** Street names; `|` between them. `{n}` is the house number. */
	streets: string;
	/** Form of the official code in the national register: `#` is a digit, `@` a letter. Empty: the country has none. */
	code: string;
	/** Language of schooling and further languages that teachers there commonly speak, strongest first. */
	languages: string;
	timeZone: string;
};
