package org.lectern.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSqlTest {
  @Test
  void knowsANameFromOneThatBeginsWithIt() {
    var sql = NamedSql.parse("select :session where id = any(:sessions) or a = :session");
    assertEquals("select ? where id = any(?) or a = ?", sql.text());
    assertEquals(List.of("session", "sessions", "session"), sql.names());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select ':no', 'it''s :no'",
        "select \":no\" from t",
        "select a::uuid[]",
        "select 1 -- :no",
        "select 1 /* :no\n :no */"
      })
  void takesNothingElseForAParameter(String sql) {
    assertEquals(new NamedSql(sql, List.of()), NamedSql.parse(sql));
  }
}
