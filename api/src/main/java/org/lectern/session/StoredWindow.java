package org.lectern.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.lectern.access.dates.DateWindow;

/** A {@link DateWindow} in two columns; null if it is open on both sides. */
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
