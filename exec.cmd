@rem `exec` lets npm's signals reach the platform itself instead of a shell between them; Windows has no such word, and needs none.
@%*
