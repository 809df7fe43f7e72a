"""All rules of the grammar of posts, in the order in which they look at a sentence."""

from __future__ import annotations

from archive.extraction.parsing.verbs import verbs
from archive.extraction.rules.beginning.appointments import appoints
from archive.extraction.rules.beginning.behind_colon import behind_colon
from archive.extraction.rules.beginning.brought_as import brought_as
from archive.extraction.rules.beginning.carried_up import carried_up
from archive.extraction.rules.beginning.declining import declines
from archive.extraction.rules.beginning.entering import enters
from archive.extraction.rules.beginning.first_days import first_days
from archive.extraction.rules.beginning.fronted import fronted, fronted_end
from archive.extraction.rules.beginning.fronted_choice import fronted_choice
from archive.extraction.rules.beginning.joined_by import joined_by
from archive.extraction.rules.beginning.made_somebody import made_somebody
from archive.extraction.rules.beginning.moved_on import moved_on
from archive.extraction.rules.beginning.moves import moves
from archive.extraction.rules.beginning.office import enters_office, nominations
from archive.extraction.rules.beginning.portfolios import portfolios
from archive.extraction.rules.beginning.taking import takes
from archive.extraction.rules.beginning.to_his_post import to_his_post
from archive.extraction.rules.beginning.to_ministry import to_ministry
from archive.extraction.rules.beginning.transfers import transfers
from archive.extraction.rules.beginning.won import won
from archive.extraction.rules.by_noun.his_appointment import his_appointment
from archive.extraction.rules.by_noun.nominal import nominal
from archive.extraction.rules.ending.bodies_lose import bodies_lose
from archive.extraction.rules.ending.deaths import deaths, dies, sacked_in_headline
from archive.extraction.rules.ending.endings import endings
from archive.extraction.rules.ending.idioms import idioms
from archive.extraction.rules.ending.just_named import just_named
from archive.extraction.rules.ending.leaves_firm import leaves_firm
from archive.extraction.rules.ending.leaving import leaves
from archive.extraction.rules.ending.not_staying import not_staying
from archive.extraction.rules.ending.one_more_to_go import one_more_to_go
from archive.extraction.rules.ending.participles import participles
from archive.extraction.rules.ending.put_out import put_out
from archive.extraction.rules.ending.stayed_until import stayed_until
from archive.extraction.rules.ending.terms import tenures, terms
from archive.extraction.rules.ending.vacancies import vacancies, without_seat
from archive.extraction.rules.ending.with_government import with_government
from archive.extraction.rules.following.as_successor import as_successor
from archive.extraction.rules.following.at_bodies import at_bodies
from archive.extraction.rules.following.before_him import before_him
from archive.extraction.rules.following.both_replaced import both_replaced
from archive.extraction.rules.following.brought_back import brought_back
from archive.extraction.rules.following.came import came
from archive.extraction.rules.following.chosen_then import chosen_then, next_came
from archive.extraction.rules.following.comes_in_for import comes_in_for
from archive.extraction.rules.following.gapped import gapped_succession
from archive.extraction.rules.following.gapped_passive import gapped_passive
from archive.extraction.rules.following.handed_down import handed_down
from archive.extraction.rules.following.in_and_out import in_and_out
from archive.extraction.rules.following.in_turn import in_turn
from archive.extraction.rules.following.instead import for_another, in_place
from archive.extraction.rules.following.left_by import left_by
from archive.extraction.rules.following.of_other_body import of_other_body
from archive.extraction.rules.following.over_there import over_there
from archive.extraction.rules.following.post_left import post_left
from archive.extraction.rules.following.predecessors import predecessors
from archive.extraction.rules.following.replacing import replacing
from archive.extraction.rules.following.since_he_left import since_he_left
from archive.extraction.rules.following.so_do import so_do
from archive.extraction.rules.following.succession import follows
from archive.extraction.rules.following.successor_as import successor_as
from archive.extraction.rules.following.successors import chosen_to_follow, exchanged
from archive.extraction.rules.following.their_places import their_places
from archive.extraction.rules.following.their_predecessors import their_predecessors
from archive.extraction.rules.following.until_then import until_then
from archive.extraction.rules.following.when_he_left import when_he_left
from archive.extraction.rules.hands.on_bodies import on_bodies
from archive.extraction.rules.hands.passing import is_his, passes
from archive.extraction.rules.holding.among_them import among_them
from archive.extraction.rules.holding.among_trades import among_trades
from archive.extraction.rules.holding.another_term import another_term
from archive.extraction.rules.holding.as_holder import as_holder
from archive.extraction.rules.holding.at_body_as import at_body_as
from archive.extraction.rules.holding.at_the_helm import at_the_helm
from archive.extraction.rules.holding.beside_posts import beside_posts
from archive.extraction.rules.holding.by_description import descriptions
from archive.extraction.rules.holding.chosen_for import chosen_for
from archive.extraction.rules.holding.described import described
from archive.extraction.rules.holding.fellows import fellows
from archive.extraction.rules.holding.first_to_lead import first_to_be, first_to_lead
from archive.extraction.rules.holding.firsts import firsts
from archive.extraction.rules.holding.governs import governs
from archive.extraction.rules.holding.has_new import has_new
from archive.extraction.rules.holding.heads import heads
from archive.extraction.rules.holding.held_after import held_after
from archive.extraction.rules.holding.in_capacity import in_capacity
from archive.extraction.rules.holding.in_charge import in_charge, is_under, under_whom
from archive.extraction.rules.holding.in_command_at import in_command_at
from archive.extraction.rules.holding.in_office import in_office
from archive.extraction.rules.holding.incumbency import incumbency
from archive.extraction.rules.holding.into_time import amid_his_time, into_job, into_time
from archive.extraction.rules.holding.inverted import plain_copula
from archive.extraction.rules.holding.it_was_as import it_was_as
from archive.extraction.rules.holding.keeps_head import keeps_head
from archive.extraction.rules.holding.likely_successors import likely_successors
from archive.extraction.rules.holding.name_given import name_given
from archive.extraction.rules.holding.nor import nor_is
from archive.extraction.rules.holding.of_each_body import of_each_body
from archive.extraction.rules.holding.of_the_several import of_the_several
from archive.extraction.rules.holding.one_of_two import one_of_two
from archive.extraction.rules.holding.prospects import prospects
from archive.extraction.rules.holding.relations import relations
from archive.extraction.rules.holding.same_post import same_post
from archive.extraction.rules.holding.same_there import same_there
from archive.extraction.rules.holding.standing_in import standing_in
from archive.extraction.rules.holding.states import states
from archive.extraction.rules.holding.states_in_turn import states_in_turn
from archive.extraction.rules.holding.the_other import the_other
from archive.extraction.rules.holding.titles import titles
from archive.extraction.rules.holding.which_led import which_led
from archive.extraction.rules.holding.whose_job import whose_job
from archive.extraction.rules.holding.whose_post import whose_post
from archive.extraction.rules.holding.would_go_to import would_go_to
from archive.extraction.rules.lines.bodies_respectively import bodies_respectively
from archive.extraction.rules.lines.box_lines import box_lines
from archive.extraction.rules.lines.counted_list import counted_list
from archive.extraction.rules.lines.crossed import uncrossed
from archive.extraction.rules.lines.dated_lines import dated_lines
from archive.extraction.rules.lines.fields_listed import fields_listed
from archive.extraction.rules.lines.gapped_by import gapped_by
from archive.extraction.rules.lines.gapped_days import gapped_days
from archive.extraction.rules.lines.gapping import gapping, neither
from archive.extraction.rules.lines.labelled import label_posts, labelled
from archive.extraction.rules.lines.listed import as_named, includes
from archive.extraction.rules.lines.name_of_body import name_of_body
from archive.extraction.rules.lines.of_another import of_another
from archive.extraction.rules.lines.of_each_named import of_each_named
from archive.extraction.rules.lines.paired import paired
from archive.extraction.rules.lines.roster_lines import line_bodies, roster_lines
from archive.extraction.rules.lines.rosters import rosters
from archive.extraction.rules.lines.services import services
from archive.extraction.rules.lines.to_ministries import to_ministries
from archive.extraction.rules.lines.whose_man import whose_man
from archive.extraction.rules.lines.with_others import with_others
from archive.extraction.rules.lives.charge import has_charge
from archive.extraction.rules.lives.own_time import own_time
from archive.extraction.rules.lives.put_there import put_there
from archive.extraction.rules.whose.boards import on_boards
from archive.extraction.rules.whose.by_body import by_body
from archive.extraction.rules.whose.chambers import seated, sits
from archive.extraction.rules.whose.in_which import in_which
from archive.extraction.rules.whose.membership import membership
from archive.extraction.rules.whose.parliaments import parliaments
from archive.extraction.rules.whose.post_words import by_post_words
from archive.extraction.rules.whose.postings import postings, still_held
from archive.extraction.rules.whose.rest_of_them import rest_of_them
from archive.extraction.rules.whose.roll_call import roll_call, the_others
from archive.extraction.rules.whose.seats_as_deputies import seats_as_deputies
from archive.extraction.rules.whose.seats_go import seats_go
from archive.extraction.rules.whose.seats_lost import credentials, lists_of_seats, loses_seat, without
from archive.extraction.rules.whose.seats_of_several import seats_of_several
from archive.extraction.rules.whose.seats_taken import seats_taken
from archive.extraction.rules.whose.since_then import since_then
from archive.extraction.rules.whose.with_seat import with_seat
from archive.extraction.scene import Scene


def apply(scene: Scene) -> None:
    """Add to the scene what each rule finds. The order is part of the grammar: a later rule sees what the earlier ones found."""
    line_bodies(scene)
    label_posts(scene)
    in_which(scene)
    seats_as_deputies(scene)
    titles(scene)
    roster_lines(scene)
    labelled(scene)
    dated_lines(scene, box=True)
    box_lines(scene)
    doc = scene.sentence.doc
    found = list(verbs(doc)) if doc is not None else []
    for verb in found:
        states(scene, verb)
        governs(scene, verb)
        heads(scene, verb)
        nor_is(scene, verb)
        includes(scene, verb)
        incumbency(scene, verb)
    first = len(scene.found)
    for verb in found:
        appoints(scene, verb)
        made_somebody(scene, verb)
        takes(scene, verb)
        brought_as(scene, verb)
        joined_by(scene, verb)
        won(scene, verb)
        seated(scene, verb)
        sits(scene, verb)
        on_boards(scene, verb)
        parliaments(scene, verb)
        enters_office(scene, verb)
        enters(scene, verb)
        has_new(scene, verb)
        behind_colon(scene, verb)
        to_his_post(scene, verb)
    fronted(scene)
    fronted_end(scene)
    fronted_choice(scene)
    first_to_lead(scene)
    first_to_be(scene)
    prospects(scene)
    likely_successors(scene)
    chosen_for(scene)
    would_go_to(scene)
    predecessors(scene)
    relations(scene)
    descriptions(scene)
    same_post(scene)
    for verb in found:
        if not follows(scene, verb):
            endings(scene, verb)
            leaves(scene, verb)
            leaves_firm(scene, verb)
            with_government(scene, verb)
    both_replaced(scene)
    for verb in found:
        dies(scene, verb)
    deaths(scene)
    sacked_in_headline(scene)
    not_staying(scene)
    put_out(scene)
    one_more_to_go(scene)
    idioms(scene)
    participles(scene)
    exchanged(scene)
    in_place(scene)
    handed_down(scene)
    in_and_out(scene)
    for_another(scene)
    replacing(scene)
    for verb in found:
        comes_in_for(scene, verb)
        chosen_to_follow(scene, verb)
        transfers(scene, verb)
        moves(scene, verb)
        to_ministry(scene, verb)
        carried_up(scene, verb)
        terms(scene, verb)
        without_seat(scene, verb)
        membership(scene, verb)
        described(scene, verb)
        another_term(scene, verb)
        postings(scene, verb)
        by_post_words(scene, verb)
        put_there(scene, verb)
        bodies_lose(scene, verb)
        just_named(scene, verb)
        has_charge(scene, verb)
        by_body(scene, verb)
        loses_seat(scene, verb)
        seats_taken(scene, verb)
    with_seat(scene)
    credentials(scene)
    without(scene)
    lists_of_seats(scene)
    rest_of_them(scene)
    seats_of_several(scene)
    seats_go(scene)
    the_others(scene)
    for verb in found:
        roll_call(scene, verb)
    for verb in found:
        passes(scene, verb)
        is_his(scene, verb)
    on_bodies(scene)
    portfolios(scene)
    fields_listed(scene)
    to_ministries(scene)
    firsts(scene)
    if len(scene.found) > first:  # what has been told since may say more
        predecessors(scene, again=True)  # "Li, who was removed as minister in October, and his predecessor, Wei"
        relations(scene)  # "is to be succeeded by Ma, her deputy"
        in_place(scene)  # "took charge in January, succeeding Zhou"
        for verb in found:
            incumbency(scene, verb)  # "He relieved Li, who had been in command since 2021": now Li has a post
    for verb in found:
        when_he_left(scene, verb)
        until_then(scene, verb)
        stayed_until(scene, verb)
        moved_on(scene, verb)
        chosen_then(scene, verb)
    their_predecessors(scene)
    their_places(scene)
    over_there(scene)
    next_came(scene)
    brought_back(scene)
    whose_post(scene)
    whose_job(scene)
    keeps_head(scene)
    so_do(scene)
    left_by(scene)
    post_left(scene)
    before_him(scene)
    came(scene)
    for verb in found:
        in_turn(scene, verb)
    fellows(scene)
    in_office(scene)
    in_charge(scene)
    at_the_helm(scene)
    in_command_at(scene)
    under_whom(scene)
    is_under(scene)
    at_bodies(scene)
    of_other_body(scene)
    successor_as(scene)
    as_successor(scene)
    standing_in(scene)
    same_post(scene)
    same_there(scene)
    amid_his_time(scene)
    in_capacity(scene)
    it_was_as(scene)
    name_given(scene)
    states_in_turn(scene)
    one_of_two(scene)
    the_other(scene)
    at_body_as(scene)
    held_after(scene)
    since_then(scene)
    for verb in found:
        first_days(scene, verb)
    told = len(scene.found)
    nominal(scene)
    since_he_left(scene)
    if len(scene.found) > told:
        replacing(scene)  # "accepted the resignation of Li as minister and named Ma in his place"
    his_appointment(scene)
    for verb in found:
        nominations(scene, verb)
    tenures(scene)
    beside_posts(scene)
    still_held(scene)
    with_others(scene)
    as_named(scene)
    plain_copula(scene)
    among_them(scene)
    among_trades(scene)
    of_the_several(scene)
    of_each_body(scene)
    gapped_succession(scene)
    gapped_passive(scene)
    told = len(scene.found)
    gapping(scene)
    if len(scene.found) > told:
        in_place(scene)  # "Li was named minister in place of Ma, and Wu governor in place of Xu"
    gapped_by(scene)
    gapped_days(scene)
    name_of_body(scene)
    whose_man(scene)
    of_another(scene)
    of_each_named(scene)
    neither(scene)
    paired(scene)
    bodies_respectively(scene)
    counted_list(scene)
    rosters(scene)
    services(scene)
    dated_lines(scene)
    vacancies(scene)
    own_time(scene)
    as_holder(scene)
    which_led(scene)
    for verb in found:
        declines(scene, verb)
    into_time(scene)
    into_job(scene)
    uncrossed(scene)
