package org.lectern.results;

import java.util.Collection;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a learner is, and what is due next. */
@Schema(extensions = @Extension(name = "x-flat", value = "true"))
public record Headway(
    @Schema(nullable = true, minimum = "0", maximum = "100") Integer progress,
    @Schema(nullable = true) NextDue nextDue) {

  /** Over all items of those places alike, for which open items were gathered. */
  public static Headway of(
      GatheredWork work, Collection<OwnWork.Place> places, DueDays.OfLearner days) {
    var done =
        places.stream()
            .flatMap(place -> work.of(place, days).stream())
            .reduce(LearnerWork.NONE, LearnerWork::plus);
    var next =
        places.stream()
            .flatMap(place -> work.nextDue(place, days).stream())
            .min(Comparator.comparing(NextDue::dueAt));
    return new Headway(done.progress(), next.orElse(null));
  }

  /** Of who does not learn there. */
  public static final Headway NONE = new Headway(null, null);
}
