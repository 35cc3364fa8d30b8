package org.lectern.planning;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.access.dates.DateField;
import org.lectern.category.Categories;
import org.lectern.category.Category;
import org.lectern.history.History;
import org.lectern.identity.Users;
import org.lectern.json.MergePatch;
import org.lectern.problem.Faults;
import org.lectern.session.SessionDetails;
import org.lectern.session.Sessions;
import org.lectern.session.WorkMayEnd;

/** Changes a session's details and records each change. */
@ApplicationScoped
class SessionEditor {
  private final Sessions sessions;
  private final Users users;
  private final Categories categories;
  private final CategoryChoice choice;
  private final CreatorZone zone;
  private final MergePatch mergePatch;
  private final History history;
  private final Event<WorkMayEnd> changes;
  private final Clock clock;

  SessionEditor(
      Sessions sessions,
      Users users,
      Categories categories,
      CategoryChoice choice,
      CreatorZone zone,
      MergePatch mergePatch,
      History history,
      Event<WorkMayEnd> changes,
      Clock clock) {
    this.sessions = sessions;
    this.users = users;
    this.categories = categories;
    this.choice = choice;
    this.zone = zone;
    this.mergePatch = mergePatch;
    this.history = history;
    this.changes = changes;
    this.clock = clock;
  }

  void edit(UUID id, JsonNode patch, UUID actor) {
    var session = sessions.requireForChange(id);
    var before = SessionFacts.of(SessionDetails.of(session), nameOf(session.category()));
    var faults = new Faults();
    var details = mergePatch.apply(SessionPatch.of(session), patch, faults).details();
    details.dates().check(faults, coachDatesIn(patch));
    var category = choice.find(details.category(), faults);
    faults.raise();
    var otherwise = zone.of(users.findById(actor).timeZone());
    session.change(details, category == null ? null : category.id(), otherwise, clock.instant());
    sessions.flush();
    var name = category == null ? null : category.name();
    var after = SessionFacts.of(SessionDetails.of(session), name);
    history.record(actor, after.since(before, id));
    changes.fire(new WorkMayEnd(List.of(id)));
  }

  /**
   * Days for coaches conflict only with coach dates in the same request; stored coach dates are
   * replaced, or kept on the side that the days do not set.
   */
  private static Set<DateField> coachDatesIn(JsonNode patch) {
    return Stream.of(DateField.COACH_ACCESS_START, DateField.COACH_ACCESS_END)
        .filter(field -> patch.hasNonNull(field.json()))
        .collect(Collectors.toSet());
  }

  private String nameOf(UUID category) {
    return category == null
        ? null
        : categories.findByIdOptional(category).map(Category::name).orElse(null);
  }
}
