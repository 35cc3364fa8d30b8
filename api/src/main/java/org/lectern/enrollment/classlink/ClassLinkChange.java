package org.lectern.enrollment.classlink;

import java.util.List;
import org.lectern.enrollment.BatchItemResponse;
import org.lectern.enrollment.RefusedPerson;
import org.lectern.outcome.Outcome;
import org.lectern.warning.Warning;

/** The result of linking a class: who was enrolled, who already was, and who cannot be. */
public record ClassLinkChange(
    Outcome outcome,
    ClassLinkResponse link,
    int enrolled,
    int alreadyIn,
    List<BatchItemResponse> refused,
    List<Warning> warnings) {

  static ClassLinkChange of(ClassLinked linked, ClassLinkResponse link) {
    var people = linked.people().refused();
    var refused =
        java.util.stream.IntStream.range(0, people.size())
            .mapToObj(i -> refused(i, people.get(i)))
            .toList();
    return new ClassLinkChange(
        linked.outcome(), link, linked.enrolled(), linked.alreadyIn(), refused, List.of());
  }

  private static BatchItemResponse refused(int index, RefusedPerson person) {
    return BatchItemResponse.failed(index, person.username(), person.why());
  }
}
