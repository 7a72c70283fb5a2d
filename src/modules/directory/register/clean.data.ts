/** What registers write where they know nothing, in their languages; compared without case. */
export const PLACEHOLDERS = new Set(
	`null|nil|none|nan|n/a|na|#n/a|#n/d|#value!|#ref!|n.a.|n. a.|n/d|nd|n.d.|nc|n.c.|s.o.|xxx|xx|unknown|not available|not applicable|not known|no data|tbc|tbd|undefined|missing|void
	non disponible|non renseigné|non renseignée|non communiqué|non précisé|sans objet|inconnu|inconnue|néant|aucun|aucune|pas de site|pas de site internet
	unbekannt|keine angabe|keine angaben|k.a.|k. a.|kein eintrag|nicht vorhanden|nicht bekannt|entfällt|ohne|keine
	onbekend|nvt|n.v.t.|geen|niet beschikbaar|niet bekend
	ukendt|ingen|ikke oplyst|ukjent|ikke oppgitt|okänd|saknas|uppgift saknas|ej angivet|ei tietoa|ei ole|tuntematon|óþekkt|ekki til
	no disponible|no consta|sin datos|sin dato|desconocido|sense dades|no disposa|não disponível|não aplicável|sem dados|sem informação|desconhecido
	non disponibile|non disponibili|non definito|assente|sconosciuto|dato non disponibile
	brak|brak danych|nie dotyczy|nieznany|nie podano|neuvedeno|nezjištěno|není|není k dispozici|neuvedené|nie je|nezistené|nincs|nincs adat|ismeretlen|nem ismert
	ni podatka|ni podatkov|neznano|nema|nema podataka|nepoznato|nije dostupno|нема|нема података|непознато|нема податоци|няма|няма данни|липсва|неизвестно|nu există|nu este|fără date|necunoscut|nespecificat
	δεν υπάρχει|άγνωστο|μη διαθέσιμο|χωρίς στοιχεία|puudub|puuduvad|teadmata|nav|nav datu|nav zināms|nezināms|nėra|nėra duomenų|nežinoma|yok|bilinmiyor|belirtilmemiş|yoxdur|məlum deyil
	немає|немає даних|невідомо|відсутній|відсутня|нет|нет данных|отсутствует|չկա|տվյալ չկա|არ აქვს|უცნობია|არ არის|غير متوفر|غير معروف|لا يوجد|غير محدد`
		.split(/[|\n]/)
		.map((word) => word.trim())
);

/** Mail services open to everybody: an address there says nothing about a school. A dot at the end stands for any ending. */
export const PUBLIC_MAIL = new Set(
	`gmail.com googlemail.com outlook. hotmail. live. msn.com yahoo. ymail.com aol. icloud.com me.com mac.com proton.me protonmail. gmx. mail.com zoho. yandex. tutanota.com fastmail.
	web.de t-online.de freenet.de arcor.de online.de a1.net aon.at chello.at bluewin.ch hispeed.ch
	wanadoo. orange.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr skynet.be telenet.be proximus.be scarlet.be voo.be pt.lu
	ziggo.nl kpnmail.nl planet.nl home.nl hetnet.nl xs4all.nl libero.it virgilio.it alice.it tin.it tiscali.it fastwebnet.it pec.it legalmail.it
	telefonica.net terra.es ono.com sapo.pt mail.telepac.pt iol.pt netcabo.pt clix.pt onvol.net maltanet.net eircom.net
	wp.pl o2.pl onet.pl op.pl interia.pl interia.eu poczta.onet.pl poczta.fm tlen.pl gazeta.pl vp.pl seznam.cz centrum.cz volny.cz email.cz post.cz atlas.cz tiscali.cz
	azet.sk centrum.sk zoznam.sk post.sk stonline.sk freemail.hu citromail.hu t-online.hu indamail.hu upcmail.hu siol.net volja.net
	net.hr inet.hr email.hr t-com.me eunet.rs open.telekom.rs ptt.rs bih.net.ba t.mk abv.bg mail.bg dir.bg gbg.bg
	rambler.ru mail.ru bk.ru inbox.ru list.ru ukr.net i.ua meta.ua bigmir.net online.ua inbox.lv apollo.lv one.lv tvnet.lv hot.ee mail.ee online.ee neti.ee one.lt takas.lt zebra.lt
	otenet.gr forthnet.gr hol.gr in.gr cytanet.com.cy primehome.com mynet.com superonline.com ttmail.com mail.az box.az day.az freenet.am posta.ge
	topnet.tn planet.tn gnet.tn luukku.com suomi24.fi kolumbus.fi saunalahti.fi elisanet.fi telia.com comhem.se spray.se bredband.net online.no broadpark.no simnet.is`.split(/\s+/)
);
