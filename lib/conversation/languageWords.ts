const list = (words: string): readonly string[] => words.split(' ')

/** Little words of English, without those that other languages have too. */
export const englishWords: ReadonlySet<string> = new Set(
  list(
    "the and of to you your i my we our it its this that these those is are was were be been being have has had having do does did done don't doesn't didn't can't won't isn't wasn't i'm i've i'd i'll it's you're that's there's what's let's haven't hasn't couldn't wouldn't shouldn't aren't weren't cannot will would can could should shall may might must not but or if then than because so when where what which who how why there here they them their he she him her his with without from for by about into onto over under after before again still just only very too also all any some every each both more most other another one two three first next last back up down out off now today tomorrow yesterday please thanks thank hi hello hey dear sorry yes no not ok okay good great bad best worse worst new old same get got getting give gave go going gone went come came coming take took make made want wanted need needed know knew see saw say said tell told ask asked call called send sent help try tried use used using work works working keep kept wait waiting waited buy bought pay paid look looking day days week weeks month months year years hour hours minute minutes time times money order account email phone number people company service customer really never always ever already yet until since while during even much many lot way thing things nothing something anything anyone someone everyone much am me us at as an on in a dont cant wont didnt doesnt isnt im ive id ill youre thats whats u ur y'all ain't gonna wanna gotta pls plz thx flight bag refund cancelled late hold delayed shipping delivery delivered received missing wrong broken issue problem working app website card bank",
  ),
)

/** Little words of languages in Latin letters. Words that English has too ("die", "me", "was") are of no use and stand in none. */
export const otherWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    spanish:
      'el los las una unos del al que qué por para con sin pero muy más mi mis su sus tu yo nosotros ustedes usted está están estoy estaba es son fue ser hay he ha han hemos tengo tiene tienen puede pueden puedo quiero quiere hola gracias favor buenos buenas días cuando cuándo donde dónde como cómo porque ya todavía también ahora hoy ayer mañana nada todo todos esto esta este eso ese pedido dinero cuenta llegado llega sigo nunca siempre desde hasta entre otra otro les nos le lo me se no',
    portuguese:
      'uma uns do da dos das na nas ao pela pelo que por para com sem mas muito mais meu minha meus seu sua eu nós você vocês está estão estou estava é são foi ser há tenho tem têm pode posso quero olá obrigado obrigada bom boa dia tarde quando onde como porque ainda também agora hoje ontem amanhã não nada tudo isto isso esta este encomenda pedido dinheiro conta chegou nunca sempre desde até já vou fazer',
    french:
      'le les une des du au aux que qui dans pour par avec sans mais très plus mon ma mes votre vos notre nos je nous vous il elle ils elles est sont suis êtes était été être avoir ai avez ont pas ne bonjour merci cordialement quand où comment pourquoi parce encore toujours aussi maintenant hier demain rien tout tous toute cette ce cet ces ça commande colis argent compte reçu jamais depuis jusque sur leur lui se et ou un la',
    italian:
      'il lo gli una uno del della dei delle dello nel nella al alla alle dal dalla che per con senza ma molto più mio mia miei mie vostro vostra suo sua noi voi lei è sono sei siamo era stato essere ho hai ha abbiamo avete hanno può posso vorrei voglio non ciao buongiorno salve grazie quando dove come perché ancora anche adesso oggi ieri domani niente tutto questo questa quello ordine pacco soldi arrivato mai sempre da fino di mi si ci ne un la',
    german:
      'der das den dem des ein eine einen einem einer und oder aber ich wir sie ihr ihre ihnen mein meine meinen meinem meiner unser euch ist sind bin war waren sein haben habe hat hatte wird werden wurde kann können konnte möchte will nicht kein keine auf mit ohne für von vom zu zum zur bei nach aus über seit bis schon noch immer auch sehr mehr wie wo wann warum weil wenn dass hallo danke bitte guten tag heute gestern morgen alles nichts bestellung paket geld konto noch nie im es mir mich',
    dutch:
      'het een de en van ik wij jullie mijn onze uw jouw zijn is ben waren heb hebt heeft hebben had wordt worden kan kunnen kon wil wilt niet geen op met zonder voor naar bij uit over sinds tot al nog altijd ook zeer meer hoe waar wanneer waarom omdat als dat dit deze die hallo dank bedankt alstublieft graag goedemorgen vandaag gisteren morgen alles niets bestelling pakket geld rekening nooit maar te aan er ze mij u wat',
    swedish:
      'och att det som en ett den inte jag vi ni han hon min mitt mina er ert era är var har hade kan kunde vill ska skulle blir blev på med utan för från till om av hos vid sedan redan ännu alltid också mycket mer hur när varför därför hej tack snälla idag igår imorgon allt inget beställning paket pengar konto aldrig men eller har nu mig',
    danish:
      'og det som en et den ikke jeg vi han hun min mit mine jeres er var har havde kan kunne vil skal skulle bliver blev på med uden for fra til om af hos ved siden allerede endnu altid også meget mere hvordan hvor hvornår hvorfor fordi hej tak venligst dag går alt intet bestilling pakke penge konto aldrig men eller nu mig at',
    norwegian:
      'og det som en et den ikke jeg vi han hun min mitt mine deres er var har hadde kan kunne vil skal skulle blir ble på med uten for fra til om av hos ved siden allerede ennå alltid også veldig mye mer hvordan hvor når hvorfor fordi hei takk vennligst dag går alt ingenting bestilling pakke penger konto aldri men eller nå meg at',
    finnish:
      'ja on ei en että se tämä mutta tai olen olet ovat oli olla minun minä sinä hän me te he teidän meidän kun missä miksi miten milloin koska vielä aina myös hyvin enemmän hei kiitos moi päivää tänään eilen huomenna kaikki mitään tilaus tilaukseni paketti paketin rahat tili koskaan ole olisi voi voisi voitte haluan pitää niin nyt sitten jo kuin minulle',
    polish:
      'jest są nie się na do od po za przez przed dla bez ale czy lub oraz że żeby jak gdzie kiedy dlaczego ponieważ mój moja moje moją mojego wasz ja my wy oni jestem był była było być mam macie mają może mogę można chcę proszę dziękuję dzień dobry witam dzisiaj wczoraj jutro już jeszcze zawsze nigdy bardzo więcej wszystko nic zamówienie paczka paczki pieniądze konto to tego ten ta tej mi ze',
    czech:
      'je jsou není se si na do od po za pro bez ale nebo že aby jak kde kdy proč protože můj moje mou vaše váš jsem jste byl byla bylo být mám máte mají může mohu chci prosím děkuji dobrý den dnes včera zítra už ještě vždy nikdy velmi více všechno nic objednávka objednávku balík peníze účet to ten ta mi také mě ve ze',
    slovak:
      'je sú nie sa si na do od po za pre bez ale alebo že aby ako kde kedy prečo pretože môj moja moju vaše váš som ste bol bola bolo byť mám máte majú môže môžem chcem prosím ďakujem dobrý deň dnes včera zajtra už ešte vždy nikdy veľmi viac všetko nič objednávka objednávku balík peniaze účet to ten mi tiež ma vo zo',
    hungarian:
      'az és hogy nem egy van vannak volt volna lesz lenni vagyok vagy de ha mint csak már még mindig is nagyon több hogyan hol mikor miért mert az én mi ti ők önök önöknek kérem köszönöm szia jó napot ma tegnap holnap minden semmi rendelés rendelésem csomag csomagom pénz pénzem számla soha meg ezt azt kell lehet tudok szeretnék nekem',
    romanian:
      'și si este sunt nu un o la de din pe cu fără pentru dar sau că să ca unde când cum ce care meu mea mele noastră voastră eu noi voi ei am ai are avem aveți au fost fi pot poate vreau vă rog mulțumesc multumesc bună buna ziua azi ieri mâine tot nimic comanda comandă coletul colet bani banii cont niciodată încă mereu foarte mai acum îmi mi nici',
    turkish:
      've bir bu şu o da de mi mı mu mü ben biz siz sen onlar benim bizim sizin için ile ama veya çünkü ne nerede zaman neden nasıl var yok değil çok daha en hâlâ hala hiç her şey merhaba teşekkürler teşekkür ederim lütfen günaydın bugün dün yarın sipariş siparişim kargo paket para param hesap geldi gelmedi olarak gibi kadar sonra önce oldu ediyorum istiyorum bana bekliyorum',
    indonesian:
      'yang dan di ke dari untuk dengan tanpa tetapi tapi atau karena saya kami kita anda kamu mereka ini itu adalah ada tidak bukan belum sudah telah akan bisa dapat mau ingin harus sangat lebih bagaimana mana kapan kenapa mengapa halo terima kasih tolong mohon selamat pagi siang hari kemarin besok semua apa pesanan paket uang akun pernah masih juga lagi nya',
    tagalog:
      'ang ng mga sa na ay ako ko kami namin tayo natin ikaw mo kayo ninyo niyo siya niya sila hindi wala may meron po opo ito iyan yung lang din rin pa naman kung kapag dahil pero saan kailan bakit paano salamat magandang umaga araw ngayon kahapon bukas lahat pera aking inyong para nang',
    vietnamese:
      'và là của có không được cho với tôi chúng bạn anh chị em này đó đã đang sẽ vẫn chưa rất nhiều hơn ở khi nào tại sao như thế vì nhưng hoặc xin chào cảm ơn vui lòng hôm nay qua mai tất cả gì đơn hàng tiền tài khoản bao giờ một các những người ngày',
    croatian:
      'je su nije se na do od po za bez ali ili da kako gdje kada zašto jer moj moja moje vaš vaša sam ste bio bila bilo biti imam imate imaju može mogu želim molim hvala dobar dan danas jučer sutra već još uvijek nikad vrlo više sve ništa narudžba paket novac račun to taj ta mi ne nisam nisu što',
    catalan:
      'els les una uns del al que per amb sense però molt més meu meva seu seva jo nosaltres vostè està estan estic és són ser hi ha tinc té poden puc vull hola gràcies si us plau bon dia quan on com perquè encara també ara avui ahir demà res tot això aquest aquesta comanda diners compte mai sempre des fins no ho li la el i',
    swahili:
      'na ya wa kwa ni si la za katika hii hiyo yangu yako yenu mimi sisi ninyi wao nina tuna lakini au kama kwamba sana zaidi wapi lini kwanini vipi habari asante tafadhali leo jana kesho yote hakuna bado pesa oda akaunti nimelipa haijafika nataka naomba',
  }).map(([language, words]) => [language, new Set(list(words).filter((word) => !englishWords.has(word)))]),
)
