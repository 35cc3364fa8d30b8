package org.lectern.history;

import java.util.UUID;

/**
 * One thing that happened in a session.
 *
 * @param subject the member, course code or class name that it is about; null where the kind says
 *     all
 * @param person who it happened to; null where it is about nobody
 * @param from what it was, as text; null where there was nothing
 * @param to what it is now, likewise
 */
public record SessionChange(
    UUID session, ChangeKind kind, String subject, UUID person, String from, String to) {

  /** Something that the kind alone says. */
  public static SessionChange of(UUID session, ChangeKind kind, String from, String to) {
    return new SessionChange(session, kind, null, null, from, to);
  }

  /** Something that happened to a course, a class or a member of the session. */
  public static SessionChange of(
      UUID session, ChangeKind kind, String subject, String from, String to) {
    return new SessionChange(session, kind, subject, null, from, to);
  }

  /** Something that happened to a person. */
  public static SessionChange of(UUID session, ChangeKind kind, UUID person) {
    return new SessionChange(session, kind, null, person, null, null);
  }
}
