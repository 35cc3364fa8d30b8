package org.lectern.authorization;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.AccessDecision;
import org.lectern.access.Grant;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.AccessLevel;
import org.lectern.access.words.AccessReason;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.SessionView;
import org.lectern.access.words.VisibilityAfterEnd;

/**
 * What a person may do and why, in codes and instants from which clients make sentences: the
 * deciding role and window, what remains after that window's end, and when it next changes.
 */
public record AccessAnswer(
    AccessLevel level,
    @Schema(nullable = true) SessionView view,
    @Schema(nullable = true) SessionRole role,
    AccessReason reason,
    @Schema(nullable = true) VisibilityAfterEnd afterEnd,
    @Schema(nullable = true) Instant windowStart,
    @Schema(nullable = true) Instant windowEnd,
    @Schema(nullable = true) Instant changesAt,
    boolean canContribute,
    @Schema(
            nullable = true,
            description = "Days of 24 hours from a learner's first entry, if they decide.")
        Integer durationDays) {

  public static AccessAnswer of(SessionDates dates, AccessDecision decision) {
    var window = decision.deciding().map(Grant::window).orElse(DateWindow.OPEN);
    return new AccessAnswer(
        decision.level(),
        decision.view(),
        decision.deciding().map(Grant::role).orElse(null),
        decision.reason(),
        Optional.ofNullable(window.end()).map(end -> dates.afterEnd()).orElse(null),
        window.start(),
        window.end(),
        decision.changesAt(),
        decision.canContribute(),
        decision
            .deciding()
            .filter(grant -> grant.role() == SessionRole.LEARNER)
            .map(grant -> dates.durationDays())
            .orElse(null));
  }
}
