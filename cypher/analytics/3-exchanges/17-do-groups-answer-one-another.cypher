// Do groups answer one another, or themselves (homophily)?
// `inside` is the share of answers that stay within a group, `expected` what it would be if everybody answered anybody in
// proportion to how often each group is answered. Below 1 in `ratio` the group talks across the room.
// Shows: table (group, answers, inside, expected, ratio).
MATCH (from:StakeholderGroup)<-[ra:REPRESENTS]-(a:Person)-[:SPOKE]->(t:Turn)-[r:RESPONDS_TO]->(b:Person)-[rb:REPRESENTS]->(to:StakeholderGroup)
WHERE a <> b AND ra.session = t.session AND rb.session = t.session
WITH collect(DISTINCT {answer: r, from: from, to: to}) AS answers
UNWIND answers AS row
WITH answers, row.from AS g, count(*) AS total, sum(CASE WHEN row.from = row.to THEN 1 ELSE 0 END) AS within
WITH g, total, 1.0 * within / total AS inside, 1.0 * size([x IN answers WHERE x.to = g]) / size(answers) AS expected
RETURN g.name AS group, total AS answers, round(inside, 2) AS inside, round(expected, 2) AS expected,
       CASE WHEN expected = 0 THEN null ELSE round(inside / expected, 2) END AS ratio
ORDER BY answers DESC, group
