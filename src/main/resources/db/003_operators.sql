-- // Operators: who may work on this base, and what became of each of them.

CREATE TABLE operator_account (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  role VARCHAR(20) NOT NULL CHECK (role IN ('CONSULTATION', 'ACCOUNTANT', 'ADMINISTRATOR')),
  changed_at TIMESTAMP NOT NULL,
  changed_by VARCHAR(60) NOT NULL
);

-- Append-only, and of no entity: who gave or took which role. An empty old role is a new operator, an empty new one a
-- removed one.
CREATE TABLE operator_change (
  id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  old_role VARCHAR(20) NOT NULL,
  new_role VARCHAR(20) NOT NULL,
  happened_at TIMESTAMP NOT NULL,
  operator_name VARCHAR(60) NOT NULL
);
