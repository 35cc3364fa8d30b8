package org.lectern.results;

import java.util.Collection;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a learner is, what is due next, and at how many items there is something new. */
@Schema(extensions = @Extension(name = "x-flat", value = "true"))
public record Headway(
    @Schema(nullable = true, minimum = "0", maximum = "100") Integer progress,
    @Schema(nullable = true) NextDue nextDue,
    int news) {
  /** Of who does not learn there. */
  public static final Headway NONE = new Headway(null, null, 0);

  /** Over all items of those courses alike. */
  static Headway of(Collection<OwnCourse> courses, DueDays.OfLearner days) {
    var done =
        courses.stream()
            .map(course -> course.work(days))
            .reduce(LearnerWork.NONE, LearnerWork::plus);
    var next =
        courses.stream()
            .flatMap(course -> course.nextDue(days).stream())
            .min(Comparator.comparing(NextDue::dueAt));
    var news = courses.stream().mapToInt(OwnCourse::news).sum();
    return new Headway(done.progress(), next.orElse(null), news);
  }
}
