"""Given names that only women, or only men, have: weak evidence, for where the text says nothing of it."""

from __future__ import annotations

from archive.extraction.people.namelike import family_first
from archive.identity import fold

_WOMEN = frozenset(
    """
    abigail adriana agnes agnieszka aileen aisha alejandra alexandra alice alicia alison amanda amelia amina amy ana anastasia angela
    angelina anita ann anna annalena anne annegret annette annie antonia ashley astrid audrey barbara beata beatrice beatriz begona
    belen bernadette beth betty beverly birgit bridget brigitte camila camilla carla carmen carol carole carolina caroline carrie
    catalina catherine cecilia celia charlotte chloe christiana christina christine chrystia claire clara claudia colette condoleezza
    consuelo corazon cristina cynthia daniela danielle deborah debra delcy denise diana diane dilma dolores dominique donna dora
    doris dorothy eileen ekaterina elaine eleanor elena elisa elisabeth eliza elizabeth ella ellen elsa emilia emily emma erika erna
    esther ethel eugenia eva evelyn fatima fatou fiona florence florentina frances francesca gabriela geraldine gertrude gina giorgia
    gisela gladys gloria grace graciela greta gretchen gro gwendolyn hanna hannah harriet heather heidi helen helena helene helga
    henrietta hilary hillary hina ida inga ingrid irene irina isabel isabella ivana ivanka jacinda jacqueline jana jane janet janice
    jeanine jeannette jennie jennifer jenny jessica jill joan joanna joanne jocelyn josefina josephine joyce juanita judith judy julia
    juliana julie juliet kaja kamala karen karin karoline katarina kate katherine kathleen kathryn kathy katja katrin kay kayleigh
    keiko kersti kirsten kristalina kristen kristi kristin laura lauren leila leticia lidia lina linda lisa liz liza lorena lori
    louise lucia lucy luisa luiza lydia maia magdalena manuela marcia margaret margarita margrethe maria mariana marie marina marine
    marion marisa marise marisol marta martha mary mathilde maud maureen megan melania melanie melissa mercedes mette michaela
    michele michelle mildred milena millie minna miriam moira monica monika monique muriel nadia nana nancy naomi natalia natalie
    natasha nicola nicole nina nirmala nkosazana nora norma nosiviwe olena olga olivia oksana ophelia pamela patricia paula pauline
    penny petra phyllis pia pilar priscilla priti rachel rania raquel rebecca regina renate rhoda rita roberta rosa rosalind rosario
    rose rosemary roxana ruth sabine sally samantha sandra sanna sara sarah sharon sheila shirley silvia simone sofia sonia sophia
    sophie stella stephanie sue susan susana susanne suzanne svetlana sylvia tamara tania tarja tatiana teresa thandi theresa therese
    tina tomomi ulrike ursula valentina valentyna valerie vanessa vera veronica veronique victoria viktoria violeta virginia vivian
    wanda wendy wilma winnie xiomara yasmin yolanda yulia yuliya yvette yvonne zoe zuzana
    """.split()
)
_MEN = frozenset(
    """
    abdel abdul abdullah abraham adam adolf adolfo adrian ahmed alan alberto alejandro aleksandr alexander alexei alfonso alfred
    alfredo ali alistair alvaro amadou anatoly andreas andrew andrey andriy angus anthony anton antonio antony arif arnold arthur
    arturo ashton ashraf augusto barack basil benigno benjamin bernard bernardo bill bob boris brad brendan brian bruce bruno carl
    carlos cesar charles chris christopher chuck claudio clement clive colin cyril dan daniel darren david denis dennis denys derek
    diego dimitri dmitri dmitry dmytro donald doug douglas duncan dwight earl ed edgar edmund eduardo edward edwin elijah emilio
    emmanuel enrique eric erich ernest ernesto esteban eugene evo fabian felipe felix ferdinand fernando fidel francisco franck
    franklin frank frederick fred friedrich gareth gary gavin gennady geoffrey george georges gerald gerard gerhard gilbert gilberto
    giovanni giuseppe glenn gordon graham grant greg gregory guillermo gustavo guy harold harry hassan heinrich henri henry herbert
    hermann hernan horacio howard hubert hubertus hugh hugo humberto hussein ian ibrahim idriss igor ilham imran isaac ismail ivan
    jack jacob jacques jaime jakob jake james jan javier jean jeff jeffrey jeremy jerome jerry jesus jim jimmy joachim joao joe joel
    johann john johnny jonathan jorge jose josef joseph joshua juan julian julio jurgen justin karl keith ken kenneth kevin khalid klaus
    konstantin kurt lars larry laurent lawrence lech leo leon leonard leonid liam lloyd louis lucas lucio ludwig luigi luis luiz
    mahmoud malcolm manuel marc marcel marco marcos mariano mario mark markus martin mateusz matt matthew matteo maurice mauricio
    mauro max michael miguel mike mikhail milos mohamed mohammad mohammed muhammad mustafa nathan ned neil nelson nicholas nicolas
    nikolai nikos noah norman oleg oleksandr oleksii oliver olivier omar oscar otto pablo patrick paul paulo pavel pedro peter petr
    petro philip philippe pierre piotr rafael ralph ramon raul raymond recep reinhard rex ricardo richard robert roberto rodrigo
    roger roland ronald ross roy rudolf ruslan sam samuel santiago sean sebastian sergei sergey sergio serhiy shimon sidney sigmar
    simon stanislav stanley stefan stephane stephen steve steven stuart sultan taras ted terence terrence theodore thomas tim timothy
    tito tobias todd tom tomas tomasz tommy tony umaru valeri valerii vaclav victor viktor vincent vitali vitaly vladimir volodymyr
    wade walter warren wayne werner wilfried wilhelm willem william winston wolfgang xavier yahya yevgeny yitzhak yoav youssef yuri yusuf
    zachary zoran
    """.split()
)


# Given names of whoever they are.
_OTHERS = frozenset(
    """
    adewale ahmet ajit aleksandar alessandro amit andrei andrii andrzej anil anwar ariel armin arsen arun arvind ashfaq
    asif aviv ayman bambang benny berat bilawal bipin bogdan bohuslav bulent chandrika curtis dina dragan ebrahim edouard
    edson ehud emeka esmail eyal fabrizio francois fumio gabriel gamal gianni gideon gyorgy hakan hani helmut herzi hosni
    hossein ignazio ihor istvan itsunori jacek janusz jaroslaw javad jean-luc jean-marie jean-yves jiri joko jomo junichiro
    keir kemal khaleda klara kofi krzysztof kwesi kyrylo laszlo leszek luca mahathir mahinda manmohan manoj marek masoud
    massimo maxim megawati mehmet michel milan minoru mircea moshe mostafa muhyiddin murat mwai mykhailo naftali naoto
    narendra nawaz nebojsa ngozi nicolae nigel nitin njoroge nobuo olaf olusegun otieno pavlo pawel pervez piyush prabowo
    pranab prawit prayut prayuth qamar qassem radoslaw radu raffaele raheel rahm rahul raila rajnath ramzan ranil raphael
    rishi rustem sajith salvatore sameh sanae scott sebastien serhii shaul shehbaz shigeru shinzo sipho slobodan smriti
    subrahmanyam sushma susilo svenja takeshi taro thabo thaksin uhuru valery vasyl vittorio vyacheslav wes wojciech yair
    yasser yaw yemi yingluck yogi yoko yoshihide yukio yuriko zbigniew zlatko zoltan zulfikar
    """.split()
)
# Those that are the names of places too.
PLACES_TOO = frozenset(
    "victoria virginia charlotte florence sofia christian carolina georgia vienna lincoln jackson houston martin franklin diego santiago wayne jose "
    "juan luis francisco antonio carlos nelson geneva adelaide sydney douglas aurora catalina elena regina monica lourdes".split()
)


# Those that are words of other names: "Marine Surveillance", "Rose Garden", "Grace Period".
_WORDS_TOO = frozenset(
    "marine grace rose penny gloria guy earl rex victor mark bill frank carol sue norma dolores corazon sultan dora dan leon max simon pablo "
    "ken sally jack noah roger harry diana nancy barbara angelina christian abel ella joan eva elsa clara lima lydia kay maia ida gro jan wanda "
    "roman cem ion alan emma julia isabella louise joe sam roy ross ray".split()
)


def is_given(word: str) -> bool:
    """Whether a word is a given name that is hardly anything else at the head of a name."""
    given = fold(word.strip(".,"))
    if given in _WORDS_TOO:
        return False
    return given in _WOMEN or given in _MEN or given in _OTHERS or given.split("-")[0] in _WOMEN | _MEN


def of_woman(name: str) -> bool | None:
    """Whether the given name of a full name is a woman's (True) or a man's (False); None where it may be either's."""
    if " " not in name or family_first(name):
        return None
    given = fold(name.split()[0].strip(".,")).split("-")[0]
    return True if given in _WOMEN else False if given in _MEN else None
