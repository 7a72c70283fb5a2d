/**
 * What teachers write about themselves in English. Three sentences are drawn: one on the subject, one on the classes, one on the
 * person; so that two thousand profiles read differently. A line each; `older:` is not for those who teach small children.
 */
export const onSubject = `
art: I teach art, mostly with paint on my sleeves.
art: Drawing is looking, I tell my pupils, and then we look for an hour.
astronomy: I run the school observatory, which is a roof, a telescope and many blankets.
biology: Biology teacher; my classroom smells of earth and my cupboard is alive.
biology: I teach biology and believe every lesson should touch something that grows.
chemistry: Chemistry, with goggles and patience.
chemistry: I teach chemistry and collect kitchen experiments that are safe to fail.
citizenship: I teach citizenship, that is: asking, listening, voting, losing, trying again.
classical-languages: Latin and Greek, because the old stories are still about us.
class-teaching: I am a class teacher and have followed the same children since they lost their first teeth.
class-teaching: Primary school teacher, twenty-four children, one rabbit.
class-teaching: I teach everything in a small primary school, from fractions to football.
cross-curricular: I work across subjects, where the interesting questions live.
design-and-technology: I teach technology: we plan, build, test, repair.
drama: Drama teacher; shy pupils welcome, they are often the best.
early-years: I work with children of four to six and learn new words every day.
early-years: Nursery teacher with a guitar, a puppet theatre and strong nerves.
economics: I teach economics and run the school company, which sells honey.
engineering: I teach engineering in a vocational school; our robots mostly obey.
environmental-education: I look after our school garden and everybody who works in it.
environmental-education: I teach in a school that counts its kilowatt hours, and so do my pupils.
ethics: I teach ethics, and I like questions better than answers.
european-studies: I coordinate European projects and teach what lies behind them.
foreign-languages: I teach English and German, and I am still learning both.
foreign-languages: Language teacher; I want my pupils to need the language for something real.
foreign-languages: I teach French, with songs, crosswords and arguments about cheese.
foreign-languages: English teacher in lower secondary: we speak first and correct later.
geography: I teach geography and get restless without a map.
geography: Geography, with boots on.
health-education: I am responsible for health education and for the fruit in the staff room.
history: I teach history through what families keep in drawers.
history: History teacher who reads maps like other people read novels.
home-economics: I teach home economics: we cook, calculate, mend and eat together.
informatics: I teach informatics to pupils who often know more, which is fine.
informatics: Computer science, open source and unplugged games.
language-and-literature: I teach our language and its books, and I cry at the same page every year.
language-and-literature: Literature teacher; we write as much as we read.
law: I teach law in an upper secondary school; our moot court is famous in our corridor.
library: I am the school librarian, which is the best room in the house.
mathematics: I teach mathematics and like beautiful mistakes.
mathematics: Mathematics, with paper, string and sometimes the whole schoolyard.
mathematics: Maths teacher for ages eleven to sixteen; I collect problems that have two solutions.
media-education: I teach media education and run the school newspaper.
music: I teach music and lead a choir that is louder than it is large.
music: Music teacher, violinist, collector of songs in languages I do not speak.
natural-sciences: I teach science: asking why until the bell rings.
natural-sciences: Science for beginners, with magnets, snails and rainwater.
philosophy: I teach philosophy to teenagers, or perhaps the other way round.
physical-education: I teach physical education and believe in games where everybody plays.
physics: I teach physics, best outdoors.
physics: Physics teacher; we measure first and argue afterwards.
psychology: I am the school psychologist and take part in projects about well-being.
religion: I teach religion in a school of many faiths.
social-studies: I teach social studies and take my pupils out of the building as often as I may.
special-needs: I teach pupils with special needs and look for projects in which everybody has a real part.
tourism: I teach tourism; my pupils run our little travel agency.
vocational-subjects: I train future professionals and like projects with something to hold at the end.`;
export const onClasses = `
older: My pupils are curious, loud on Mondays and very good at finding mistakes in my slides.
We are a small country school where everybody knows everybody's bicycle.
Ours is a big town school with pupils from thirty countries.
older: I have two groups who would love to work with somebody who is not in the next room.
older: My classes like clear tasks, deadlines and a bit of competition.
older: We have tablets for every second pupil and paper for all of them.
I prefer few, good exchanges to many quick ones.
We have finished three projects and learned most from the one that went wrong.
This is my first year in eTwinning and I am looking for a patient partner.
After ten years of eTwinning I still get goose bumps at the first video call.
older: My pupils work best in mixed teams, so please bring yours.
We plan together from the first day, I do not come with a finished paper.
I like to start small: one month, one task, one result.
Our school is a short walk from the sea, and yes, we use it in class.
We are surrounded by mountains and have a lot of snow to measure.
older: My pupils are beginners in English but brave.
Half of my class speaks another language at home; we see this as a treasure.
I answer messages within a day, on Sundays within two.
My school gives us one project hour a week, on Wednesdays.
We take data protection seriously and show no children's faces.
I like projects that end in something one can touch.
We often work outdoors and upload from wherever there is a signal.
My pupils want to know how others of their age live, and so do I.
I work closely with our librarian and our caretaker, who both join projects.
I have a colleague who films everything and another who keeps us on time.
older: We are used to working with partners online and to telling each other when it gets too much.
My class has twenty-six opinions and one aquarium.
older: We have a laboratory that we share with the village bees.
In our school older pupils help younger ones in every project.
older: I love projects in which pupils teach each other.
We can meet online in the mornings until noon.
older: Our computer room is old; our ideas are not.`;
export const onPerson = `
In my free time I sing in a choir and grow too many tomatoes.
After school you find me on my bicycle.
I swim in cold water, voluntarily.
I read crime novels in the languages I am learning.
At home: two children, one dog, no television.
I walk in the mountains whenever the marking is done.
I keep bees and can talk about them for hours. Please stop me.
I bake bread on Saturdays.
I collect old school maps.
I play chess by mail with a former pupil.
On Sundays I repair radios.
I knit during meetings; it helps me to listen.
I dance tango, badly and happily.
I have a weakness for railway stations.
I am learning to sail.
I paint in the evenings when the house is quiet.
I was an exchange pupil myself once; it changed everything.
I play the accordion at weddings.
I coach the local girls' football team.
I translate poems for nobody in particular.
I write letters, on paper, with a pen.
I spend my holidays on slow trains.
My garden is my second classroom.
I take part in every pub quiz I can find.
I make pottery; the cups in our staff room are mine.
I volunteer at the animal shelter.
I watch birds, and they watch me.
Photography keeps me looking.`;
