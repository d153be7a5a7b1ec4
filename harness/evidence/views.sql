-- The views of `evidence.db`: the questions that people ask. Nothing of the harness reads them, so that a stranger's
-- bundle may hold any; `docs/evidence.md` shows each with an example. `host` and `device` are wall clocks, UTC, of this
-- computer and of the phone, by the reading of both that is nearest in time.

CREATE VIEW IF NOT EXISTS moments AS
SELECT ns, CAST(host_ms AS REAL) AS host_ms, CAST(device_ms AS REAL) AS device_ms,
       strftime('%Y-%m-%dT%H:%M:%f', host_ms / 1000.0, 'unixepoch') AS host,
       strftime('%Y-%m-%dT%H:%M:%f', device_ms / 1000.0, 'unixepoch') AS device
FROM (
  -- With min() SQLite takes the other columns from the row that is the least: the nearest reading.
  SELECT n.ns AS ns, n.ns / 1e6 + c.host_wall_ms - c.boot_ns / 1e6 AS host_ms,
         n.ns / 1e6 + c.device_wall_ms - c.boot_ns / 1e6 AS device_ms, min(abs(c.boot_ns - n.ns)) AS away
  FROM (
    SELECT ns FROM collections UNION SELECT ns FROM screens UNION SELECT ns FROM problems
    UNION SELECT ns FROM app_errors UNION SELECT started_ns FROM phases UNION SELECT started_ns FROM steps
    UNION SELECT from_ns FROM gaps UNION SELECT started_ns FROM processes
  ) AS n CROSS JOIN clocks AS c
  GROUP BY n.ns
);

CREATE VIEW IF NOT EXISTS accesses AS
SELECT c.id, m.host, m.device, c.phase, c.guard AS at_an_edge, CAST(coalesce(k.actor, '') AS TEXT) AS actor,
       c.data_type, c.outcome, c.technique, c.process, c.thread, c.value, c.ns, c.stack,
       CAST(json_extract(k.frames, '$[1]') AS TEXT) AS called_by
FROM collections AS c LEFT JOIN stacks AS k ON k.id = c.stack LEFT JOIN moments AS m ON m.ns = c.ns
WHERE c.data_type NOT IN ('network', 'command', 'permission_request', 'own_clip')
ORDER BY c.ns;

CREATE VIEW IF NOT EXISTS sent AS
SELECT f.id, strftime('%Y-%m-%dT%H:%M:%f', f.started_ms / 1000.0, 'unixepoch') AS host,
       strftime('%Y-%m-%dT%H:%M:%f', (f.started_ms + o.ahead_ms) / 1000.0, 'unixepoch') AS device,
       f.phase AS opened_in, CAST(coalesce(CASE f.joined_by WHEN 'target' THEN k.actor END, '') AS TEXT) AS actor,
       f.host AS to_host, f.port, f.protocol, f.method, f.url, f.status,
       CAST(coalesce(f.request_length, length(f.request_body)) AS INTEGER) AS bytes_sent,
       CAST(coalesce(f.response_length, length(f.response_body)) AS INTEGER) AS bytes_received,
       f.process, f.sender, f.error,
       CAST(f.request_body AS TEXT) || coalesce((
         SELECT group_concat(CAST(b.content AS TEXT), '') FROM json_each(f.request_pieces) AS piece JOIN bodies AS b ON b.sha256 = piece.value
       ), '') AS request_body
FROM flows AS f LEFT JOIN stacks AS k ON k.id = f.stack
LEFT JOIN (SELECT device_wall_ms - host_wall_ms AS ahead_ms FROM clocks ORDER BY boot_ns LIMIT 1) AS o
ORDER BY f.started_ms;

CREATE VIEW IF NOT EXISTS timeline AS
SELECT m.host, m.device, 'phase' AS what, p.id AS id, p.name AS phase, '' AS actor, p.name AS text
FROM phases AS p JOIN moments AS m ON m.ns = p.started_ns
UNION ALL
SELECT m.host, m.device, 'step', CAST(s."index" AS TEXT), s.phase, '', s.text
FROM steps AS s JOIN moments AS m ON m.ns = s.started_ns
UNION ALL
SELECT a.host, a.device, 'access', a.id, a.phase, a.actor, a.outcome || ' ' || a.data_type || ' by ' || a.technique
FROM accesses AS a
UNION ALL
SELECT t.host, t.device, 'flow', t.id, t.opened_in, t.actor, trim(t.method || ' ' || coalesce(nullif(t.url, ''), t.to_host))
FROM sent AS t
UNION ALL
SELECT m.host, m.device, 'screen', s.id, s.phase, '', json_extract(s.why, '$.en')
FROM screens AS s JOIN moments AS m ON m.ns = s.ns
ORDER BY 1;

CREATE VIEW IF NOT EXISTS went_wrong AS
SELECT m.host, g.witness AS witness, g.phase AS phase, g.pid AS pid, json_extract(g.reason, '$.en') AS text
FROM gaps AS g LEFT JOIN moments AS m ON m.ns = g.from_ns
UNION ALL
SELECT m.host, coalesce(p.witness, ''), '', p.pid, json_extract(p.message, '$.en')
FROM problems AS p LEFT JOIN moments AS m ON m.ns = p.ns
UNION ALL
SELECT m.host, 'app', '', a.pid, a.message FROM app_errors AS a LEFT JOIN moments AS m ON m.ns = a.ns
UNION ALL
SELECT m.host, 'step', s.phase, NULL, s.text || ': ' || json_extract(s.problem, '$.en')
FROM steps AS s LEFT JOIN moments AS m ON m.ns = s.started_ns WHERE s.problem IS NOT NULL
ORDER BY 1;

CREATE VIEW IF NOT EXISTS unarmed AS
SELECT p.name AS process, a.pid, a.technique, a.reason, a.detail
FROM armed AS a LEFT JOIN processes AS p ON p.pid = a.pid AND p.started_ns = a.started_ns
WHERE a.reason IS NOT NULL
ORDER BY a.pid, a.technique;

CREATE VIEW IF NOT EXISTS used_ops AS
SELECT after.phase, after.op, after.mode,
       strftime('%Y-%m-%dT%H:%M:%f', after.access_ms / 1000.0, 'unixepoch') AS accessed,
       strftime('%Y-%m-%dT%H:%M:%f', after.reject_ms / 1000.0, 'unixepoch') AS refused
FROM ledger AS after JOIN ledger AS before
  ON before.phase = after.phase AND before.op = after.op AND before.edge = 'before' AND after.edge = 'after'
WHERE after.access_ms IS NOT before.access_ms OR after.reject_ms IS NOT before.reject_ms
ORDER BY after.phase, after.op;

CREATE VIEW IF NOT EXISTS frames AS
SELECT k.id AS stack, CAST(f.key AS INTEGER) AS depth, CAST(f.value AS TEXT) AS frame, k.actor
FROM stacks AS k, json_each(k.frames) AS f;
