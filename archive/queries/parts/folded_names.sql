SELECT entity_id AS id, folded FROM names WHERE entity_type = CAST(:type AS TEXT)
