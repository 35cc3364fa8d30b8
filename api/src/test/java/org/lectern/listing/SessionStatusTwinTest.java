package org.lectern.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.access.AccessCase;
import org.lectern.access.AccessCases;

/** The status in Java equals the status in SQL. */
@QuarkusTest
class SessionStatusTwinTest {
  @Test
  void theCaseTableHoldsInSql() {
    for (var row : AccessCases.ALL) {
      assertEquals(row.status().name(), statusOf(row), row.name());
      assertEquals(row.status(), row.dates().status(row.now()), row.name());
    }
  }

  private static String statusOf(AccessCase row) {
    var sql =
        "select "
            + SessionStatusSql.STATUS
            + " from (select cast(:from as timestamptz) as access_start,"
            + " cast(:to as timestamptz) as access_end) s";
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (String)
                    Given.bean(EntityManager.class)
                        .createNativeQuery(sql, String.class)
                        .setParameter("from", text(row.accessStart()))
                        .setParameter("to", text(row.accessEnd()))
                        .setParameter("now", row.now())
                        .getSingleResult());
  }

  private static String text(Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
