"""Ranks and honorifics, which stand before names and are no posts."""

from __future__ import annotations

import re

from archive.extraction.named_like_titles import FIRM_OF_GENERAL, NO_FIRM_BEHIND
from archive.extraction.text.sought import sought

# Ranks and honorifics stand before names and are no posts.
RANK = (
    r"(?:(?:Pol|Police|Comr|Insp|Retd|Rtd)\.? (?=(?:Lt|Maj|Brig|Gen|Capt|Col|Sgt|Lieutenant|Major|General|Captain|Colonel|Brigadier|Sergeant|Admiral|Adm|Air|Vice|Rear)\b))?"
    r"(?:(?:Air|Field|Grand|Vice|Rear|Fleet|Chief)[ -])*(?:(?:(?:Vice[ -])?Senior|Snr|Sr\.?|Sen\.?(?= (?:Gen|Col|Lt\.? Gen)\b)|First|Second|Third|Staff|Master|Sergeant)[ -])?"
    r"(?:(?:Lieutenant|Lieut\.?|Major|Brigadier|Colonel|Lt\.?|Maj\.?|Brig\.?|Gp\.?|Wing|Group|Squadron|Flight)[ -]?)?"
    rf"(?:General(?!\s{FIRM_OF_GENERAL})|Gen\b\.?|Marshal of the (?:Royal )?Air Force|Admiral|Adm\b\.?|Colonel|Col\b\.?|Marshal|Brigadier|Brig\b\.?|Commodore|Captain|Capt\b\.?|Major|Maj\b\.?|Lieutenant|Lt\b\.?|Cmdr\b\.?|"
    r"Sergeant|Sgt\b\.?|Corporal|Sr\.? Col\b\.?|(?:Air|Surg|Gp) (?:Cdre|Cmde)\b\.?|(?:Wg|Lt|Surg) (?:Cdr|Cmdr)\b\.?|Sqn Ldr|Flt Lt|Cdre\b\.?|Cdr\b\.?(?=\s[A-Z])|"
    r"(?:AVM|ACM|DIG|R/Adm|V/Adm|R Adm|V Adm|MG|BG|LTG|RAdm|VAdm|RADM|VADM|(?:(?:LT|MAJ|BRIG) )?GEN|(?:(?:LT|SR|SEN) )?COL|(?:(?:VICE|REAR) )?ADM|CAPT|CDR|CDRE|MAJ|LtGen|MajGen|BGen|BrigGen|LTGEN|MAJGEN|AIRCDRE|AIRMSHL|AIRMARSHAL|CMDRE|GPCAPT|WGCDR)\b\.?(?=\s[A-Z])|(?:GEN|COL|LTC|BRIG|CAPT|MAJ|CMDR|CDRE)\b\.?(?=\s(?!GEN|COL)[A-Z][a-z]))"
    r"(?:\s\((?:[Rr]e?td?\.?|R|[Rr]etired|[Rr]es\.?|[Rr]eserves?)\))?"
)
HONORIFIC = (
    r"(?:Mr|Mrs|Ms|Dr|(?:His|Her) (?:Excellency|Royal Highness|Highness|Majesty)|H\.E|Sir|Dame|Lord(?! (?:Chamberlain|Chancellor|Mayor|Lieutenant|Justice))|Lady|Baroness|Baron|Viscount|Prof|Professor|Rev|Reverend|Fr|Rep|Sen|Gov|Rt|Hon|Honou?rable|The Right Honou?rable|"
    rf"(?:Sheikh|Shaikh|Sheikha)(?=\s\w+ (?:bin|bint|al|Al)\b)|Sayyid|Comrade|Cardinal(?=\s[A-Z])|Madam|Madame|Judge{NO_FIRM_BEHIND}|Chaplain|Prince|Princess|Grand Ayatollah|Ayatollah|Hojjatoleslam|"
    r"Mullah|Maulana|Mufti|Imam|Haji|Hajji|Alhaji|Sardar|Shri|Smt|Begum|Thiru|Tun|Tan Sri|Datuk Seri|Datuk|Dato[’']? S(?:e)?ri|Dato[’']?|"
    r"(?:Acting )?(?:Det|Detective)\.? (?:Ch|Chief)?\.? ?(?:Supt|Superintendent|Insp|Inspector|Sgt|Sergeant|Con|Constable)(?=\.?\s[A-Z])|DCI(?=\s[A-Z][a-z])|DSupt(?=\s[A-Z])|"
    r"Cde|Asec|Usec|Prez|Veteran(?=\s[A-Z])|Emperor|Empress|Datin|Tengku|Tunku|Raja|Engr|Barr|Atty|Amb|Ing|Lic|Dona|Doña|Don|Herr|Frau|Monsieur|U|Daw|PM|FM|VP|Barrister|Adv|Advocate|Pastor|Otunba|Ratu|Mallam|Malam|Hajiya|Ustaz|Ustadz|Kyai|Encik|Puan|Hj|Nawab|Mian|Sahibzada|MNA|MPA|MLA|MLC|MCA|MSP|MHR)\b\.?"
)
# In small letters only right before a name: "the discharge of general Edmond Rakoto".
_RANK_LOW = (
    r"(?:(?:lieutenant|major|brigadier|vice|rear|air|field)[ -])*(?:general|admiral|colonel|marshal|commodore|brigadier|captain)"
    r"(?=\s[A-Z][a-z])"
)
RANK_RE = re.compile(rf"\b(?:(?:{RANK})(?![\w-]){NO_FIRM_BEHIND}|{_RANK_LOW})")
RANKS_PLURAL_RE = sought(r"\b(?:Generals|Admirals|Gens\.?|Colonels|Adms\.?|Messrs\.?)\b")
HONORIFIC_RE = re.compile(rf"\b{HONORIFIC}")
