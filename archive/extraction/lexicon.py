"""The words of posts: titles, their modifiers, ranks, portfolios, kinds of organisation.

Closed classes of English, not names: who holds what is read from texts, what a country's posts are called from packs.
"""

from __future__ import annotations

import re

from archive.extraction.named_like_titles import NO_FIRM_BEHIND
from archive.extraction.phrases import phrases
from archive.extraction.text.alternatives import either

# Title nouns of one post, singular, with the form under which they are stored. The longest match wins.
TITLES: dict[str, str] = {
    **{
        word: word
        for word in phrases(
            """
            minister, minister of state, secretary, chief, commander, political commissar, commissar, chairman, president, premier,
            prime minister, director, head, leader, governor, mayor, ambassador, envoy, special envoy, consul
            general, spokesperson, speaker, secretary-general, general secretary, director-general, state
            councillor, councillor, member, delegate, deputy, judge, justice, chief justice, king, queen, emir,
            sultan, crown prince, pope, chancellor, senator, representative, congressman, lawmaker, adviser,
            attorney general, solicitor general, surgeon general, prosecutor, prosecutor general, inspector general,
            auditor general, comptroller, commissioner, superintendent, administrator, rector, dean, provost,
            principal, chief executive, chief of staff, chief of the general staff, chief of general staff, chief of
            defence staff, chief of the defence staff, chief of naval operations, chief of army staff, chief of the
            army staff, chief of naval staff, chief of the naval staff, chief of air staff, chief of the air staff,
            chief executive officer, commandant, commander-in-chief, supreme leader, secretary of state,
            attorney-general, governor-general, high commissioner, first secretary, party secretary, party chief,
            treasurer, vice-chancellor, editor, associate editor, researcher, fellow, research fellow, analyst, economist, senior economist, research analyst, lead analyst, chief analyst, principal analyst, lead researcher, staff writer, professor, adjunct professor, visiting professor, professor emeritus, emeritus professor, visiting fellow, visiting senior fellow, visiting senior research fellow, visiting research fellow, senior visiting fellow, visiting scholar, adjunct fellow, distinguished fellow, nonresident fellow, nonresident senior fellow, non-resident fellow, national security
            adviser, top diplomat, political work chief, political work director, press secretary, czar, supreme commander, high representative, permanent representative, charge
            d'affaires, chief of police, police chief, security chief, spymaster, majority leader, minority leader,
            whip, opposition leader, party leader, chief minister, chief of cabinet, chief of mission, chief negotiator,
            superintendent, trustee, co-chairman, presidium chairman, chief judge, magistrate, ombudsman,
            architect-general, undersecretary, under secretary, under-secretary, quartermaster general, adjutant
            general, judge advocate general, master general, captain-general, district attorney,
            archbishop, bishop, first minister, state senator, state representative, assemblyman, legislator, sheriff,
            auditor, county executive, alderman, selectman, councilman, circuit judge, district judge, associate justice,
            legal adviser, staff secretary, cabinet secretary, coordinator, trade representative, majority whip, chief whip, deputy chief whip, minority whip, deputy whip, president pro tempore, parliamentary leader, deputy leader,
            special representative, plenipotentiary representative, police commissioner, county clerk, city clerk, town clerk, county attorney, city attorney, county judge, city manager, county treasurer, county auditor, county recorder, county assessor, land commissioner, insurance commissioner, county commissioner, special adviser, special assistant, assistant, plenipotentiary, presidential envoy, clerk, regent, chief of defence forces, chief of the defence forces, chief of defence, chief of army,
            chief of the army, chief of navy, chief of the navy, chief of air force, chief of the air force, military chief, lord chancellor, chief secretary, resident coordinator,
            homeland security adviser, voivode, vice voivode, lord provost, metropolitan mayor, vicar general, minister delegate, parliamentary vice minister, minister without portfolio, minister-president, municipal president, auxiliary bishop, coadjutor bishop, paymaster general, us attorney, counsel, associate counsel, registrar, controller, postmaster general, vizier, grand mufti, ranking member, member of parliament,
            state minister, senior minister, coordinating minister, junior minister, cabinet minister, sergeant-at-arms, sergeant at arms, chaplain, principal staff officer, parliamentary private secretary, principal private secretary, private
            secretary, military secretary, presidential military secretary, military adviser, commandant-general, commandant general, chief of presidential staff, taoiseach, tanaiste, lord chamberlain, chief coordinator, cabinet spokesperson,
            general officer commanding, law fellow, bureau chief, chief designer, chief of military personnel, master-general of ordnance, general manager, deputy general manager, deputy manager, managing director, city manager, police commissioner, spy chief, director of public prosecutions, national director of public prosecutions,
            aide, top aide, chief aide, consul, presidential assistant, presidential adviser, presidential aide, parliamentary under-secretary of state, parliamentary under secretary of state, parliamentary secretary, state secretary, parliamentary state secretary,
            instructor, lecturer, attache, military attache, defence attache, air attache, naval attache, army attache, party general secretary, principal secretary, chief cabinet secretary, ruler, menteri besar, mentri besar, lord mayor,
            lord chief justice, first sea lord, woman representative, commissioner general, comptroller general, controller general, accountant general, advocate general, procurator general, commanding general, public prosecutor, chief prosecutor, state prosecutor,
            chief magistrate, chief registrar, chief commissioner, chief constable, chief election commissioner, election commissioner, chief electoral officer, chief medical officer, chief operating officer, chief financial officer, chief press secretary,
            public relations officer, public protector, public defender, prefect, district collector, district commissioner, chief of the defence force, chief of defence force, leader of the house, chief inspector of constabulary, chief economist,
            strategist, chief strategist, equity strategist, market strategist, investment strategist, market analyst, senior market analyst, portfolio manager, fund manager, managing partner, meteorologist, chief meteorologist, chief physician, negotiator, special negotiator, arms inspector, weapons inspector, chief arms inspector, chief weapons inspector, special prosecutor, special counsel, editor-in-chief, managing editor, chief editor, chief scientist, campaign manager, dictator, strongman, chief adviser, special coordinator, special rapporteur, humanitarian coordinator, under-secretary-general, assistant secretary-general, inspector general of police, secretary to the government of the federation, secretary to the state government, corps commander, secretary to the cabinet, regional commissioner,             chief scientific adviser, pro vice-chancellor, deputy vice-chancellor, air officer commanding, flag officer commanding, chief technology officer, chief information officer, chief marketing officer, chief product officer, chief legal officer, chief people officer, chief human resources officer, chief compliance officer, chief risk officer, chief investment officer,
            chief strategy officer, chief security officer, chief information security officer, chief data officer, chief science officer, chief scientific officer, chief revenue officer, chief communications officer, chief diversity officer, chief commercial officer, chief administrative officer, chief business officer, chief innovation officer, chief digital officer, chief sustainability officer, chief veterinary officer, chancellor of the exchequer, chief secretary to the treasury, financial secretary to the treasury, economic secretary to the treasury, exchequer secretary to the treasury, parliamentary secretary to the treasury, fire chief, fire commissioner, coroner, supreme allied commander, chief nursing officer, chief fire officer, chief accounting officer, chief compliance officer, compliance officer, treasurer general, treasurer-general, chief policy officer,
            non-executive director, nonexecutive director, independent director, independent non-executive director, lead independent director, non-executive chairman, second-in-command, third in command, deputy chief of mission, commanding officer, executive officer, press officer, protocol officer, public affairs officer, public information officer, chief pilot, top political officer, state secretary, parliamentary state secretary, indo-pacific commander, chief engineer, deputy chief engineer, top political adviser, top judge, top prosecutor, alternate member, political counsellor, minister counsellor, economic counsellor, press counsellor, chief architect, chief of space operations, chief of defence intelligence, chief of personnel, chief of materiel, military advocate general, inspector of the army, inspector of the navy, inspector of the air force, flag officer fleet, inspector, colonel commandant, chief director,
            political editor, foreign editor, data editor, news editor, business editor, city editor, sports editor, regional editor, investigations editor, contributing editor, advising editor, features editor, world editor, opinion editor, economics editor, diplomatic editor, defence editor,
            training manager, project manager, communications manager, country manager, regional manager, policy manager, operations manager, research manager, programme manager, finance manager, sales manager, marketing manager, plant manager, branch manager, campaign chairman, campaign chief, campaign director, supreme allied commander europe, supreme allied commander transformation, aide-de-camp, raksha mantri
            """
        )
    },
    "leader of the opposition": "opposition leader",
    "cdf": "chief of defence forces",
    "cds": "chief of defence staff",
    "coas": "chief of army staff",
    "cabinet chief": "chief of cabinet",
    "chief of the cabinet": "chief of cabinet",
    "leader of opposition": "opposition leader",
    "boss": "head",
    "cs": "cabinet secretary",
    "ps": "principal secretary",
    "igp": "inspector general of police",
    "pm": "prime minister",
    "cm": "chief minister",
    "vp": "vice president",
    "nsa": "national security adviser",
    "eam": "external affairs minister",
    "dg": "director-general",
    "gmd": "managing director",
    "group managing director": "managing director",
    "chief of defense intelligence": "chief of defence intelligence",
    "aide de camp": "aide-de-camp",
    "officer-in-charge": "officer-in-charge",
    "woman rep": "woman representative",
    "ombudswoman": "ombudsman",
    "lady chief justice": "lord chief justice",
    "mentri besar": "menteri besar",
    "chief of the defense force": "chief of the defence force",
    "chief of defense force": "chief of defence force",
    "sen.": "senator",
    "rep.": "representative",
    "gov.": "governor",
    "gov. gen.": "governor-general",
    "gov.-gen.": "governor-general",
    "sens.": "senator",
    "reps.": "representative",
    "govs.": "governor",
    "cno": "chief of naval operations",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "counselor": "councillor",
    "councilor": "councillor",
    "counsellor": "councillor",
    "state counselor": "state councillor",
    "state councilor": "state councillor",
    "state president": "president",
    "state counsellor": "state councillor",
    "advisor": "adviser",
    "national security advisor": "national security adviser",
    "commander in chief": "commander-in-chief",
    "secretary general": "secretary-general",
    "director general": "director-general",
    "general director": "director-general",
    "governor general": "governor-general",
    "congresswoman": "congressman",
    "attaché": "attache",
    "military attaché": "military attache",
    "defence attaché": "defence attache",
    "defense attaché": "defence attache",
    "defense attache": "defence attache",
    "air attaché": "air attache",
    "naval attaché": "naval attache",
    "army attaché": "army attache",
    "second in command": "second-in-command",
    "editor in chief": "editor-in-chief",
    "third-in-command": "third in command",
    **dict.fromkeys(
        phrases(
            "graft-buster, graft buster, disciplinarian, chief disciplinarian, top disciplinarian, anti-corruption watchdog, graft watchdog, anti-graft watchdog, corruption-buster, discipline inspector, top discipline inspector, chief discipline inspector, discipline inspection chief, discipline inspection secretary, discipline secretary, anti-corruption inspector"
        ),
        "discipline chief",
    ),
    "number two": "second-in-command",
    "no. 2": "second-in-command",
    "no. 2 official": "second-in-command",
    "no. 2 commander": "second-in-command",
    "no. 2 officer": "second-in-command",
    "goc": "general officer commanding",
    **dict.fromkeys(
        phrases(
            """
            goc-in-c, goc-in-chief, foc-in-c, foc-in-chief, aoc-in-c, aoc-in-chief, general officer commanding-in-chief,
            flag officer in command, flag officer commanding-in-chief, air officer commanding-in-chief
            """
        ),
        "commander",
    ),
    **dict.fromkeys(
        phrases("chief political officer, chief political commissar, top political commissar"), "top political officer"
    ),
    "party boss": "party chief",
    **dict.fromkeys(phrases("junta chief, junta leader, junta head, junta boss, military ruler"), "leader"),
    "martial law commander": "martial law commander",
    "political counselor": "political counsellor",
    "minister counselor": "minister counsellor",
    "top political advisor": "top political adviser",
    "political commisar": "political commissar",
    "political chief": "political chief",  # which a pack knows as the commissar or the director of political work
    "political boss": "political chief",
    "commisar": "commissar",
    "chargé d'affaires": "charge d'affaires",
    "chargé d’affaires": "charge d'affaires",
    "homeland security advisor": "homeland security adviser",
    "u.s. attorney": "us attorney",
    "united states attorney": "us attorney",
    "ceo": "chief executive officer",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "police boss": "police chief",
    "spy boss": "spy chief",
    "defense editor": "defence editor",
    "program manager": "programme manager",
    "state's attorney": "state's attorney",
    "state’s attorney": "state's attorney",
    "special agent in charge": "special agent in charge",
    **dict.fromkeys(
        phrases("city councilman, city councilwoman, city councilmember, city council member"), "councilman"
    ),
    **dict.fromkeys(phrases("city councilor, city councillor"), "councillor"),
    **dict.fromkeys(phrases("schools superintendent, school superintendent"), "superintendent"),
    "superintendent of public instruction": "superintendent of public instruction",
    "campaign chair": "campaign chairman",
    "campaign chairwoman": "campaign chairman",
    "campaign boss": "campaign chief",
    "chiefs of staff": "chief of staff",
    "chief of the defense staff": "chief of the defence staff",
    "chief of defense forces": "chief of defence forces",
    "chief of the defense forces": "chief of the defence forces",
    "chief of defense": "chief of defence",
    "congressional representative": "representative",
    "councilwoman": "councilman",
    "councilmember": "councilman",
    "council member": "councilman",
    "assemblywoman": "assemblyman",
    "assemblymember": "assemblyman",
    "parliamentarian": "lawmaker",
    "mep": "member of the european parliament",
    "euro-mp": "member of the european parliament",
    "group chief executive": "chief executive",
    "group chief executive officer": "chief executive officer",
    "group ceo": "chief executive officer",
    "special advisor": "special adviser",
    "senior advisor": "senior adviser",
    "military advisor": "military adviser",
    "sergeant at arms": "sergeant-at-arms",
    "commandant general": "commander",
    "commandant-general": "commander",
    "legal advisor": "legal adviser",
    "mec": "member of the executive council",
    "presidential advisor": "presidential adviser",
    "parliamentary undersecretary of state": "parliamentary under-secretary of state",
    "parliamentary under secretary of state": "parliamentary under-secretary of state",
    "co-ordinator": "coordinator",
    "mp": "member of parliament",
    "chief of defense staff": "chief of defence staff",
    "head of government": "head of government",
    "head of state": "head of state",
    "commissioner of police": "police commissioner",
    "tsar": "czar",
    "vice chancellor": "vice-chancellor",
    "attorney-general": "attorney general",
    "minister president": "minister-president",
}

# Words before a title that make another title of it.
TITLE_PREFIXES: dict[str, str] = {
    "vice": "vice",
    "deputy": "deputy",
    "assistant": "assistant",
    "associate": "associate",
    "executive": "executive",
    "senior": "senior",
    "first": "first",
    "second": "second",
    "third": "third",
    "first-ranked": "first",
    "second-ranked": "second",
    "first-ranking": "first",
    "second-ranking": "second",
    "lieutenant": "lieutenant",
    "lt.": "lieutenant",
    "lt": "lieutenant",
    "joint": "joint",
    "principal": "principal",
    "permanent": "permanent",
    "honorary": "honorary",
    "co": "co",
}

# Words before a title that say how it is held.
FORMER = frozenset(
    """
        former ex- ex one-time onetime two-time three-time four-time sometime ex-. previous retired late past erstwhile longtime-former disgraced-former
        """.split()
)
THEN = frozenset(("then", "then-", "the-then"))
ACTING = frozenset(["acting", "interim", "caretaker", "provisional", "temporary", "stand-in"])
OUTGOING = frozenset(["outgoing", "departing", "retiring"])
INCOMING = frozenset(
    """
        incoming designate elect -elect president-elect future next would-be prospective newly-nominated
        """.split()
)
NEW = frozenset(
    ["new", "fresh", "newly", "newly-appointed", "newly-named", "newly-elected", "just-appointed", "just-named"]
)
PLAIN = frozenset(
    """
        current incumbent present sitting global worldwide serving founding uniformed top longtime long-time long-standing long-serving veteran powerful embattled
        beleaguered missing influential hawkish hardline populist
        conservative liberal leftist reformist democratic republican military overall ruling de facto chief female woman
        federal union provincial transitional national other regional remaining ordinary sole only lone youngest oldest first-ever youngest-ever longest-serving longest-ever US-sanctioned US-educated reclusive civilian senior full voting
        """.split()
)
ENDED_BY_ADJECTIVE = frozenset(
    """
        ousted sacked fired dismissed deposed toppled removed disgraced fallen purged expelled jailed imprisoned convicted
        slain assassinated deceased overthrown defrocked cashiered executed murdered exiled unseated runaway fugitive banished dethroned axed
        """.split()
)
# Of an opposition that holds none of the posts that it names its people for.
SHADOW = frozenset(["shadow"])
# Verbs by which somebody gives a post to another
CHOOSING = frozenset("appoint name choose pick select install nominate promote".split())
NOMINATED = frozenset(["nominated", "proposed", "putative", "presumptive"])

# Titles that need no organisation: the state itself is the body of the post.
NATIONAL = frozenset(
    phrases(
        """
        president, vice president, premier, vice premier, deputy premier, prime minister, deputy prime minister, king, queen,
        emir, sultan, crown prince, supreme leader, leader, chancellor, head of state, head of government, ambassador, top
        diplomat, first vice president, national security adviser, attorney general, chief justice,
        governor-general, foreign secretary, speaker, chief of staff, state councillor
        """
    )
)

# Posts that are of some state or part of one even where nothing says of which.
OF_ANY_STATE = frozenset(
    phrases(
        """
        president, vice president, first vice president, prime minister, deputy prime minister, premier, vice premier,
        deputy premier, chancellor, king, queen, emir, sultan, crown prince, supreme leader, attorney general, chief justice, foreign secretary,
        national security adviser, senator, governor, lieutenant governor, mayor, chief minister, ambassador, opposition leader,
        lawmaker, member of parliament, congressman, chief of army staff, chief of defence staff, chief of general staff,
        deputy president, head of state, first minister, police chief, chief of police, deputy police chief, police commissioner, spy chief, spymaster,
        director of public prosecutions, national director of public prosecutions, deputy national director of public prosecutions,
        city manager, state senator, state representative
        """
    )
)

# Posts of a body that news may leave out, where it has named none that could have them: "former chairman Ann Miller".
OF_ANY_BODY = frozenset(
    phrases(
        """
        chairman, vice chairman, deputy chairman, director, deputy director, commissioner, deputy commissioner, commander,
        chief of staff, deputy chief of staff, press secretary, director-general, secretary-general,
        speaker, majority leader, minority leader, party leader,
        attorney general, central bank governor, administrator, spokesperson
        """
    )
)

# What else somebody is to a firm or charity of his own, which is no post: "founder and editor", "its editor and joint founder".
FOUNDER = r"(?:co-?founder|founder|co-owner|owner|publisher|creator|presenter|reporter|columnist|journalist)"
AND_FOUNDER = re.compile(rf"\s+(?:and|&)\s+(?i:{FOUNDER})(?=\s+(?:of|at)\s|,\s+[A-Z])")
"""Between a title and its body: "editor and founder of Zorvex"."""

BOARD = (
    r"(?:(?:supervisory|management|executive|advisory|editorial|governing)\s+)?board"
    r"(?:\s+of\s+(?:directors|trustees|governors|management|managers|advis[eo]rs|supervisors))?"
)
"""The board of a firm or charity, as part of a regular expression."""

# One character of a clause, be it the stop of a rank: "relieves Lt. Gen. Li of his duties".
WITHIN = r"(?:\b(?:Lt|Gen|Maj|Adm|Col|Brig|Capt|Cmdr|Sgt|Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.|[^.;])"
# "the Chief of Defence Staff (CDS), General Moss": what a title is for short
SHORT = r"(?:\s*[(（][A-Z][A-Za-z-]{1,6}[)）])?"
POST_NOMINALS = (
    r"(?:,?\s+(?:(?-i:MP|MLA|MPP|MSP|MEP|TD|KC|QC|SC|VC|GC|AC|AO|AM|OAM|PC|CH|JP|KBE|DBE|CBE|OBE|MBE|GBE|KCB|GCB|CB|CMG|KCMG|GCMG|KCVO|CVO|MVO|"
    r"DSO|DSC|DFC|DSM|CSC|CSM|ADC|ONZM|CNZM|MNZM|PVSM|UYSM|AVSM|YSM|VSM|FRS|RN|RM|RAF|RAN|RAAF|RNZN|RCN|USN|USAF|USMC|USCG|PhD|MD|"
    r"Ph\.\s?D\.?|M\.\s?D\.)(?![\w’'])|\([Rr]et(?:[’']?d|ired)?\.?\)))*"
)
"""Letters behind a name that tell of a seat, an order, a service or a degree, and no post: "Ben Holm KC MP", "Bo Lind, Ph.D."."""
# What may stand behind a name: letters, its native script, an age.
BEHIND_NAME = POST_NOMINALS + r"(?:\s*[(（][^()]{1,30}[)）])?(?:\s*,\s*(?:aged\s+)?\d{2}\s*,?)?"
# From whom something comes, perhaps after when: "took over on Monday from".
THEN_FROM = re.compile(
    r"(?:,?\s+(?:(?:only|just|barely)\s+)?(?:(?:in|on|at|last|this|earlier|late|early)\s[^,.;]{2,30}?|yesterday|today))?,?\s+from\s+(?:the\s+)?"
)


# What makes another title of one: "United States attorney general", "military chief of staff", "state secretary of health".
_NOT_BEFORE = {
    **{head: r"(?![\s-]general)" for head in TITLES if head.endswith("attorney")},
    "leader of opposition": r"(?!\s+(?:party|parties|group|bloc|movement)\b)",  # of the party named next
    "military chief": r"(?![\s-]of[\s-]staff)",
    "state secretary": r"(?![\s-]of\b)",
    **dict.fromkeys(("dean", "judge", "bishop", "marshal", "governor"), NO_FIRM_BEHIND),
    "economist": r"(?![’']s\s|\s(?:intelligence|magazine|newspaper|group|conference|editor)\b)",  # the weekly
}


def title_pattern() -> re.Pattern[str]:
    """A regular expression for a title with its prefixes, in the singular or plural."""
    heads = sorted(TITLES, key=len, reverse=True)
    inner = either(_plural(re.escape(head).replace(r"\ ", r"[\s-]")) + _NOT_BEFORE.get(head, "") for head in heads)
    # "Richfield Co chairman": the end of the name of a firm, unless with a hyphen
    known = (re.escape(prefix) + ("(?=-)" if prefix == "co" else "") for prefix in TITLE_PREFIXES)
    prefixes = either(sorted(known, key=len, reverse=True))
    return re.compile(
        rf"(?:(?<![\w-])|(?<=--)|(?<=\bex-)|(?<=\bthen-))(?P<prefix>(?:(?:{prefixes})[\s-]+)*)(?P<head>{inner})(?P<elect>[\s-](?:elect|designate|designee|in-waiting))?(?![\w])",
        re.I,
    )


def _plural(head: str) -> str:
    if head.endswith("man"):
        return f"{head[:-3]}m[ae]n"
    first, of, rest = head.partition(r"[\s-]of[\s-]")
    if of:
        return f"{first}s?{of}{rest}"
    if head.endswith("y"):
        return f"{head[:-1]}(?:y|ies)"
    return f"{head}s?"
