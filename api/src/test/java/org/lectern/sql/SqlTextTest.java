package org.lectern.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          select 1 from course c where c.id = ?                   | []        | [course]
          select 1 from session s, app_user u for update of s     | []        | [session, app_user]
          select 1 from session as s join visit v on true         | []        | [session, visit]
          select version from course for no key update            | []        | [course]
          insert into visit (id) select 1 on conflict do update set a = 1 | [visit] | []
          update session set a = 1 from course where true         | [session] | [course]
          delete from session s using course c where true         | [session] | [course]
          with gone as (delete from visit returning id) select 1 from gone | [visit] | [gone]
          select 'from course' as "from visit"                    | []        | []
          """)
  void tellsTheTablesThatAStatementWritesAndReads(String sql, String written, String read) {
    var text = new SqlText(SqlTextTest.class, sql);
    assertEquals(written, text.written().toString());
    assertEquals(read, text.read().toString());
  }
}
