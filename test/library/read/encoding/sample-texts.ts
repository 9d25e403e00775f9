/** A short news text in each of twelve languages, and the old encodings that pages in this language use. */

export interface SampleText {
  readonly lang: string;
  readonly encodings: readonly string[];
  readonly text: string;
}

export const sampleTexts: readonly SampleText[] = [
  {
    lang: 'uk',
    encodings: ['windows-1251', 'koi8-u', 'iso-8859-5', 'x-mac-cyrillic'],
    text: `Міська рада Києва ухвалила в середу бюджет на наступний рік після восьми годин дебатів. Найбільше грошей отримають лікарні та школи, на ремонт мостів піде майже третина коштів. «Ми мусимо закінчити будівництво до весни», — сказала заступниця голови Олена Шевчук журналістам. Опозиція вважає, що цифри занадто оптимістичні, і вимагає перевірки всіх договорів.
Їхні представники нагадали, що торік підрядники не встигли здати жодної з трьох ділянок у строк. Європейський банк готовий надати позику, якщо місто щокварталу звітуватиме про витрати. Рішення очікують наприкінці листопада, коли комісія знову збереться на засідання.`,
  },
  {
    lang: 'ru',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
    text: `Городской совет в среду принял бюджет на следующий год после восьми часов споров. Больше всего денег получат больницы и школы, а на ремонт мостов пойдёт почти треть средств. "Мы обязаны закончить стройку до весны", - сказала журналистам заместитель мэра Анна Крылова. Оппозиция считает эти цифры слишком смелыми и требует проверить все договоры.
Её представители напомнили, что в прошлом году подрядчики не сдали в срок ни одного из трёх участков. Банк готов выдать заём, если город будет каждый квартал отчитываться о расходах. Решение ожидается в конце ноября, когда комиссия снова соберётся на заседание.`,
  },
  {
    lang: 'pl',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: `Rada miasta przyjęła w środę budżet na przyszły rok po ośmiu godzinach sporów. Najwięcej pieniędzy dostaną szpitale i szkoły, a na remont mostów pójdzie prawie jedna trzecia środków. „Musimy skończyć budowę przed wiosną”, powiedziała dziennikarzom zastępczyni burmistrza Łucja Żak. Opozycja uważa te liczby za zbyt śmiałe i żąda sprawdzenia wszystkich umów.
Jej przedstawiciele przypomnieli, że w zeszłym roku wykonawcy nie oddali w terminie żadnego z trzech odcinków. Bank jest gotów udzielić pożyczki, jeśli miasto będzie co kwartał składać sprawozdania z wydatków.`,
  },
  {
    lang: 'de',
    encodings: ['windows-1252', 'iso-8859-15', 'windows-1250', 'macintosh'],
    text: `Der Stadtrat hat am Mittwoch nach achtstündiger Debatte den Haushalt für das nächste Jahr beschlossen. Das meiste Geld erhalten die Krankenhäuser und Schulen, für die Brücken wird fast ein Drittel ausgegeben. „Wir müssen vor dem Frühling fertig werden“, sagte die stellvertretende Bürgermeisterin Änne Groß. Die Opposition hält die Zahlen für zu kühn und fordert, dass alle Verträge geprüft werden.
Ihre Vertreter erinnerten daran, dass im vergangenen Jahr keiner der drei Abschnitte pünktlich übergeben wurde. Die Bank würde ein Darlehen gewähren, wenn die Stadt vierteljährlich über die Ausgaben berichtet.`,
  },
  {
    lang: 'fr',
    encodings: ['windows-1252', 'iso-8859-15', 'macintosh'],
    text: `Le conseil municipal a adopté mercredi le budget de l'année prochaine après huit heures de débats. Les hôpitaux et les écoles recevront la plus grande part, et près d'un tiers ira à la réparation des ponts. « Nous devons achever les travaux avant le printemps », a déclaré l'adjointe au maire, Hélène Lebœuf. L'opposition juge ces chiffres trop optimistes et réclame l'examen de tous les contrats.
Ses élus ont rappelé que, l'année dernière, aucun des trois tronçons n'avait été livré à temps. La banque est prête à accorder un prêt si la ville rend compte de ses dépenses chaque trimestre.`,
  },
  {
    lang: 'el',
    encodings: ['windows-1253', 'iso-8859-7'],
    text: `Το δημοτικό συμβούλιο ενέκρινε την Τετάρτη τον προϋπολογισμό του επόμενου έτους έπειτα από οκτώ ώρες συζήτησης. Τα περισσότερα χρήματα θα πάρουν τα νοσοκομεία και τα σχολεία, ενώ σχεδόν το ένα τρίτο θα διατεθεί για τις γέφυρες. Άλλοι σύμβουλοι θεωρούν ότι τα ποσά είναι υπερβολικά και ζητούν έλεγχο όλων των συμβάσεων.
Υπενθύμισαν ότι πέρυσι κανένα από τα τρία τμήματα δεν παραδόθηκε εγκαίρως. Η τράπεζα είναι έτοιμη να δώσει δάνειο, αν ο δήμος υποβάλλει κάθε τρίμηνο αναφορά για τις δαπάνες του.`,
  },
  {
    lang: 'tr',
    encodings: ['windows-1254'],
    text: `Belediye meclisi, sekiz saat süren görüşmelerin ardından gelecek yılın bütçesini çarşamba günü kabul etti. En çok para hastanelere ve okullara ayrıldı, köprülerin onarımı için kaynağın yaklaşık üçte biri kullanılacak. Başkan yardımcısı Ayşe Yıldız, işlerin ilkbahardan önce bitmesi gerektiğini söyledi. Muhalefet ise rakamları gerçekçi bulmuyor ve bütün sözleşmelerin incelenmesini istiyor.
Temsilciler geçen yıl üç bölümden hiçbirinin zamanında teslim edilmediğini hatırlattı. Banka, şehir harcamalarını her üç ayda bir açıklarsa kredi vermeye hazır.`,
  },
  {
    lang: 'he',
    encodings: ['windows-1255', 'iso-8859-8'],
    text: `מועצת העיר אישרה ביום רביעי את התקציב לשנה הבאה לאחר שמונה שעות של דיונים. את רוב הכסף יקבלו בתי החולים ובתי הספר, וכמעט שליש ממנו יופנה לתיקון הגשרים. סגנית ראש העיר אמרה לעיתונאים כי העבודה חייבת להסתיים לפני האביב. באופוזיציה סבורים שהמספרים אינם מציאותיים ודורשים לבדוק את כל החוזים.
נציגיה הזכירו כי בשנה שעברה לא נמסר בזמן אף אחד משלושת הקטעים. הבנק מוכן לתת הלוואה אם העירייה תדווח על ההוצאות בכל רבעון.`,
  },
  {
    lang: 'ar',
    encodings: ['windows-1256', 'iso-8859-6'],
    text: `أقر مجلس المدينة يوم الأربعاء ميزانية العام المقبل بعد ثماني ساعات من النقاش. ستحصل المستشفيات والمدارس على الجزء الأكبر من المال، وسيذهب ما يقرب من الثلث إلى إصلاح الجسور. وقالت نائبة رئيس البلدية للصحفيين إن العمل يجب أن ينتهي قبل الربيع. وترى المعارضة أن هذه الأرقام غير واقعية وتطالب بمراجعة جميع العقود.
وذكر ممثلوها أن أيا من الأقسام الثلاثة لم يسلم في موعده خلال العام الماضي. والبنك مستعد لمنح قرض إذا قدمت المدينة تقريرا عن نفقاتها كل ثلاثة أشهر.`,
  },
  {
    lang: 'ja',
    encodings: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
    text: `市議会は水曜日、八時間にわたる議論の末に来年度の予算案を可決した。最も多くの資金を受け取るのは病院と学校で、全体のほぼ三分の一は橋の修理に使われる。副市長は記者団に対し、工事は春までに終わらせなければならないと語った。野党はこの数字を楽観的すぎると批判し、すべての契約を調べるよう求めている。
議員らは、昨年は三つの区間のうち一つも期限までに完成しなかったことを指摘した。銀行は、市が三か月ごとに支出を報告することを条件に融資を行う用意があるという。コストの上昇も心配されている。`,
  },
  {
    lang: 'zh-Hans',
    encodings: ['gbk', 'gb18030'],
    text: `市议会经过八个小时的讨论，在星期三通过了明年的预算。医院和学校得到的资金最多，将近三分之一的钱会用来修理桥梁。副市长对记者说，工程必须在春天以前完成。反对派认为这些数字过于乐观，要求检查所有的合同。
他们的代表提醒大家，去年三个路段没有一个按时交付。银行表示，如果市政府每个季度公布支出情况，它愿意提供贷款。人们预计委员会将在十一月底再次开会，并作出最后的决定。`,
  },
  {
    lang: 'zh-Hant',
    encodings: ['big5', 'gbk'],
    text: `市議會經過八個小時的討論，在星期三通過了明年的預算。醫院和學校得到的資金最多，將近三分之一的錢會用來修理橋樑。副市長對記者說，工程必須在春天以前完成。反對派認為這些數字過於樂觀，要求檢查所有的合約。
他們的代表提醒大家，去年三個路段沒有一個準時交付。銀行表示，如果市政府每個季度公布支出情況，它願意提供貸款。人們預計委員會將在十一月底再次開會，並作出最後的決定。`,
  },
  {
    lang: 'ko',
    encodings: ['euc-kr'],
    text: `시의회는 여덟 시간에 걸친 토론 끝에 수요일 내년 예산안을 통과시켰다. 가장 많은 돈을 받는 곳은 병원과 학교이며, 전체의 약 삼분의 일은 다리를 고치는 데 쓰인다. 부시장은 기자들에게 공사가 봄이 오기 전에 끝나야 한다고 말했다. 야당은 이 숫자가 지나치게 낙관적이라며 모든 계약을 조사하라고 요구하고 있다.
의원들은 지난해 세 구간 가운데 하나도 제때 완성되지 못했다는 점을 지적했다. 은행은 시가 석 달마다 지출을 보고한다면 돈을 빌려줄 준비가 되어 있다고 밝혔다.`,
  },
];
