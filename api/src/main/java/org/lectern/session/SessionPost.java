package org.lectern.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.access.PlatformRole;
import org.lectern.history.ChangeKind;
import org.lectern.identity.User;
import org.lectern.problem.FieldFault;
import org.lectern.problem.ProblemException;

/** The posts that people of TEACHER or higher hold in a session, and who may hold them. */
public enum SessionPost {
  COACH(
      PlatformRole.TEACHER,
      "not-a-teacher",
      "coach",
      "/coaches",
      ChangeKind.SESSION_COACH_ADDED,
      ChangeKind.SESSION_COACH_REMOVED),
  MANAGER(
      PlatformRole.SESSION_ADMIN,
      "not-a-session-admin",
      "manage",
      "/managers",
      ChangeKind.MANAGER_ADDED,
      ChangeKind.MANAGER_REMOVED);

  private final PlatformRole least;
  private final String roleTooLow;
  private final String verb;
  private final String pointer;
  private final ChangeKind added;
  private final ChangeKind removed;

  SessionPost(
      PlatformRole least,
      String roleTooLow,
      String verb,
      String pointer,
      ChangeKind added,
      ChangeKind removed) {
    this.least = least;
    this.roleTooLow = roleTooLow;
    this.verb = verb;
    this.pointer = pointer;
    this.added = added;
    this.removed = removed;
  }

  /** Why this user may not hold the post; empty where they may. */
  public Optional<FieldFault> refusal(String pointer, User user) {
    if (!user.isActive()) return Optional.of(inactive(pointer, user));
    if (user.role().includes(least)) return Optional.empty();
    var detail =
        "“%s” may not %s a session: that takes the role %s or higher, and theirs is %s."
            .formatted(user.username(), verb, least, user.role());
    return Optional.of(new FieldFault(pointer, roleTooLow, detail));
  }

  public static FieldFault inactive(String pointer, User user) {
    return new FieldFault(
        pointer, "inactive-user", "The account of “%s” is not active.".formatted(user.username()));
  }

  /** 409 where this user may not hold the post. */
  public void require(User user) {
    refusal("", user)
        .ifPresent(
            fault -> {
              throw ProblemException.conflict(fault.code(), fault.detail());
            });
  }

  List<String> roles() {
    return Arrays.stream(PlatformRole.values())
        .filter(role -> role.includes(least))
        .map(Enum::name)
        .toList();
  }

  public String pointer() {
    return pointer;
  }

  public ChangeKind added() {
    return added;
  }

  public ChangeKind removed() {
    return removed;
  }
}
