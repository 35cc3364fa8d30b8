package org.lectern.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a session.
 *
 * @param subject the member, course code or class name that it is about; null where the kind says
 *     all
 * @param person whom it happened to; null if it concerns nobody
 * @param from what it was, as text; null where there was nothing
 * @param to what it is now, likewise
 */
public record SessionChange(
    UUID session,
    ChangeKind kind,
    @Nullable String subject,
    @Nullable UUID person,
    @Nullable String from,
    @Nullable String to) {

  /** A change that its kind describes completely. */
  public static SessionChange of(
      UUID session, ChangeKind kind, @Nullable String from, @Nullable String to) {
    return new SessionChange(session, kind, null, null, from, to);
  }

  /** Something that happened to a course, a class or a member of the session. */
  public static SessionChange of(
      UUID session, ChangeKind kind, String subject, @Nullable String from, @Nullable String to) {
    return new SessionChange(session, kind, subject, null, from, to);
  }

  /** Something that happened to a person. */
  public static SessionChange of(UUID session, ChangeKind kind, UUID person) {
    return new SessionChange(session, kind, null, person, null, null);
  }
}
