SELECT (SELECT count(*) FROM people) AS people,
       (SELECT count(*) FROM positions) AS positions,
       (SELECT count(*) FROM organisations) AS organisations,
       (SELECT count(*) FROM tenures) AS tenures
