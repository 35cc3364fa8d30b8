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
 * @param grants what each of their roles gives, the weightiest role first
 * @param changesAt the bound at which the level, the view or whether work counts next changes by
 *     the clock alone; null where none ever will. None changes before it: a start counts at the
 *     bound itself, an end one microsecond after it. Reasons may change earlier, where they give
 *     the same.
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

  /** When the session turns current, where it is upcoming; null where it is not. */
  public Instant turnsCurrentAt() {
    return grants.stream()
        .filter(grant -> grant.view() == SessionView.UPCOMING && view() == SessionView.UPCOMING)
        .map(grant -> grant.window().start())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** When it is no longer current, or since when it is past; null where it stays current. */
  public Instant currentUntil() {
    return grants.stream()
        .filter(grant -> grant.view() != null && grant.view() == view())
        .max(Comparator.comparing(Grant::end, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(Grant::end)
        .orElse(null);
  }

  /** The grant that gives the level, and so says why and until when; empty without one. */
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

  /**
   * The same roles of somebody who is deactivated: known, and giving nothing, until an
   * administrator changes that.
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
