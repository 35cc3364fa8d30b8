package org.lectern.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.VisibilityAfterEnd;

class ItemCalendarTest {
  static List<ItemDayCases.Case> cases() {
    return ItemDayCases.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void opensAndIsDue(ItemDayCases.Case one) {
    var calendar = calendar(one);
    assertEquals(one.opensAt(), calendar.opensAt(one.opensAfter()));
    assertEquals(one.dueAt(), calendar.dueAt(one.dueAfter()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isOpenFromItsFirstMomentOn(ItemDayCases.Case one) {
    var calendar = calendar(one);
    if (one.opensAt() == null) return;
    assertTrue(calendar.isOpenAt(one.opensAfter(), one.opensAt()));
    assertFalse(calendar.isOpenAt(one.opensAfter(), one.opensAt().minus(1, ChronoUnit.MICROS)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isOverOnlyAfterTheInstantAtWhichItIsDue(ItemDayCases.Case one) {
    var calendar = calendar(one);
    if (one.dueAt() == null) {
      assertFalse(calendar.isOverAt(one.dueAfter(), ItemDayCases.ALL.get(0).end()));
      return;
    }
    assertFalse(calendar.isOverAt(one.dueAfter(), one.dueAt()));
    assertTrue(calendar.isOverAt(one.dueAfter(), one.dueAt().plus(1, ChronoUnit.MICROS)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void bindsThoseAloneWhoReadAsLearners(ItemDayCases.Case one) {
    var calendar = calendar(one);
    if (one.opensAt() == null) return;
    var before = one.opensAt().minus(1, ChronoUnit.MICROS);
    assertFalse(new ItemDates(calendar, true, before).isOpen(one.opensAfter()));
    assertTrue(new ItemDates(calendar, false, before).isOpen(one.opensAfter()));
    assertTrue(new ItemDates(null, false, before).isOpen(one.opensAfter()));
  }

  @Test
  void isClosedUntilTheLearnerStarts() {
    var one = cases().stream().filter(it -> it.days() != null && it.entered() == null);
    var calendar = calendar(one.findFirst().orElseThrow());
    assertFalse(calendar.isOpenAt(0, ItemDayCases.ALL.get(0).end()));
    assertTrue(calendar.isOpenAt(null, ItemDayCases.ALL.get(0).end()));
  }

  private static ItemCalendar calendar(ItemDayCases.Case one) {
    var dates =
        new SessionDates(
            DateWindow.OPEN,
            new DateWindow(one.start(), one.end()),
            DateWindow.OPEN,
            one.days(),
            VisibilityAfterEnd.READ_ONLY);
    var learner = new LearnerDates(one.entered(), one.extended());
    return ItemCalendar.of(dates, learner, one.enrolled(), one.zone());
  }
}
