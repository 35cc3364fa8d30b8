package org.lectern.transfer;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.jobs.JobState;

@QuarkusTest
class ImportInterruptedTest {
  @Inject ImportRunner runner;
  @Inject ImportStore store;

  private final User manager = Given.user(PlatformRole.SESSION_ADMIN);
  private final User learner = Given.user(PlatformRole.LEARNER);
  private final GivenSession session = GivenSession.running().manager(manager);
  private final String csv = "username\n" + learner.username() + "\n";
  private final String query = "kind=ENROLLMENTS&session=" + session.id();

  /** An instance that took the work and died: picked by it, and no sign of life for a minute. */
  @Test
  void isTakenOverFromAnInstanceThatDied() {
    var plan = planned();
    var id = id(plan);
    Given.sql("update import set state = 'APPLYING' where id = ?1", id);
    var longAgo = Instant.ofEpochSecond(1_700_000_000);
    Given.sql(
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
          last_heartbeat, consecutive_failures, version)
        values ('import', ?1, ?2, true, 'dead', ?2, 0, 1)""",
        ImportJob.key(id, JobState.APPLYING),
        longAgo);
    plan.ended().body("state", equalTo("DONE")).body("counts.created", equalTo(1));
  }

  @Test
  void doesItsWorkOnceHoweverOftenItIsBegun() {
    var plan = planned();
    Given.sql("update import set state = 'APPLYING' where id = ?1", id(plan));
    runner.run(id(plan));
    runner.run(id(plan));
    plan.ended().body("state", equalTo("DONE")).body("counts.created", equalTo(1));
    plan.rows().body("page.hasMore", equalTo(false)).body("items.size()", equalTo(1));
  }

  /** Whoever comes second finds the import done, and keeps nothing of their own. */
  @Test
  void lateFinisherKeepsNothing() {
    var plan = planned();
    var id = id(plan);
    Given.sql("update import set state = 'APPLYING' where id = ?1", id);
    var task = QuarkusTransaction.requiringNew().call(() -> store.task(id)).orElseThrow();
    runner.run(id);
    var kept =
        QuarkusTransaction.requiringNew().call(() -> store.finish(task, JobState.FAILED, null));
    assertEquals(false, kept);
    plan.ended().body("state", equalTo("DONE"));
  }

  @Test
  void leavesNothingBehindWhereItsTransactionDies() {
    var plan = planned();
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      Given.bean(org.lectern.enrollment.Enroller.class)
                          .enroll(
                              session.id(),
                              java.util.List.of(learner.id()),
                              org.lectern.enrollment.EnrollmentSource.imported(
                                  manager.id(), id(plan)));
                      throw new IllegalStateException("killed");
                    }));
    assertEquals(
        "0", QueryOne.text("select count(*) from enrollment where session_id = ?1", session.id()));
    plan.post("apply").statusCode(202);
    plan.ended().body("counts.created", equalTo(1));
  }

  /** What was judged until then is taken back with all that was written. */
  @Test
  void hasNoRowDoneWhereItEndsWithoutAny() {
    var plan = planned();
    Given.sql("update import set state = 'APPLYING' where id = ?1", id(plan));
    Given.sql("update app_user set role = 'TEACHER' where id = ?1", manager.id());
    runner.run(id(plan));
    assertEquals(
        "FAILED not-allowed 0 1",
        QueryOne.text(
            "select concat_ws(' ', state, fault_code, done, total) from import where id = ?1",
            id(plan)));
  }

  private SentFile planned() {
    var plan = SentFile.sent(manager, query + "&dryRun=true", csv);
    plan.ended().body("state", equalTo("PLANNED"));
    return plan;
  }

  private static UUID id(SentFile file) {
    return UUID.fromString(file.address().replaceAll(".*/", ""));
  }
}
