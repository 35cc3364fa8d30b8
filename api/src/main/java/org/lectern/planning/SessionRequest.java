package org.lectern.planning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.dates.ProposedDates;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.json.Flat;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;
import org.lectern.session.SessionDetails;

/**
 * A whole session: its details, and the people, courses and classes that it begins with, each by id
 * or name. Without {@code coaches} the creator is its session coach; an empty list is none.
 */
@Schema(
    requiredProperties = "title",
    examples =
        """
        {"title": "Spring 2026 Onboarding", "category": "Onboarding", "timeZone": "Europe/Paris",
         "displayStart": "2026-02-20T00:00:00+01:00",
         "accessStart": "2026-03-01T08:00:00+01:00", "accessEnd": "2026-06-30T18:00:00+02:00",
         "coachDaysBefore": 14, "coachDaysAfter": 30, "visibilityAfterEnd": "READ_ONLY",
         "coaches": ["coach1"],
         "courses": [{"course": "SAFETY", "coaches": ["coach2"]}, {"course": "TOOLS"}],
         "learners": ["learner1", "learner2"], "classes": ["New hires March 2026"]}""")
public record SessionRequest(
    @Schema(minLength = 1, maxLength = SessionDetails.LONGEST_TITLE) String title,
    @Schema(nullable = true, maxLength = SessionDetails.LONGEST_EXTERNAL_ID) String externalId,
    @Schema(nullable = true, maxLength = SessionDetails.LONGEST_DESCRIPTION) String description,
    @Schema(nullable = true) String category,
    @Schema(nullable = true) String timeZone,
    @Flat DateBounds bounds,
    @Schema(nullable = true, minimum = "0", maximum = "" + ProposedDates.MOST_DAYS)
        Integer coachDaysBefore,
    @Schema(nullable = true, minimum = "0", maximum = "" + ProposedDates.MOST_DAYS)
        Integer coachDaysAfter,
    @Schema(nullable = true, minimum = "1", maximum = "" + ProposedDates.MOST_DAYS)
        Integer durationDays,
    @Schema(nullable = true) VisibilityAfterEnd visibilityAfterEnd,
    @Schema(nullable = true, maxItems = SessionRequest.MOST_OTHERS) List<String> coaches,
    @Schema(nullable = true, maxItems = SessionRequest.MOST_OTHERS) List<String> managers,
    @Schema(nullable = true, maxItems = SessionRequest.MOST_COURSES)
        List<SessionCourseRequest> courses,
    @Schema(nullable = true, maxItems = SessionRequest.MOST_LEARNERS) List<String> learners,
    @Schema(nullable = true, maxItems = SessionRequest.MOST_OTHERS) List<String> classes)
    implements Checked, SentDates {

  private static final int MOST_LEARNERS = 500;
  private static final int MOST_COURSES = 200;
  static final int MOST_OTHERS = 100;

  private static final Sentence ADD_LATER = Sentence.of("too-many.of-session");
  private static final Sentence ENROLL_LATER = Sentence.of("too-many.learners");

  SessionDetails details() {
    return new SessionDetails(title, externalId, description, category, dates());
  }

  @Override
  public void check(Faults faults) {
    details().checkTexts(faults);
    dates().check(faults);
    faults
        .atMost("/coaches", coaches, MOST_OTHERS, ADD_LATER)
        .atMost("/managers", managers, MOST_OTHERS, ADD_LATER)
        .atMost("/courses", courses, MOST_COURSES, ADD_LATER)
        .atMost("/learners", learners, MOST_LEARNERS, ENROLL_LATER)
        .atMost("/classes", classes, MOST_OTHERS, ADD_LATER);
    for (int i = 0; i < orNone(courses).size(); i++) {
      var course = courses.get(i);
      if (course == null) faults.required("/courses/" + i, null);
      else {
        faults
            .required("/courses/" + i + "/course", course.course())
            .atMost("/courses/" + i + "/coaches", course.coaches(), MOST_OTHERS, ADD_LATER);
      }
    }
  }

  /** An absent list as an empty one. */
  static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list;
  }
}
