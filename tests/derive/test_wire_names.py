"""Names as a wire service writes them: headlines in capitals, datelines, results, tables, companies. All an exercise.

In the examples a name stands in brackets with its kind: [PER Anna Lind], [ORG Quillan Industries Inc], [LOC Oslo].
"""

import re

import pytest

from readahead.derive import entities, names
from readahead.model.card import EntityKind

KINDS = {"PER": EntityKind.PERSON, "ORG": EntityKind.ORGANISATION, "LOC": EntityKind.PLACE}
MARK = re.compile(r"\[(PER|ORG|LOC) ([^\]]+)\]")


def _plain(marked: str) -> tuple[str, set[tuple[int, str, EntityKind]]]:
    """Return the text without marks, and where each marked name begins, its words and its kind."""
    text, names_of, place = "", set(), 0
    for mark in MARK.finditer(marked):
        text += marked[place : mark.start()]
        names_of.add((len(text), mark[2], KINDS[mark[1]]))
        text += mark[2]
        place = mark.end()
    return text + marked[place:], names_of


@pytest.mark.parametrize(
    "marked",
    [
        "SOCCER - [ORG DYNAMO SKARROW] HOLD [ORG ORLUNE] TO DRAW.\n\n"
        "[LOC OSLO] 1997-03-04\n\n"
        "[ORG Dynamo Skarrow] drew 1-1 with [ORG Orlune] in a first division match on Saturday.\n\n"
        "Striker [PER Tarek Haddad] put [ORG Skarrow] ahead and [PER Haddad] added a second.",
        "Results of matches played in the premier division at the weekend:\n\n"
        "[ORG Skarrow] 2 [ORG Leeds] 1\n\n"
        "[ORG Torquay] 0 [ORG Port Vale] 0\n\n"
        "[ORG Sheffield Wednesday] 3 [ORG Derby] 1\n\n"
        "Standings (tabulate under played, won, drawn, lost, points):\n\n"
        "[ORG Skarrow] 16 10 4 2 34\n\n"
        "[ORG Manchester United] 15 9 3 3 30",
        "[LOC Norway] 2 (halftime 1-0) [LOC Uruguay] 0\n\n"
        "Scorers: [PER Lie] 12, [PER Haddad] 67 penalty\n\n"
        "Attendance: 12,000",
        "[LOC Norway] beat [LOC Uruguay] 2-0 in a World Cup qualifying match in [LOC Oslo] on Sunday.",
        "[ORG Leeds United] manager [PER Peter Quill] has signed defender [PER Marek Dvorsky] from [ORG Dynamo Orlune].",
        "[ORG Rangers] beat [ORG Aberdeen] 3-0 while [ORG Celtic] lost to [ORG Hearts].",
        "[ORG NBA] BASKETBALL - STANDINGS.\n\n"
        "[LOC NEW YORK] 1997-03-04\n\n"
        "[ORG NEW YORK] 12 5 .706 -\n\n"
        "[ORG PHILADELPHIA] 8 10 .444 5\n\n"
        "[ORG LA LAKERS] 8 10 .444 5",
        "[ORG Chicago Bulls] guard [PER Dante Orrin] scored 31 points as the [ORG Bulls] beat the [ORG Detroit Pistons] 96-88.",
        "In [LOC Chicago], [PER Orrin Tate] scored 22 points as [ORG Chicago] defeated [ORG Denver].",
        "[ORG Toronto] at [ORG Montreal]\n\n[ORG Dallas] at [ORG San Jose]",
        "TENNIS - [PER LIE] UPSETS [PER ORRIN] IN FINAL.\n\n"
        "[LOC STOCKHOLM] 1997-03-04\n\n"
        "[PER Jonas Lie] of [LOC Norway] beat top seed [PER Peter Orrin] of [LOC Britain] 6-4 7-6 in the final of the Stockholm Open on Sunday.",
        "Leading results (prefix number denotes seeding):\n\n"
        "2 - [PER Marek Dvorsky] ([LOC Czech Republic]) beat [PER Ola Brandt] ([LOC Norway]) 6-4 6-2\n\n"
        "[PER Hiroshi Mori] ([LOC Japan]) beat 5 - [PER Juan Velarde] ([LOC Spain]) 7-5 6-7 (4-7) 6-3",
        "1. [PER Heidi Brunner] ([LOC Austria]) one minute 17.12 seconds\n\n"
        "2. [PER Katja Seel] ([LOC Germany]) 1:17.40\n\n"
        "3. [PER Isolde Kostner] ([LOC Italy]) 1:17.55",
        "Leading money winners: 1. [PER Tom Quill] $1,780,159\n\n"
        "2. [PER Phil Orrin] $1,697,799\n\n"
        "3. [PER Greg Tate] ([LOC Australia]) $1,102,000",
        "CRICKET - [LOC PAKISTAN] 201 ALL OUT IN FIRST TEST.\n\n"
        "[LOC PERTH], [LOC Australia] 1997-03-04\n\n"
        "[LOC Pakistan] were all out for 201 on the first day of the first test against [LOC Australia] at the [LOC WACA Ground] on Friday.",
        "[PER Salman Rauf] c [PER Healey] b [PER Warner] 12\n\n"
        "[PER Ijaz Mirza] lbw b [PER McGraw] 4\n\n"
        "Extras (lb-4 nb-3) 7\n\n"
        "Bowling: [PER McGraw] 20-4-61-3, [PER Warner] 12-2-40-1",
        "The [ORG Pakistan Cricket Board] named [PER Salman Rauf] as captain for the tour of [LOC New Zealand].",
        "ICE HOCKEY - [ORG BOSTON] BEAT [ORG BUFFALO] IN OVERTIME.",
        "[PER Jonas Lie] ([ORG Rabobank]) and [PER Marco Testi] ([ORG Mapei]) lead the standings of the season.",
        "BASEBALL - [ORG YANKEES] SIGN [PER HADDAD].\n\n"
        "[LOC NEW YORK] 1997-03-04\n\n"
        "The [ORG New York Yankees] signed left-hander [PER Omar Haddad] to a three-year contract on Friday.\n\n"
        "[PER Haddad], 29, was 12-8 with the [ORG Oakland Athletics] last season.",
        "[ORG American League]\n\n[ORG Seattle] 7 [ORG Texas] 3\n\n[ORG Minnesota] 5 [ORG Kansas City] 4",
        "At [LOC Lahore], [LOC Pakistan]: [LOC Zimbabwe] 195 all out, [LOC Pakistan] 198-4.",
        "[ORG Quillan Industries Inc] said on Friday it agreed to buy [ORG Orlune Steel Corp] for $1.2 billion.",
        "Shares in [ORG Skarrow Telecom AG] rose two marks to 340 in [LOC Frankfurt] after [ORG Deutsche Bank] raised its forecast.",
        "[ORG Brandt & Co] analyst [PER Lena Voss] said [ORG Quillan]'s profits would rise.",
        '"The market is nervous," said a dealer at [ORG Maslin Securities] in [LOC London].',
        "[PER Peter Tate], an economist at [ORG Halvard Brothers], said the [ORG Federal Reserve] would not raise rates.",
        "[ORG Quillan], based in [LOC Chicago], said it expects third-quarter earnings of 40 cents a share.",
        "[ORG Moody's Investors Service] said it may cut the rating of [ORG Banco Orlune SA].",
        "[ORG Bank of Japan] governor [PER Kenji Mori] told a news conference in [LOC Tokyo] that the yen was weak.",
        "The [ORG Bundesbank] left rates unchanged, traders in [LOC Frankfurt] said.",
        "The [ORG International Monetary Fund] ([ORG IMF]) approved a loan for [LOC Ukraine].",
        "[ORG Taro Heavy Industries Ltd] of [LOC Japan] won an order from [ORG Saudi Basic Metals Co].",
        "The [ORG New York Stock Exchange] and [ORG Nasdaq] were closed.",
        "[ORG British Airways Plc] said talks with [ORG American Airlines] continued.",
        "[ORG SKARROW CORP] [LOC U.S.] SALES UP.\n\n"
        "[LOC DETROIT] 1997-03-04\n\n"
        "[ORG Skarrow Corp] said its [LOC U.S.] sales rose 6 percent in November.",
        "A unit of [ORG Maslin Group] will build the plant in [LOC Tianjin], [PER Chen Weiguo], chairman of [ORG Maslin], said.",
        "[ORG Petroquill], the state oil company, said output at its Orlune field fell.",
        "-- [ORG London Newsroom] +44 171 542 7717",
        "[ORG Standard & Poor's Corp] assigned its BBB rating to [LOC Dade County], [LOC Florida].",
        "[LOC BEIRUT] 1997-03-04\n\n"
        "Guerrillas of [ORG Hizbollah] attacked an Israeli post in south [LOC Lebanon], security sources said.",
        "[LOC MOSCOW], March 4 ([ORG Reuters]) - President [PER Boris Orlov] met [PER Jonas Lie], the Norwegian foreign minister, at the [ORG Kremlin].",
        "The [ORG United Nations High Commissioner for Refugees] ([ORG UNHCR]) said 4,000 people fled into [LOC Zaire].\n\n"
        "A [ORG UNHCR] spokeswoman, [PER Marie Kasonga], said they came from [LOC Goma].",
        "Iraqi Foreign Minister [PER Hamid Tareq] held talks with Turkish leaders in [LOC Ankara].\n\n"
        "The Iraqi [ORG Foreign Ministry] said [PER Tareq] would fly home.",
        "[ORG House of Representatives] Speaker [PER Tom Quill] said the [ORG Senate] would vote.",
        "[PER Mowat Kessie] of the opposition [ORG People's Union] said [ORG Labour] had lost its way.",
        "The ruling [ORG Democratic Front] and the [ORG National Salvation Party] ([ORG NSP]) signed a pact in [LOC Freetown].",
        "Rebels of the [ORG Orlune Liberation Army] shelled [LOC Skarrow], 40 km (25 miles) north of [LOC Kabul].",
        "Police in the southern province of [LOC Skarrowland] arrested five men, [ORG Xinhua] said.",
        "[PER Arafat Daoud] met [LOC U.S.] envoy [PER Dennis Rowe] in [LOC Gaza].\n\n"
        "[PER Daoud] said no date was set. [PER Rowe] left for [LOC Cairo].",
        "The [ORG Supreme Court] in [LOC Madrid] cleared [PER Julio Sancho].",
        "The weekly [ORG Der Tag] said [PER Helmut Brandt] would resign.",
        '"We are ready," [PER Kessie] told [ORG Reuters] by telephone from [LOC Bujumbura].',
        "[ORG Amnesty International] accused [LOC Colombia] of abuses in [LOC Antioquia] province.",
        "The [LOC Taiwan Strait] was calm.",
        "[PER Bill Orrin] was born in [LOC Hope], [LOC Arkansas].",
        "[LOC LONDON] 1997-03-04\n\n"
        "[PER Brandt], known for her work with [ORG Oxfam], died in [LOC Cambridge] aged 71.",
        "The Paris-based [ORG Organisation for Economic Cooperation and Development] ([ORG OECD]) cut its forecast.",
        "[ORG U.N.] Secretary-General [PER Boutros Amin] sent an envoy to [LOC Kigali].",
        "[LOC NEW DELHI] 1997-03-04\n\n"
        "[LOC India]'s [ORG Congress] party and the [ORG Bharatiya Janata Party] ([ORG BJP]) traded charges.",
        "He played for [ORG Ajax Amsterdam] and [ORG AC Milan] before joining [ORG Real Madrid].",
        "[PER Anna Lind]\n\n[LOC STOCKHOLM] 1997-03-04\n\n[LOC Sweden]'s main stock index fell.",
        "The [ORG European Union] and the [ORG World Trade Organisation] meet in [LOC Singapore] on Monday.",
        "[ORG CNN] and the [ORG Washington Post] reported the arrest.",
        "[PER Anna Lind], a spokeswoman for the [ORG Red Cross], said aid reached [LOC Mostar].",
        "[ORG Hapoel Skarrow] 3 [ORG Maccabi Tel Aviv] 2",
        "[ORG NHL] ICE HOCKEY - RESULTS OF FRIDAY'S GAMES.\n\n"
        "[LOC NEW YORK] 1997-03-04\n\n"
        "Results of [ORG National Hockey League] games on Friday (home team in CAPS):\n\n"
        "[ORG BUFFALO] 2 [ORG Hartford] 1\n\n"
        "[ORG Boston] 4 [ORG DETROIT] 2\n\n"
        "[ORG SAN JOSE] 3 [ORG Colorado] 3 (OT)",
        "Eastern Conference\n\n"
        "Northeast Division\n\n"
        "[ORG HARTFORD] 12 7 6 77 76 30\n\n"
        "[ORG NY ISLANDERS] 7 9 8 66 65 22\n\n"
        "[ORG TAMPA BAY] 8 14 2 67 76 18",
        "Western Conference standings (tabulate under W, L, T, GF, GA, PTS)\n\n"
        "[ORG TORONTO] 12 15 0 77 90 24",
        "[PER Scott Tobin] had 26 points and 12 rebounds to lead [ORG Houston] past [ORG Charlotte] in overtime.",
        "[PER Tobin] scored seven of his 22 points in the fourth quarter as the [ORG Houston Rockets] beat the [ORG Hornets] 109-103.",
        "In [LOC Orlando], [PER Rik Dorsey] made two free throws with 1.2 seconds left and the [ORG Indiana Pacers] edged the [ORG Magic] 101-100.",
        "At [LOC Phoenix], [PER Kevin Harlan] and [PER Danny Mance] combined for 52 points for the [ORG Suns].",
        "[PER Tobin]'s three-pointer gave [ORG Houston] a 97-94 lead against [ORG Utah] with a minute left in the season opener of the league.",
        "SOCCER - ENGLISH LEAGUE STANDINGS.\n\n"
        "[LOC LONDON] 1997-03-04\n\n"
        "Standings in English league soccer after Saturday's matches (tabulate under played, won, drawn, lost, goals for, against, points):\n\n"
        "[ORG Arsenal] 16 10 4 2 34 15 34\n\n"
        "[ORG Nottingham Forest] 16 1 7 8 13 27 10\n\n"
        "[ORG West Ham] 15 5 5 5 16 17 20\n\n"
        "[ORG Norwich] 22 11 3 8 32 26 36\n\n"
        "[ORG Stoke] 20 9 5 6 29 28 32\n\n"
        "[ORG Hull] 21 6 9 6 19 21 27\n\n"
        "[ORG Exeter] 21 5 7 9 18 28 22",
        "SOCCER - SPANISH FIRST DIVISION SUMMARY.\n\n"
        "[LOC MADRID] 1997-03-04\n\n"
        "Summary of Saturday's game in the Spanish first division:\n\n"
        "[ORG Deportivo Coruna] 1 ([PER Corentino] 23rd minute) [ORG Racing Santander] 0. Halftime 1-0. Attendance 20,000",
        "[LOC Germany] - [PER Klinger] (14th), [PER Boden] (66th)",
        "Teams:\n\n"
        "[LOC Japan] - 19 - [PER Kenichi Shimo], 2 - [PER Hiroshi Nanba], 3 - [PER Naoki Soma], 9 - [PER Takuya Takagi]",
        "[PER Marcello Costa]'s second try put [LOC Italy] ahead, but coach [PER Georges Coste] was not happy with his pack.",
        "RUGBY UNION - [PER COSTA] BACK FOR [LOC ITALY] AFTER A YEAR.\n\n"
        "[LOC ROME] 1997-03-04\n\n"
        "[LOC Italy] recalled [PER Marcello Costa] on Friday for their friendly against [LOC Scotland] at [LOC Murrayfield].",
        "Team: [PER Paolo Vacca], [PER Walter Cristof], [PER Franco Tomasi], [PER Carlo Orlandi]",
        "GOLF - SCORES AT TOUR EVENT.\n\n"
        "Leading scores after the second round (players Japanese unless stated):\n\n"
        "132 [PER Tommy Nakamura] 66 66\n\n"
        "134 [PER Frank Nobile] ([LOC New Zealand]) 65 69\n\n"
        "135 [PER Hideki Kaze] 68 67, [PER Costa Rocha] ([LOC Portugal]) 66 69",
        "SKIING - WORLD CUP DOWNHILL RESULTS.\n\n"
        "[LOC WHISTLER], [LOC British Columbia] 1997-03-04\n\n"
        "Results of the World Cup women's downhill race on Saturday:\n\n"
        "1. [PER Heidi Zurbach] ([LOC Switzerland]) one minute 45.03 seconds\n\n"
        "2. [PER Carla Montero] ([LOC Italy]) 1:45.41\n\n"
        "Leading positions after two races: 1. [PER Zurbach] 180 points, 2. [PER Montero] 130",
        "ATHLETICS - Women's 100 metres hurdles: 1. [PER Michelle Freeton] ([LOC Jamaica]) 12.71 seconds 2. [PER Ludmila Enquist] ([LOC Sweden]) 12.74 3. [PER Aliuska Lopez] ([LOC Cuba]) 12.92",
        "BADMINTON - Quarter-finals, men's singles: [PER Chen Gang] ([LOC China]) beat [PER Martin Lundgren] ([LOC Denmark]) 15-10 15-6",
        "[ORG Essex] needed 155 to beat [ORG Kent], whose captain [PER Steve Marden] took four wickets.",
        "[ORG NFL] - [ORG COWBOYS] CUT [PER DORSEY].\n\n"
        "The [ORG Dallas Cowboys] released cornerback [PER Rik Dorsey], who was with [ORG Green Bay] last season.",
        "[LOC LONDON] 1997-03-04\n\n"
        'British shares fell on Friday after [PER Alan Gretzky], chairman of the [ORG Federal Reserve], warned of "exuberance".',
        "Analyst [PER Gary Tremblay] of [ORG Robert W. Baird & Co] cut [ORG Fastenal]'s rating.",
        "-- [PER Paul Taylor], [ORG Athens Newsroom] +301 3311812-4",
        "[ORG National Australia Bank] economist [PER Mike Haddon] said the [ORG RBA] would cut.",
        "[ORG Kmart Corp] said Tuesday it named [PER Warren Flick], formerly of [ORG Sears Roebuck], as president.",
        "[ORG Chicago Mercantile Exchange] hog futures closed higher, traders said.",
        "Soyoil futures on the [ORG Kansas City Board of Trade] slipped on talk that [LOC China] was selling.",
        "The [ORG Dow Jones] industrial average closed up 20 points.",
        "[ORG Lehman Brothers Inc] said it had raised its rating on [ORG Cisco Systems Inc].",
        "[ORG Banque Nationale de Paris] and [ORG Credit Agricole] were cited by [ORG Les Echos].",
        "The [ORG Ministry of Defence] denied the report in The [ORG Guardian].",
        "The [ORG Palestinian Authority] of President [PER Yasser Arafat] held elections in the [LOC West Bank] and [LOC Gaza].",
        "[ORG Hizbollah] said in a statement faxed to [ORG Reuters] in [LOC Beirut] its fighters ambushed the [ORG South Lebanon Army] ([ORG SLA]) patrol.",
        "Police in [LOC Bujumbura] said gunmen from the [ORG National Council for the Defence of Democracy] attacked the town of [LOC Kayanza].",
        "[ORG Medellin Cartel] leader [PER Pablo Escudero] escaped from [LOC Envigado] prison.",
        "Ukrainian President [PER Leonid Kuchta] signed a treaty with [ORG NATO], [ORG Interfax] said.",
        "[PER Newt Gingham], speaker of the [ORG House of Representatives], met [PER Bob Dolan] and [ORG Senate] leader [PER Trent Lotz].",
        "The [LOC Czech Republic]'s president, [PER Vaclav Havelka], had surgery at a [LOC Prague] hospital.",
        "A [ORG Foreign Ministry] official said [LOC Iraq] accepted the [ORG United Nations] plan; [ORG U.N.] monitors were in [LOC Basra].",
        "[ORG Christian Democratic Union] ([ORG CDU]) deputy [PER Heiner Geiss] and [LOC Bavaria]'s [ORG Christian Social Union] quarrelled in [LOC Bonn].",
        "[PER Klaus Kinkler], of the [ORG Free Democrats], spoke at a rally in [LOC Dresden].",
        "[PER Jean-Luc Dehaene] and [PER Jacques Santer] met at the [ORG European Commission] in [LOC Brussels].",
        "The Lome-based [ORG ECOWAS Fund] and the [ORG West African Development Bank] will lend [LOC Benin] $12 million.",
        "[LOC Florida] prosecutors charged [PER O.J. Simmons] in a [LOC Dade County] court.",
        "[ORG TWA] Flight 800 crashed off [LOC Long Island], the [ORG National Transportation Safety Board] said.",
        "[PER Bill Clayton] beat [PER Bob Dolan] in [LOC Ohio], [LOC Michigan] and [LOC New Hampshire].",
        "The ship Oriental Star was moored at [LOC Rotterdam].",
        "Pope [PER John Paul] will visit [LOC Cuba], the [LOC Vatican] said.",
        "[LOC Sri Lanka] 310-5 in 50 overs ([PER A. de Mel] 112, [PER R. Jayasena] 68; [PER Wasim Afzal] 2-49)",
        "FIGURE SKATING - LEADING POSITIONS AFTER WOMEN'S SHORT PROGRAMME.\n\n"
        "[LOC HAMILTON], [LOC Ontario] 1997-03-04\n\n"
        "Leading positions after Friday's short programme:\n\n"
        "1. [PER Michelle Kwon] ([LOC U.S.]) 0.5 factored placings\n\n"
        "2. [PER Tara Lipson] ([LOC U.S.]) 1.0\n\n"
        "3. [PER Irina Slutskova] ([LOC Russia]) 1.5",
        "[ORG Bayern Munich] coach [PER Giovanni Trapani] said [PER Mehmet Scholl] would miss the match at [ORG Werder Bremen].",
        "[ORG Juventus] and [ORG Ajax] drew 1-1, while [ORG Manchester United] lost to [ORG Rapid Vienna] in [LOC Vienna].",
        "[ORG Liverpool] striker [PER Robbie Fowles] scored four goals in a 5-1 win over [ORG Middlesbrough] in the league.",
        "[ORG Port Vale] 1 [ORG Oxford] 0\n\n[ORG Queens Park Rangers] 2 [ORG Barnsley] 2",
        "Australian [PER Mark Philips] ended 4-under, one behind [PER Ernie Ells] of [LOC South Africa].",
        "[PER Boris Beckman] beat third seed [PER Pete Sampson] in five sets; [PER Sampson] won the first.",
        "The [ORG FIA] said [LOC Portugal] would host the grand prix at [LOC Estoril].",
        "CRICKET - [LOC INDIA] BEAT [LOC SOUTH AFRICA] BY 280 RUNS.\n\n"
        "[LOC KANPUR], [LOC India] 1997-03-04\n\n"
        "[PER Azhar] made 163 and [PER Javagal Srinath] took three wickets as [LOC India] won the third test.",
        "[PER Yeltsin] met [PER Clinton] in [LOC Helsinki]; [PER Kohl] and [PER Chirac] stayed away.",
        "Chinese Premier [PER Li Peng] told [PER Chandrika Kumaratunga] that [LOC Beijing] backed [LOC Colombo].",
        "[PER Deng Xiaoping], 92, has not been seen in public, the [ORG South China Morning Post] said.",
        "[LOC Hong Kong]'s [ORG Legislative Council] rejected [PER Tung Chee-hwa].",
        "Zairean rebels led by [PER Laurent Kabila] took [LOC Bunia], a town near the Ugandan border.",
        "Hutu refugees streamed home from [LOC Tanzania], the [ORG U.N. World Food Programme] ([ORG WFP]) said.",
        "[PER Emma Bonino], the European humanitarian commissioner, flew to [LOC Kisangani].",
        "Rebels of the [ORG Alliance of Democratic Forces for the Liberation of Congo-Zaire] advanced.",
        "The [ORG Bulgarian Socialist Party] ([ORG BSP]) of [PER Zhan Videnov] met on Friday; [ORG BSP] deputies applauded.",
        "[PER Paul Keatinge], of [LOC Australia]'s [ORG Labor Party], told the [ORG Sydney Morning Herald] he was innocent.",
        "An explosion at the [LOC Port Royal] metro station in [LOC Paris] killed two; police suspect the [ORG Armed Islamic Group].",
        "[LOC Northern Ireland] police blamed the [ORG Irish Republican Army] ([ORG IRA]); [ORG Sinn Fein] leader [PER Gerry Addams] denied it.",
        "Prime Minister [PER Benjamin Netanyahu] rejected [PER Arafat]'s demand on [LOC Hebron], [ORG Israel Radio] reported.",
        "[LOC U.S.] Senator [PER Alfonse D'Amico], chairman of the [ORG Senate Banking Committee], asked [LOC Switzerland] for help.",
        "The [ORG Pentagon] said Defence Secretary-designate [PER William Cohan] would tour the [LOC Gulf].",
        "[PER Kofi Annan], a Ghanaian, won the backing of the [ORG Security Council]; [LOC France] abstained.",
        "The [ORG Boeing Co] will build the jet with [ORG Lockheed Martin Corp] in [LOC Seattle] and [LOC Fort Worth], [LOC Texas].",
        "Shares of [ORG Iomega Corp] jumped; [ORG Iomega] said orders doubled. [ORG Nasdaq] volume was heavy.",
        "[ORG Sumitomo Bank Ltd], [ORG Mitsubishi Motors] and [ORG NKK] led gainers in [LOC Tokyo].",
        "[ORG Standard Chartered] trader [PER Lim Bee Leng] in [LOC Singapore] said the dollar was bid.",
        "[LOC CHICAGO] 1997-03-04\n\n"
        "[PER Ted Klein], trader with [ORG Smith Barney], said wheat fell. [ORG USDA] data are due.",
        "-- [ORG New York Commodities Desk], 212-859-1640",
        "The [ORG New York Mercantile Exchange] said heating oil hit a high in [ORG NYMEX] trade.",
        "[ORG Texas Health Department] officials said the outbreak in [LOC Houston] was over.",
        "[PER Jack Kevork], a retired pathologist, was charged in [LOC Ionia], [LOC Michigan], his lawyer [PER Geoffrey Fiegel] said.",
        "[ORG University of Michigan] researchers and the [ORG National Cancer Institute] in [LOC Bethesda], [LOC Maryland], found the gene.",
        'Actor [PER Marcello Mastroni], star of [PER Federico Fellino]\'s "La Dolce Vita", died in [LOC Paris].',
        "Pop star [PER Madona] plays [PER Eva Peron], the [ORG Los Angeles Times] said.",
        "[ORG Moody]'s cut the rating; [ORG Standard & Poor]'s did not.",
        "[LOC Washington] urged [LOC Belgrade] to accept the result.",
        "[LOC LUSAKA] 1997-03-04\n\n"
        "[LOC Zambia] President [PER Frederick Chalabi] swore in his cabinet in [LOC Lusaka] on Friday, the state-run [ORG Times of Zambia] reported.\n\n"
        "[PER Chalabi] named [PER Ronald Penda] finance minister. [PER Penda] used to work for [ORG Citibank].",
        "[LOC Pakistan]'s [PER Shahid Anwar] scored the fastest hundred against [LOC Sri Lanka] in [LOC Nairobi].",
        "[PER Lindsay Davenport], [PER Mary Joe Fernando] and [PER Jana Novak] reached the quarter-finals in [LOC Philadelphia].",
        "[ORG Real Madrid] lead [ORG Barcelona] by two points after beating [ORG Atletico Madrid] 4-1; [PER Predrag Mijatov] scored twice.",
        "[PER Graham Soones]'s [ORG Southampton] lost at [ORG Leicester] on Tuesday in the league.",
        "The [ORG Vancouver Canucks] beat the [ORG Calgary Flames] 3-1 on goals by [PER Alexander Mogil] and [PER Pavel Burov].",
        "[ORG Pittsburgh] has won nine straight, the longest streak in the [ORG NHL] this season; [PER Mario Lemay] had three assists.",
        "[ORG Ford Motor Co] and [ORG General Motors Corp] raised prices, [ORG Ford] spokesman [PER John Harmon] said.",
        "[PER Bernard Arnot], who controls [ORG LVMH], owns 61 percent of [ORG Guinness] of [LOC Britain].",
        "[ORG Nomura Research Institute] analyst [PER Kenji Sawa] said [ORG NTT] would fall in [LOC Tokyo].",
        "[ORG Commerzbank] fell 27 pfennigs while [ORG Veba] gained 1.20 marks in [LOC Frankfurt].",
        "Gold miner [ORG Placer Dome Inc] of [LOC Vancouver] said it would close the [LOC Bald Mountain] mine in [LOC Nevada].",
        "[PER Silvio Berlusco]'s [ORG Forza Italia] and the [ORG Northern League] voted against [PER Romano Prodo]'s budget in [LOC Rome].",
        "Thousands marched in [LOC Nis], [LOC Kragujevac] and [LOC Novi Sad] to back [PER Zoran Djindic].",
        "Commander [PER Ahmad Shah Masoud] attacked [ORG Taleban] positions at [LOC Bagram] air base north of [LOC Kabul].",
        "[LOC Burundi]'s Tutsi-led army killed 126 Hutus in [LOC Kobero], the [ORG United Nations] said.",
        "[ORG Aeroflot] and [ORG Air France] suspended flights to [LOC Freetown], capital of [LOC Sierra Leone].",
        "[LOC Algeria]'s [PER Liamine Zerou] met [PER Hosni Mubarek] in [LOC Cairo]; the [ORG Islamic Salvation Front] is banned.",
        "Lebanese Prime Minister [PER Rafik Harari] opened a plant in [LOC Jiyeh], south of [LOC Beirut], [ORG Future Television] said.",
        "[LOC Illinois] Governor [PER Jim Edger] and [LOC Chicago] Mayor [PER Richard Dailey] met.",
        "The [ORG Tamil Tigers] killed eight in [LOC Batticaloa] district, [LOC Sri Lanka]'s army said.",
        "[LOC BONN] 1997-03-04\n\n"
        "Chancellor [PER Helmut Kohl] said on Friday that [LOC Germany] would not send troops.\n\n"
        "[PER Kohl], speaking in [LOC Dresden], said the [ORG Bundestag] must decide.\n\n"
        "Opposition [ORG Social Democrats] ([ORG SPD]) leader [PER Oskar Lafon] called it a farce.",
        "[LOC JAKARTA] 1997-03-04\n\n"
        "[LOC Indonesia]'s [ORG Astra International] and [ORG Bank Central Asia] rose on Friday, brokers said.\n\n"
        "[ORG PT Timah] slipped 25 rupiah while the [ORG Jakarta Stock Exchange] index ended flat.",
        "A [ORG Boeing] 747 of [ORG Saudi Arabian Airlines] collided with a [ORG Kazakh Airlines] freighter near [LOC New Delhi].",
        "[PER Ken Saro], a writer, was hanged in [LOC Port Harcourt] in 1995.",
        "Police in [LOC Karachi] said [PER Murtaza Bhatto], brother of the prime minister, was shot near [LOC Clifton].",
        "[LOC Bosnia]'s Moslem president [PER Alija Izetov] met [PER Momcilo Krajis] and [PER Kresimir Zub] in [LOC Sarajevo].",
        "The [ORG OSCE] delayed elections in [LOC Brcko], [LOC Mostar] and [LOC Banja Luka].",
        "[LOC Canada]'s [PER Donovan Baily] won the 100 metres in [LOC Atlanta]; [PER Frankie Frederick] of [LOC Namibia] was second.",
        "[PER Evander Holy] stopped [PER Mike Tyler] in the 11th round in [LOC Las Vegas] on Saturday.",
        "The [ORG Dallas Mavericks] traded guard [PER Jason Kidman] to the [ORG Phoenix Suns] for [PER Sam Casselle] and [PER Michael Finlay].",
        "[ORG Denver] (11-2) clinched home-field advantage; the [ORG Broncos] host [ORG Oakland] next, while [ORG Jacksonville] visits [ORG Houston].",
        "[PER Terrell Davison] rushed for 100 yards and [PER John Elwood] threw two touchdown passes for [ORG Denver].",
        "[LOC MELBOURNE] 1997-03-04\n\n"
        "[LOC Australia] won by five wickets. [PER Mark Taylor] said [PER Glenn McGrew] was superb.\n\n"
        "[PER Ian Healey], 32, passed [PER Rod Marsh]'s record of 355 dismissals.",
        "[ORG Wigan] beat [ORG St Helens] 26-12 in the rugby league challenge at [LOC Central Park].",
        "Second seed [PER Arantxa Sanchez] beat [PER Karina Habsud] in [LOC Madrid]; [PER Conchita Martin] lost to [PER Anke Hubert].",
        "[PER Juan Antonio Samar], head of the [ORG International Olympic Committee], visited [LOC Nagano].",
        "[ORG Coca-Cola Co] and [ORG PepsiCo Inc] cut prices in [LOC Venezuela].",
        "[ORG Deutsche Telekom AG] shares closed at 32.70 marks in [LOC Frankfurt], down 0.20.",
        "The [ORG Australian Competition and Consumer Commission] blocked [ORG Coles Orrin Ltd]'s bid for [ORG Tyndall Group].",
        "[ORG Salomon Brothers] economist [PER Kermit Schoen] said the [ORG Bank of England] would raise rates; [ORG Lehman] disagreed.",
        "[ORG Hoechst] chief executive [PER Juergen Dorman] told the newspaper [ORG Handelsblatt] of the plan.",
        "The state-run [ORG Vietnam News Agency] said [LOC Haiphong] port would expand; [ORG Mitsui] will invest.",
        "[ORG Mobil Corp]'s [LOC Beaumont], [LOC Texas], refinery restarted a unit, [ORG Mobil] said.",
    ],
)
def test_each_name_is_found_whole_and_as_what_it_is(marked: str) -> None:
    text, expected = _plain(marked)
    peoples = names.countries().peoples.keys() - {"U.S."}
    found = {(one.span.start, one.span.quote(text), one.kind) for one in entities.find(text)}
    assert {one for one in found if not {one[1], one[1].title()} & peoples} == expected


TEAMS = [
    "Arsenal",
    "Watford",
    "Walsall",
    "Leicester City",
    "Nottingham Forest",
    "Crystal Palace",
    "Sheffield Wednesday",
    "Queens Park Rangers",
    "Aston Villa",
    "St Pauli",
    "VfB Stuttgart",
    "Bayer Leverkusen",
    "Sporting Gijon",
    "Racing Santander",
    "Dynamo Kiev",
    "Maccabi Tel Aviv",
    "Parma",
    "Perugia",
    "Hamburg",
    "Hull City",
    "Port Vale",
    "San Francisco 49ers",
    "Green Bay Packers",
    "St. Louis Rams",
    "Toronto Blue Jays",
    "Utah Jazz",
]


@pytest.mark.parametrize("team", TEAMS)
@pytest.mark.parametrize(
    "template",
    [
        "The match was the last of the league. {} beat Dynamo Orlune 2-1 on Saturday.",
        "Premier league results:\n\n{} 2 Dynamo Orlune 1",
        "Standings of the league:\n\n{} 16 10 4 2 34 15 34\n\nDynamo Orlune 15 9 3 3 30 10 30",
        "He played for {} and scored for Dynamo Orlune in the league match.",
    ],
)
def test_a_town_that_plays_is_a_team(template: str, team: str) -> None:
    text = template.format(team)
    found = [one.span.quote(text) for one in entities.find(text) if one.kind is EntityKind.ORGANISATION]
    assert sorted(found) == sorted([team, "Dynamo Orlune"])


NATIONS = ("Norway", "England", "Holland", "West Indies", "South Korea")


@pytest.mark.parametrize("nation", NATIONS)
def test_a_nation_that_plays_stays_a_place(nation: str) -> None:
    text = f"{nation} beat Uruguay 2-1 in a match for the league title."
    assert [one.kind for one in entities.find(text)] == [EntityKind.PLACE] * 2


@pytest.mark.parametrize("company", ["Telvo", "Coles Orrin", "Orlune Challenge", "Montedan"])
@pytest.mark.parametrize(
    "template",
    [
        "{} said its profit rose 5 percent.",
        "Shares in {} fell sharply.",
        "{} rose three pence to 240.",
        "An analyst at {} said so.",
        "He owns {} shares.",
    ],
)
def test_a_company_is_known_by_what_is_said_of_it(template: str, company: str) -> None:
    text = template.format(company)
    assert [(one.name, one.kind) for one in entities.find(text)] == [(company, EntityKind.ORGANISATION)]
