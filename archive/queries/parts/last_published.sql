SELECT max(published_on) AS day FROM articles
