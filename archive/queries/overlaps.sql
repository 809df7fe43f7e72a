-- Which one-seat posts did two people hold at once, certainly or possibly?
--
-- post: name of a post. The post: its title, "title of organisation", one of its names, or words of these.
-- organisation: name of an organisation. The organisation, by any of its names; those under it are covered too.
-- known_at: day. As it was known on this day, from what had been published by then.
-- min_confidence: share. Only tenures that a sentence of at least this confidence carries.
-- open: flag. Also those that are possible only because it is unknown when one of the two came or left.
-- exact: flag. The organisation alone, without those under it.
--
-- Example: archive query overlaps --organisation China
--
-- certain: on some day both held it, on each from certain_from to certain_to. possible: on some day one held it, and the
-- other may have. Both at most between the bounds overlap_earliest and overlap_latest.

WITH RECURSIVE
-- steps: names, bodies, posts, wanted, believed, overlaps
SELECT pair.position, pair.organisation, pair.person, pair.other_person, pair.certainty,
       CASE WHEN pair.certainty = 'certain'
            THEN CASE WHEN one.start_latest > other.start_latest THEN one.start_latest ELSE other.start_latest END
            END AS certain_from,
       CASE WHEN pair.certainty = 'certain'
            THEN CASE WHEN one.end_earliest < other.end_earliest THEN one.end_earliest ELSE other.end_earliest END
            END AS certain_to,
       pair.overlap_earliest, pair.overlap_latest, pair.acting, pair.other_acting, pair.tenure_id, pair.other_tenure_id
FROM "overlaps" AS pair
JOIN believed AS one ON one.tenure_id = pair.tenure_id
JOIN believed AS other ON other.tenure_id = pair.other_tenure_id
WHERE pair.certainty = 'certain'
   OR coalesce(CAST(:open AS TEXT), '') IN ('1', 'true', 'yes')
   -- The one who may have held it, while the other did: since when and until when is known, or does not matter.
   OR ((other.start_earliest < one.end_earliest OR other.start_latest < one.end_earliest)
       AND (other.end_latest > one.start_latest OR other.end_earliest > one.start_latest))
   OR ((one.start_earliest < other.end_earliest OR one.start_latest < other.end_earliest)
       AND (one.end_latest > other.start_latest OR one.end_earliest > other.start_latest))
ORDER BY pair.certainty, coalesce(pair.overlap_earliest, ''), coalesce(pair.organisation, ''), pair.position, pair.person,
         pair.other_person, pair.tenure_id, pair.other_tenure_id
