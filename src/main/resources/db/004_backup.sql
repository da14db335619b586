-- // Backups: when the company's data was last put aside, where, and by whom.

CREATE TABLE backup_record (
  id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  folder VARCHAR(1000) NOT NULL,
  file_count INTEGER NOT NULL,
  byte_count BIGINT NOT NULL,
  happened_at TIMESTAMP NOT NULL,
  operator_name VARCHAR(60) NOT NULL
);
