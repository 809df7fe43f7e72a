"""The lexicon of acts: which verb, with which object, is an event of which type, and where its recipient stands.

One line a frame: `TYPE mode | verbs | nouns | recipients`. With nouns, one of them must be the object of the verb (or the
subject of its passive). Recipients stand as the `object`, as the `owner` of the object ("Israel's attack", "Afghan
villages"), as subject of the `clause` that completes the verb, or after one of the prepositions named. A verb with a
particle is written with a hyphen ("call-off"). `!` marks what must be there: `object!` a party as object, `with!` one after
"with" (of several marked so one will do), `clause!` a clause, `actor!` a party as subject, `two!` two parties in all; `for?`
is the preposition, whoever comes after it. The types are those of PLOVER.
"""

from __future__ import annotations

from dataclasses import dataclass

_PEOPLE = "prisoner hostage detainee captive soldier sailor civilian activist refugee crew child man woman"
_FORCES = """troop force soldier army contingent peacekeeper tank unit warship fleet carrier reservist jet bomber police patrol
    brigade battalion missile reinforcement navy marine paratrooper guard ship"""
_MEETINGS = "talk meeting dialogue negotiation summit exchange contact channel consultation conversation discussion"
_PROTESTS = "protest demonstration rally march strike riot sit-in vigil walkout picket boycott"
_ATTACKS = "attack offensive invasion raid assault airstrike bombing incursion ambush shelling strike bombardment"
_PLACES = """town village city stronghold base hill position airport port territory camp palace district province island
    capital bridge outpost region"""
_TIES = "tie relation link cooperation trade contact connection"
_LIMITS = (
    "restriction curfew emergency ban measure state siege blockade sanction embargo censorship law lockdown tariff"
)
_GIVEN = """aid assistance help food medicine relief loan grant dollar euro yuan yen million weapon arms ammunition missile
    tank vaccine fuel tent intelligence equipment shelter supply kg ton drone"""

ACTS = f"""
CONSULT | mediate | | between in with
CONSULT | launch undertake begin start lead offer | mediation | between with

AGREE | offer promise pledge undertake commit volunteer consent vow swear | | clause to with object
AGREE | accept | formula proposal plan offer invitation terms condition mediation request settlement truce ceasefire deal | from of by with owner

REQUEST | pressure press lobby pressurise pressurize | | object!
REQUEST | push campaign call appeal | | for? from
REQUEST | order | | object! clause!
REQUEST | appeal | | to!

ACCUSE | indict charge sue prosecute | | object!
ACCUSE | deplore decry lament deride assail blast mock lambast protest criticise criticize | | object owner actor! two!
ACCUSE | file bring lodge | lawsuit suit complaint charge indictment protest | against with to
ACCUSE investigate | investigate probe inspect | | object owner actor!
ACCUSE investigate | launch open begin order start | investigation inquiry enquiry probe hearing | into of against on
ACCUSE investigate | send dispatch | inspector investigator | to in

REJECT | boycott | | object owner
REJECT | oppose rebuff ignore shun resist spurn veto | | object owner actor! two!
REJECT | rule-out | | object owner
REJECT | violate breach flout defy break | ban agreement order ceasefire treaty truce law resolution accord | of with by owner
REJECT | cancel call-off suspend postpone scrap skip boycott break-off halt freeze cut cut-off | {_MEETINGS} | with to owner

THREATEN | threaten | | object clause against with
THREATEN | warn caution | | object clause against actor!

PROTEST | demonstrate protest rally riot | | against in
PROTEST | stage hold organise organize begin launch join lead attend call | {_PROTESTS} | against in
PROTEST | block blockade obstruct occupy | road street bridge highway railway traffic roadway entrance motorway square building | of to in
PROTEST | collect gather | signature | against
PROTEST | stop down | work tool | over

COERCE arrest | arrest detain apprehend intern | | object!
COERCE sentence | sentence convict jail imprison | | object!
COERCE confiscate | confiscate impound | | from owner of object
COERCE confiscate | seize | weapon ship vessel asset property boat aircraft rifle document explosive cargo tanker | from of owner
COERCE destroy | demolish destroy raze bulldoze torch burn-down blow-up | home house building village school office church mosque bridge line property pipeline infrastructure crop | of in owner
COERCE restrict | impose reimpose declare order enforce | curfew blockade lockdown emergency law restriction censorship siege | on in against
COERCE restrict | block prevent ban outlaw prohibit disperse crush suppress | demonstration protest rally march party gathering newspaper broadcast media website network opposition | of by owner
COERCE deport | deport evict banish exile | | object! to from
COERCE censor | hack deface | | object owner
COERCE hold | hold | hostage captive | of owner
COERCE restrict | blockade besiege encircle | | object owner
COERCE | overthrow topple | | object! actor!

ASSAULT | attack ambush shoot gun-down stab wound injure abuse rape behead execute massacre slaughter murder kill kidnap abduct poison invade storm raid | | object owner
ASSAULT assassinate | assassinate | | object!
ASSAULT torture | torture | | object owner
ASSAULT explosives | bomb | | object owner
ASSAULT heavy-weapons | shell bombard strafe | | object owner
ASSAULT explosives | explode detonate plant set-off | bomb device explosive mine | in of at near
ASSAULT | capture retake recapture overrun seize storm | {_PLACES} | from of in on owner
ASSAULT | battle fight clash | | with! against!
ASSAULT | launch carry carry-out mount conduct stage make begin resume | {_ATTACKS} | on against of into in
ASSAULT heavy-weapons | fire launch lob | missile rocket shell mortar artillery | at on into against

SANCTION | sanction blacklist embargo | | object!
SANCTION | impose put place slap levy announce introduce tighten extend expand issue order adopt approve | sanction embargo blacklisting tariff | on! against
SANCTION | suspend cut cut-off sever break break-off halt freeze reduce withhold | {_TIES} aid assistance supply funding flight | with to from of
SANCTION | recall withdraw expel | ambassador envoy diplomat attache consul observer | from to of owner
SANCTION | announce | suspension | with to of
SANCTION | cancel call-off | visit trip tour | to
SANCTION | prohibit ban bar restrict | import export trade aid entry airline visa flight | from to of by owner
SANCTION | deny refuse | entry visa access | to
SANCTION | force-out ship-out | | object!

AID | provide give send deliver donate grant extend hand hand-over airlift supply allocate contribute | {_GIVEN} | to for object
AID | provide supply furnish | | object! with?
AID asylum | grant give offer | asylum refuge | to object

COOPERATE | hold conduct launch begin start stage open kick-off complete conclude | exercise drill maneuver manoeuvre game | with between two!
COOPERATE | share exchange | intelligence information data | with two!
COOPERATE | extradite | | object to

CONCEDE | ease lift relax cancel end remove waive | {_LIMITS} | on in against of
CONCEDE | accept | demand | of from by owner
CONCEDE | concede yield bow give-in | | to
CONCEDE | allow permit | return entry access visit inspection inspector passage protest rally | of by to for
CONCEDE | allow permit let | | object clause! actor!
CONCEDE | call-off suspend end | {_PROTESTS} | against
CONCEDE | pardon | | object!
CONCEDE | apologise apologize | | to for
CONCEDE | declare announce | ceasefire truce amnesty | with for

RETREAT | withdraw pull pull-out evacuate remove | {_FORCES} | from
RETREAT | withdraw retreat | | from!
RETREAT | evacuate vacate | settlement base town camp territory city village post | in of from
RETREAT | surrender disarm demobilise demobilize | | to
RETREAT | release free repatriate | {_PEOPLE} | of from owner
RETREAT | complete begin speed accelerate start speed-up | withdrawal pullout evacuation removal retreat | from of
RETREAT | pay | compensation ransom reparation | to for
RETREAT | return hand hand-over hand-back | land property body remains island territory weapon artefact artifact | to

SUPPORT | praise commend hail applaud laud defend endorse back | | object owner actor! two!
SUPPORT | establish restore upgrade normalise normalize resume | tie relation | with owner
SUPPORT | open | embassy consulate | in
SUPPORT | forgive congratulate | | object! actor!
SUPPORT | ratify | treaty agreement accord pact convention protocol | with

MOBILIZE | mobilise mobilize deploy redeploy | {_FORCES} | in to against on near
MOBILIZE | send dispatch order | {_FORCES} | to into near
"""
"""The frames, most particular first where a verb has several."""

MATERIAL_COOPERATION = frozenset(("AID", "COOPERATE", "CONCEDE", "RETREAT"))
"""Of these what is promised is an agreement (AGREE) ..."""
CONFLICT = frozenset(("SANCTION", "COERCE", "ASSAULT", "PROTEST", "REJECT"))
"""... and of these what is announced is a threat (THREATEN)."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One sense of a verb: see the head of this file."""

    type: str
    mode: str | None
    verb: str
    particle: str | None
    nouns: frozenset[str]
    recipients: tuple[str, ...]
    required: frozenset[str]


def _frames(table: str) -> dict[str, tuple[Frame, ...]]:
    found: dict[str, list[Frame]] = {}
    for line in filter(None, map(str.strip, table.replace("\n    ", " ").splitlines())):
        kind, listed, nouns, slots = (part.split() for part in line.split("|"))
        for entry in listed:
            verb, _, particle = entry.partition("-")
            frame = Frame(
                kind[0],
                kind[1] if len(kind) > 1 else None,
                verb,
                particle or None,
                frozenset(nouns),
                tuple(slot.rstrip("!?") for slot in slots),
                frozenset(slot.rstrip("!") for slot in slots if slot.endswith(("!", "?"))),
            )
            found.setdefault(verb, []).append(frame)
    # With a particle, then with a noun, before the verb alone.
    return {
        verb: tuple(sorted(frames, key=lambda each: (each.particle is None, not each.nouns)))
        for verb, frames in found.items()
    }


FRAMES = _frames(ACTS)
"""The frames of each verb, by its lemma."""
