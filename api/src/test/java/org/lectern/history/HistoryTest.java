package org.lectern.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.Statements;
import org.lectern.TestClock;
import org.lectern.access.rights.PlatformRole;

@QuarkusTest
class HistoryTest {
  @Test
  void writesManyChangesOfManyPeopleInOneStatement() {
    var session = session();
    var people = List.of(person(), person(), person());
    var actor = person();
    var statements =
        Statements.of(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            Given.bean(History.class)
                                .record(
                                    session, actor, ChangeKind.ENROLLED, people, null, "IMPORT")));
    assertEquals(1, statements);
    assertEquals(3, recorded(session, "kind = 'ENROLLED' and after = 'IMPORT' and before is null"));
  }

  @Test
  void keepsChangesWithoutAnActor() {
    var session = session();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Given.bean(History.class)
                    .record(
                        null,
                        SessionChange.of(
                            session, ChangeKind.CLASS_LINKED, "New hires", null, null)));
    assertEquals(
        1, recorded(session, "actor is null and subject = 'New hires' and person is null"));
  }

  private static UUID person() {
    return Given.user(PlatformRole.LEARNER).id();
  }

  private static UUID session() {
    var id = UUID.randomUUID();
    Given.sql(
        "insert into session (id, title, time_zone, visibility_after_end, created_at, updated_at)"
            + " values (?1, ?2, 'UTC', 'READ_ONLY', ?3, ?3)",
        id,
        unique("Recorded"),
        TestClock.NOON);
    return id;
  }

  private static long recorded(UUID session, String condition) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    Given.bean(EntityManager.class)
                        .createNativeQuery(
                            "select count(*) from session_change where session_id = ?1 and "
                                + condition,
                            Long.class)
                        .setParameter(1, session)
                        .getSingleResult());
  }
}
