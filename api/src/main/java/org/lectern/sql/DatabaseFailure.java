package org.lectern.sql;

import java.sql.SQLException;

/** The database refused a statement, or did not answer; the cause says which. */
public class DatabaseFailure extends RuntimeException {
  DatabaseFailure(SQLException cause) {
    super(cause);
  }
}
