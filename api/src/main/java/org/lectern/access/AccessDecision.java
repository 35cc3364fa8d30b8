package org.lectern.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lectern.access.words.AccessLevel;
import org.lectern.access.words.AccessReason;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.SessionView;

/**
 * What a person may do at one instant, why, and until when.
 *
 * @param grants what each of their roles gives, the most important role first
 * @param changesAt when the level, the view or whether work counts will next change by the clock
 *     alone; null if never. A start takes effect at the bound itself, an end one microsecond after
 *     it. The reason may change earlier if the result stays the same.
 */
public record AccessDecision(List<Grant> grants, Instant changesAt) {
  public AccessDecision {
    grants = List.copyOf(grants);
  }

  /** The highest level among the roles. */
  public AccessLevel level() {
    return deciding().map(Grant::level).orElse(AccessLevel.NONE);
  }

  /**
   * The first of current, upcoming and past that a role gives; null where the session is unlisted.
   */
  public SessionView view() {
    return grants.stream()
        .map(Grant::view)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** When an upcoming session becomes current; null if it is not upcoming. */
  public Instant turnsCurrentAt() {
    return grants.stream()
        .filter(grant -> grant.view() == SessionView.UPCOMING && view() == SessionView.UPCOMING)
        .map(grant -> grant.window().start())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** When it stops being current, or stopped if it is past; null if it stays current. */
  public Instant currentUntil() {
    return grants.stream()
        .filter(grant -> grant.view() != null && grant.view() == view())
        .max(Comparator.comparing(Grant::end, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(Grant::end)
        .orElse(null);
  }

  /** The grant that gives the level, and so the reason and the end; empty if there is none. */
  public Optional<Grant> deciding() {
    return grants.stream().min(Grant.DECIDING_FIRST);
  }

  public AccessReason reason() {
    return deciding().map(Grant::reason).orElse(AccessReason.NO_ROLE);
  }

  public boolean hasRole() {
    return !grants.isEmpty();
  }

  public boolean allows(AccessLevel asked) {
    return level().includes(asked);
  }

  /** Whether work done now is recorded as a learner's, which only an enrollment gives. */
  public boolean canContribute() {
    return grants.stream()
        .anyMatch(
            grant -> grant.role() == SessionRole.LEARNER && grant.level() == AccessLevel.TAKE_PART);
  }

  /** Whether one of the roles is a coach's. */
  public boolean isOfACoach() {
    return grants.stream()
        .map(Grant::role)
        .anyMatch(role -> role == SessionRole.SESSION_COACH || role == SessionRole.COURSE_COACH);
  }

  /** What the learner role alone gives, by which one's own work is decided. */
  public AccessDecision asLearner() {
    return new AccessDecision(
        grants.stream().filter(grant -> grant.role() == SessionRole.LEARNER).toList(), changesAt);
  }

  /**
   * Whether the person reads only as a learner, for whom items open on their days; whoever may read
   * in another role reads everything.
   */
  public boolean readsAsLearner() {
    return grants.stream()
        .filter(grant -> grant.role() != SessionRole.LEARNER)
        .noneMatch(grant -> grant.level().includes(AccessLevel.READ));
  }

  /**
   * The same roles for a deactivated account: they grant nothing until an administrator reactivates
   * it.
   */
  public AccessDecision suspended() {
    return new AccessDecision(grants.stream().map(Grant::suspended).toList(), null);
  }

  boolean givesTheSameAs(AccessDecision other) {
    return level() == other.level()
        && view() == other.view()
        && canContribute() == other.canContribute();
  }
}
