/**
 * Names as people of one country write them. Words are parted by spaces; a name of two words is joined by `_`.
 * `native=Latin` gives both scripts; `man/woman` gives both forms of a family name.
 */
export type NameStock = {
	female: string;
	male: string;
	family: string;
	/** First names of children: other generations, other fashions. */
	pupils: string;
	/** Two family names, as in Spain and Portugal. */
	familyNames?: 2;
};
