package org.lectern.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.access.AccessRule;
import org.lectern.access.LearnerDates;
import org.lectern.access.RolesHeld;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.VisibilityAfterEnd;

class RefusalTest {
  private static final Instant START = Instant.parse("2026-03-05T00:00:00Z");
  private static final Instant END = Instant.parse("2026-03-15T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-18T00:00:00Z");
  private static final RolesHeld COACH = RolesHeld.of(SessionRole.COURSE_COACH);

  @ParameterizedTest(name = "{0} on {1} March: {2}")
  @CsvSource(
      textBlock =
          """
          LEARNER,      04, access-not-started,       Learners have access from 2026-03-05T00:00:00Z.
          COURSE_COACH, 04, coach-access-not-started, Coaches have access from 2026-03-05T00:00:00Z.
          LEARNER,      16, access-over,              Learners' access ended at 2026-03-15T00:00:00Z.
          COURSE_COACH, 16, coach-access-over,        Coaches' access ended at 2026-03-15T00:00:00Z.
          """,
      quoteCharacter = '"')
  void namesTheWindowAndItsInstant(SessionRole role, String day, String code, String sentence) {
    var roles = role == SessionRole.LEARNER ? learner(null, null) : RolesHeld.of(role);
    var refusal = refusal(byDates(), roles, day);
    assertEquals(code, refusal.sentence().code());
    assertEquals(sentence, refusal.sentence().toString());
    var isBefore = day.equals("04");
    assertEquals(isBefore ? START : END, refusal.members().get(isBefore ? "from" : "until"));
    assertEquals(Set.of("access", isBefore ? "from" : "until"), refusal.members().keySet());
  }

  @Test
  void namesAnExtensionAndADuration() {
    var extended = refusal(byDates(), learner(null, LATER), "19");
    assertEquals("extension-over", extended.sentence().code());
    assertEquals(
        "Your extended access ended at 2026-03-18T00:00:00Z.", extended.sentence().toString());
    assertEquals(LATER, extended.members().get("until"));
    var byDays =
        new SessionDates(
            DateWindow.OPEN, DateWindow.OPEN, DateWindow.OPEN, 10, VisibilityAfterEnd.LISTED_ONLY);
    var duration = refusal(byDays, learner(START, null), "16");
    assertEquals("duration-over", duration.sentence().code());
    assertEquals(END, duration.members().get("until"));
    assertEquals(
        "Your time in this session ended at 2026-03-15T00:00:00Z.", duration.sentence().toString());
  }

  @Test
  void saysThatItIsTheRoleWhereNoDateWouldHelp() {
    for (var roles : new RolesHeld[] {COACH, learner(null, null)}) {
      var refusal = refusal(byDates(), roles, "10");
      assertEquals("not-with-this-role", refusal.sentence().code());
      assertEquals(Set.of("access"), refusal.members().keySet());
      assertFalse(refusal.sentence().toString().isBlank());
    }
    assertEquals(
        "not-in-this-course", refusal(byDates(), RolesHeld.NOBODY, "10").sentence().code());
    var inactive = AccessRule.decide(byDates(), COACH, at("10")).suspended();
    assertEquals("account-inactive", Refusal.of(byDates(), inactive).sentence().code());
  }

  @Test
  void becomesA403WithTheAnswerInIt() {
    var problem = refusal(byDates(), learner(null, null), "16").problem();
    assertEquals(403, problem.status());
    assertEquals("access-over", problem.code());
    var access = (AccessAnswer) problem.members().get("access");
    assertEquals(END, access.windowEnd());
  }

  private static Refusal refusal(SessionDates dates, RolesHeld roles, String day) {
    return Refusal.of(dates, AccessRule.decide(dates, roles, at(day)));
  }

  private static Instant at(String day) {
    return Instant.parse("2026-03-" + day + "T00:00:00Z");
  }

  private static RolesHeld learner(Instant entered, Instant until) {
    return RolesHeld.learner(new LearnerDates(entered, until));
  }

  private static SessionDates byDates() {
    return new SessionDates(
        DateWindow.OPEN,
        new DateWindow(START, END),
        DateWindow.OPEN,
        null,
        VisibilityAfterEnd.LISTED_ONLY);
  }
}
