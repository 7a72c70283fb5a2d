import type { NameStock } from './name-stock.ts';

/** The southern neighbourhood; many people there write their name in both scripts, so most stand in both. */
export const names: Readonly<Record<string, NameStock>> = {
	TN: {
		female:
			'أمينة=Amina سنية=Sonia هدى=Houda لطيفة=Latifa سلوى=Saloua إيمان=Imen ريم=Rim نادية=Nadia فاطمة=Fatma حنان=Hanen ألفة=Olfa مريم=Meriem',
		male: 'محمد=Mohamed نبيل=Nabil كريم=Karim سامي=Sami حاتم=Hatem وليد=Walid رضا=Ridha أنيس=Anis',
		family:
			'بن_علية=Ben_Alaya الطرابلسي=Trabelsi الجلاصي=Jelassi العياري=Ayari الماجري=Mejri الهمامي=Hammami بوزيد=Bouzid الشابي=Chebbi ' +
			'المزوغي=Mzoughi الغربي=Gharbi بن_صالح=Ben_Salah القاسمي=Gasmi الدريدي=Dridi الزواري=Zouari الفرجاني=Ferjani',
		pupils: 'ياسمين=Yasmine لينا=Lina نور=Nour آية=Aya يوسف=Youssef آدم=Adam ريان=Rayen سليم=Slim'
	},
	JO: {
		female: 'رانية=Rania هيفاء=Haifa سمر=Samar لينا=Lina منى=Muna عبير=Abeer دعاء=Duaa إيمان=Eman سناء=Sana نسرين=Nisreen',
		male: 'أحمد=Ahmad خالد=Khaled عمر=Omar طارق=Tareq محمود=Mahmoud زيد=Zaid باسم=Basem',
		family:
			'الخطيب=Al-Khatib العبادي=Al-Abbadi الزعبي=Al-Zoubi الحداد=Haddad المومني=Al-Momani العجلوني=Al-Ajlouni القضاة=Al-Qudah ' +
			'الرواشدة=Al-Rawashdeh النعيمات=Al-Naimat حداد=Haddad الطراونة=Al-Tarawneh شاهين=Shaheen',
		pupils: 'تالا=Tala جنى=Jana سارة=Sara ليان=Layan يزن=Yazan عمر=Omar هاشم=Hashem كرم=Karam'
	},
	LB: {
		female: 'ريتا=Rita مايا=Maya ندى=Nada رلى=Roula جمانة=Joumana هبة=Hiba كارين=Carine زينة=Zeina رنا=Rana جويل=Joelle',
		male: 'جورج=Georges علي=Ali رامي=Rami إيلي=Elie حسن=Hassan مازن=Mazen طوني=Tony',
		family:
			'خوري=Khoury حداد=Haddad نصر=Nasr سلامة=Salameh الحاج=El_Hajj صليبا=Saliba شمعون=Chamoun عيتاني=Itani مرعي=Merhi الأسمر=El_Asmar ' +
			'درويش=Darwich معلوف=Maalouf رزق=Rizk',
		pupils: 'ياسمينا=Yasmina لين=Lynn تيا=Tia ميا=Mia كريم=Karim جاد=Jad أنطوني=Anthony علي=Ali'
	},
	PS: {
		female: 'سهى=Suha رنا=Rana ميساء=Maysa ابتسام=Ibtisam نهى=Nuha أمل=Amal غادة=Ghada هديل=Hadeel وفاء=Wafa',
		male: 'سامر=Samer يوسف=Yousef إياد=Iyad نضال=Nidal فادي=Fadi رائد=Raed',
		family:
			'عودة=Odeh خليل=Khalil منصور=Mansour صالح=Saleh قاسم=Qasem الشريف=Al-Sharif بركات=Barakat دراغمة=Daraghmeh حمدان=Hamdan ' +
			'جابر=Jaber زيدان=Zeidan',
		pupils: 'سلمى=Salma جود=Joud مريم=Maryam ليلى=Layla يامن=Yamen كنان=Kinan آدم=Adam قيس=Qais'
	}
};
