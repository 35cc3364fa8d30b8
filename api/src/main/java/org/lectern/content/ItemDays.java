package org.lectern.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Faults;

/**
 * On which day after a learner's start, day 0, an item opens and is due. What these days mean for a
 * learner is decided by {@link org.lectern.access.ItemCalendar}.
 */
@Embeddable
@Schema(extensions = @Extension(name = "x-flat", value = "true"))
public record ItemDays(
    @Schema(nullable = true, minimum = "0", maximum = "" + ItemDays.MOST)
        @Column(name = "opens_after_days")
        Integer opensAfterDays,
    @Schema(nullable = true, minimum = "0", maximum = "" + ItemDays.MOST)
        @Column(name = "due_after_days")
        Integer dueAfterDays) {
  static final int MOST = 3_650;
  static final ItemDays NONE = new ItemDays(null, null);

  void check(Faults faults) {
    check("/opensAfterDays", opensAfterDays, faults);
    check("/dueAfterDays", dueAfterDays, faults);
    if (opensAfterDays == null || dueAfterDays == null || opensAfterDays <= dueAfterDays) return;
    faults.add("/opensAfterDays", "opens-after-due").add("/dueAfterDays", "opens-after-due");
  }

  private static void check(String pointer, Integer days, Faults faults) {
    if (days != null && (days < 0 || days > MOST)) {
      faults.add(pointer, "days-out-of-range.item", MOST);
    }
  }
}
