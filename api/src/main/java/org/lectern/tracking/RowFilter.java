package org.lectern.tracking;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lectern.query.Query;
import org.lectern.results.LearnerWork;
import org.lectern.results.LearningStatus;

/** Which rows of a report are wanted. */
public class RowFilter {
  @QueryParam("q")
  String q;

  @QueryParam("status")
  @Parameter(
      description =
          "In any of these states; separate several with commas. BEHIND finds whoever has something"
              + " overdue, also where they never came.")
  List<String> status;

  List<LearningStatus> statuses() {
    return Query.words("status", status, LearningStatus.class);
  }

  /** Whether one of those fits. */
  static boolean fits(List<LearningStatus> statuses, LearnerWork work) {
    return statuses.isEmpty() || statuses.stream().anyMatch(status -> fits(status, work));
  }

  private static boolean fits(LearningStatus status, LearnerWork work) {
    return status == LearningStatus.BEHIND ? work.overdue() > 0 : work.status() == status;
  }
}
