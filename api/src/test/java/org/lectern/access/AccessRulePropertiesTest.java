package org.lectern.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lectern.access.dates.ProposedDates;
import org.lectern.access.dates.ProposedWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.AccessLevel;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.SessionView;
import org.lectern.access.words.VisibilityAfterEnd;

/**
 * Instants lie on a few days, each a microsecond around, so that bounds meet now and each other.
 */
class AccessRulePropertiesTest {
  private static final Instant DAY_0 = Instant.parse("2026-03-01T00:00:00Z");

  @Property
  void nothingChangesBeforeTheAnnouncedBoundAndSomethingDoesAtItOrJustAfter(
      @ForAll("dates") SessionDates dates,
      @ForAll("roles") RolesHeld roles,
      @ForAll("instants") Instant now) {
    var decision = AccessRule.decide(dates, roles, now);
    var change = decision.changesAt();
    for (var later : samples(now, change == null ? DAY_0.plusSeconds(86_400 * 60) : change)) {
      assertSame(decision, AccessRule.decide(dates, roles, later));
    }
    if (change == null) return;
    // a start and an end that meet may let something hold at the bound alone
    var at = AccessRule.decide(dates, roles, change);
    var just = AccessRule.decide(dates, roles, change.plus(1, ChronoUnit.MICROS));
    assertFalse(
        decision.givesTheSameAs(at) && decision.givesTheSameAs(just),
        "nothing changes at " + change + " or just after");
  }

  @Property
  void entryNeverContradictsTheListOfASingleRole(
      @ForAll("dates") SessionDates dates,
      @ForAll("singleRole") RolesHeld role,
      @ForAll("instants") Instant now) {
    var decision = AccessRule.decide(dates, role, now);
    if (decision.view() == null) return;
    switch (decision.view()) {
      case CURRENT -> assertTrue(decision.allows(AccessLevel.TAKE_PART));
      case UPCOMING -> assertEquals(AccessLevel.LIST, decision.level());
      case PAST -> assertEquals(dates.afterEnd(), visibilityOf(decision));
    }
  }

  @Property
  void aPersonStandsInTheFirstListThatARoleGives(
      @ForAll("dates") SessionDates dates,
      @ForAll("roles") RolesHeld roles,
      @ForAll("instants") Instant now) {
    var decision = AccessRule.decide(dates, roles, now);
    for (var grant : decision.grants()) {
      assertTrue(decision.level().includes(grant.level()));
      if (grant.view() != null) assertTrue(decision.view().compareTo(grant.view()) <= 0);
    }
    if (decision.view() == SessionView.CURRENT) {
      assertTrue(decision.allows(AccessLevel.TAKE_PART));
    }
    if (decision.level() == AccessLevel.NONE) assertNull(decision.view());
  }

  @Property
  void onlyAnEnrollmentLetsContribute(
      @ForAll("dates") SessionDates dates,
      @ForAll("roles") RolesHeld roles,
      @ForAll("instants") Instant now) {
    var alone = roles.has(SessionRole.LEARNER) ? RolesHeld.learner(roles.ownDates()) : null;
    var expected =
        alone != null && AccessRule.decide(dates, alone, now).level() == AccessLevel.TAKE_PART;
    assertEquals(expected, AccessRule.decide(dates, roles, now).canContribute());
  }

  @Property
  void datesWithoutFaultsComeBackAsTheyWereProposed(@ForAll("dates") SessionDates dates) {
    assertEquals(dates, dates.proposed().toSessionDates(dates.afterEnd()));
  }

  @Property
  void shiftingKeepsTheWallClockWhereTheDayHasIt(
      @ForAll @IntRange(min = 0, max = 4_000_000) int minute,
      @ForAll @IntRange(min = -2_000, max = 2_000) int days,
      @ForAll("zones") ZoneId zone) {
    var start = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(60L * minute);
    var open = ProposedWindow.OPEN;
    var proposed = new ProposedDates(open, new ProposedWindow(start, null), open, null);
    var before = start.atZone(zone).toLocalDateTime();
    var after = proposed.shiftedBy(days, zone).access().start().atZone(zone).toLocalDateTime();
    assertEquals(before.toLocalDate().plusDays(days), after.toLocalDate());
    if (zone.getRules().getValidOffsets(before.plusDays(days)).isEmpty()) return;
    assertEquals(before.toLocalTime(), after.toLocalTime());
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")
        .map(ZoneId::of);
  }

  private static void assertSame(AccessDecision expected, AccessDecision actual) {
    assertEquals(expected.level(), actual.level());
    assertEquals(expected.view(), actual.view());
    assertEquals(expected.canContribute(), actual.canContribute());
    assertEquals(expected.changesAt(), actual.changesAt());
  }

  private static List<Instant> samples(Instant from, Instant before) {
    var micros = ChronoUnit.MICROS.between(from, before);
    return LongStream.of(1, micros / 3, micros / 2, micros - 1)
        .filter(step -> step >= 0 && step < Math.max(micros, 1))
        .mapToObj(step -> from.plus(step, ChronoUnit.MICROS))
        .toList();
  }

  private static VisibilityAfterEnd visibilityOf(AccessDecision decision) {
    return switch (decision.level()) {
      case NONE -> VisibilityAfterEnd.NOT_ACCESSIBLE;
      case LIST -> VisibilityAfterEnd.LISTED_ONLY;
      case READ -> VisibilityAfterEnd.READ_ONLY;
      case TAKE_PART, TEACH -> VisibilityAfterEnd.ACCESSIBLE;
    };
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12), Arbitraries.integers().between(-2, 2))
        .as((day, micros) -> DAY_0.plus(day, ChronoUnit.DAYS).plus(micros, ChronoUnit.MICROS));
  }

  @Provide
  Arbitrary<ProposedDates> proposals() {
    var bound = instants().injectNull(0.3);
    var window = Combinators.combine(bound, bound).as(ProposedWindow::new);
    var days = Arbitraries.integers().between(1, 6);
    return Combinators.combine(window, window, window, days.injectNull(0.5).list().ofSize(1))
        .as(
            (display, access, coachAccess, duration) ->
                new ProposedDates(
                    display,
                    duration.get(0) == null ? access : ProposedWindow.OPEN,
                    coachAccess,
                    duration.get(0)));
  }

  @Provide
  Arbitrary<SessionDates> dates() {
    return Combinators.combine(
            proposals().filter(10_000, it -> it.faults().isEmpty()),
            Arbitraries.of(VisibilityAfterEnd.class))
        .as(ProposedDates::toSessionDates);
  }

  @Provide
  Arbitrary<RolesHeld> singleRole() {
    return Arbitraries.oneOf(learners(), Arbitraries.just(coach()));
  }

  @Provide
  Arbitrary<RolesHeld> roles() {
    var others =
        Arbitraries.of(SessionRole.ADMIN, SessionRole.MANAGER, SessionRole.COURSE_COACH)
            .map(RolesHeld::of);
    return Arbitraries.oneOf(learners(), Arbitraries.just(coach()), others)
        .list()
        .ofMaxSize(3)
        .map(held -> held.stream().reduce(RolesHeld.NOBODY, RolesHeld::and));
  }

  private Arbitrary<RolesHeld> learners() {
    var when = instants().injectNull(0.4);
    return Combinators.combine(when, when)
        .as((entry, until) -> RolesHeld.learner(new LearnerDates(entry, until)));
  }

  private static RolesHeld coach() {
    return RolesHeld.of(SessionRole.SESSION_COACH);
  }
}
