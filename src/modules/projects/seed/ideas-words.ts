/** Project ideas around language, books, theatre and the press. */
export const ideas = `
= Fairy tales in translation
lang: en
with: en de
ages: 8-11
subjects: language-and-literature class-teaching art
tools: Audio recordings, illustrations, shared story pages
aims: Listen to a language one does not know; retell; find what is alike in stories from everywhere.
process: We read our tale aloud in our own language; the partners guess it from sound and pictures; then we translate together.
results: An illustrated audio book of ten tales in five languages.

Listen to a story in a language you do not speak, draw what you think happens, then find out. Wolves, it turns out, howl in every language.

= Six words about home
lang: en
with: en
ages: 14-18
subjects: language-and-literature foreign-languages
tools: Forum, shared poster wall
aims: Write short, edit hard, read one another with respect.
process: Every week a theme, every pupil six words, every Friday one comment on a stranger's six words.
results: A printed booklet with the two hundred best and a reading by video.

"Left twice. Came back once. Staying." Six words are enough if you choose them well. A tiny writing project with big moments.

= The unwritten letters
lang: en
with: en fr
ages: 15-18
subjects: history language-and-literature
tools: Digital archive, scanned letters, TwinSpace pages
aims: Read a historical source critically; write in a voice from another time without lying.
process: Each class reads ten letters from its local archive (1914 to 1960) and writes the answers that were never kept.
results: A bilingual edition of twenty letters and twenty answers with notes.

Archives are full of letters whose answers are lost. We read, check, feel and write the missing half, with footnotes for what we had to invent.

= Proverbs at breakfast
lang: en
with: en
ages: 10-13
subjects: foreign-languages language-and-literature
tools: Voice messages, comic editor, forum
aims: Play with language; learn to explain images; collect at home.
process: One proverb a week with its literal translation; partners guess its sense and draw a comic; then we reveal.
results: A comic book of thirty proverbs nobody understands at first.

"There is no cow on the ice." "Don't sell the skin of the bear." What do you mean? Guess first, laugh, then understand.

= Newsroom Europe
lang: en
with: en es
ages: 14-17
subjects: media-education citizenship foreign-languages
tools: Shared editorial calendar, video, page layout
aims: Check a fact, quote correctly, meet a deadline together.
process: Four issues a year; each time another school leads the editorial meeting; two countries write every article together.
results: Four issues of an online magazine written by mixed pairs.

An editorial office without walls: our pupils pitch, research and edit in pairs from two countries. No article by one country alone. Deadlines
are real.

= Poems on the move
lang: en
with: en
ages: 12-15
subjects: language-and-literature drama music
tools: Sound recorder, video, stickers with links
aims: Read poems aloud; translate with ears; bring poetry to where people wait.
process: Choose, translate, rehearse, record; then put the poems at bus stops in all towns.
results: Twenty poems in six voices at forty bus stops.

You wait for the bus for seven minutes. A poem takes one. We translate poems for each other and hang them where people wait.

= A play in two cities
lang: en
with: en
ages: 13-17
subjects: drama foreign-languages
tools: Video rehearsal, shared script, live link for the premiere
aims: Act in a foreign language; direct at a distance; trust.
process: One plot, two casts: act one is played there, act two here; the actors meet on the screen in act three.
results: A premiere in two halls at the same minute.

Our stage has two halves and they are 1,900 kilometres apart. A murder happens in one half and is solved in the other.

= Grandmother's words
lang: en
with: en it
ages: 10-14
subjects: language-and-literature social-studies
tools: Interviews, audio dictionary, shared pages
aims: Save words of dialects and small languages; record well; respect speakers.
process: Each pupil saves ten words from an old person, with the voice, a drawing and a story.
results: A talking dictionary with four hundred entries.

Some words are older than our town and nobody under sixty uses them. We record them before they leave, and find cousins of them in other languages.

= Book tennis
lang: en
with: en
ages: 11-14
subjects: language-and-literature library
tools: Reading diary, video reviews, forum
aims: Read for pleasure; recommend; answer back.
process: Serve: a one-minute video on a book. Return: a book that answers it. A rally ends when nobody finds a link.
results: Twelve rallies and a reading list made by pupils.

You serve a book, I return one that has something to do with it. Ghosts to ghosts, football to friendship, friendship to war. The longest
rally wins.

= Subtitles
lang: en
with: en fr
ages: 15-18
subjects: foreign-languages media-education
tools: Free subtitle editor, shared glossary
aims: Translate speech under constraints (42 signs a line!); recognise humour that does not travel.
process: Each school films three scenes of everyday life; the partners write the subtitles; the authors check.
results: Twelve short films with subtitles in four languages and a list of what could not be translated.

How do you translate a joke in 42 characters? We film scenes of our days and subtitle those of our partners, and we collect everything that got
lost on the way.

= Living library
lang: en
with: en
ages: 14-18
subjects: citizenship language-and-literature ethics
tools: Video interviews, consent forms, TwinSpace pages
aims: Ask open questions; listen; check one's own prejudices.
process: Training, borrowing of "human books" in each town, common reflection in mixed groups.
results: A catalogue of people who agreed to be read.

A beekeeper, a judge, a refugee doctor, a nun with a motorcycle: in our library you borrow people, for twenty minutes, with questions.

= Letters that fly slowly
lang: en
with: en
ages: 8-12
subjects: class-teaching foreign-languages art
tools: Real paper, stamps, and a TwinSpace album for what arrives
aims: Write to a real reader; wait; describe what one receives.
process: One letter a month on paper; arrival is photographed and answered in the TwinSpace.
results: A box of letters in each school, an album of stamps and faces of joy.

Yes, with stamps. Children who have never posted a letter learn what it is to wait for one.
`;
