/** Pages of TwinSpaces in French, German, Spanish, Italian and Portuguese; filled in like the English ones. */
export const pages = `
= Bienvenue
kind: welcome
lang: fr

**{description}**

{picture: La première image de notre projet}

## Qui est là ?

{schools}

## Ce que nous voulons

{aims}

= Nos classes
kind: classes
lang: fr

## {townA}

Nous venons de *{schoolA}*. Vingt-quatre élèves, une tortue imaginaire et beaucoup de questions.

## {townB}

Ici, c’est *{schoolB}*. Nous aimons les devinettes, le basket et le vendredi.

{picture: Deux cours de récréation}

- J’aime …
- Je n’aime pas …
- De ma fenêtre, je vois …
- J’aimerais vous demander …

= Notre charte
kind: manners
lang: fr

1. On dit bonjour avant de demander.
2. On relit avant d’envoyer.
3. On demande la permission avant de publier une photo.
4. Une faute, c’est une preuve de courage.
5. Si quelque chose nous gêne, on en parle à un adulte.

= Journal de bord
kind: diary
lang: fr

## Semaine 1

Les équipes sont formées. Les *Hérons bleus* ont déjà écrit douze messages ; les *Chaussettes perdues* cherchent encore leur capitaine.

## Semaine 2

{picture: Notre mur de mots}

Visioconférence ! Le son arrivait en retard, mais les rires étaient à l’heure.

= Les mots du projet
kind: glossary
lang: fr

- **une carte** : on la lit, on la plie mal
- **une équipe** : quatre personnes qui s’attendent
- **la récré** : à la même heure dans tous les pays, ou presque

= Willkommen
kind: welcome
lang: de

**{description}**

{picture: Das erste Bild aus unserem Projekt}

## Wer ist dabei?

{schools}

## Was wir wollen

{aims}

= Unsere Regeln
kind: manners
lang: de

1. Erst grüßen, dann fragen.
2. Lob zuerst, dann Vorschläge.
3. Keine Gesichter ohne Erlaubnis.
4. Fehler in der Fremdsprache zählen als Mut.
5. Wer etwas Seltsames sieht, sagt es einer Lehrkraft.

= Tagebuch
kind: diary
lang: de

**Montag.** Regen, also messen wir drinnen.

**Mittwoch.** Ein Paket aus {townB}! Die Landkarte hängt, die Süßigkeiten sind verschwunden.

{picture: Das Paket auf dem Tisch}

**Freitag.** Drei Fragen von euch, auf die wir keine Antwort wissen. Herrlich.

= Bienvenidos
kind: welcome
lang: es

**{description}**

{picture: La primera imagen de nuestro proyecto}

## Quiénes somos

{schools}

## Qué queremos

{aims}

= Nuestras normas
kind: manners
lang: es

1. Primero saludamos, después preguntamos.
2. Comentamos el trabajo, no a la persona.
3. Sin permiso no hay foto.
4. Equivocarse en otra lengua es de valientes.
5. Si algo nos incomoda, lo contamos.

= Diario
kind: diary
lang: es

## Primera semana

Los equipos ya tienen nombre: *Garzas Azules* y *Calcetines Perdidos*.

{picture: Nuestro mural de palabras}

## Segunda semana

¡Videollamada! El sonido llegó tarde, pero las risas no.

= Benvenuti
kind: welcome
lang: it

**{description}**

{picture: La prima immagine del nostro progetto}

## Chi siamo

{schools}

## Che cosa vogliamo

{aims}

= Le nostre regole
kind: manners
lang: it

1. Prima si saluta, poi si chiede.
2. Si commenta il lavoro, non la persona.
3. Niente volti senza permesso.
4. Sbagliare in un’altra lingua è un segno di coraggio.
5. Se qualcosa non va, se ne parla con un insegnante.

= Diario di bordo
kind: diary
lang: it

**Lunedì.** Piove. Abbiamo misurato, disegnato e scritto fino alla campanella.

**Mercoledì.** È arrivato un pacco da {townB}! La carta è appesa, i dolci sono finiti.

{picture: Il pacco sul tavolo}

**Venerdì.** Tre domande dai nostri compagni lontani. Non sappiamo rispondere: che bello.

= Bem-vindos
kind: welcome
lang: pt

**{description}**

{picture: A primeira imagem do nosso projeto}

## Quem somos

{schools}

## O que queremos

{aims}
`;
