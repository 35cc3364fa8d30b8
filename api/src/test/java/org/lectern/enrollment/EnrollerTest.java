package org.lectern.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.lectern.outcome.Outcome.CREATED;
import static org.lectern.outcome.Outcome.UNCHANGED;
import static org.lectern.outcome.Outcome.UPDATED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.classgroup.ClassSummary;
import org.lectern.classgroup.Classes;
import org.lectern.enrollment.classlink.ClassLinked;
import org.lectern.enrollment.classlink.ClassLinker;
import org.lectern.identity.User;

@QuarkusTest
class EnrollerTest {
  @Inject Enroller enroller;
  @Inject ClassLinker linker;
  @Inject Classes classes;

  private final User manager = Given.user(PlatformRole.SESSION_ADMIN);
  private final UUID session = GivenSession.running().id();

  @Test
  void enrollsOnceAndSaysSo() {
    var learner = learner();
    assertEquals(CREATED, enroll(learner).outcome(session, learner.id()));
    assertEquals(UNCHANGED, enroll(learner).outcome(session, learner.id()));
  }

  @Test
  void refusesAndNamesUnknownAndInactivePeople() {
    var gone = learner();
    var good = learner();
    Given.deactivated(gone);
    var stranger = UUID.randomUUID();
    var result = enroll(List.of(gone.id(), stranger, good.id()));
    assertEquals(
        List.of(new RefusedPerson(gone.id(), gone.username()), new RefusedPerson(stranger, null)),
        result.refused());
    assertEquals(CREATED, result.outcome(session, good.id()));
    assertNull(result.outcome(session, gone.id()));
  }

  @Test
  void addsTheExplicitSourceToAMemberEnrolledThroughAClass() {
    var learner = learner();
    var group = Given.classOf(learner);
    assertEquals(CREATED, link(group).outcome());
    assertEquals(UPDATED, enroll(learner).outcome(session, learner.id()));
    assertEquals(UNCHANGED, enroll(learner).outcome(session, learner.id()));
  }

  @Test
  void linksAClassAndNamesTheInactive() {
    var inactive = learner();
    var known = learner();
    var fresh = learner();
    var group = Given.classOf(inactive, known, fresh);
    Given.deactivated(inactive);
    enroll(known);
    var linked = link(group);
    assertEquals(CREATED, linked.outcome());
    assertEquals(1, linked.enrolled());
    assertEquals(1, linked.alreadyIn());
    assertEquals(
        List.of(new RefusedPerson(inactive.id(), inactive.username())), linked.people().refused());
    assertEquals(UNCHANGED, link(group).outcome());
    Given.join(group, learner());
    assertEquals(UPDATED, link(group).outcome());
  }

  @Test
  void takesTheSameNumberOfStatementsForOneAndForMany() {
    var many = Stream.generate(() -> learner().id()).limit(20).toList();
    assertEquals(3, Statements.of(() -> enroll(many.subList(0, 1))));
    assertEquals(3, Statements.of(() -> enroll(many)));
  }

  @Test
  void neitherDoublesNorDeadlocksWhereTwoEnrollTheSamePeopleAtOnce() throws Exception {
    var people = new ArrayList<>(Stream.generate(() -> learner().id()).limit(30).toList());
    var backwards = new ArrayList<>(people);
    Collections.reverse(backwards);
    var ready = new CountDownLatch(2);
    var threads = Executors.newFixedThreadPool(2);
    var results = new ArrayList<Future<EnrollResult>>();
    for (var order : List.of(people, backwards)) {
      results.add(
          threads.submit(
              () -> {
                ready.countDown();
                ready.await();
                return enroll(order);
              }));
    }
    var created = 0;
    for (var result : results) created += result.get().count(CREATED);
    threads.shutdown();
    assertEquals(30, created);
  }

  private static User learner() {
    return Given.user(PlatformRole.LEARNER);
  }

  private EnrollResult enroll(User learner) {
    return enroll(List.of(learner.id()));
  }

  private EnrollResult enroll(List<UUID> people) {
    var source = EnrollmentSource.individual(manager.id());
    return QuarkusTransaction.requiringNew().call(() -> enroller.enroll(session, people, source));
  }

  private ClassLinked link(UUID group) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                linker
                    .link(
                        session,
                        List.of(ClassSummary.of(classes.require(group.toString()))),
                        manager.id())
                    .get(group));
  }
}
