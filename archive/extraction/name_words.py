"""Words of names: by which organisations are called, and which are never part of the name of a person."""

from __future__ import annotations

from archive.extraction.body_nouns import ALL

# The last word (or a word) of the name of an organisation, capitalised.
# Surnames, and what places, stories and rows of things have too.
_MORE_THAN_BODIES = frozenset("base branch desk laboratory section unit wing".split())
ORGANISATION_WORDS = frozenset(
    """
        inc corp co cos ltd plc llc gmbh bancorp bancorporation bancshares holdings motors airlines airways laboratories securities exchange
        commands forces party bank court police guard guards parliament assembly congress senate house organization organisation association
        union group company corporation times post herald news tribune journal gazette daily cabinet government
        federation league front movement foundation fund services society staff region district politburo
        knesset bundestag duma consortium coalition confederation alliance observatory conference delegation embassy mission network television radio press system program
        programme project initiative taskforce hospital museum caucus legislature tribunal chamber
        """.split()
) | (ALL - _MORE_THAN_BODIES)
# Words that are never part of the name of a person.
NOT_A_NAME = ORGANISATION_WORDS | frozenset(
    """
        generals admirals colonels rangers retd rtd base hall fort camp airport airbase palace tower building square gate dam mount
        lake port harbor harbour barracks stadium memorial cemetery library station pier bridge plaza the a an and
        of for with from in on at by to as is was be north south east west northern southern eastern western central
        sea ocean river strait island islands street road avenue city province state states county kingdom republic
        peninsula dialogue summit war peace treaty act law day monday tuesday wednesday thursday friday saturday
        sunday january february march april may june july august september october november december ministers
        minister president chairman secretary general admiral colonel commander chief commissar spokesman
        spokeswoman spokesperson military defense defence national people people's peoples international chinese
        american foreign public photo file updated share home news relations affairs joint communist liberation rocket
        strategic support theater theatre military new old former top how what why when where who i he she it they
        we you his her its their this that these those mr mrs ms dr but not no yes after before since until while
        during despite although because if democrat democrats republican republicans socialist socialists conservative
        liberal liberals pm fm vp mp mps ceo prefecture rifles brigade works services probe crash summit call
        muslim christian catholic protestant islamic arab european african asian korea korean africa extraordinary
        plenipotentiary logistic logistics aerospace science sciences technology armament armaments equipment procurement
        management agreement agreements amendment settlement environment investment employment intelligence security
        finance governance logistic engineering training sec cos goc acting commanding officer officers fellow fellows
        dlrs dlr mln bln pct capital increase unit brokerage mining games aircraft planning aktieselskab bhd yugoslavia czechoslovakia
        diplomacy caretaker interim provisional outgoing incoming departing temporary embattled longtime
        circuit directive checker dollar dispatch post-dispatch libertarian libertarians reuters courant calendar platforms
        author guest source ex regime yes constitution parade exercise exercises economics politics statistics olympics
        """.split()
)
