package org.lectern.authorization;

import java.util.UUID;
import org.lectern.paging.Listing;
import org.lectern.sql.Fragment;

/**
 * Which sessions a list may show, whoever asks: a value that cannot be absent. It is made in this
 * package alone, and narrows a list to what the caller may know of.
 */
public sealed interface SessionScope {
  /** Every session. */
  record All() implements SessionScope {}

  /** Those that somebody made or was made a manager of. */
  record ManagedBy(UUID user) implements SessionScope {}

  /** None at all. */
  record None() implements SessionScope {}

  /** That {@code :manager} manages the session whose id that SQL says. */
  static String isManaged(String session) {
    return isManaged(session, ":manager");
  }

  /** The same of anybody whose id that SQL says: who made a session is one of its managers. */
  static String isManaged(String session, String user) {
    return "exists (select 1 from session_manager m where m.session_id = %s and m.user_id = %s)"
        .formatted(session, user);
  }

  /** A list of sessions without those that are out of reach; the condition is that of the list. */
  default <R> Listing<R> narrow(Listing<R> list, Fragment<UUID> isManaged) {
    if (this instanceof ManagedBy by) return list.only(isManaged, by.user());
    return this instanceof All ? list : list.none();
  }
}
