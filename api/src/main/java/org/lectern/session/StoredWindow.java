package org.lectern.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.lectern.access.dates.DateWindow;

/** A {@link DateWindow} as a row has it, in two columns; one that is open on both sides is null. */
@Embeddable
record StoredWindow(Instant start, Instant end) {
  static StoredWindow of(DateWindow window) {
    var isOpen = window.equals(DateWindow.OPEN);
    return isOpen ? null : new StoredWindow(window.start(), window.end());
  }

  static DateWindow window(StoredWindow stored) {
    return stored == null ? DateWindow.OPEN : new DateWindow(stored.start, stored.end);
  }
}
