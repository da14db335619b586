-- // Letters on print queues: the job of a run, what became of it, and what operators last used.

-- The queue of a run that is printed: its letters count once that queue has taken the job, not once the archive stands.
ALTER TABLE dunning_run ADD COLUMN print_queue VARCHAR(255);

-- The jobs of runs. EDITION: the run itself. SUITE: again after an end that was not paper, whole or from a letter on.
-- COURRIER: one letter of such a run. DUPLICATA: again although it came out.
CREATE TABLE print_job (
  id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id BIGINT NOT NULL REFERENCES dunning_run,
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('EDITION', 'SUITE', 'COURRIER', 'DUPLICATA')),
  queue VARCHAR(255) NOT NULL,
  number INTEGER NOT NULL,
  token VARCHAR(64) NOT NULL,
  state VARCHAR(15) NOT NULL,
  submitted_at TIMESTAMP NOT NULL,
  submitted_by VARCHAR(60) NOT NULL
);

CREATE TABLE printer_choice (
  operator_name VARCHAR(60) NOT NULL,
  queue VARCHAR(255) NOT NULL,
  copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 99),
  two_sided BOOLEAN NOT NULL,
  tray VARCHAR(60) NOT NULL,
  used_at TIMESTAMP NOT NULL,
  PRIMARY KEY (operator_name, queue)
);
