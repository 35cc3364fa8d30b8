package org.lectern.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.AccessCase;
import org.lectern.access.AccessCases;
import org.lectern.access.AccessRule;
import org.lectern.access.LearnerDates;
import org.lectern.access.RolesHeld;
import org.lectern.access.dates.ProposedDates;
import org.lectern.access.dates.ProposedWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.SessionView;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.identity.User;
import org.lectern.sql.Database;

/**
 * What is read of a person's sessions is all that the rule needs: every session of one person is
 * stored, read and decided, at every instant of the table or of chance.
 */
@QuarkusTest
class HeldSessionTest {
  private static final Instant DAY_0 = Instant.parse("2026-03-01T00:00:00Z");
  private static final int GENERATED = 400;

  /** A session as the pure rule is asked about it. */
  private record Twin(SessionDates dates, RolesHeld roles) {
    SessionView viewAt(Instant now) {
      return AccessRule.decide(dates, roles, now).view();
    }
  }

  private final User person = Given.user(PlatformRole.TEACHER);

  @Test
  void theCaseTableHoldsForWhatIsRead() {
    var rowOf = new HashMap<UUID, AccessCase>();
    for (var row : AccessCases.ALL) rowOf.put(laid(row.dates(), row.roles()), row);
    rowOf.forEach(
        (session, row) -> assertEquals(row.view(), viewsAt(row.now()).get(session), row.name()));
  }

  @Test
  void everySessionOfTheTableAgreesAtEveryInstantOfIt() {
    var twins = new HashMap<UUID, Twin>();
    for (var row : AccessCases.ALL) {
      twins.put(laid(row.dates(), row.roles()), new Twin(row.dates(), row.roles()));
    }
    for (var now : AccessCases.ALL.stream().map(AccessCase::now).distinct().toList()) {
      assertTwinsAgree(twins, now);
    }
  }

  @Test
  void sessionsOfChanceAgreeAtTheInstantsAroundTheirBounds() {
    var chance = new Random(20260315);
    var twins = new HashMap<UUID, Twin>();
    while (twins.size() < GENERATED) {
      var dates = dates(chance);
      if (!dates.faults().isEmpty()) continue;
      var afterEnd = VisibilityAfterEnd.values()[chance.nextInt(4)];
      var twin = new Twin(dates.toSessionDates(afterEnd), roles(chance));
      twins.put(laid(twin.dates(), twin.roles()), twin);
    }
    var seen = new ArrayList<SessionView>();
    for (int day = 0; day <= 12; day++) {
      for (int micros = -1; micros <= 1; micros++) {
        seen.addAll(assertTwinsAgree(twins, instant(day, micros)));
      }
    }
    for (var view : SessionView.values()) {
      assertTrue(seen.stream().filter(view::equals).count() > 500, () -> "hardly any " + view);
    }
  }

  private List<SessionView> assertTwinsAgree(Map<UUID, Twin> twins, Instant now) {
    var views = viewsAt(now);
    var seen = new ArrayList<SessionView>();
    twins.forEach(
        (session, twin) -> {
          assertEquals(twin.viewAt(now), views.get(session), () -> twin + " at " + now);
          seen.add(views.get(session));
        });
    return seen;
  }

  private Map<UUID, SessionView> viewsAt(Instant now) {
    var views = new HashMap<UUID, SessionView>();
    for (var held : Given.bean(Database.class).list(MySessions.HELD, person.id())) {
      views.put(held.id(), held.decide(now).view());
    }
    return views;
  }

  private UUID laid(SessionDates dates, RolesHeld roles) {
    var session =
        GivenSession.dated()
            .access(text(dates.access().start()), text(dates.access().end()))
            .display(text(dates.display().start()), text(dates.display().end()))
            .coachAccess(text(dates.coachAccess().start()), text(dates.coachAccess().end()))
            .column("duration_days", dates.durationDays())
            .afterEnd(dates.afterEnd())
            .made();
    if (roles.has(SessionRole.SESSION_COACH)) session.coach(person);
    if (roles.has(SessionRole.COURSE_COACH)) session.courseCoach(session.withCourse(), person);
    if (roles.has(SessionRole.LEARNER)) session.learner(person);
    if (roles.ownDates() == null) return session.id();
    if (roles.ownDates().firstEntry() != null)
      session.entered(person, text(roles.ownDates().firstEntry()));
    if (roles.ownDates().accessUntil() != null) {
      session.extended(person, text(roles.ownDates().accessUntil()));
    }
    return session.id();
  }

  private static String text(Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private static ProposedDates dates(Random chance) {
    var byDuration = chance.nextInt(4) == 0;
    return new ProposedDates(
        window(chance),
        byDuration ? ProposedWindow.OPEN : window(chance),
        window(chance),
        byDuration ? 1 + chance.nextInt(6) : null);
  }

  private static RolesHeld roles(Random chance) {
    var learner = RolesHeld.learner(new LearnerDates(bound(chance), bound(chance)));
    var coach = RolesHeld.of(SessionRole.SESSION_COACH);
    var courseCoach = RolesHeld.of(SessionRole.COURSE_COACH);
    return Stream.of(learner, coach, courseCoach)
        .filter(role -> chance.nextInt(2) == 0)
        .reduce(RolesHeld.NOBODY, RolesHeld::and);
  }

  private static ProposedWindow window(Random chance) {
    return new ProposedWindow(bound(chance), bound(chance));
  }

  /** Bounds lie where the instants do, so that they meet each other and now; a third is open. */
  private static Instant bound(Random chance) {
    if (chance.nextInt(3) == 0) return null;
    return instant(chance.nextInt(13), chance.nextInt(3) - 1);
  }

  private static Instant instant(int day, int micros) {
    return DAY_0.plus(day, ChronoUnit.DAYS).plus(micros, ChronoUnit.MICROS);
  }
}
