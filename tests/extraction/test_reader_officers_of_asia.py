"""Posts of officers as news of South and East Asia tells of them: who swaps with whom, and whose rank is no post."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

CASES = [
    (
        "Pakistan's army named Lt Gen Kamran Shah as new Chief of General Staff.",
        {("Kamran Shah", "chief of general staff", "pakistan army", "began")},
    ),
    (
        "Indian Vice Admiral Ved Nair took over as Deputy Chief of the Naval Staff.",
        {("Ved Nair", "deputy chief", "indian navy", "began")},
    ),
    (
        "Indian Vice Admiral Ved Nair took over as Vice Chief of the Naval Staff.",
        {("Ved Nair", "vice chief", "indian navy", "began")},
    ),
    ("In India, Major General Ved Nair will be promoted to the rank of Army Commander.", set()),
    ("India's Lt Gen Suraj Rana will take over as an Army Commander on Friday.", set()),
    (
        "Lt Gen Arun Mehta took over as General Officer Commanding Bhopal Hills area.",
        {("Arun Mehta", "general officer commanding", "", "began")},
    ),
    (
        "Ved Nair is the Director General of Military Training (DGMT).",
        {("Ved Nair", "director-general of military training", "", "holds")},
    ),
    (
        "Lt Gen Bilal Shah was made head of the Anti-Narcotics Bureau. Lt Gen Rizwan Butt has been moved to the Water Authority (WA) as its chairman.",
        {
            ("Bilal Shah", "head", "anti narcotics bureau", "began"),
            ("Rizwan Butt", "chairman", "water authority", "began"),
        },
    ),
    (
        "Lt Gen Bilal Shah was Pakistan's army chief. The position fell vacant after he was elevated to the post of chairman of the Joint Chiefs of Staff Committee.",
        {
            ("Bilal Shah", "chief", "pakistan army", "held_before"),
            ("", "chief", "pakistan army", "not_holding"),
            ("Bilal Shah", "chairman", "joint chiefs of staff committee of pakistan", "began"),
        },
    ),
    (
        "One key appointment is General Somchai Dee as the new commander of the Royal Thai Army.",
        {("Somchai Dee", "commander", "royal thai army", "began")},
    ),
    (
        "The other choice was that of Finance Minister Ann Auma as governor of the Bank of Canada.",
        {
            ("Ann Auma", "minister", "ministry of finance of canada", "held_before"),
            ("Ann Auma", "governor", "bank of canada", "began"),
        },
    ),
    ("The choice was General Somchai Dee or the new commander.", set()),
    (
        "The commander of the 31st LID Brig-Gen Thein Myat Tun will head the Staff College.",
        {
            ("Thein Myat Tun", "commander", "31st lid", "holds"),
            ("Thein Myat Tun", "head", "staff college", "began"),
        },
    ),
    (
        "Le Van Ba was commander of Military Region 5 of Vietnam and is now chief of the Bureau of Special Operations-3.",
        {
            ("Le Van Ba", "commander", "military region 5", "held_before"),
            ("Le Van Ba", "chief", "bureau of special operations 3", "holds"),
        },
    ),
    (
        "Lt Gen Ali Khan was made Director General of the ISI. Major General Asim Butt was posted as DG Rangers, Sindh.",
        {
            ("Ali Khan", "director", "inter services intelligence", "began"),
        },
    ),
    ("Le Van Ba is a former Secretary of the Party delegation of Vietnam.", set()),
    (
        "Taiwan's new defense minister is fleet commander Lo Teh-fa. He replaces Feng Kai-shih.",
        {
            ("Lo Teh-fa", "minister", "ministry of national defense of the republic of china", "began"),
            ("Feng Kai-shih", "minister", "ministry of national defense of the republic of china", "ended"),
        },
    ),
    (
        "Labour Minister Chen Kai-wen is to become director of the Customs Office, while Lo Teh-fa is to take over Chen's post in Taiwan.",
        {
            ("Chen Kai-wen", "minister", "ministry of labour of taiwan", "holds"),
            ("Chen Kai-wen", "director", "customs office", "began"),
            ("Lo Teh-fa", "minister", "ministry of labour of taiwan", "began"),
        },
    ),
    (
        "General Lo Teh-fa, who is chief of Taiwan's army, goes in May. The post to be left vacant by Lo's promotion draws many.",
        {("Lo Teh-fa", "chief", "republic of china army", "holds")},
    ),
    (
        "The director of the MND's Political Warfare Bureau, General Lo Teh-fa, met Taiwan's president.",
        {
            (
                "Lo Teh-fa",
                "director",
                "political warfare bureau of the ministry of national defense of the republic of china",
                "holds",
            )
        },
    ),
    (
        "Togo's president relieved five officials, including Ali Bako, the head of the Coast Command, and Interior Minister Komi Lawson, of their duties.",
        {
            ("Ali Bako", "commander", "coast command", "ended"),
            ("Komi Lawson", "minister", "ministry of the interior of togo", "ended"),
        },
    ),
    (
        "Togo's president fired several officials on Monday, among them Interior Minister Komi Lawson.",
        {("Komi Lawson", "minister", "ministry of the interior of togo", "ended")},
    ),
    (
        "Togo's president praised several officials, including Interior Minister Komi Lawson.",
        {("Komi Lawson", "minister", "ministry of the interior of togo", "holds")},
    ),
    (
        "The envoy flew in for meetings with Togolese President Ali Bako, the prime minister and other leading officials.",
        {("Ali Bako", "president", "togolese republic", "holds")},
    ),
    (
        "Among the new faces in the Politburo of Laos is Thong Sou, chairman of the Trade Council.",
        {("Thong Sou", "chairman", "trade council", "holds")},
    ),
    (
        "New Zealand's defence chief, Tony Reid, spoke.",
        {("Tony Reid", "chief", "new zealand defense force", "holds")},
    ),
    (
        "In North Korea, WPK Secretary for Light Industry Pak Min Su spoke.",
        {("Pak Min Su", "secretary for light industry", "workers party of korea", "holds")},
    ),
    (
        "Thong Sou was elected as a member of the LPRP Central Committee.",
        {("Thong Sou", "member", "central committee of the lao peoples revolutionary party", "began")},
    ),
    (
        "Vice Admiral Reid, who has been Vice Chief of the Defence Force of Australia since 2018, will take over from General Bo Lind.",
        {
            ("Reid", "deputy chief", "australian defense force", "began"),
            ("Reid", "deputy chief", "australian defense force", "holds"),
        },
    ),
    (
        "Australia has new chiefs, with Rear Admiral Bo Lind being promoted to Chief of Navy, Major General Sam Moss being appointed Chief of Army and Air Marshal Jan Reid becoming Chief of Air Force.",
        {
            ("Bo Lind", "chief", "royal australian navy", "began"),
            ("Sam Moss", "chief", "australian army", "began"),
            ("Jan Reid", "chief", "royal australian air force", "began"),
        },
    ),
    (
        "Jan Reid will become the new chief of Australia's defence force. She was named vice-chief of the force in 2018. Reid will replace defence chief General Bo Lind.",
        {
            ("Jan Reid", "chief", "australian defense force", "began"),
            ("Jan Reid", "deputy chief", "australian defense force", "began"),
            ("Bo Lind", "chief", "australian defense force", "holds"),
            ("Bo Lind", "chief", "australian defense force", "ended"),
        },
    ),
    (
        "The new Chief of Navy of New Zealand will be Jan Reid, who is Assistant Chief for plans of the Defence Force. She will take up her new role on 30 November.",
        {
            ("Jan Reid", "assistant chief for plans", "new zealand defense force", "holds"),
            ("Jan Reid", "chief", "royal new zealand navy", "began"),
        },
    ),
    (
        "In Sri Lanka, Secretary to the President Nimal Perera told a radio station so.",
        {("Nimal Perera", "secretary", "presidency of sri lanka", "holds")},
    ),
    (
        "Major General Nimal Perera was made the 21st Army Commander of Sri Lanka.",
        {("Nimal Perera", "commander", "sri lanka army", "began")},
    ),
    (
        "Lieut. Gen. Vu Hai Long is a member of the Party Central Committee of Vietnam, and the party met in Hanoi.",
        {("Vu Hai Long", "member", "central committee of the communist party of vietnam", "holds")},
    ),
    (
        "AIRCDRE Jan Reid of New Zealand is commander of the Coast Command.",
        {("Jan Reid", "commander", "coast command", "holds")},
    ),
    (
        "A radio report said No Kwang Min, the minister of defence of North Korea, was there.",
        {("No Kwang Min", "minister", "ministry of defense of north korea", "holds")},
    ),
    (
        "General Tran Duc Thai is defence minister of Vietnam.",
        {("Tran Duc Thai", "minister", "ministry of defense of vietnam", "holds")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_officers_of_asia(reader: GrammarReader, text: str, expected: set[tuple[str, str, str, str]]) -> None:
    claims = claims_of(read(reader, text))
    assert {(c.person, c.title, c.organisation.lower(), c.aspect) for c in claims} == expected
