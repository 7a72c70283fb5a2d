import type { NameStock } from './name-stock.ts';

/** The eastern neighbourhood. */
export const names: Readonly<Record<string, NameStock>> = {
	AM: {
		female:
			'Անահիտ=Anahit Գայանե=Gayane Լուսինե=Lusine Նարինե=Narine Մարիամ=Mariam Արմինե=Armine Հասմիկ=Hasmik Սիրանուշ=Siranush Տաթևիկ=Tatevik ' +
			'Նունե=Nune',
		male: 'Արմեն=Armen Տիգրան=Tigran Հայկ=Hayk Գագիկ=Gagik Աշոտ=Ashot Վահե=Vahe',
		family:
			'Գրիգորյան=Grigoryan Հարությունյան=Harutyunyan Սարգսյան=Sargsyan Հովհաննիսյան=Hovhannisyan Խաչատրյան=Khachatryan Հակոբյան=Hakobyan ' +
			'Պետրոսյան=Petrosyan Ավետիսյան=Avetisyan Մկրտչյան=Mkrtchyan Կարապետյան=Karapetyan Մարտիրոսյան=Martirosyan Դավթյան=Davtyan',
		pupils: 'Նարե=Nare Մարի=Mari Էվա=Eva Անի=Ani Դավիթ=Davit Նարեկ=Narek Տիգրան=Tigran Ալեքս=Alex'
	},
	AZ: {
		female: 'Aygün Günel Sevda Leyla Nigar Aynur Gülnar Könül Şəbnəm Təranə Arzu',
		male: 'Elçin Rəşad Vüqar Anar Orxan Elnur Tural',
		family:
			'Məmmədov/Məmmədova Əliyev/Əliyeva Hüseynov/Hüseynova Həsənov/Həsənova Quliyev/Quliyeva İsmayılov/İsmayılova Abbasov/Abbasova ' +
			'Rzayev/Rzayeva Kərimov/Kərimova Səfərov/Səfərova Mustafayev/Mustafayeva Cəfərli',
		pupils: 'Zəhra Nuray Fatimə Ayan Yusif Əli Murad Uğur'
	},
	GE: {
		female:
			'ნინო=Nino თამარ=Tamar მარიამ=Mariam ნანა=Nana ქეთევან=Ketevan ეკატერინე=Ekaterine მაია=Maia ლელა=Lela ნათია=Natia თეა=Tea სოფიო=Sopio',
		male: 'გიორგი=Giorgi დავით=Davit ლევან=Levan ზურაბ=Zurab ირაკლი=Irakli ვახტანგ=Vakhtang',
		family:
			'ბერიძე=Beridze კაპანაძე=Kapanadze გელაშვილი=Gelashvili მაისურაძე=Maisuradze გიორგაძე=Giorgadze ლომიძე=Lomidze წიკლაური=Tsiklauri ' +
			'ხუციშვილი=Khutsishvili ნოზაძე=Nozadze ჯაფარიძე=Japaridze კვარაცხელია=Kvaratskhelia შენგელია=Shengelia ლობჟანიძე=Lobzhanidze',
		pupils: 'ბარბარე=Barbare ანასტასია=Anastasia ელენე=Elene ლუკა=Luka ნიკოლოზ=Nikoloz გაბრიელ=Gabriel თეკლა=Tekla საბა=Saba'
	},
	MD: {
		female: 'Natalia Tatiana Svetlana Elena Maria Lilia Victoria Angela Galina Diana Aliona Rodica Olga',
		male: 'Ion Vasile Andrei Sergiu Alexandru Igor Veaceslav Nicolae',
		family: 'Rusu Ceban Ciobanu Țurcan Cebotari Sîrbu Lungu Munteanu Rotaru Popa Guțu Roșca Melnic Cojocaru Moraru Botnari Bejenaru',
		pupils: 'Sofia Evelina Daria Arina David Maxim Matei Bogdan'
	},
	UA: {
		female:
			'Олена=Olena Наталія=Nataliia Тетяна=Tetiana Оксана=Oksana Ірина=Iryna Світлана=Svitlana Людмила=Liudmyla Галина=Halyna Юлія=Yuliia ' +
			'Марія=Mariia Леся=Lesia Вікторія=Viktoriia Надія=Nadiia',
		male: 'Андрій=Andrii Сергій=Serhii Олександр=Oleksandr Володимир=Volodymyr Тарас=Taras Богдан=Bohdan Юрій=Yurii Ігор=Ihor',
		family:
			'Мельник=Melnyk Шевчук=Shevchuk Коваленко=Kovalenko Бондаренко=Bondarenko Ткаченко=Tkachenko Кравченко=Kravchenko Олійник=Oliinyk ' +
			'Коваль=Koval Поліщук=Polishchuk Савченко=Savchenko Руденко=Rudenko Мороз=Moroz Лисенко=Lysenko Марченко=Marchenko Гаврилюк=Havryliuk ' +
			'Павленко=Pavlenko Левчук=Levchuk Кушнір=Kushnir Гончарук=Honcharuk Романюк=Romaniuk',
		pupils:
			'Софія=Sofiia Соломія=Solomiia Анна=Anna Злата=Zlata Марко=Marko Матвій=Matvii Артем=Artem Назар=Nazar Дарина=Daryna Остап=Ostap'
	}
};
