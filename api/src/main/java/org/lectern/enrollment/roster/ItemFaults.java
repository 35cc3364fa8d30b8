package org.lectern.enrollment.roster;

import org.lectern.identity.NamedPerson;
import org.lectern.problem.Faults;

/** The faults of a single item of a batch; people to be unenrolled may be inactive. */
final class ItemFaults {
  private ItemFaults() {}

  static void of(EnrollmentItem item, NamedPerson user, String pointer, Faults faults) {
    if (user == null) {
      faults.add(pointer, "unknown-user.named", item.user());
    } else if (item.enrolls() && !user.active()) {
      faults.add(pointer, "inactive-user", user.username());
    }
    if (!item.enrolls() && item.excludedCourses() != null) {
      faults.add(pointer.replace("/user", "/excludedCourses"), "not-with-unenroll");
    }
  }
}
