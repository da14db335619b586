-- // The tables of the first day: what later work stands on.
-- Forward only. Money is DECIMAL(15,2). Dates that the law counts are DATE, never TIMESTAMP.

CREATE TABLE changelog (
  id NUMERIC(20,0) NOT NULL PRIMARY KEY,
  applied_at VARCHAR(25) NOT NULL,
  description VARCHAR(255) NOT NULL
);

CREATE TABLE administrative_entity (
  code VARCHAR(20) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  legal_name VARCHAR(100),
  address1 VARCHAR(100),
  address2 VARCHAR(100),
  address3 VARCHAR(100),
  postal_code VARCHAR(20),
  town VARCHAR(100),
  siret VARCHAR(20),
  rcs VARCHAR(100),
  capital VARCHAR(100),
  vat_number VARCHAR(20),
  phone VARCHAR(40),
  email VARCHAR(254),
  iban VARCHAR(34),
  bic VARCHAR(11),
  logo_path VARCHAR(1000)
);

CREATE TABLE site_entity (
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  code VARCHAR(20) NOT NULL,
  name VARCHAR(100) NOT NULL,
  PRIMARY KEY (entity_code, code)
);

-- What the operator sets for an entity: treatment of credits (R8), automatic level reset (R20), the general model (R24).
CREATE TABLE entity_setting (
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  name VARCHAR(60) NOT NULL,
  content VARCHAR(1000) NOT NULL,
  PRIMARY KEY (entity_code, name)
);

-- R22: a row says what the operator chose; without a row the program's default holds.
CREATE TABLE display_option (
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  code VARCHAR(60) NOT NULL,
  enabled BOOLEAN NOT NULL,
  PRIMARY KEY (entity_code, code)
);

CREATE TABLE dunning_level (
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 9),
  name VARCHAR(60) NOT NULL,
  formal_notice BOOLEAN DEFAULT FALSE NOT NULL,
  minimum_lateness INTEGER DEFAULT 0 NOT NULL CHECK (minimum_lateness BETWEEN 0 AND 9999),
  minimum_delay INTEGER DEFAULT 0 NOT NULL CHECK (minimum_delay BETWEEN 0 AND 9999),
  minimum_amount DECIMAL(15,2) DEFAULT 0 NOT NULL CHECK (minimum_amount >= 0),
  payment_days INTEGER DEFAULT 8 NOT NULL CHECK (payment_days BETWEEN 0 AND 999),
  header_text VARCHAR(16000) DEFAULT '' NOT NULL,
  footer_text VARCHAR(16000) DEFAULT '' NOT NULL,
  PRIMARY KEY (entity_code, level)
);

CREATE TABLE customer_type (
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  code VARCHAR(20) NOT NULL,
  label VARCHAR(100) NOT NULL,
  PRIMARY KEY (entity_code, code)
);

CREATE TABLE sales_representative (
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  code VARCHAR(20) NOT NULL,
  label VARCHAR(100) NOT NULL,
  PRIMARY KEY (entity_code, code)
);

CREATE TABLE payment_method (
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  code VARCHAR(20) NOT NULL,
  label VARCHAR(100) NOT NULL,
  dunnable BOOLEAN DEFAULT TRUE NOT NULL,
  grace_days INTEGER DEFAULT 0 NOT NULL CHECK (grace_days BETWEEN 0 AND 9999),
  PRIMARY KEY (entity_code, code)
);

-- version counts the changes of a row: what an operator saw is checked against it when it is stored (R15).
-- The key begins with the code, and so do the indexes of the tables below: Derby looks up a list of codes only there.
CREATE TABLE customer (
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  code VARCHAR(30) NOT NULL,
  name VARCHAR(300) NOT NULL,
  customer_type VARCHAR(20),
  category VARCHAR(20) DEFAULT 'A_PRECISER' NOT NULL
    CHECK (category IN ('PROFESSIONNEL', 'CONSOMMATEUR', 'PERSONNE_PUBLIQUE', 'A_PRECISER')),
  address1 VARCHAR(100),
  address2 VARCHAR(100),
  address3 VARCHAR(100),
  postal_code VARCHAR(20),
  town VARCHAR(100),
  country VARCHAR(60),
  email VARCHAR(254),
  phone VARCHAR(40),
  account VARCHAR(30),
  sales_representative VARCHAR(20),
  terms VARCHAR(20),
  dunnable BOOLEAN DEFAULT TRUE NOT NULL,
  dunnable_by_hand BOOLEAN DEFAULT FALSE NOT NULL,
  paused_until DATE,
  pause_reason VARCHAR(200),
  proceedings_judgment_date DATE,
  proceedings_publication_date DATE,
  proceedings_representative VARCHAR(200),
  dunning_level INTEGER DEFAULT 0 NOT NULL CHECK (dunning_level BETWEEN 0 AND 9),
  last_dunning_date DATE,
  level_by_hand BOOLEAN DEFAULT FALSE NOT NULL,
  version INTEGER DEFAULT 0 NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  changed_by VARCHAR(60) NOT NULL,
  PRIMARY KEY (code, entity_code),
  FOREIGN KEY (entity_code, customer_type) REFERENCES customer_type,
  FOREIGN KEY (entity_code, sales_representative) REFERENCES sales_representative
);

-- whole_ledger: the file, or who imported it, said up to when the ledger is complete (a FEC, --arrete-au, --complet).
CREATE TABLE ledger_import (
  id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('TIERS', 'PIECES', 'FEC')),
  file_name VARCHAR(300) NOT NULL,
  file_sha256 CHAR(64) NOT NULL,
  charset VARCHAR(30) NOT NULL,
  cut_off_date DATE,
  whole_ledger BOOLEAN DEFAULT FALSE NOT NULL,
  created_count INTEGER DEFAULT 0 NOT NULL,
  changed_count INTEGER DEFAULT 0 NOT NULL,
  settled_count INTEGER DEFAULT 0 NOT NULL,
  imported_at TIMESTAMP NOT NULL,
  imported_by VARCHAR(60) NOT NULL
);
CREATE INDEX ledger_import_cut_off ON ledger_import (entity_code, cut_off_date);

-- A pièce; settled ones stay with balance 0. item_key is where it came from and never changes.
-- A debit has a due date; a credit (negative amount) has none (R8).
CREATE TABLE open_item (
  id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entity_code VARCHAR(20) NOT NULL,
  customer_code VARCHAR(30) NOT NULL,
  site_code VARCHAR(20) NOT NULL,
  item_key VARCHAR(400) NOT NULL,
  source VARCHAR(10) NOT NULL CHECK (source IN ('CSV', 'FEC', 'MANUEL')),
  number VARCHAR(100) NOT NULL,
  nature VARCHAR(10) NOT NULL CHECK (nature IN ('FACTURE', 'AVOIR', 'REGLEMENT')),
  item_date DATE NOT NULL,
  due_date DATE,
  due_date_estimated BOOLEAN DEFAULT FALSE NOT NULL,
  amount DECIMAL(15,2) NOT NULL,
  balance DECIMAL(15,2) NOT NULL,
  payment_method VARCHAR(20),
  disputed_amount DECIMAL(15,2) DEFAULT 0 NOT NULL CHECK (disputed_amount >= 0),
  dispute_reason VARCHAR(200),
  promise_date DATE,
  promise_amount DECIMAL(15,2) CHECK (promise_amount > 0),
  promise_taken_by VARCHAR(60),
  to_check_reason VARCHAR(300),
  dunning_level INTEGER DEFAULT 0 NOT NULL CHECK (dunning_level BETWEEN 0 AND 9),
  last_dunning_date DATE,
  version INTEGER DEFAULT 0 NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  changed_by VARCHAR(60) NOT NULL,
  UNIQUE (entity_code, item_key),
  FOREIGN KEY (customer_code, entity_code) REFERENCES customer,
  FOREIGN KEY (entity_code, site_code) REFERENCES site_entity,
  FOREIGN KEY (entity_code, payment_method) REFERENCES payment_method,
  CONSTRAINT open_item_due CHECK (amount < 0 OR due_date IS NOT NULL),
  CONSTRAINT open_item_promise CHECK ((promise_date IS NULL AND promise_amount IS NULL)
    OR (promise_date IS NOT NULL AND promise_amount IS NOT NULL)),
  CONSTRAINT open_item_level CHECK (dunning_level > 0 OR last_dunning_date IS NULL)
);

-- balance = amount - sum of the movements, always.
CREATE TABLE item_movement (
  id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id BIGINT NOT NULL REFERENCES open_item,
  movement_date DATE NOT NULL,
  amount DECIMAL(15,2) NOT NULL CHECK (amount <> 0),
  source VARCHAR(12) NOT NULL CHECK (source IN ('CSV', 'FEC', 'REGLEMENT', 'SOLDE')),
  label VARCHAR(200),
  import_id BIGINT REFERENCES ledger_import,
  recorded_at TIMESTAMP NOT NULL,
  recorded_by VARCHAR(60) NOT NULL
);

-- A ledger line whose key is not its pièce's: an opening entry that carries the pièce (or that much of it) on into a new
-- year, or a line that was numbered anew. So a later import of the same file finds the same pièces.
CREATE TABLE carried_line (
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  line_key VARCHAR(400) NOT NULL,
  item_id BIGINT NOT NULL REFERENCES open_item,
  amount DECIMAL(15,2) NOT NULL CHECK (amount <> 0),
  PRIMARY KEY (entity_code, line_key, item_id)
);

-- PREPARED: claimed, perhaps rendered (then sha256 stands); COMMITTED: levels stored; ABANDONED: undone before it counted.
-- A committed run never changes; what happens later is a dunning_run_event. id is the number of the edition.
CREATE TABLE dunning_run (
  id BIGINT NOT NULL PRIMARY KEY,
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  state VARCHAR(10) NOT NULL CHECK (state IN ('PREPARED', 'COMMITTED', 'ABANDONED')),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 9),
  dunning_date DATE NOT NULL,
  criteria VARCHAR(32000) NOT NULL,
  template VARCHAR(60) NOT NULL,
  cut_off_date DATE,
  letter_count INTEGER DEFAULT 0 NOT NULL,
  item_count INTEGER DEFAULT 0 NOT NULL,
  debit DECIMAL(15,2) DEFAULT 0 NOT NULL,
  credit DECIMAL(15,2) DEFAULT 0 NOT NULL,
  net DECIMAL(15,2) DEFAULT 0 NOT NULL,
  page_count INTEGER DEFAULT 0 NOT NULL,
  archive_path VARCHAR(200),
  archive_sha256 CHAR(64),
  output_path VARCHAR(1000) NOT NULL,
  prepared_at TIMESTAMP NOT NULL,
  closed_at TIMESTAMP,
  operator_name VARCHAR(60) NOT NULL,
  CONSTRAINT dunning_run_closed CHECK (state = 'PREPARED' OR closed_at IS NOT NULL),
  CONSTRAINT dunning_run_archived CHECK (state <> 'COMMITTED' OR archive_sha256 IS NOT NULL)
);

-- A letter as it went out: its sums and where it stands in the archive.
CREATE TABLE dunning_letter (
  run_id BIGINT NOT NULL REFERENCES dunning_run,
  entity_code VARCHAR(20) NOT NULL,
  customer_code VARCHAR(30) NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1),
  debit DECIMAL(15,2) NOT NULL,
  credit DECIMAL(15,2) NOT NULL,
  net DECIMAL(15,2) NOT NULL CHECK (net > 0),
  first_page INTEGER NOT NULL CHECK (first_page >= 1),
  page_count INTEGER NOT NULL CHECK (page_count >= 1),
  PRIMARY KEY (run_id, customer_code),
  UNIQUE (run_id, position),
  FOREIGN KEY (customer_code, entity_code) REFERENCES customer
);

-- Every tiers of a run, served or left out, with what it was before.
CREATE TABLE dunning_run_customer (
  run_id BIGINT NOT NULL REFERENCES dunning_run,
  entity_code VARCHAR(20) NOT NULL,
  customer_code VARCHAR(30) NOT NULL,
  decision VARCHAR(10) NOT NULL CHECK (decision IN ('RELANCER', 'ECARTER')),
  reason VARCHAR(500),
  previous_level INTEGER NOT NULL CHECK (previous_level BETWEEN 0 AND 9),
  previous_dunning_date DATE,
  new_level INTEGER NOT NULL CHECK (new_level BETWEEN 0 AND 9),
  PRIMARY KEY (run_id, customer_code),
  FOREIGN KEY (customer_code, entity_code) REFERENCES customer
);

CREATE TABLE dunning_run_item (
  run_id BIGINT NOT NULL REFERENCES dunning_run,
  item_id BIGINT NOT NULL REFERENCES open_item,
  customer_code VARCHAR(30) NOT NULL,
  decision VARCHAR(10) NOT NULL CHECK (decision IN ('RELANCER', 'DEDUIRE', 'ECARTER')),
  reason VARCHAR(500),
  dunned_amount DECIMAL(15,2) NOT NULL,
  previous_level INTEGER NOT NULL CHECK (previous_level BETWEEN 0 AND 9),
  previous_dunning_date DATE,
  PRIMARY KEY (run_id, item_id)
);

-- Append-only: undone, job aborted, printed again, finished or undone at start.
CREATE TABLE dunning_run_event (
  id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id BIGINT NOT NULL REFERENCES dunning_run,
  kind VARCHAR(20) NOT NULL,
  detail VARCHAR(1000),
  happened_at TIMESTAMP NOT NULL,
  operator_name VARCHAR(60) NOT NULL
);

-- The tiers of a run that were undone (R16), at most once each: the primary key is the rule.
CREATE TABLE dunning_run_undo (
  run_id BIGINT NOT NULL REFERENCES dunning_run,
  customer_code VARCHAR(30) NOT NULL,
  undone_at TIMESTAMP NOT NULL,
  undone_by VARCHAR(60) NOT NULL,
  PRIMARY KEY (run_id, customer_code),
  FOREIGN KEY (run_id, customer_code) REFERENCES dunning_run_customer
);

-- A tiers is in at most one open run: the primary key is the rule (R15).
CREATE TABLE dunning_claim (
  entity_code VARCHAR(20) NOT NULL,
  customer_code VARCHAR(30) NOT NULL,
  run_id BIGINT NOT NULL REFERENCES dunning_run,
  PRIMARY KEY (entity_code, customer_code),
  FOREIGN KEY (customer_code, entity_code) REFERENCES customer
);

CREATE TABLE saved_selection (
  operator_name VARCHAR(60) NOT NULL,
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  screen VARCHAR(40) NOT NULL,
  name VARCHAR(60) NOT NULL,
  content VARCHAR(32000) NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  PRIMARY KEY (operator_name, entity_code, screen, name)
);

-- Manual changes of levels and other corrections that no other table tells: who, when, from what to what (R19, R20).
CREATE TABLE change_record (
  id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entity_code VARCHAR(20) NOT NULL REFERENCES administrative_entity,
  customer_code VARCHAR(30),
  item_id BIGINT REFERENCES open_item,
  kind VARCHAR(30) NOT NULL,
  old_value VARCHAR(1000),
  new_value VARCHAR(1000),
  happened_at TIMESTAMP NOT NULL,
  operator_name VARCHAR(60) NOT NULL
);
