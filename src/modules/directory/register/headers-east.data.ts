import type { ColumnWords } from './headers.data.ts';

/** The same as WESTERN_WORDS, for the languages of the centre, the east and the south. */
export const EASTERN_WORDS: Record<string, ColumnWords> = {
	pl: {
		code: 'numer rspo|nr rspo|rspo|kod szkoly|numer szkoly|regon', name: 'nazwa szkoly|nazwa placowki|pelna nazwa|nazwa|=szkola', street: 'ulica|adres', houseNumber: 'numer budynku|nr domu|numer domu|nr budynku',
		postcode: 'kod pocztowy', city: 'miejscowosc|poczta|miasto|gmina', region: 'wojewodztwo|powiat', type: 'typ szkoly|nazwa typu|=typ|rodzaj|typ placowki|kategoria uczniow',
		website: 'strona www|adres www|strona internetowa', email: 'e mail|adres e mail|poczta elektroniczna', status: 'status szkoly', closed: 'data likwidacji|data zakonczenia dzialalnosci',
		personal: 'dyrektor|imie i nazwisko dyrektora|imie|nazwisko|telefon|faks|osoba'
	},
	cs: {
		code: 'red izo|redizo|izo|resortni identifikator|ico|kod skoly', name: 'plny nazev|zkraceny nazev|uplny nazev|nazev skoly|nazev|=skola', street: 'ulice|adresa', houseNumber: 'cislo popisne|cislo domovni|cislo orientacni',
		postcode: 'psc|postovni smerovaci cislo', city: 'misto|obec|mesto', region: 'kraj|okres', type: 'typ skoly|druh skoly|druh zarizeni|=druh|=typ', website: 'www stranky|webove stranky|internetova adresa|www',
		email: 'e mail|elektronicka posta', status: 'stav', closed: 'datum zruseni|datum ukonceni', personal: 'reditel|reditelka|jmeno|prijmeni|statutarni organ|telefon|mobil|zrizovatel'
	},
	sk: {
		code: 'kod skoly|eduid|=kodsko|=kod|ico', name: 'nazov skoly|uplny nazov|nazov|=skola', street: 'ulica|adresa', houseNumber: 'cislo domu|supisne cislo|orientacne cislo', postcode: 'psc',
		city: 'obec|mesto|miesto', region: 'kraj|okres', type: 'druh skoly|typ skoly|=druh|=typ', website: 'webova stranka|internetova stranka|web', email: 'e mail|elektronicka posta', status: 'stav',
		closed: 'datum zrusenia|datum vyradenia', personal: 'riaditel|riaditelka|meno riaditela|priezvisko|telefon|mobil'
	},
	hu: {
		code: 'om azonosito|om kod|omazonosito|intezmeny om|feladatellatasi hely kod|=azonosito', name: 'intezmeny neve|iskola neve|feladatellatasi hely neve|intezmeny|megnevezes|=nev|=iskola', street: 'utca hazszam|utca|cim|kozterulet neve|kozterulet',
		houseNumber: 'hazszam', postcode: 'iranyitoszam|irsz|ir szam', city: 'telepules|varos|helyseg', region: 'megye|varmegye|jaras|regio', type: 'intezmenytipus|intezmeny tipusa|feladat|iskolatipus|tipus',
		website: 'honlap|weboldal|internetcim', email: 'e mail cim|email cim', status: 'allapot|statusz', closed: 'megszunes datuma|megszunt', personal: 'igazgato|intezmenyvezeto|vezeto neve|telefonszam|telefon|kapcsolattarto'
	},
	sl: {
		code: 'maticna stevilka|sifra zavoda|sifra sole|sifra|=id sole', name: 'naziv sole|ime sole|naziv zavoda|naziv|ime zavoda|=sola', street: 'ulica|naslov', houseNumber: 'hisna stevilka', postcode: 'postna stevilka|posta st',
		city: 'kraj|posta|obcina|naselje|mesto', region: 'statisticna regija|regija|pokrajina', type: 'vrsta sole|vrsta zavoda|tip|=vrsta', website: 'spletna stran|spletni naslov', email: 'elektronski naslov|e posta|elektronska posta',
		status: 'stanje', closed: 'datum ukinitve', personal: 'ravnatelj|ravnateljica|direktor|telefon|priimek'
	},
	hr: {
		code: 'sifra ustanove|sifra skole|mb ustanove|maticni broj|sifra', name: 'naziv ustanove|naziv skole|ime skole|puni naziv|naziv|=skola', street: 'ulica|adresa', houseNumber: 'kucni broj', postcode: 'postanski broj',
		city: 'mjesto|grad|opcina|naselje|grad opcina', region: 'zupanija|kanton|entitet|regija', type: 'tip ustanove|vrsta skole|vrsta ustanove|vrsta|tip skole|=tip', website: 'web stranica|internetska stranica|mrezna stranica|web adresa',
		email: 'e mail|elektronicka posta|e posta', status: 'stanje|aktivna', closed: 'datum gasenja', personal: 'ravnatelj|ravnateljica|direktor|telefon|mobitel|prezime|odgovorna osoba'
	},
	sr: {
		code: 'sifra skole|sifra ustanove|maticni broj|шифра школе|шифра установе|матични број|шифра', name: 'naziv skole|naziv ustanove|naziv|назив школе|назив установе|назив|име школе|школа', street: 'adresa|ulica|адреса|улица',
		postcode: 'postanski broj|поштански број', city: 'mesto|grad|opstina|место|град|општина|насеље|mjesto', region: 'okrug|upravni okrug|округ|управни округ|регион|кантон', type: 'vrsta skole|tip|vrsta|врста школе|врста|тип|тип установе',
		website: 'sajt|web sajt|veb sajt|сајт|веб адреса', email: 'e mail|имејл|е пошта|електронска пошта', status: 'статус', personal: 'direktor|директор|telefon|телефон|мобилни|контакт|презиме'
	},
	bs: { code: 'sifra|identifikacioni broj', name: 'naziv skole|naziv', street: 'adresa|ulica', postcode: 'postanski broj', city: 'mjesto|opcina|grad', region: 'kanton|entitet', type: 'vrsta|tip', personal: 'direktor|telefon' },
	mk: {
		code: 'шифра на училиште|шифра|код|матичен број', name: 'назив на училиште|име на училиште|училиште|назив|име', street: 'адреса|улица', postcode: 'поштенски број', city: 'место|град|општина|населено место', region: 'регион|плански регион',
		type: 'вид на училиште|тип|вид', website: 'веб страна|веб страница', email: 'е пошта|електронска пошта|емаил', status: 'статус', personal: 'директор|телефон|мобилен|контакт'
	},
	bg: {
		code: 'код по неиспуо|код по админ|код на училище|код на институция|неиспуо|код админ|булстат|=код', name: 'училище|наименование|име на институцията|пълно наименование|име на училище|институция|=име|название',
		street: 'адрес|улица', postcode: 'пощенски код|пк', city: 'населено място|град|селище|град село', region: 'област|регион|община', type: 'вид училище|вид по чл|вид институция|вид на институцията|тип|вид',
		website: 'интернет страница|уеб сайт|сайт|интернет адрес', email: 'електронна поща|имейл|е поща|ел поща', status: 'статус|състояние', closed: 'дата на закриване|закрито',
		personal: 'директор|телефон|факс|мобилен|лице за контакт|фамилия'
	},
	ro: {
		code: 'cod siiir|cod siruta unitate|cod unitate|cod unic|cod scoala|=cod|idno|cod fiscal', name: 'denumire unitate|denumire lunga unitate|denumirea unitatii|denumirea institutiei|denumire|denumirea|nume scoala|unitate de invatamant|=scoala',
		street: 'strada|adresa', houseNumber: '=numar', postcode: 'cod postal', city: 'localitate|localitate unitate|localitatea|oras|municipiu|comuna', region: 'judet|judetul|raion|raionul|regiune',
		type: 'tip unitate|nivel de invatamant|nivel|tip institutie|tip scoala|tipul institutiei|=tip', website: 'pagina web|site web|site', email: 'posta electronica|adresa de email', status: 'statut|stare|=status',
		closed: 'data inchiderii', personal: 'director|telefon|mobil|persoana de contact|prenume'
	},
	el: {
		code: 'κωδικος σχολειου|κωδικος υπαιθα|κωδικος υπεπθ|κωδικος μοναδας|κωδικος|κωδ', name: 'ονομασια σχολειου|ονομασια|ονομα σχολειου|επωνυμια|σχολικη μοναδα|σχολειο|ονομα', street: 'διευθυνση|οδος|ταχ διευθυνση', houseNumber: '=αριθμος',
		postcode: 'ταχ κωδικας|τ κ|τκ|ταχυδρομικος κωδικας', city: 'πολη|δημος|οικισμος|τοπος|κοινοτητα', region: 'περιφερεια|περιφερειακη ενοτητα|νομος|διευθυνση εκπαιδευσης|επαρχια', type: 'τυπος σχολειου|βαθμιδα|τυπος|ειδος|κατηγορια',
		website: 'ιστοσελιδα|ιστοτοπος|ιστοχωρος', email: 'ηλεκτρονικη διευθυνση|ηλεκτρονικο ταχυδρομειο|ηλ ταχυδρομειο|ηλ ταχ', status: 'κατασταση', closed: 'ημερομηνια καταργησης', personal: 'διευθυντης|διευθυντρια|προϊσταμενη|προισταμενος|τηλεφωνο|φαξ|κινητο|επωνυμο'
	},
	et: {
		code: 'ehis kood|registrikood|kooli kood|oppeasutuse id|=kood', name: 'kooli nimi|oppeasutuse nimi|oppeasutus|nimi|nimetus|=kool', street: 'tanav|aadress', postcode: 'postiindeks|sihtnumber|indeks', city: 'linn|asula|omavalitsus|vald|vald linn',
		region: 'maakond', type: 'kooli liik|oppeasutuse liik|kooli tuup|liik|tuup', website: 'koduleht|kodulehekulg|veebileht', email: 'e post|epost', status: 'staatus|seisund', closed: 'sulgemise kuupaev|tegevuse lopp', personal: 'direktor|juhataja|telefon|kontaktisik|eesnimi|perekonnanimi'
	},
	lv: {
		code: 'registracijas numurs|reg nr|iestades kods|=kods', name: 'iestades nosaukums|skolas nosaukums|izglitibas iestade|nosaukums|=skola', street: 'adrese|iela', postcode: 'pasta indekss', city: 'pilseta|novads|pagasts|apdzivota vieta', region: 'regions|rajons|planosanas regions',
		type: 'iestades tips|iestades veids|skolas tips|=tips|=veids', website: 'majas lapa|timekla vietne|majaslapa|interneta adrese', email: 'e pasts|epasts', status: 'statuss', closed: 'likvidets|likvidacijas datums', personal: 'direktors|vaditajs|vaditaja|talrunis|kontaktpersona|uzvards|vards uzvards'
	},
	lt: {
		code: 'mokyklos kodas|istaigos kodas|institucijos kodas|juridinio asmens kodas|=kodas', name: 'mokyklos pavadinimas|istaigos pavadinimas|institucijos pavadinimas|pavadinimas|=mokykla', street: 'gatve|adresas', houseNumber: 'namo numeris', postcode: 'pasto kodas',
		city: 'miestas|gyvenviete|savivaldybe|vietove', region: 'apskritis|regionas', type: 'mokyklos tipas|istaigos tipas|tipas|grupe|pagrindine paskirtis', website: 'interneto svetaine|svetaine|interneto adresas', email: 'el pastas|elektroninis pastas', status: 'statusas|busena',
		closed: 'isregistravimo data|likvidavimo data', personal: 'direktorius|vadovas|telefonas|telefono numeris|kontaktinis asmuo|vardas|pavarde'
	},
	uk: {
		code: 'код закладу|код єдебо|код едрпоу|код єдрпоу|єдрпоу|ідентифікатор|=код', name: 'повна назва|назва закладу|найменування|назва школи|скорочена назва|назва|=школа|=заклад', street: 'адреса|вулиця', postcode: 'поштовий індекс|індекс', city: 'населений пункт|місто|громада|село',
		region: 'область|район|регіон', type: 'тип закладу|вид закладу|категорія|тип|вид|рівень освіти', website: 'веб сайт|вебсайт|сайт|адреса сайту', email: 'електронна пошта|електронна адреса', status: 'стан|статус', closed: 'дата закриття', personal: 'директор|керівник|телефон|факс|піб|прізвище|контактна особа'
	},
	ru: {
		code: 'код учреждения|код школы|инн|=код', name: 'наименование|полное наименование|название школы|название|=школа|учреждение', street: 'адрес|улица', postcode: 'почтовый индекс|индекс', city: 'город|населенный пункт|село', region: 'область|район|регион', type: 'тип учреждения|вид|тип',
		website: 'сайт|веб сайт', email: 'электронная почта|эл почта', status: 'статус', personal: 'директор|руководитель|телефон|факс|фио|фамилия'
	},
	tr: {
		code: 'kurum kodu|okul kodu|kodu|=kod', name: 'kurum adi|okul adi|kurumun adi|kurum|okul|=ad|=adi', street: 'adres|cadde|sokak', postcode: 'posta kodu', city: 'ilce|ilce adi|belde|sehir', region: 'il|il adi|bolge', type: 'kurum turu|okul turu|kurum tur|tur|turu|okul kademe|kademe',
		website: 'web adresi|internet adresi|web sitesi|kurum web', email: 'e posta|eposta', status: 'durum|durumu', closed: 'kapanis tarihi', personal: 'mudur|mudur adi|telefon|faks|cep|soyadi|yetkili'
	},
	az: {
		code: 'mekteb kodu|kod', name: 'mektebin adi|muessisenin adi|mekteb|=adi|=ad', street: 'unvan|kuce', postcode: 'poct indeksi', city: 'seher|rayon|qesebe|kend', region: 'region|iqtisadi rayon', type: 'mektebin novu|nov|tip', website: 'veb sayt|sayt', email: 'e poct|elektron poct', personal: 'direktor|telefon|mobil|soyad'
	},
	hy: {
		code: 'դպրոցի կոդ|կոդ|հվհհ', name: 'դպրոցի անվանում|անվանում|դպրոց|անուն', street: 'հասցե|փողոց', postcode: 'փոստային ինդեքս|ինդեքս', city: 'քաղաք|համայնք|բնակավայր|գյուղ', region: 'մարզ|շրջան', type: 'տեսակ|տիպ', website: 'կայք|վեբ կայք', email: 'էլ փոստ|էլ հասցե', personal: 'տնօրեն|հեռախոս|ազգանուն'
	},
	ka: {
		code: 'სკოლის კოდი|კოდი|საიდენტიფიკაციო კოდი', name: 'სკოლის დასახელება|სკოლის სახელი|დასახელება|სკოლა|სახელი', street: 'მისამართი|ქუჩა', postcode: 'საფოსტო ინდექსი|ინდექსი', city: 'ქალაქი|მუნიციპალიტეტი|დასახლება|სოფელი', region: 'რეგიონი|რაიონი', type: 'ტიპი|სახეობა', website: 'ვებ გვერდი|ვებგვერდი|საიტი', email: 'ელ ფოსტა|ელფოსტა', personal: 'დირექტორი|ტელეფონი|გვარი|საკონტაქტო პირი'
	},
	ar: {
		code: 'رمز المدرسه|رقم المدرسه|الرقم الوطني|رمز المؤسسه|الرمز|الرقم', name: 'اسم المدرسه|اسم المؤسسه|المدرسه|المؤسسه|الاسم', street: 'العنوان|الشارع', postcode: 'الرمز البريدي|الترقيم البريدي', city: 'المدينه|البلديه|البلده|القريه|المعتمديه', region: 'المحافظه|الولايه|المديريه|اللواء|القضاء|المنطقه',
		type: 'نوع المدرسه|المرحله|نوع المؤسسه|النوع|المستوي', website: 'الموقع الالكتروني|الموقع', email: 'البريد الالكتروني|الايميل', status: 'الحاله', personal: 'المدير|مدير المدرسه|اسم المدير|الهاتف|رقم الهاتف|هاتف|الجوال|الفاكس'
	}
};
